using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Exports;
using MinutesSearch.Server.Api.Parameters;

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
            .WithDescription("Every hit, in date order, streamed: one row an item (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe.");
        routes.MapGet("/export.jsonl", ExportLines).WithName("exportJsonLines").WithTags("Exports").Produces<string>(StatusCodes.Status200OK, Lines)
            .WithSummary("Take a search with you whole, to import it elsewhere")
            .WithDescription("Every hit with its text, in date order, streamed: one JSON object a line, in the import format.");
    }

    private static PushStreamHttpResult ExportCsv(ExportParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation) =>
        TypedResults.Stream(body => CsvExport.WriteAsync(searcher.StreamAsync(parameters.Request, cancellation), body, cancellation),
            new ContentType(Csv) { CharSet = "utf-8" }.ToString(), "minutes.csv");

    private static PushStreamHttpResult ExportLines(ExportParameters parameters, IMinutesSearcher searcher, MinutesArchive archive, CancellationToken cancellation) =>
        TypedResults.Stream(body => LinesExport.WriteAsync(searcher.StreamAsync(parameters.Request, cancellation), archive, body, cancellation), Lines, "minutes.jsonl");
}
