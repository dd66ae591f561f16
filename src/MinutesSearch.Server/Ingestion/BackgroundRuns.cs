using MinutesSearch.Archive;
using MinutesSearch.Background;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Runs that were started over HTTP: one at a time, in the background, stopped cleanly with the service.</summary>
internal sealed class BackgroundRuns(MinutesArchive archive, IndexFollower follower, Settings settings, TimeProvider clock, ILogger<BackgroundRuns> log) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private Task current = Task.CompletedTask;
    private string? name;

    /// <summary>What is running; null where nothing is.</summary>
    public string? Current => current.IsCompleted ? null : name;

    /// <summary>Starts to ingest a folder.</summary>
    /// <returns>The run once it has begun; null where another one is still running.</returns>
    /// <exception cref="ArchiveBusyException">Another process writes the archive.</exception>
    public async Task<RunRecord?> IngestAsync(string source, string folder)
    {
        var begun = new TaskCompletionSource<RunRecord>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = new IngestRun(archive, settings, clock) { Begun = begun.SetResult, Committed = _ => follower.Signal() };
        if (!TryStart(source, () => run.RunAsync(source, SourcePages.Read(SourceFolders.Find([folder], null), clock), stop.Token), begun)) return null;
        return await begun.Task;
    }

    /// <summary>Starts to read archived pages again where readers have become better, and to build a new index.</summary>
    /// <returns>False where another run is still running.</returns>
    public bool Rebuild() => TryStart("rebuild", async () =>
    {
        await Rereading.RunAsync(new IngestRun(archive, settings, clock), archive, stop.Token);
        await follower.RebuildAsync(null, stop.Token);
    }, null);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        await current;
    }

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();

    private bool TryStart(string what, Func<Task> work, TaskCompletionSource<RunRecord>? begun)
    {
        lock (gate)
        {
            if (!current.IsCompleted) return false;
            name = what;
            current = BackgroundScheduler.Run(() => RunAsync(what, work, begun));
            return true;
        }
    }

    private async Task RunAsync(string what, Func<Task> work, TaskCompletionSource<RunRecord>? begun)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            log.LogInformation("{Run} was stopped with the service", what);
        }
        catch (Exception fault)
        {
            // A run that has begun is in the record with its error; one that has not is the asker's to hear of.
            if (begun?.TrySetException(fault) != true) log.LogError(fault, "{Run} failed", what);
        }
    }
}
