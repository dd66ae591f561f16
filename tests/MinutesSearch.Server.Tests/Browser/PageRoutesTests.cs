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

    [Theory]
    [InlineData("/committees", "/meetings?council=northmere-borough-council&amp;committee=planning-committee")]
    [InlineData("/meetings", "/meetings/northmere-borough-council-planning-1")]
    [InlineData("/meetings?committee=planning-committee&year=2018", "/meetings/northmere-borough-council-planning-1")]
    [InlineData("/speakers", "/speakers/joan-arkwright")]
    [InlineData("/speakers?name=arkw", "/speakers/joan-arkwright")]
    [InlineData("/", "/meetings")]
    public async Task Meetings_committees_and_people_can_be_leafed_through(string path, string link)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"href=\"{link}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_meetings_is_narrowed_by_committee_and_year()
    {
        using var answer = await GetAsync("/meetings?committee=planning-committee&year=2012");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("No meeting is known here", page, StringComparison.Ordinal);
        using var year = await GetAsync("/meetings?committee=overview-and-scrutiny-board&year=2012");
        page = await year.Content.ReadAsStringAsync();
        Assert.Contains("1 meeting.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("-planning-1", page, StringComparison.Ordinal);
        using var odd = await GetAsync("/meetings?year=x&page=-7");
        Assert.Equal(HttpStatusCode.OK, odd.StatusCode);
    }

    [Fact]
    public async Task Crawlers_are_led_to_meetings_and_kept_from_searches()
    {
        using var robots = await GetAsync("/robots.txt");
        var rules = await robots.Content.ReadAsStringAsync();
        Assert.Contains("Disallow: /?\n", rules, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {site.Address}/sitemap.xml", rules, StringComparison.Ordinal);
        using var map = await GetAsync("/sitemap.xml");
        var addresses = System.Xml.Linq.XDocument.Parse(await map.Content.ReadAsStringAsync()).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();
        Assert.Contains(site.Address + "/meetings/northmere-borough-council-planning-1", addresses);
        Assert.Contains(site.Address + "/committees", addresses);
    }

    [Fact]
    public async Task An_item_that_a_search_found_leads_back_to_its_results()
    {
        using var search = await GetAsync("/?q=depot&year=2018");
        Assert.Contains("href=\"/items/northmere-borough-council-planning-1-1?q=depot&amp;year=2018\"", await search.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var item = await GetAsync("/items/northmere-borough-council-planning-1-1?q=depot&year=2018");
        Assert.Contains("href=\"/?q=depot&amp;year=2018#northmere-borough-council-planning-1-1\"", await item.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var alone = await GetAsync("/items/northmere-borough-council-planning-1-1");
        Assert.DoesNotContain("Back to the results", await alone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
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
