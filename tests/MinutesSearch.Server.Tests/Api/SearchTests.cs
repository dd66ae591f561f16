using System.Text.Json;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class SearchTests(ReadingService reading)
{
    private readonly TestService service = reading.Service;

    [Fact]
    public async Task Finds_a_phrase_and_marks_it()
    {
        var answer = await service.JsonAsync("/v1/search?q=%22block%20contract%22");
        Assert.Equal(2, answer.GetProperty("total").GetInt64());
        var snippet = answer.GetProperty("results")[0].GetProperty("snippets")[0];
        Assert.Contains("<mark>block</mark> <mark>contract</mark>", snippet.GetProperty("html").GetString()!.Replace("<mark>block contract</mark>", "<mark>block</mark> <mark>contract</mark>"));
        var match = snippet.GetProperty("matches")[0];
        var text = snippet.GetProperty("text").GetString()!;
        Assert.StartsWith("block", text[match.GetProperty("start").GetInt32()..]);
    }

    [Fact]
    public async Task Answers_in_the_shape_of_the_contract()
    {
        var answer = await service.JsonAsync("/v1/search?q=home&pageSize=1");
        Assert.Equal(
            ["query", "total", "page", "pageSize", "tookMs", "isPartial", "results", "facets", "didYouMean", "nothingFound", "links", "indexVersion"],
            answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["id", "number", "title", "url", "sourceUrl", "council", "committee", "meeting", "year", "kind", "topics", "speakers", "isDecided", "isTruncated", "score", "snippets"],
            answer.GetProperty("results")[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(["self", "next", "previous", "feed", "csv"], answer.GetProperty("links").EnumerateObject().Select(member => member.Name));
        Assert.Equal(["council", "committee", "topic", "speaker", "year", "kind"], answer.GetProperty("facets").EnumerateObject().Select(member => member.Name));
        Assert.Equal("business", answer.GetProperty("results")[0].GetProperty("kind").GetString());
        Assert.Equal("stated", answer.GetProperty("results")[0].GetProperty("meeting").GetProperty("dateSource").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("results")[0].GetProperty("sourceUrl").ValueKind);
    }

    [Fact]
    public async Task Text_of_the_minutes_is_encoded_in_html()
    {
        var answer = await service.JsonAsync("/v1/search?q=gap");
        var snippet = answer.GetProperty("results")[0].GetProperty("snippets")[0];
        Assert.Contains("&quot;<mark>gap</mark>&quot; was £1 &lt; £2", snippet.GetProperty("html").GetString());
        Assert.Contains("\"gap\" was £1 < £2", snippet.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("committee=cabinet&kind=all", 5)]
    [InlineData("committee=cabinet", 3)]
    [InlineData("committee=cabinet&committee=scrutiny-panel", 5)]
    [InlineData("COMMITTEE=cabinet&Year=2018", 1)]
    [InlineData("year=2018&year=2019", 4)]
    [InlineData("from=2018-01-23&to=2018-12-31", 2)]
    [InlineData("speaker=idris-vaughan", 2)]
    [InlineData("meeting=northmere-borough-council-c2&kind=procedure", 2)]
    [InlineData("council=northmere-borough-council&decided=true", 5)]
    [InlineData("council=nowhere", 0)]
    [InlineData("q=bridge&in=title", 0)]
    [InlineData("q=bandstand%20bridge&match=any", 2)]
    [InlineData("q=bandstand%20bridge", 2)]
    [InlineData("q=bandstand%20bridge&relax=off", 0)]
    [InlineData("q=&page=&from=", 67)]
    public async Task Filters(string query, long total) =>
        Assert.Equal(total, (await service.JsonAsync($"/v1/search?{query}")).GetProperty("total").GetInt64());

    [Fact]
    public async Task A_facet_is_not_narrowed_by_its_own_filter()
    {
        var answer = await service.JsonAsync("/v1/search?committee=cabinet&facets=committee,kind");
        var committees = answer.GetProperty("facets").GetProperty("committee").EnumerateArray().ToDictionary(value => value.GetProperty("value").GetString()!);
        Assert.Equal(4, committees.Count);
        Assert.True(committees["cabinet"].GetProperty("selected").GetBoolean());
        Assert.Equal("Planning Committee", committees["planning-committee"].GetProperty("label").GetString());
        Assert.Equal(60, committees["licensing-committee"].GetProperty("count").GetInt64());
        Assert.False(answer.GetProperty("facets").TryGetProperty("topic", out _));
    }

    [Fact]
    public async Task Empty_facets_count_nothing() =>
        Assert.Empty((await service.JsonAsync("/v1/search?facets=")).GetProperty("facets").EnumerateObject());

    [Fact]
    public async Task Pages_link_to_each_other()
    {
        var path = "/v1/search?q=kiosk&sort=oldest&pageSize=25&facets=";
        var seen = new List<string>();
        for (string? next = path; next is not null;)
        {
            var page = await service.JsonAsync(next);
            Assert.Equal(60, page.GetProperty("total").GetInt64());
            seen.AddRange(page.GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            next = page.GetProperty("links").GetProperty("next").GetString();
        }
        Assert.Equal(60, seen.Distinct().Count());
        var second = await service.JsonAsync(path + "&page=2");
        Assert.Equal("/v1/search?q=kiosk&sort=oldest&pageSize=25&facets=", second.GetProperty("links").GetProperty("previous").GetString());
        Assert.Equal("/v1/search?q=kiosk&sort=oldest&page=2&pageSize=25&facets=", second.GetProperty("links").GetProperty("self").GetString());
        Assert.Equal("/v1/feed.atom?q=kiosk", second.GetProperty("links").GetProperty("feed").GetString());
    }

    [Fact]
    public async Task Sorts_by_date()
    {
        Assert.Equal(["h1", "h2", "h3"], await service.IdsAsync("q=home&sort=oldest"));
        Assert.Equal(["h3", "h2", "h1"], await service.IdsAsync("q=home&sort=newest"));
    }

    [Fact]
    public async Task Says_what_it_could_not_understand()
    {
        var answer = await service.JsonAsync("/v1/search?q=%22home%20care");
        Assert.NotEqual(0, answer.GetProperty("query").GetProperty("warnings").GetArrayLength());
        Assert.Equal("\"home care", answer.GetProperty("query").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Cuts_a_text_that_is_too_long_and_says_so()
    {
        var answer = await service.JsonAsync("/v1/search?q=" + string.Join("%20OR%20", Enumerable.Repeat("home", 1000)));
        Assert.Contains(answer.GetProperty("query").GetProperty("warnings").EnumerateArray(), warning => warning.GetProperty("message").GetString()!.Contains("2000"));
        Assert.Equal(3, answer.GetProperty("total").GetInt64());
    }
}
