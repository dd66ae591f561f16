using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>
/// Keeps the index in step with the archive: reads the change log from where the index stands, applies it in batches, makes it visible
/// within the refresh interval and durable every so often. An index that fails is tried again, and at last built anew beside the old one.
/// </summary>
internal sealed class IndexFollower : IDisposable
{
    private const int RetriesBeforeRebuild = 4;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    private readonly MinutesArchive archive;
    private readonly IMinutesIndexer indexer;
    private readonly PersonRegister people;
    private readonly CommitteeRegister committees;
    private readonly LiveIndexing live;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private readonly SemaphoreSlim signal = new(0, 1);
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile FollowerState state;
    private readonly HashSet<string> damaged = new(StringComparer.Ordinal);
    private bool isFirst = true;

    public IndexFollower(MinutesArchive archive, IMinutesIndexer indexer, PersonRegister people, CommitteeRegister committees, Settings settings, TimeProvider clock, ILogger log)
    {
        (this.archive, this.indexer, this.people, this.committees, this.clock, this.log) = (archive, indexer, people, committees, clock, log);
        var last = archive.LastChange;
        live = new LiveIndexing(archive, indexer, people, committees, settings, clock) { Applied = NoteProgress, Damaged = NoteDamage };
        live.IsUnseen = live.Position == 0 && last > 0;
        state = new FollowerState(live.Position != last || live.IsOutdated, live.IsUnseen, live.Position, last, null);
    }

    /// <summary>Where the index stands.</summary>
    public FollowerState State => state;

    /// <summary>True where nobody searches in this process, so that changes need not be shown before they are durable.</summary>
    public bool IsAlone
    {
        get => live.IsAlone;
        init => live.IsAlone = value;
    }

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
        var isReplacing = false;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await CatchUpAsync(isDurable: false, cancellation);
                isReplacing = indexer.IsDamaged;
                if (isReplacing) await ReplaceDamagedAsync(cancellation);
                (faults, isReplacing) = (0, false);
                // After the first look, so that a start with nothing to do does not wait for it; pages join names from then on.
                await LearnNamesAsync(cancellation);
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
                if ((faults >= RetriesBeforeRebuild || indexer.IsDamaged) && !isReplacing && fault is not ArchiveException) await TryRebuildAsync(cancellation);
            }
        }
        await CommitAtEndAsync();
    }

    /// <summary>Applies every change there is, makes it visible, and durable where asked for or due.</summary>
    public Task CatchUpAsync(bool isDurable, CancellationToken cancellation) => AloneAsync(async () =>
    {
        committees.Refresh();
        if (live.IsOutdated) await RebuildLockedAsync(null, cancellation);
        await live.DrainAsync(isDurable, cancellation);
        // The first commit tells the index that it has caught up, also where there was nothing to catch up with.
        if (isDurable || isFirst || state.IsCatchingUp) await live.CommitAsync(cancellation);
        isFirst = false;
        await live.TidyAsync(cancellation);
    }, cancellation);

    /// <summary>Builds a new index from the archive beside the live one, which goes on following, and switches to it.</summary>
    /// <param name="progress">Told how many items were added.</param>
    /// <param name="cancellation">Leaves the live index as it is.</param>
    public Task RebuildAsync(IProgress<long>? progress, CancellationToken cancellation) => AloneAsync(async () =>
    {
        await RebuildLockedAsync(progress, cancellation);
        await live.DrainAsync(isUrgent: false, cancellation);
    }, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        signal.Dispose();
        gate.Dispose();
    }

    private Task ReplaceDamagedAsync(CancellationToken cancellation)
    {
        log.LogError("A file of the index is damaged: a new index is made from the archive, beside the old one");
        return RebuildAsync(null, cancellation);
    }

    private Task LearnNamesAsync(CancellationToken cancellation) => AloneAsync(() =>
    {
        people.Load();
        return Task.CompletedTask;
    }, cancellation);

    private async Task AloneAsync(Func<Task> work, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            await work();
            live.IsUnseen = false;
            state = state with { IsCatchingUp = false, StartedEmpty = false, Fault = null, Applied = live.Position, Target = live.Position };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            live.GoBack();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    private void NoteDamage(string item, string damage)
    {
        lock (damaged)
        {
            if (!damaged.Add(item)) return;
            state = state with { Damaged = damaged.Count };
        }
        log.LogError("Left as it was in the index: {Damage}", damage);
    }

    private void NoteProgress() => state = state with { Applied = live.Position, Target = Math.Max(live.Position, archive.LastChange) };

    private async Task RebuildLockedAsync(IProgress<long>? progress, CancellationToken cancellation)
    {
        var target = archive.LastChange;
        var added = 0L;
        var keepsUp = !live.IsForeign;
        var made = people.Reload();
        var mark = committees.Map.Mark;
        await using var rebuild = await indexer.BeginRebuildAsync(cancellation);
        var next = live.ReadAsync(0);
        // An item that changes meanwhile moves behind the target, and is applied at the end: none is added twice.
        while (await next is { Count: > 0 } changes && changes[0].Number <= target)
        {
            cancellation.ThrowIfCancellationRequested();
            next = live.ReadAsync(changes[^1].Number);
            var items = live.Join([.. changes.Where(change => change.Number <= target)], made).Select(change => change.Item).OfType<AgendaItem>().ToList();
            await rebuild.AddAsync(items, cancellation);
            added += items.Count;
            progress?.Report(added);
            // What is withdrawn meanwhile goes from sight at once.
            if (keepsUp) keepsUp = await KeepUpAsync(cancellation);
        }
        await next;
        while (archive.ReadChanges(target, LiveIndexing.BatchSize) is { Count: > 0 } late)
        {
            live.Learn(late);
            await rebuild.ApplyAsync(live.Join(late, made), cancellation);
            target = late[^1].Number;
        }
        await rebuild.SwitchAsync(target, IndexNote.Write(archive.TokenOf(target), made, [], mark), cancellation);
        live.GoOn(target, made, mark);
    }

    // An index that fails is all the more reason to make another one: it is left alone then.
    private async Task<bool> KeepUpAsync(CancellationToken cancellation)
    {
        try
        {
            await live.KeepUpAsync(cancellation);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "The old index cannot follow while the new one is made");
            live.GoBack();
            return false;
        }
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
            await live.CommitAsync(CancellationToken.None);
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
