using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Tests.Words;

public class StartsTests
{
    private static readonly Starts Labels = new(["present", "members present", "pre", "p r e s e n t"]);

    [Theory]
    [InlineData("Present: Councillor Sample", "present")]
    [InlineData("PRESENT", "present")]
    [InlineData("P R E S E N T", "p r e s e n t")]
    [InlineData("Members present at the table", "members present")]
    [InlineData("Pretence", "pre")]
    public void The_first_start_in_any_case(string text, string start) => Assert.Equal(start, Labels.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Councillor Sample")]
    [InlineData("members")]
    [InlineData("Éire present")]
    public void No_start(string text) => Assert.Null(Labels.Of(text));
}
