using MinutesSearch.Ingest.Documents;

namespace MinutesSearch.Ingest.Tests.Documents;

public class PrintedBoldLeadsTests
{
    [Fact]
    public void Headings_that_stand_out_by_their_print_get_lines_of_their_own()
    {
        var lines = PrintedBoldLeads.Apart([Line("B. Lamps 2023.", "They were dark."), Line("C. Ropes", "– Renewed."), Line("D. Tides:", "High.")]);
        Assert.Equal(["B. Lamps 2023", "They were dark.", "C. Ropes", "Renewed.", "D. Tides", "High."], lines.Select(l => l.Text));
        Assert.All(lines.Where((_, i) => i % 2 == 0), l => Assert.True(l.IsBold));
    }

    [Theory]
    [InlineData("RESOLVED", "RESOLVED", "RESOLVED")]
    [InlineData("Cllr Sample:", "Cllr Pattern:", "Cllr Draft:")]
    [InlineData("Present:", "Apologies:", "Officers:")]
    public void Verdicts_and_people_and_labels_are_no_headings(string first, string second, string third) =>
        Assert.Equal(3, PrintedBoldLeads.Apart([Line(first, "That the lamps be lit."), Line(second, "That the ropes be renewed."), Line(third, "Of the tides.")]).Count);

    private static PrintedLine Line(string bold, string rest) => new($"{bold} {rest}", false, true, false) { BoldLead = bold.Length };
}
