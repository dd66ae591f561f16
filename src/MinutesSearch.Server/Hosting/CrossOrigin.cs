using Microsoft.Net.Http.Headers;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>Which other sites may read the API from a browser.</summary>
internal static class CrossOrigin
{
    /// <summary>The policy of the reading routes. Writing routes have none.</summary>
    public const string Reading = "reading";

    /// <summary>Adds the policy of the settings.</summary>
    public static void AddCrossOrigin(this IServiceCollection services, Settings settings)
    {
        var origins = settings.Get(SettingsTable.CorsOrigins);
        services.AddCors(options => options.AddPolicy(Reading, policy =>
        {
            policy.WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader().WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter);
            policy.SetPreflightMaxAge(TimeSpan.FromDays(1));
            if (origins.Contains("*")) policy.AllowAnyOrigin();
            else policy.WithOrigins([.. origins.Select(origin => origin.TrimEnd('/'))]);
        }));
    }

    /// <summary>Who may frame the embedded page, for <c>frame-ancestors</c>.</summary>
    public static string FrameAncestors(Settings settings)
    {
        var origins = settings.Get(SettingsTable.CorsOrigins);
        return origins.Contains("*") ? "*" : "'self' " + string.Join(' ', origins.Select(origin => origin.TrimEnd('/')));
    }
}
