using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api;

/// <summary>Runs and rebuilds.</summary>
internal static class AdminApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ingest", Ingest).WithName("ingest").WithTags("Administration").ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Start to ingest a configured source").WithDescription("Starts a run in the background; `GET /v1/admin/runs` tells how it goes. One runs at a time.");
        routes.MapPost("/rebuild", Rebuild).WithName("rebuild").WithTags("Administration").ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Rebuild the index").WithDescription("Reads archived pages again where readers have become better, builds a new index beside the live one, which goes on answering, and switches.");
        routes.MapGet("/runs", Runs).WithName("runs").WithTags("Administration").AddEndpointFilter<ParametersFilter>()
            .WithSummary("See runs with their counts and faults").WithDescription("Runs, latest first.");
    }

    private static async Task<Results<Accepted<RunAnswer>, ProblemHttpResult>> Ingest(IngestRequest body, BackgroundRuns runs, Settings settings, HttpRequest request)
    {
        var sources = ConfiguredSources.Of(settings);
        if (!sources.TryGetValue(body.Source, out var folder))
            return Problems.BadBody($"There is no source '{body.Source}'. Sources: {string.Join(", ", sources.Keys.Order(StringComparer.Ordinal))}. The setting 'sources' adds some.");
        return await runs.IngestAsync(body.Source, folder) is { } run
            ? TypedResults.Accepted($"{request.PathBase}/v1/admin/runs", RunAnswer.Of(run))
            : Problems.Conflict($"A run is going on: {runs.Current}. Wait until it has finished.");
    }

    private static Results<Accepted<RebuildStarted>, ProblemHttpResult> Rebuild(BackgroundRuns runs, HttpRequest request) =>
        runs.Rebuild()
            ? TypedResults.Accepted($"{request.PathBase}/health/ready", new RebuildStarted("The index is being rebuilt beside the live one."))
            : Problems.Conflict($"A run is going on: {runs.Current}. Wait until it has finished.");

    private static Ok<RunsAnswer> Runs(RunParameters parameters, MinutesArchive archive) =>
        TypedResults.Ok(new RunsAnswer([.. archive.ListRuns(parameters.Limit).Select(RunAnswer.Of)]));
}

/// <summary>Which source to ingest.</summary>
/// <param name="Source">Name of a configured source.</param>
public sealed record IngestRequest(string Source);

/// <summary>That a rebuild has started.</summary>
/// <param name="Message">For people.</param>
public sealed record RebuildStarted(string Message);
