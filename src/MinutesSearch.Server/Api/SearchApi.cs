using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/search</c>: agenda items.</summary>
internal static class SearchApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", Search)
        .WithName("search").WithTags("Search")
        .WithSummary("Find agenda items")
        .WithDescription("Agenda items with snippets and facets. Nothing typed in `q` is an error: what cannot be understood is searched as words, and `query.warnings` says where and why.");

    private static async Task<SearchFound> Search(
        SearchParameters parameters, IMinutesSearcher searcher, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        var found = await searcher.SearchAsync(parameters.Request, cancellation);
        return new SearchFound(parameters, found, clock.GetElapsedTime(start));
    }
}
