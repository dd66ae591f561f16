using MinutesSearch.Ingest.ModernGov;

namespace MinutesSearch.Ingest.Tests.ModernGov;

public class PageAddressTests
{
    [Theory]
    [InlineData("mgAi.aspx?ID=5", "https://democracy.northmere.example/ecminutes/mgAi.aspx?ID=5")]
    [InlineData("/documents/s1/A b.pdf", "https://democracy.northmere.example/documents/s1/A%20b.pdf")]
    [InlineData("https://elsewhere.example/x", "https://elsewhere.example/x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("mailto:a@b.example", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("#top", null)]
    [InlineData("", null)]
    public void Links_are_absolute_or_left_out(string href, string? url)
    {
        var address = PageAddress.Of(Pages.Of("", "https://democracy.northmere.example/ecminutes/ieListDocuments.aspx?CId=1&MID=77&Ver=4"), null);
        Assert.Equal(url, address.Resolve(href));
        Assert.Equal("77", address.MeetingId);
    }

    [Fact]
    public void A_saved_file_without_a_place_resolves_only_what_is_absolute()
    {
        var address = PageAddress.Of(Pages.Of("", "file:///x.html"), null, null, "not a url");
        Assert.Null(address.Url);
        Assert.Null(address.Resolve("mgAi.aspx?ID=5"));
        Assert.Equal("https://elsewhere.example/x", address.Resolve("https://elsewhere.example/x"));
    }

    [Theory]
    [InlineData("https://democracy.northmere.example", "<h2 class=\"mgSubTitleTxt\"><a href=\"mgCommitteeDetails.aspx?ID=41\">Harbour Committee</a></h2>")]
    [InlineData(null, "<h2 class=\"mgSubTitleTxt\"><a href=\"https://democracy.northmere.example/mgCommitteeDetails.aspx?ID=41\">Harbour Committee</a></h2>")]
    public void A_saved_page_leads_back_to_its_site_where_the_site_is_known(string? baseUrl, string heading)
    {
        var header = Saved(baseUrl, heading);
        Assert.Equal("https://democracy.northmere.example/ieListDocuments.aspx?CId=41&MId=77", header.SourceUrl);
        Assert.Equal("https://democracy.northmere.example/mgAi.aspx?ID=9001", header.Items[0].SourceUrl);
    }

    [Fact]
    public void A_link_inside_the_minutes_tells_no_site()
    {
        var header = Saved(null, "<h2 class=\"mgSubTitleTxt\">Harbour Committee</h2>");
        Assert.Null(header.SourceUrl);
        Assert.Null(header.Items[0].SourceUrl);
    }

    private static MinutesSearch.Ingest.Reading.MeetingDraft Saved(string? baseUrl, string heading)
    {
        var html = $"<div id=modgov><h1 class=mgMainTitleTxt>Agenda and minutes</h1>{heading}<table class=mgItemTable><tr><td class=mgItemNumberCell><a name=AI9001></a>1.</td><td><p class=mgAiTitleTxt>Bins</p><div class=mgWordPara>See <a href=https://elsewhere.example/mgAi.aspx>theirs</a>.</div><a href=mgListRecordedVotesShort.aspx?AIID=9001&MID=77>View Recorded Vote for this item</a></td></tr></table></div>";
        return Assert.Single(ModernGovHtml.Read(html, Pages.Of(html, "file:///saved/page.html") with { BaseUrl = baseUrl })!.Meetings);
    }

    [Theory]
    [InlineData("ieListDocuments.aspx?CId=1&MId=3071&Ver=4", "3071")]
    [InlineData("ieListDocuments.asp?cid=1&MEETINGID=3071#AI5", "3071")]
    [InlineData("ieListDocuments.aspx?MId=", null)]
    [InlineData("ieListDocuments.aspx?MId=0", null)]
    [InlineData("ieListDocuments.aspx?MId=x7", null)]
    public void Ids_are_found_whatever_the_case_of_their_names(string link, string? id) => Assert.Equal(id, LinkQuery.Find(link, "MId", "MeetingId"));

    [Theory]
    [InlineData("/modernGov/mgai.asp?ID=5", true)]
    [InlineData("mgAi.aspx", true)]
    [InlineData("mgAiX.aspx", false)]
    [InlineData(null, false)]
    public void Pages_are_told_whatever_their_folder_and_ending(string? link, bool leads) => Assert.Equal(leads, LinkQuery.LeadsTo(link, "mgAi"));
}
