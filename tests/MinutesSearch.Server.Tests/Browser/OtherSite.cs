using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MinutesSearch.Server.Tests.Browser;

/// <summary>Somebody else's site: serves one page, from an origin of its own.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private OtherSite(WebApplication app) => this.app = app;

    /// <summary>Its address, with a closing slash.</summary>
    public string Address => app.Urls.First().TrimEnd('/') + "/";

    /// <summary>Starts a site.</summary>
    /// <param name="body">What stands in the body of its page.</param>
    /// <param name="policy">Its content security policy; null for none.</param>
    public static async Task<OtherSite> StartAsync(string body, string? policy = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.MapGet("/", (HttpContext http) =>
        {
            if (policy is not null) http.Response.Headers.ContentSecurityPolicy = policy;
            return Microsoft.AspNetCore.Http.Results.Content(
                $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Another site</title></head><body><main><h1>Another site</h1>{body}</main></body></html>", "text/html; charset=utf-8");
        });
        await site.StartAsync();
        return new OtherSite(site);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
