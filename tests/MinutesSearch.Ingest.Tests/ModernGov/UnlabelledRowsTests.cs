using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.ModernGov;

/// <summary>Meeting pages where a row or two are labelled and the others are not.</summary>
public class UnlabelledRowsTests
{
    [Fact]
    public void One_label_among_rows_that_report_makes_no_agenda_of_them()
    {
        var items = Items(Row("1", "Apologies", "Councillors Sample and B Draft."), Row("2", "Budget", "Councillor Sample moved the budget. Councillor Draft seconded it."), Row("3", "Roads", "Councillor Draft asked when the road would be mended."),
            Row("4", "Parks", "The Mayor welcomed the new park."), Row("5", "Officer", "To appoint an officer.", "It was agreed that Ms Outline be appointed."));
        Assert.All(items.SkipLast(1), i => Assert.All(i.Passages, p => Assert.Equal(ItemPart.Minutes, p.Part)));
        Assert.Contains(items[0].Speakers, s => s.Participation == Participation.Apologies);
        Assert.Contains(items[1].Speakers, s => s.Participation == Participation.Moved);
        Assert.Equal(ItemPart.Agenda, items[4].Passages[0].Part);
    }

    [Fact]
    public void Where_rows_are_labelled_text_without_a_label_is_agenda()
    {
        var items = Items(Row("1", "Budget", "The budget was drawn up by officers.", "Councillor Sample moved it."), Row("2", "Roads", "A survey was made in May.", "Noted."), Row("3", "Parks", "The park was opened in 1901."));
        Assert.Equal(ItemPart.Agenda, items[2].Passages[0].Part);
    }

    private static string Row(string number, string title, string text, string? minutes = null) =>
        $"""<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{number}</p></td><td><p class="mgAiTitleTxt">{title}</p><div class="mgWordPara"><p>{text}</p></div>{(minutes is null ? "" : $"""<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>{minutes}</p></div>""")}</td></tr>""";

    private static IReadOnlyList<AgendaItem> Items(params string[] rows) =>
        Assert.Single(Pages.Read($"""<html><body><div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda and minutes</h1></div><div class="mgSubTitle"><h2 class="mgSubTitleTxt">Council - Thursday, 25 February 2016 6.00 pm</h2></div><table class="mgItemTable">{string.Concat(rows)}</table></div></body></html>""", "file:///pages/page.html").Meetings).Items;
}
