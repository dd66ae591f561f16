using System.CommandLine;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes rebuild</c>: reads archived pages again where readers have become better, and builds the index anew.</summary>
internal static class RebuildCommand
{
    public static Command Create(Verb verb) =>
        verb.Does(new Command("rebuild", "Read archived pages again where readers have become better, and build a new index beside the live one. Nothing is fetched."), RunAsync);

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Write);
        if (backend.Indexer is not { } indexer)
            return invocation.Fail("A running service holds the index. Ask it to rebuild with POST /v1/admin/rebuild, or stop it.", ExitCodes.Busy);
        using var follower = OpenData.Follow(invocation, settings, backend, indexer);
        var pages = await Rereading.RunAsync(new IngestRun(backend.Archive, settings, invocation.Around.Clock), backend.Archive, cancellation);
        cancellation.ThrowIfCancellationRequested();
        await follower.RebuildAsync(null, cancellation);
        var answer = new RebuildAnswer(pages, backend.Searcher.Status.Items);
        if (invocation.IsJson) return invocation.Json(answer);
        await invocation.Around.Output.WriteLineAsync($"{answer.PagesRead:N0} pages read again; {answer.Items:N0} items in the new index.");
        return ExitCodes.Done;
    }
}
