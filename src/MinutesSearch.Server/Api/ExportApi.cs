using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Exports;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/export.csv</c> and <c>/v1/export.jsonl</c>: a search whole, as a file.</summary>
internal static class ExportApi
{
    private const string Csv = "text/csv";
    private const string Lines = "application/x-ndjson";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export.csv", ExportCsv).WithName("exportCsv").WithTags("Exports").Produces<string>(StatusCodes.Status200OK, Csv)
            .WithSummary("Take a search with you as a table")
            .WithDescription("Every hit, in date order, streamed: one row an item (RFC 4180, UTF-8 with a byte order mark), with what was decided, the passage that answers best, and a link to the item here. A cell that a spreadsheet would run as a formula begins with an apostrophe.");
        routes.MapGet("/export.jsonl", ExportLines).WithName("exportJsonLines").WithTags("Exports").Produces<string>(StatusCodes.Status200OK, Lines)
            .WithSummary("Take a search with you whole, to import it elsewhere")
            .WithDescription("Every hit with its text, in date order, streamed: one JSON object a line, in the import format.");
    }

    private static Task<PushStreamHttpResult> ExportCsv(
        ExportParameters parameters, IMinutesSearcher searcher, MinutesArchive archive, Settings settings, HttpContext context, CancellationToken cancellation)
    {
        var export = new CsvExport(archive.FindItem, PublicAddress.Of(context.Request, settings), isMarked: true);
        return StreamAsync(context, searcher, CsvExport.Wanted(parameters.Request), new ContentType(Csv) { CharSet = "utf-8" }.ToString(), "minutes.csv",
            (hits, body) => export.WriteAsync(hits, body, cancellation), cancellation);
    }

    private static Task<PushStreamHttpResult> ExportLines(
        ExportParameters parameters, IMinutesSearcher searcher, MinutesArchive archive, HttpContext context, CancellationToken cancellation) =>
        StreamAsync(context, searcher, parameters.Request, Lines, "minutes.jsonl", (hits, body) => LinesExport.WriteAsync(hits, archive, body, cancellation), cancellation);

    private static async Task<PushStreamHttpResult> StreamAsync(
        HttpContext context, IMinutesSearcher searcher, SearchRequest request, string type, string name, Func<IAsyncEnumerable<Hit>, Stream, Task> write, CancellationToken cancellation)
    {
        if (HeadRequests.AsksNoBody(context)) return TypedResults.Stream(_ => Task.CompletedTask, type, name);
        // What fails at once is told as a problem; later, half a file must not look like a whole one.
        var hits = searcher.StreamAsync(request, cancellation).GetAsyncEnumerator(cancellation);
        context.Response.RegisterForDisposeAsync(hits);
        var isAny = await hits.MoveNextAsync();
        return TypedResults.Stream(body => Unfinished.BreakOffAsync(context, () => write(Rest(hits, isAny), body)), type, name);
    }

    private static async IAsyncEnumerable<Hit> Rest(IAsyncEnumerator<Hit> hits, bool isAny)
    {
        for (; isAny; isAny = await hits.MoveNextAsync()) yield return hits.Current;
    }
}
