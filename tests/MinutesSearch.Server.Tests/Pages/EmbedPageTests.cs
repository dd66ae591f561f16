using CsCheck;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Embed;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class EmbedPageTests
{
    [Theory]
    [InlineData("0b5a4b", "#0b5a4b")]
    [InlineData("#FFF", "#ffffff")]
    [InlineData("red;}", null)]
    [InlineData("12345", null)]
    [InlineData(null, null)]
    public void Only_hexadecimal_colours_are_taken(string? text, string? expected) => Assert.Equal(expected, AccentColour.Parse(text)?.ToString());

    [Fact]
    public void Every_colour_stays_readable() => Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte).Sample((red, green, blue) =>
    {
        var colour = new AccentColour(red, green, blue);
        Assert.True(AccentColour.Contrast(colour, colour.TextOnIt) >= 4.5);
        foreach (var paper in new[] { AccentColour.White, new AccentColour(0x11, 0x18, 0x16) })
            Assert.True(AccentColour.Contrast(colour.ReadableOn(paper), paper) >= 4.5);
    });

    [Fact]
    public void Filters_and_colour_stay_in_the_frame_and_links_leave_it()
    {
        var page = EmbedPage.Render(new EmbedView
        {
            Site = Samples.Site,
            Query = Samples.Query("q=bus&committee=cabinet"),
            Request = new SearchRequest { PageSize = 1 },
            Result = Samples.Result(Samples.Hit(), Samples.Hit()),
            Accent = AccentColour.Parse("123456"),
        });
        Assert.Contains("<input type=\"hidden\" name=\"committee\" value=\"cabinet\">", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"accent\" value=\"123456\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/embed?q=bus&amp;committee=cabinet&amp;page=2&amp;accent=123456\"", page, StringComparison.Ordinal);
        Assert.Contains("?q=bus\" target=\"_blank\" rel=\"noopener\"><bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_developers_page_shows_code_that_names_this_service()
    {
        var page = DevelopersPage.Render(Samples.Site, "northmere-borough-council");
        Assert.Contains("https://minutes.example/embed/minutes-search.js", page, StringComparison.Ordinal);
        Assert.Contains("script-src https://minutes.example; connect-src https://minutes.example", page, StringComparison.Ordinal);
        Assert.Contains("&lt;minutes-search council=&quot;northmere-borough-council&quot;&gt;", page, StringComparison.Ordinal);
    }
}
