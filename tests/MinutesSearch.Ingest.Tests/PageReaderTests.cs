using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests;

public class PageReaderTests
{
    [Theory]
    [InlineData("<html><body><p>Hello</p></body></html>", "This is an HTML page, but not one of a ModernGov site.")]
    [InlineData("<?xml version=\"1.0\"?><getmeetings/>", "This is XML; this version reads HTML, text and JSON Lines.")]
    [InlineData("A shopping list.\nEggs.", "This text is no page of minutes that is known: it has no heading of a council page and no numbered items.")]
    [InlineData("Browse meetings\n\nThis page lists the meetings for Cabinet.", "This page is a list of meetings: no minutes on it.")]
    [InlineData("Issue details\n\nBins\n\nDecision type: Non-key", "This page is the details of an issue: no minutes on it.")]
    [InlineData("Agenda item\n\nSupporting documents:", "This page is an agenda item without title and text: no minutes on it.")]
    [InlineData("", "The file is empty.")]
    public void A_page_without_minutes_is_a_fault_that_says_what_it_is(string text, string reason)
    {
        var read = Pages.Read(text);
        Assert.Empty(read.Meetings);
        Assert.Equal("unknown", read.Format);
        Assert.Equal(new IngestFault("file:///pages/page.txt", reason), Assert.Single(read.Faults));
    }

    [Fact]
    public void The_kind_of_a_page_is_in_its_bytes_not_in_its_name()
    {
        const string html = "<h1 class=mgMainTitleTxt>Agenda item</h1><h2 class=mgSubTitleTxt>Bins</h2><p class=mgSubItemTitleTxt>Minutes:</p><div class=mgWordPara><p>None.</p></div>";
        Assert.Equal("moderngov-html/item", Pages.Read(html, "file:///bins.txt").Format);
        Assert.Equal("moderngov-text/item", Pages.Read("Agenda item\n\nBins\n\nMinutes:\n\nNone.", "file:///bins.html").Format);
        Assert.Equal("json-lines", Pages.Read("{\"title\":\"Bins\"}", "file:///bins.pdf").Format);
    }

    [Fact]
    public void Links_of_a_saved_page_follow_the_address_that_its_council_is_known_by()
    {
        const string html = "<h1 class=mgMainTitleTxt>Agenda item</h1><h2 class=mgSubTitleTxt>Bins</h2><h2 class=mgSectionTitle>Supporting documents:</h2><ul><li><a href=\"documents/s1/Bins.pdf\">Bins</a></ul>";
        var page = Pages.Of(html, "file:///bins.html") with { BaseUrl = "https://democracy.northmere.example/ecminutes" };
        var read = PageReader.Read(page, ReadingRules.Default);
        Assert.Equal("https://democracy.northmere.example/ecminutes/documents/s1/Bins.pdf", Assert.Single(read.Meetings[0].Items[0].Documents).Url);
        Assert.Empty(Pages.Read(html).Meetings[0].Items[0].Documents);
    }
}
