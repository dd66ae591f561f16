using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>Which other sites may read the API from a browser.</summary>
internal static class CrossOrigin
{
    /// <summary>The policy of the reading routes. Writing routes have none.</summary>
    public const string Reading = "reading";

    private static readonly string[] Exposed = [HeaderNames.ETag, HeaderNames.RetryAfter];

    /// <summary>Adds the policy of the settings.</summary>
    public static void AddCrossOrigin(this IServiceCollection services, Settings settings)
    {
        var origins = settings.Get(SettingsTable.CorsOrigins);
        services.AddCors(options => options.AddPolicy(Reading, policy =>
        {
            policy.WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader().WithExposedHeaders(Exposed);
            policy.SetPreflightMaxAge(TimeSpan.FromDays(1));
            if (origins.Contains("*")) policy.AllowAnyOrigin();
            else policy.WithOrigins([.. origins.Select(origin => origin.TrimEnd('/'))]);
        }));
    }

    /// <summary>
    /// Applies the policy. Answers are kept by browsers and by proxies, and may be given to another site than the one that asked first:
    /// where any site may read they say so to everybody, and otherwise that they differ by site.
    /// </summary>
    public static void UseCrossOrigin(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            // Set up before the middleware of the framework, so that it runs after it, which answers only requests that name their site.
            if (context.GetEndpoint()?.Metadata.GetMetadata<IEnableCorsAttribute>() is { PolicyName: Reading }) context.Response.OnStarting(SayToAll, context);
            return next(context);
        });
        app.UseCors();
    }

    private static Task SayToAll(object state)
    {
        var (context, headers) = ((HttpContext)state, ((HttpContext)state).Response.Headers);
        if (context.RequestServices.GetRequiredService<Settings>().Get(SettingsTable.CorsOrigins).Contains("*"))
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = Exposed;
        }
        else if (!headers.Vary.Contains(HeaderNames.Origin)) headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        return Task.CompletedTask;
    }

    /// <summary>Who may frame the embedded page, for <c>frame-ancestors</c>.</summary>
    public static string FrameAncestors(Settings settings)
    {
        var origins = settings.Get(SettingsTable.CorsOrigins);
        return origins.Contains("*") ? "*" : "'self' " + string.Join(' ', origins.Select(origin => origin.TrimEnd('/')));
    }
}
