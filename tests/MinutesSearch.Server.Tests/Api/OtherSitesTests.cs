using System.Net;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

public class OtherSitesTests
{
    private const string Origin = "https://www.example.org";

    [Fact]
    public async Task Any_site_may_read_but_none_may_write()
    {
        await using var service = await TestService.StartAsync(Corpus.Lines);
        Assert.Equal("*", await AllowedAsync(service, HttpMethod.Get, "/v1/search"));
        Assert.Equal("*", await AllowedAsync(service, HttpMethod.Get, "/v1/search?page=x"));
        Assert.Equal("*", await AllowedAsync(service, HttpMethod.Get, "/v1/items/nothing"));
        Assert.Null(await AllowedAsync(service, HttpMethod.Delete, "/v1/items/nothing"));
        Assert.Null(await AllowedAsync(service, HttpMethod.Get, "/v1/admin/runs"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1/items/nothing") { Headers = { { "Origin", Origin }, { "Access-Control-Request-Method", "PUT" } } };
        using var answer = await service.Http.SendAsync(preflight);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Methods") && answer.Headers.GetValues("Access-Control-Allow-Methods").Any(methods => methods.Contains("PUT")));
    }

    [Fact]
    public async Task A_list_lets_only_its_sites_read()
    {
        await using var service = await TestService.StartAsync(null, (SettingsTable.CorsOrigins, $"{Origin},https://other.example"));
        Assert.Equal(Origin, await AllowedAsync(service, HttpMethod.Get, "/v1/search"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/search") { Headers = { { "Origin", "https://evil.example" } } };
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_answer_that_is_kept_may_be_given_to_any_site()
    {
        await using var service = await TestService.StartAsync(Corpus.Lines);
        foreach (var path in new[] { "/v1/search?q=home", "/v1/items/nothing", "/embed/minutes-search.js", "/embed/resize.js", "/openapi/v1.json" })
        {
            using var answer = await service.Http.GetAsync(path);
            Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        }
    }

    [Fact]
    public async Task An_answer_for_sites_of_a_list_says_that_it_differs_by_site()
    {
        await using var service = await TestService.StartAsync(null, (SettingsTable.CorsOrigins, $"{Origin},https://other.example"));
        foreach (var origin in new[] { null, Origin, "https://evil.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/search");
            if (origin is not null) request.Headers.Add("Origin", origin);
            using var answer = await service.Http.SendAsync(request);
            Assert.Single(answer.Headers.Vary, "Origin");
            Assert.Equal(origin == Origin, answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/items/h1")]
    [InlineData("/v1/search?q=home")]
    [InlineData("/v1/items/h1")]
    [InlineData("/v1/feed.atom")]
    [InlineData("/v1/export.csv?q=home")]
    [InlineData("/embed/minutes-search.js")]
    [InlineData("/health/live")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/swagger/index.html")]
    public async Task Head_is_answered_as_get_without_the_body(string path)
    {
        await using var service = await TestService.StartAsync(Corpus.Lines);
        using var whole = await service.Http.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, answer.Content.Headers.ContentType);
        Assert.Equal(whole.Headers.ETag, answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Every_answer_keeps_browsers_careful()
    {
        await using var service = await TestService.StartAsync();
        foreach (var path in new[] { "/v1/search", "/v1/search?page=x", "/nothing", "/health/live" })
        {
            using var answer = await service.Http.GetAsync(path);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(answer.Headers.Contains("Content-Security-Policy"), path);
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var service = await TestService.StartAsync(null, (SettingsTable.RateLimit, "60"), (SettingsTable.RateBurst, "5"));
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++) answers.Add(await service.Http.GetAsync("/v1/search"));
        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        using var health = await service.Http.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        answers.ForEach(answer => answer.Dispose());
    }

    private static async Task<string?> AllowedAsync(TestService service, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path) { Headers = { { "Origin", Origin } } };
        using var answer = await service.Http.SendAsync(request);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
    }
}
