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
