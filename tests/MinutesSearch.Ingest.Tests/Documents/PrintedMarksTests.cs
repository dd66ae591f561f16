using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>What clerks mark headings with, before them, behind them or below; all invented.</summary>
public class PrintedMarksTests
{
    private const string Head = "NORTHMERE DISTRICT COUNCIL\n\nMinutes of the Quay Committee held on 1 May 2014\n\nPresent: Councillors Ada Sample and Bea Pattern\n\n";

    [Theory]
    [InlineData("[1] Lamps\n\nThey were lit.\n\n[2] Ropes\n\nThey were old.\n\n[3] Masts\n\nThere were two.\n", "1 2 3")]
    [InlineData("#1 Lamps\n\nThey were lit.\n\n#2 Ropes\n\nThey were old.\n\n#3 Masts\n\nThere were two.\n", "1 2 3")]
    [InlineData("§ 11 Lamps\n\nThey were lit.\n\n§ 12 Ropes\n\nThey were old.\n\n§ 13 Masts\n\nThere were two.\n", "11 12 13")]
    [InlineData("A. Lamps\n\nThey were lit.\n\nB. Ropes\n\nThey were old.\n\nC. Masts\n\nThere were two.\n", "A B C")]
    [InlineData("1.0 Lamps\n\n1.1 They were lit.\n\n2.0 Ropes\n\n2.1 They were old.\n\n3.0 Masts\n\n3.1 There were two.\n", "1.0 2.0 3.0")]
    [InlineData("LAMPS    214\n\nThey were lit.\n\nROPES    215\n\nThey were old.\n\nMASTS    216\n\nThere were two.\n", "214 215 216")]
    [InlineData("Lamps\n-----\n\nThey were lit.\n\nRopes\n-----\n\nThey were old.\n\nMasts\n=====\n\nThere were two.\n", "  ")]
    [InlineData("_Lamps_\n\nThey were lit.\n\n_Ropes_\n\nThey were old.\n\n_Masts_\n\nThere were two.\n", "  ")]
    [InlineData("Lamps:\nThey were lit, all of them, at six.\n\nRopes:\nThey were old.\n\nMasts:\nThere were two.\n", "  ")]
    [InlineData("Lamps\n  They were lit, all of them, at six.\nRopes\n  They were old.\nMasts\n  There were two.\n", "  ")]
    public void A_mark_that_heads_each_item_heads_them_all(string body, string numbers)
    {
        var items = Read(Head + body);
        Assert.Equal(["lamps", "ropes", "masts"], items.Select(i => i.Title.ToLowerInvariant()));
        Assert.Equal(numbers, string.Join(' ', items.Select(i => i.Number)));
    }

    [Fact]
    public void Initials_that_happen_to_count_are_people()
    {
        var items = Read("NORTHMERE DISTRICT COUNCIL\n\nMinutes of the Quay Committee held on 1 May 2014\n\nPresent:\n\nA. Sample\n\nB. Pattern\n\nC. Draft\n\n1. Lamps\n\nThey were lit.\n\n2. Ropes\n\nThey were old.\n");
        Assert.Equal(["1", "2"], items.Select(i => i.Number));
    }

    private static IReadOnlyList<ItemDraft> Read(string text)
    {
        var meeting = PrintedMinutes.Read(text, null);
        Assert.NotNull(meeting);
        return meeting.Items;
    }
}
