using System.Net;
using System.Net.Http.Headers;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class ConditionalTests(ReadingService reading)
{
    private readonly HttpClient http = reading.Service.Http;

    [Theory]
    [InlineData("/v1/search?q=home")]
    [InlineData("/v1/items/h1")]
    [InlineData("/v1/meetings")]
    [InlineData("/v1/feed.atom?q=home")]
    [InlineData("/v1/coverage")]
    public async Task An_answer_that_the_client_has_is_not_sent_again(string path)
    {
        using var first = await http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal("public, max-age=60", first.Headers.CacheControl!.ToString());

        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/v1/search?q=home&page=1", "/v1/search?PAGE=1&q=home&pageSize=10", true)]
    [InlineData("/v1/search?q=home&kind=business", "/v1/search?q=home", true)]
    [InlineData("/v1/search?q=home", "/v1/search?q=care", false)]
    [InlineData("/v1/search?q=home", "/v1/search?q=home&page=2", false)]
    [InlineData("/v1/search?q=home", "/v1/passages?q=home", false)]
    public async Task Requests_for_the_same_have_the_same_tag(string left, string right, bool isSame)
    {
        using var one = await http.GetAsync(left);
        using var other = await http.GetAsync(right);
        Assert.Equal(isSame, one.Headers.ETag!.Equals(other.Headers.ETag));
    }

    [Fact]
    public async Task A_change_changes_the_tag()
    {
        await using var service = await TestService.StartAsync(Corpus.Lines);
        using var before = await service.Http.GetAsync("/v1/search?q=home");
        using var client = service.WithKey("ingest");
        using var put = await client.DeleteAsync($"/v1/items/h1");
        Assert.Equal(HttpStatusCode.NoContent, put.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/search?q=home");
        request.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task People_known_otherwise_change_the_tag()
    {
        await using var service = await TestService.StartAsync(Corpus.Lines);
        using var before = await service.Http.GetAsync("/v1/speakers/idris-vaughan");
        // Shown after the index was refreshed: its version is the same before and after.
        var people = service.Get<PersonRegister>();
        people.Adopt(new PersonMap(new Dictionary<(string Council, string Id), CanonicalSpeaker> { [(Corpus.CouncilId, "idris-vaughan")] = new("idris-vaughan", "Idris R Vaughan") }, []), []);
        using var after = await service.Http.GetAsync("/v1/speakers/idris-vaughan");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Errors_are_not_kept()
    {
        using var answer = await http.GetAsync("/v1/items/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/v1/search?q=home", true)]
    [InlineData("/v1/passages?q=home", true)]
    [InlineData("/v1/timeline?q=home", true)]
    [InlineData("/v1/facets/committee?q=home", true)]
    [InlineData("/v1/feed.atom?q=home", false)]
    public async Task What_ran_out_of_time_is_not_kept(string path, bool saysSo)
    {
        await using var service = await TestService.StartHurriedAsync(Corpus.Lines);
        using var answer = await service.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        if (saysSo) Assert.Contains("\"isPartial\":true", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Answers_are_packed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/search?q=kiosk");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var answer = await http.SendAsync(request);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }
}
