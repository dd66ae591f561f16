using System.Net;
using System.Net.Http.Headers;

namespace MinutesSearch.Server.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class PageRoutesTests(BrowserFixture site)
{
    private static readonly HttpClient Client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task A_page_loads_only_its_own_files_and_may_not_be_framed_but_for_the_embedded_one()
    {
        using var page = await GetAsync("/?q=bus");
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        using var frame = await GetAsync("/embed");
        Assert.Contains("frame-ancestors *", frame.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_kept_for_good_under_their_version_and_scripts_may_be_read_by_other_origins()
    {
        var page = await (await GetAsync("/")).Content.ReadAsStringAsync();
        var style = page[page.IndexOf("/assets/site.css?v=", StringComparison.Ordinal)..];
        using var file = await GetAsync(style[..style.IndexOf('"', StringComparison.Ordinal)]);
        Assert.Contains(file.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address + "/embed/minutes-search.js");
        request.Headers.Add("Origin", "https://other.example");
        using var script = await Client.SendAsync(request);
        Assert.Equal("*", script.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/items/none")]
    [InlineData("/meetings/none")]
    [InlineData("/speakers/none")]
    [InlineData("/nowhere")]
    public async Task A_person_gets_a_page_for_what_is_not_there(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("This page is not here", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_problem_details_for_what_is_not_there()
    {
        using var answer = await GetAsync("/v1/items/none");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Behind_a_proxy_every_link_of_the_site_stands_below_its_path()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address + "/?q=bus");
        request.Headers.Add("X-Forwarded-Prefix", "/minutes");
        request.Headers.Add("X-Forwarded-Host", "council.example");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<link rel=\"canonical\" href=\"https://council.example/minutes/?q=bus\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/minutes/assets/site.css", page, StringComparison.Ordinal);
        Assert.Contains("action=\"/minutes/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/items", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_takes_colours_and_nothing_else()
    {
        using var good = await GetAsync("/embed/theme.css?accent=1d4f91");
        Assert.Contains("--deep: #1d4f91", await good.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var bad = await GetAsync("/embed/theme.css?accent=red;}body{display:none");
        Assert.Equal(HttpStatusCode.NotFound, bad.StatusCode);
    }

    [Fact]
    public async Task A_browser_finds_the_description_of_the_search()
    {
        using var answer = await GetAsync("/opensearch.xml");
        Assert.Contains($"template=\"{site.Address}/?q={{searchTerms}}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address + path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await Client.SendAsync(request);
    }
}
