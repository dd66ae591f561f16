using System.CommandLine;
using MinutesSearch.Archive;
using MinutesSearch.Background;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes ingest</c>: reads files into the archive, and into the index where no service does that.</summary>
internal static class IngestCommand
{
    public static Command Create(Verb verb)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders: saved pages (HTML or copied text), printed minutes (text), JSON Lines; packed with gzip or not.", Arity = ArgumentArity.OneOrMore };
        var council = new Option<string>("--council") { Description = "The council of these pages. It counts more than what pages or a folder's council.json say.", HelpName = "NAME" };
        var command = new Command("ingest", "Read files into the archive and the index. Files that have not changed are passed over.") { paths, council };
        return verb.Does(command, (invocation, cancellation) =>
            RunAsync(invocation, invocation.Parsed.GetRequiredValue(paths), invocation.Parsed.GetValue(council), cancellation));
    }

    private static async Task<int> RunAsync(Invocation invocation, IReadOnlyList<string> paths, string? council, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing) return invocation.Fail($"{missing} does not exist.", ExitCodes.Usage);
        IReadOnlyList<SourceFile> files;
        try
        {
            files = SourceFolders.Find(paths, council);
        }
        catch (InvalidDataException fault)
        {
            return invocation.Fail(fault.Message, ExitCodes.Usage);
        }
        await using var backend = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Write);
        var run = await IngestAsync(invocation, settings, backend, string.Join(", ", paths), files, cancellation);
        var code = cancellation.IsCancellationRequested ? ExitCodes.Interrupted : run.Counts.Faults > 0 ? ExitCodes.Findings : ExitCodes.Done;
        if (invocation.IsJson) return invocation.Json(RunAnswer.Of(run), code);
        IngestSummary.Write(invocation.Around.Output, run, backend.Indexer is null);
        return code;
    }

    private static async Task<RunRecord> IngestAsync(
        Invocation invocation, Settings settings, Backend backend, string source, IReadOnlyList<SourceFile> files, CancellationToken cancellation)
    {
        using var follower = backend.Indexer is { } indexer
            ? OpenData.Follow(invocation, settings, backend, indexer)
            : null;
        // The index follows while the archive is written; a stop ends the writing first, so that nothing is missing from the index.
        using var stopFollowing = new CancellationTokenSource();
        var following = follower is null ? Task.CompletedTask : BackgroundScheduler.Run(() => follower.RunAsync(stopFollowing.Token));
        try
        {
            using var bar = IngestBar.Start(invocation, files.Sum(file => file.Bytes));
            var run = new IngestRun(backend.Archive, settings, invocation.Around.Clock) { Progress = bar, Committed = _ => follower?.Signal() };
            return await run.RunAsync(source, SourcePages.Read(files, invocation.Around.Clock), cancellation);
        }
        finally
        {
            await stopFollowing.CancelAsync();
            await following;
            if (follower is not null) await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        }
    }
}
