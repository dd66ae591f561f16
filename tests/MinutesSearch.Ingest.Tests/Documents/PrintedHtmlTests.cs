using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>Minutes that a site shows as one HTML document.</summary>
public class PrintedHtmlTests
{
    private const string Body = """
        <p><b>MINUTES OF THE HARBOUR SCRUTINY COMMISSION</b></p>
        <p>Held in Committee Room 2, Quay House, on Monday 18 November 2024 at 6.30 pm</p>
        <table><tr><td><b>Members present</b></td><td>Cllr Ada Sample (Chair)<br>Cllr Bea Pattern</td></tr>
        <tr><td><b>Officers</b></td><td>Colin Draft, Head of Ports<br>Dora Outline, Scrutiny Officer</td></tr>
        <tr><td><b>Apologies</b></td><td>Cllr Ed Specimen</td></tr></table>
        <p><b>HSC/24/38&nbsp;&nbsp;&nbsp;Dredging</b></p>
        <p>Colin Draft said that the channel would be dredged in the spring.</p>
        <p>Cllr Pattern asked what it would cost.</p>
        <p><b>HSC/24/39&nbsp;&nbsp;&nbsp;Ferry times</b></p>
        <p>It was agreed that the timetable be printed.</p>
        <ul><li>in English</li><li>in Welsh</li></ul>
        """;

    [Fact]
    public void A_page_of_an_unknown_site_reads_as_printed_minutes()
    {
        var read = PageReader.Read(Page($"<html><head><title>Minutes</title></head><body>{Body}</body></html>"), ReadingRules.Default);
        var meeting = Assert.Single(read.Meetings);
        Assert.Equal("printed-minutes", read.Format);
        Assert.Equal(new DateOnly(2024, 11, 18), meeting.Header.Date.Date);
        Assert.Equal(["HSC/24/38", "HSC/24/39"], meeting.Items.Select(i => i.Number));
        Assert.Equal(["Dredging", "Ferry times"], meeting.Items.Select(i => i.Title));
        Assert.Equal(["Colin Draft said that the channel would be dredged in the spring.", "Cllr Pattern asked what it would cost."], meeting.Items[0].Passages.Select(p => p.Text));
        Assert.Equal(PassageShape.ListItem, meeting.Items[1].Passages[1].Shape);
    }

    [Fact]
    public void People_in_cells_are_told_apart()
    {
        var meeting = Assert.Single(PageReader.Read(Page($"<html><body>{Body}</body></html>"), ReadingRules.Default).Meetings);
        Assert.Equal(["Ada Sample", "Bea Pattern", "Colin Draft", "Dora Outline", "Ed Specimen"], meeting.Attendance.Select(s => s.Name));
        Assert.Equal("Head of Ports", meeting.Attendance[2].Role);
        Assert.Equal(Participation.Apologies, meeting.Attendance[4].Participation);
    }

    [Fact]
    public void A_meeting_page_without_rows_keeps_the_date_and_body_of_its_heading()
    {
        var html = $"""<html><head><meta name="DC.date" content="2024-11-18"></head><body><div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Printed minutes</h1></div><div class="mgSubTitle"><h2 class="mgSubTitleTxt">Harbour Scrutiny Commission - Monday, 18 November 2024 6.30 pm</h2></div><div class="mgContent">{Body}</div></div></body></html>""";
        var meeting = Assert.Single(PageReader.Read(Page(html), ReadingRules.Default).Meetings);
        Assert.Equal("Harbour Scrutiny Commission", meeting.Header.Committee?.Name);
        Assert.Equal(2, meeting.Items.Count);
    }

    [Fact]
    public void A_page_of_a_council_system_that_is_no_known_kind_may_hold_minutes()
    {
        var meeting = Assert.Single(PageReader.Read(Page($"""<html><head><title>Minutes 18/11/2024, Harbour</title></head><body class="mgBody"><div class="mgPrintHeader">{Body}</div></body></html>"""), ReadingRules.Default).Meetings);
        Assert.Equal(["HSC/24/38", "HSC/24/39"], meeting.Items.Select(i => i.Number));
    }

    [Theory]
    [InlineData("<p>Minutes of our garden club, 18 November 2024.</p><p>1. Roses</p><p>2. Slugs</p>")]
    [InlineData("<h1>Minutes</h1><h2>Harbour Committee</h2><ul><li>4 May 2023</li><li>6 April 2023</li></ul><h2>Cabinet</h2><ul><li>5 May 2023</li></ul>")]
    [InlineData("<h1>Agenda of the Harbour Committee, 4 May 2023</h1><h3>1. Apologies</h3><p>To receive apologies.</p><h3>2. Lamps</h3><p>Report attached.</p><h3>3. Ropes</h3><p>Report attached.</p>")]
    [InlineData("<h1>Harbour Committee turns down the lamps</h1><p>4 May 2023</p><h3>What happened</h3><p>The lamps were turned down by the council.</p><h3>What next</h3><p>There will be a march.</p><h3>More</h3><p>The mayor was there.</p>")]
    [InlineData("<p>Agenda and minutes of the council</p><ul><li>Cabinet</li><li>Council</li></ul>")]
    public void Other_pages_are_none(string body) => Assert.Empty(PageReader.Read(Page($"<html><body>{body}</body></html>"), ReadingRules.Default).Meetings);

    private static FetchedPage Page(string html) => new("file:///x.html", System.Text.Encoding.UTF8.GetBytes(html), null, new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), null);
}
