using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/items/{id}</c>: one item, items like it, and the same matter at other meetings.</summary>
internal static class ItemsApi
{
    /// <summary>Routes that the archive answers, also while the index is being built.</summary>
    public static void MapArchived(IEndpointRouteBuilder routes) => routes.MapGet("/items/{id}", Item)
        .WithName("item").WithTags("Items").ProducesProblem(StatusCodes.Status404NotFound)
        .WithSummary("Read one agenda item whole")
        .WithDescription("All passages with their speakers, decisions, votes, documents, and how the item came to be known.");

    /// <summary>Routes that the index answers.</summary>
    public static void MapFound(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/items/{id}/related", Related).WithName("related").WithTags("Items").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Find items like one").WithDescription("Items that share the rare words and the subject headings of this one, best first.");
        routes.MapGet("/items/{id}/history", History).WithName("history").WithTags("Items").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Follow a matter over meetings").WithDescription("The same matter at all meetings, this item included, in date order, each with why it is the same matter.");
    }

    private static Results<Ok<ItemAnswer>, ProblemHttpResult> Item(string id, Records records, HttpRequest request) =>
        records.FindItem(ItemAddress.Stored(id)) is { } item ? TypedResults.Ok(ItemAnswer.Of(item, request.PathBase)) : Missing(id);

    private static async Task<Results<Ok<RelatedAnswer>, ProblemHttpResult>> Related(
        string id, RelatedParameters parameters, IMinutesSearcher searcher, HttpRequest request, CancellationToken cancellation) =>
        await searcher.RelatedAsync(ItemAddress.Stored(id), parameters.Limit, cancellation) is { } hits
            ? TypedResults.Ok(new RelatedAnswer(id, [.. hits.Select(hit => HitAnswer.Of(hit, request.PathBase))]))
            : Missing(id);

    private static async Task<Results<Ok<HistoryAnswer>, ProblemHttpResult>> History(
        string id, IMinutesSearcher searcher, HttpRequest request, CancellationToken cancellation) =>
        await searcher.HistoryAsync(ItemAddress.Stored(id), cancellation) is { } entries
            ? TypedResults.Ok(new HistoryAnswer(id, [.. entries.Select(entry => HistoryEntryAnswer.Of(entry, request.PathBase))]))
            : Missing(id);

    private static ProblemHttpResult Missing(string id) => Problems.NotFound($"There is no item '{id}', or it was withdrawn.");
}
