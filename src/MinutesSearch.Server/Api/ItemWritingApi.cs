using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Exports;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Api;

/// <summary>Putting, posting, withdrawing and restoring items.</summary>
internal static class ItemWritingApi
{
    private static readonly TimeSpan GoneWithin = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/items/{id}", Put).WithName("putItem").WithTags("Writing").ProducesProblem(StatusCodes.Status415UnsupportedMediaType).Accepts<ImportLine>("application/json")
            .WithSummary("Put one item")
            .WithDescription("Puts an item in the import format, new or in the place of an earlier one. An id that is not fit for an address is changed to one that is, always the same; the answer names it, and paths take either. An item that was withdrawn is stored and stays hidden, and the answer says so. Answers once the item is on disk.");
        routes.MapPost("/items", Post).WithName("postItems").WithTags("Writing").ProducesProblem(StatusCodes.Status415UnsupportedMediaType).Accepts<ImportLine>("application/x-ndjson")
            .WithSummary("Send many items")
            .WithDescription("A stream of items in the import format, one JSON object a line. A line that cannot be read is a fault with its number, and the others are stored. Answers once they are on disk.");
        routes.MapDelete("/items/{id}", Delete).WithName("withdrawItem").WithTags("Writing").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Withdraw an item")
            .WithDescription("The item is gone from search at once, and stays gone when its source is read again.");
        routes.MapPost("/items/{id}/restore", Restore).WithName("restoreItem").WithTags("Writing").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Take back a withdrawal").WithDescription("The item is found again, as far as its source still holds it.");
    }

    private static async Task<Results<Ok<WrittenAnswer>, Created<WrittenAnswer>, ProblemHttpResult>> Put(
        string id, ItemIntake intake, HttpRequest request, CancellationToken cancellation)
    {
        id = ItemAddress.Given(id);
        if (!request.HasJsonContentType()) return OtherKind("Send application/json: one JSON object.");
        var (line, mistake) = await SentItem.ReadAsync(SentItem.BodyOf(request), id, cancellation);
        if (mistake is not null) return Problems.BadBody(mistake);
        var sent = await intake.StoreAsync($"api:/items/{Uri.EscapeDataString(id)}", line, cancellation);
        if (sent.Ids.Count == 0) return Problems.BadBody(sent.Faults.Count > 0 ? sent.Faults[0].Reason : "The item has neither title nor text.");
        var answer = new WrittenAnswer(sent.Ids[0], sent.Withdrawn > 0 ? "withdrawn" : sent.Outcome.Added > 0 ? "added" : sent.Outcome.Changed > 0 ? "changed" : "unchanged");
        return sent.Outcome.Added > 0 ? TypedResults.Created($"{request.PathBase}/v1/items/{Uri.EscapeDataString(answer.Id)}", answer) : TypedResults.Ok(answer);
    }

    private static async Task<Results<Ok<SentAnswer>, ProblemHttpResult>> Post(HttpRequest request, ItemIntake intake, CancellationToken cancellation)
    {
        var type = request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (type is not ("application/x-ndjson" or "application/jsonl" or "application/json" or null))
            return OtherKind("Send application/x-ndjson: one JSON object a line.");
        return TypedResults.Ok(await SentLines.StoreAsync(request.Body, intake, cancellation));
    }

    private static ProblemHttpResult OtherKind(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Another kind of body");

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        string id, string? reason, ItemIntake intake, MinutesArchive archive, IMinutesSearcher searcher, TimeProvider clock, HttpContext context, CancellationToken cancellation)
    {
        var by = context.User.Identity?.Name;
        if (!await intake.WithdrawAsync(ItemAddress.Stored(id), $"{reason ?? "withdrawn over HTTP"} (key: {by})", cancellation))
            return Problems.NotFound($"There is no item '{id}', or it was withdrawn already.");
        await WaitUntilSeenAsync(archive.LastChange, searcher, clock, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<WrittenAnswer>, ProblemHttpResult>> Restore(string id, ItemIntake intake, CancellationToken cancellation) =>
        await intake.RestoreAsync(ItemAddress.Stored(id), cancellation)
            ? TypedResults.Ok(new WrittenAnswer(ItemAddress.Stored(id), "restored"))
            : Problems.NotFound($"There is no item '{id}' that people have withdrawn.");

    // "Gone at once": the answer waits until searches no longer see the item, as long as that takes a normal time.
    private static async Task WaitUntilSeenAsync(long change, IMinutesSearcher searcher, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        while (searcher.Status.Change < change && clock.GetElapsedTime(start) < GoneWithin)
            await Task.Delay(TimeSpan.FromMilliseconds(20), clock, cancellation);
    }
}
