using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>
/// Keeps the index in step with the archive: reads the change log from where the index stands, applies it in batches, makes it visible
/// within the refresh interval and durable every so often. An index that fails is tried again, and at last built anew beside the old one.
/// </summary>
internal sealed class IndexFollower : IDisposable
{
    private const int BatchSize = 1_000;
    private const int RetriesBeforeRebuild = 4;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    private readonly MinutesArchive archive;
    private readonly IMinutesIndexer indexer;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private readonly TimeSpan refreshEvery;
    private readonly TimeSpan commitEvery;
    private readonly SemaphoreSlim signal = new(0, 1);
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile FollowerState state;
    private long position;
    private long refreshed;
    private long committed;
    private long lastRefresh;
    private long lastCommit;

    public IndexFollower(MinutesArchive archive, IMinutesIndexer indexer, Settings settings, TimeProvider clock, ILogger log)
    {
        (this.archive, this.indexer, this.clock, this.log) = (archive, indexer, clock, log);
        refreshEvery = TimeSpan.FromMilliseconds(settings.Get(SettingsTable.RefreshMilliseconds));
        commitEvery = TimeSpan.FromSeconds(settings.Get(SettingsTable.CommitSeconds));
        position = refreshed = indexer.Checkpoint;
        committed = -1;
        lastRefresh = lastCommit = clock.GetTimestamp();
        var last = archive.LastChange;
        state = new FollowerState(position < last || position > last, position == 0 && last > 0, position, last, null);
    }

    /// <summary>Where the index stands.</summary>
    public FollowerState State => state;

    /// <summary>Says that the archive has changed, so that nobody waits for the next look.</summary>
    public void Signal()
    {
        try
        {
            signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is going to look anyway.
        }
    }

    /// <summary>Follows until cancelled, then commits. Never throws for a fault of the index: it notes it and tries again.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var faults = 0;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(isDurable: false, cancellation);
                faults = 0;
                await signal.WaitAsync(Poll, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault)
            {
                faults++;
                Note(fault, faults);
                if (!await PauseAsync(faults, cancellation)) break;
                // A new index is no help where it is the archive that cannot be read.
                if (faults >= RetriesBeforeRebuild && fault is not ArchiveException) await TryRebuildAsync(cancellation);
            }
        }
        await CommitAtEndAsync();
    }

    /// <summary>Applies every change there is, makes it visible, and durable where asked for or due.</summary>
    public async Task CatchUpAsync(bool isDurable, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            // An archive older than the index was put back from a backup: numbers mean other changes now.
            if (position > archive.LastChange) await RebuildLockedAsync(null, cancellation);
            await DrainAsync(cancellation);
            // The first commit tells the index that it has caught up, also where there was nothing to catch up with.
            if (isDurable || state.IsCatchingUp || committed < 0) await CommitAsync(cancellation);
            state = state with { IsCatchingUp = false, StartedEmpty = false, Fault = null, Applied = position, Target = position };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            GoBack();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Builds a new index from the archive beside the live one, which goes on following, and switches to it.</summary>
    /// <param name="progress">Told how many items were added.</param>
    /// <param name="cancellation">Leaves the live index as it is.</param>
    public async Task RebuildAsync(IProgress<long>? progress, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            await RebuildLockedAsync(progress, cancellation);
            await DrainAsync(cancellation);
            state = state with { IsCatchingUp = false, StartedEmpty = false, Fault = null, Applied = position, Target = position };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            GoBack();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        signal.Dispose();
        gate.Dispose();
    }

    // An index that fails (a full disk) may have lost what it held in memory: only what is durable is sure, and applying twice does no harm.
    private void GoBack() => position = refreshed = indexer.Checkpoint;

    private async Task DrainAsync(CancellationToken cancellation)
    {
        var next = ReadAsync(position);
        while (await next is { Count: > 0 } changes)
        {
            cancellation.ThrowIfCancellationRequested();
            next = ReadAsync(changes[^1].Number);
            await indexer.ApplyAsync(changes, cancellation);
            position = changes[^1].Number;
            state = state with { Applied = position, Target = Math.Max(position, archive.LastChange) };
            if (!state.StartedEmpty && clock.GetElapsedTime(lastRefresh) >= refreshEvery) await RefreshAsync(cancellation);
            if (clock.GetElapsedTime(lastCommit) >= commitEvery) await CommitAsync(cancellation);
        }
        if (refreshed != position) await RefreshAsync(cancellation);
        if (committed != position && clock.GetElapsedTime(lastCommit) >= commitEvery) await CommitAsync(cancellation);
    }

    // Read and decode the next batch while the index takes the last one.
    private Task<IReadOnlyList<ItemChange>> ReadAsync(long after) => Task.Run(() => archive.ReadChanges(after, BatchSize));

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        await indexer.RefreshAsync(position, cancellation);
        (refreshed, lastRefresh) = (position, clock.GetTimestamp());
    }

    private async Task CommitAsync(CancellationToken cancellation)
    {
        if (committed == position) return;
        await indexer.CommitAsync(position, cancellation);
        (refreshed, committed) = (position, position);
        lastRefresh = lastCommit = clock.GetTimestamp();
    }

    private async Task RebuildLockedAsync(IProgress<long>? progress, CancellationToken cancellation)
    {
        var target = archive.LastChange;
        var added = 0L;
        await using var rebuild = await indexer.BeginRebuildAsync(cancellation);
        var next = ReadAsync(0);
        // An item that changes meanwhile moves behind the target, and is applied after the switch: none is added twice.
        while (await next is { Count: > 0 } changes && changes[0].Number <= target)
        {
            cancellation.ThrowIfCancellationRequested();
            next = ReadAsync(changes[^1].Number);
            var items = changes.Where(change => change.Number <= target && change.Item is not null).Select(change => change.Item!).ToList();
            await rebuild.AddAsync(items, cancellation);
            added += items.Count;
            progress?.Report(added);
        }
        await next;
        await rebuild.SwitchAsync(target, cancellation);
        position = refreshed = committed = target;
        lastRefresh = lastCommit = clock.GetTimestamp();
    }

    private void Note(Exception fault, int times)
    {
        state = state with { Fault = fault.Message };
        log.LogError(fault, "The index cannot follow the archive (time {Times}); searches go on with what it holds", times);
    }

    private async Task<bool> PauseAsync(int faults, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, faults - 1))), clock, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task TryRebuildAsync(CancellationToken cancellation)
    {
        try
        {
            await RebuildAsync(null, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Note(fault, RetriesBeforeRebuild);
        }
        catch (OperationCanceledException)
        {
            // Stopping: the old index stays, and the next start goes on from it.
        }
    }

    private async Task CommitAtEndAsync()
    {
        try
        {
            await gate.WaitAsync(CancellationToken.None);
            await CommitAsync(CancellationToken.None);
        }
        catch (Exception fault)
        {
            // What was not committed is read from the archive again at the next start.
            log.LogWarning(fault, "The index was not committed at the end");
        }
        finally
        {
            gate.Release();
        }
    }
}
