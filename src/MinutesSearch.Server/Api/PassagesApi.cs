using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/passages</c>: who said what.</summary>
internal static class PassagesApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/passages", Passages)
        .WithName("passages").WithTags("Search")
        .WithSummary("Find paragraphs with their speaker")
        .WithDescription("Paragraphs that hold all of the query, each with who said it. `speaker` names the speaker of the paragraph, not of the item.");

    private static async Task<Ok<PassagesAnswer>> Passages(
        PassageParameters parameters, IMinutesSearcher searcher, TimeProvider clock, HttpRequest request, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        var found = await searcher.SearchPassagesAsync(parameters.Request, cancellation);
        return TypedResults.Ok(PassagesAnswer.Of(parameters, found, clock.GetElapsedTime(start), request.PathBase));
    }
}
