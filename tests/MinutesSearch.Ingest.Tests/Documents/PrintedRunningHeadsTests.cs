using MinutesSearch.Ingest.Documents;

namespace MinutesSearch.Ingest.Tests.Documents;

public class PrintedRunningHeadsTests
{
    private static readonly string[] Heading =
    [
        "PONDWELL DISTRICT COUNCIL", "Minutes of the Planning Committee", "held on 4 June 2014 in the Corn Hall", "Present:", "Councillor Ada Sample (Chair)",
        "Councillor Bea Pattern", "Councillor Colin Draft", "In attendance:", "Dora Outline, Head of Planning", "1. Apologies", "There were none.", "2. Lamps",
    ];

    [Theory]
    [InlineData("Planning Committee 4 June 2014")]
    [InlineData("Pondwell District Council Planning Committee - 04/06/2014 - Page 3 of 5")]
    public void A_line_that_names_the_meeting_with_its_day_is_no_words_of_an_item(string head)
    {
        var lines = PrintedRunningHeads.Without(Lines([.. Heading, "They were dark.", head, "They were lit."]));
        Assert.Equal([.. Heading, "They were dark.", "They were lit."], lines.Select(l => l.Text));
        Assert.True(lines[^1].IsAfterPage);
    }

    [Fact]
    public void A_head_whose_day_is_not_told_must_stand_on_several_pages()
    {
        const string head = "Pondwell District Council - Minutes 4.6";
        Assert.DoesNotContain(head, PrintedRunningHeads.Without(Lines([.. Heading, head, "They were lit.", head, "They were old."])).Select(l => l.Text));
        Assert.Contains(head, PrintedRunningHeads.Without(Lines([.. Heading, head, "They were lit."])).Select(l => l.Text));
    }

    [Theory]
    [InlineData("Planning Committee 9 July 2014")]
    [InlineData("The Planning Committee met on 4 June 2014 at noon")]
    [InlineData("4 June 2014")]
    [InlineData("3. Planning Committee, 4 June 2014")]
    public void Other_days_other_words_and_headings_stay(string line) =>
        Assert.Contains(line, PrintedRunningHeads.Without(Lines([.. Heading, "They were dark.", line, "They were lit."])).Select(l => l.Text));

    [Fact]
    public void Names_of_those_present_come_again_for_other_reasons()
    {
        const string votes = "Councillor Sample 5";
        Assert.Equal(2, PrintedRunningHeads.Without(Lines([.. Heading, votes, "They were lit.", votes])).Count(l => l.Text == votes));
    }

    [Fact]
    public void Rows_that_count_near_each_other_are_no_feet()
    {
        List<PrintedLine> lines = [.. Enumerable.Range(1, 3).Select(lot => new PrintedLine($"Lot {lot} £500", false, true, false, 9))];
        Assert.Equal(3, PrintedFeet.Without(lines).Count);
    }

    private static List<PrintedLine> Lines(string[] texts) => [.. texts.Select(t => new PrintedLine(t, false, true, false))];
}
