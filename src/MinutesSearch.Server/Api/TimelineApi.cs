using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/timeline</c>: hits over time.</summary>
internal static class TimelineApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/timeline", Timeline)
        .WithName("timeline").WithTags("Search")
        .WithSummary("Count hits per year or month")
        .WithDescription("Hits per year (or month), empty buckets between the first and the last included, with the first mention.");

    private static async Task<Ok<TimelineAnswer>> Timeline(TimelineParameters parameters, IMinutesSearcher searcher, HttpRequest request, CancellationToken cancellation)
    {
        var found = await searcher.TimelineAsync(parameters.Request, parameters.Interval, cancellation);
        return TypedResults.Ok(TimelineAnswer.Of(parameters, found, request.PathBase));
    }
}
