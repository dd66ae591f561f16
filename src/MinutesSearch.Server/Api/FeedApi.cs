using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Exports;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/feed.atom</c>: a search to subscribe to.</summary>
internal static class FeedApi
{
    private const string Atom = "application/atom+xml";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/feed.atom", Feed)
        .WithName("feed").WithTags("Exports").Produces<string>(StatusCodes.Status200OK, Atom)
        .WithSummary("Subscribe to a search")
        .WithDescription("The hits of a search that became known or changed last as an Atom feed: minutes that come late, or of old meetings, stand at its top. Its links are absolute: they begin with the setting `publicUrl`, or else with the address of the request.");

    private static async Task<ContentHttpResult> Feed(
        FeedParameters parameters, IMinutesSearcher searcher, Settings settings, TimeProvider clock, HttpRequest request, CancellationToken cancellation)
    {
        var found = await searcher.SearchAsync(parameters.Request, cancellation);
        if (found.IsPartial) ConditionalFilter.MarkPartial(request.HttpContext);
        var feed = AtomFeed.Write(parameters.Text, parameters.Values, found.Hits, PublicAddress.Of(request, settings), clock.GetUtcNow());
        return TypedResults.Content(feed, Atom + "; charset=utf-8");
    }
}
