using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>The routes of the pages that people see. Pages are pure functions of records; only this folder knows HTTP.</summary>
internal static class PageRoutes
{
    /// <summary>Maps the pages and their files.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        AssetRoutes.Map(pages);
        EmbedRoutes.Map(pages);
        SearchRoutes.Map(pages);
        ItemRoutes.Map(pages);
        ListRoutes.Map(pages);
        pages.MapGet("/opensearch.xml", (PageContext page) =>
            TypedResults.Text(OpenSearchDescription.Render(page.Site), "application/opensearchdescription+xml; charset=utf-8"));
        pages.MapGet("/developers", Developers);
        pages.MapGet("/embed/demo", (PageContext page) => TypedResults.Redirect(page.Site.Path + "/developers"));
    }

    private static ContentHttpResult Developers(PageContext page, MinutesArchive archive) =>
        page.Answer(Embed.DevelopersPage.Render(page.Site, archive.Coverage() is [var first, ..] ? first.Council.Id : null));
}
