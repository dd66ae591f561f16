using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Pages.Embed;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>What other sites embed: the page for frames, its theme, and the scripts.</summary>
internal static class EmbedRoutes
{
    private const int HitsShown = 5;
    private const int LongestPlaceholder = 80;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/embed", Frame);
        routes.MapGet("/embed/theme.css", Theme);
        // Scripts that other origins load: readable from there, so that they may pin them with an integrity hash.
        routes.MapGet("/embed/minutes-search.js", (HttpContext http) => AssetRoutes.Answer(http, "minutes-search.js")).RequireCors(CrossOrigin.Reading);
        routes.MapGet("/embed/resize.js", (HttpContext http) => AssetRoutes.Answer(http, "resize.js")).RequireCors(CrossOrigin.Reading);
    }

    private static async Task<ContentHttpResult> Frame(PageContext page, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        if (!page.CanSearch) return page.Starting();
        var search = page.ReadSearch();
        var request = search.Parameters.Request with { Facets = [], Snippets = 2, PageSize = search.Query.First("pageSize") is null ? HitsShown : search.Parameters.Request.PageSize };
        var placeholder = page.Own("placeholder");
        return page.AnswerFramed(EmbedPage.Render(new EmbedView
        {
            Site = page.Site,
            Query = search.Query,
            Request = request,
            Result = search.Query.First("q") is null && search.Query.First("page") is null ? null : await searcher.SearchAsync(request, cancellation),
            Accent = AccentColour.Parse(page.Own("accent")),
            Placeholder = placeholder is null ? null : Beginning.Of(placeholder, LongestPlaceholder),
        }));
    }

    private static Results<ContentHttpResult, NotFound> Theme(PageContext page, HttpContext http)
    {
        if (AccentColour.Parse(page.Own("accent")) is not { } accent) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.Content(EmbedTheme.Render(accent), "text/css; charset=utf-8");
    }
}
