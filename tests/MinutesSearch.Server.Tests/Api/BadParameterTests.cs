using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class BadParameterTests(ReadingService reading)
{
    [Theory]
    [InlineData("search?page=0", "page", "from 1 to 10000")]
    [InlineData("search?page=x", "page", "whole number")]
    [InlineData("search?pageSize=101", "pageSize", "from 1 to 100")]
    [InlineData("search?pagesize=-1", "pageSize", "from 1 to 100")]
    [InlineData("search?page=101&pageSize=100", "page", "10000")]
    [InlineData("search?page=99999999999999999999", "page", "whole number")]
    [InlineData("search?from=2018-31-01", "from", "day such as")]
    [InlineData("search?to=yesterday", "to", "day such as")]
    [InlineData("search?from=2019-01-01&to=2018-01-01", "from", "is after")]
    [InlineData("search?year=20l8", "year", "whole number")]
    [InlineData("search?year=2018&year=18", "year", "from 1000 to 9999")]
    [InlineData("search?kind=busines", "kind", "'business'")]
    [InlineData("search?sort=date", "sort", "relevance, newest, oldest")]
    [InlineData("search?facets=comittee", "facets", "'committee'")]
    [InlineData("search?facetLimit=0", "facetLimit", "from 1 to 1000")]
    [InlineData("search?snippets=6", "snippets", "from 0 to 5")]
    [InlineData("search?match=some", "match", "all, any")]
    [InlineData("search?in=body", "in", "title, agenda, minutes, decisions")]
    [InlineData("search?spelling=on", "spelling", "auto, off")]
    [InlineData("search?relax=on", "relax", "auto, off")]
    [InlineData("search?synonyms=maybe", "synonyms", "on, off")]
    [InlineData("search?group=speaker", "group", "none, matter")]
    [InlineData("search?decided=perhaps", "decided", "neither true nor false")]
    [InlineData("search?yaer=2018", "yaer", "'year'")]
    [InlineData("search?q=a&q=b", "q", "more than once")]
    [InlineData("passages?snippets=1", "snippets", "no such parameter")]
    [InlineData("suggest?q=a&limit=21", "limit", "from 1 to 20")]
    [InlineData("timeline?interval=week", "interval", "year, month")]
    [InlineData("facets/topic?limit=0", "limit", "from 1")]
    [InlineData("meetings?year=abc", "year", "whole number")]
    [InlineData("coverage?page=1", "page", "no such parameter")]
    [InlineData("speakers?q=x", "q", "no such parameter")]
    [InlineData("items/x?q=1", "q", "none is known")]
    [InlineData("export.csv?page=2", "page", "no such parameter")]
    [InlineData("export.csv?sort=relevance", "sort", "oldest, newest")]
    [InlineData("feed.atom?pageSize=1000", "pageSize", "from 1 to 100")]
    public async Task Is_named_with_what_it_may_be(string path, string name, string reason)
    {
        using var answer = await reading.Service.Http.GetAsync("/v1/" + path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(reason, string.Join(' ', problem.GetProperty("errors").GetProperty(name).EnumerateArray().Select(message => message.GetString())));
        Assert.Contains(name, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        using var answer = await reading.Service.Http.GetAsync("/v1/search?page=0&foo=1&sort=x&from=x");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(["foo", "from", "page", "sort"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
    }
}
