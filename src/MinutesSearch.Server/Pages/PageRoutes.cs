using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MinutesSearch.Server.Pages;

/// <summary>The routes of the pages that people see. Pages are pure functions of records; only this file knows HTTP.</summary>
internal static class PageRoutes
{
    /// <summary>Maps the pages.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Search).ExcludeFromDescription();
    }

    private static ContentHttpResult Search() =>
        TypedResults.Content("<!doctype html><title>MinutesSearch</title><h1>MinutesSearch</h1>", MediaTypeNames.Text.Html + "; charset=utf-8");
}
