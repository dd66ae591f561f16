using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>The files of the pages.</summary>
internal static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", (string name, HttpContext http) => Answer(http, name));
        routes.MapGet("/favicon.ico", (HttpContext http) => Answer(http, "icon.svg"));
    }

    /// <summary>A file: for good where its version is asked for by name, otherwise checked again after an hour.</summary>
    public static Results<FileContentHttpResult, NotFound> Answer(HttpContext http, string name)
    {
        if (Assets.Find(name) is not { } asset) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = http.Request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        return TypedResults.File(asset.Body.ToArray(), asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }
}
