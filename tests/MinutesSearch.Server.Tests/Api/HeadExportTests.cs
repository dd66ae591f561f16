using System.Net;
using Microsoft.AspNetCore.Http;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class HeadExportTests(ReadingService reading)
{
    [Theory]
    [InlineData("/v1/export.csv?q=home", "text/csv")]
    [InlineData("/v1/export.jsonl?q=home", "application/x-ndjson")]
    public async Task The_head_of_an_export_tells_what_it_is(string path, string type)
    {
        using var answer = await reading.Service.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("minutes.", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Another_site_may_ask_for_a_head_with_headers_of_its_own()
    {
        using var question = new HttpRequestMessage(HttpMethod.Options, "/v1/search?q=home");
        question.Headers.Add("Origin", "https://a.example");
        question.Headers.Add("Access-Control-Request-Method", "HEAD");
        question.Headers.Add("Access-Control-Request-Headers", "x-own");
        using var answer = await reading.Service.Http.SendAsync(question);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("HEAD", answer.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_fails_half_way_breaks_the_connection()
    {
        var context = new DefaultHttpContext();
        var broken = new Broken();
        context.Features.Set<Microsoft.AspNetCore.Http.Features.IHttpRequestLifetimeFeature>(broken);
        await Assert.ThrowsAsync<InvalidDataException>(() => Unfinished.BreakOffAsync(context, () => throw new InvalidDataException("half way")));
        Assert.True(broken.IsAborted);
    }

    private sealed class Broken : Microsoft.AspNetCore.Http.Features.IHttpRequestLifetimeFeature
    {
        public bool IsAborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsAborted = true;
    }
}
