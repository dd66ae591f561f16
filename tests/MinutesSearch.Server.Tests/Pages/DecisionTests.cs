using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Item;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class DecisionTests
{
    [Theory]
    [InlineData("RESOLVED that:", "a be done;|b be noted; and|c be sent.", "RESOLVED that: a be done; b be noted; and c be sent.")]
    [InlineData("RESOLVED that:", "a be done|b be noted", "RESOLVED that: a be done; b be noted")]
    [InlineData("NOTED.", "", "NOTED.")]
    public void A_decision_reads_as_one_line(string text, string points, string expected) =>
        Assert.Equal(expected, DecisionBox.InOneLine(new Decision(text, DecisionOutcome.Agreed, points.Split('|', StringSplitOptions.RemoveEmptyEntries), [])));
}
