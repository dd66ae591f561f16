using MinutesSearch.Archive;
using MinutesSearch.Background;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Brings changes of the archive into the live index: applied in batches, then visible, then durable. One caller at a time.</summary>
internal sealed class LiveIndexing
{
    /// <summary>Changes read and applied at a time.</summary>
    public const int BatchSize = 1_000;

    /// <summary>Without changes for so long, the index is tidied up.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly MinutesArchive archive;
    private readonly IMinutesIndexer indexer;
    private readonly PersonRegister people;
    private readonly CommitteeRegister committees;
    private readonly TimeProvider clock;
    private readonly TimeSpan refreshEvery;
    private readonly TimeSpan commitEvery;
    private string? committeesMade;
    private bool isRefreshed = true;
    private bool isCommitted = true;
    private long lastRefresh;
    private long lastCommit;
    private long lastBusy;

    public LiveIndexing(MinutesArchive archive, IMinutesIndexer indexer, PersonRegister people, CommitteeRegister committees, Settings settings, TimeProvider clock)
    {
        (this.archive, this.indexer, this.people, this.committees, this.clock) = (archive, indexer, people, committees, clock);
        refreshEvery = TimeSpan.FromMilliseconds(settings.Get(SettingsTable.RefreshMilliseconds));
        commitEvery = TimeSpan.FromSeconds(settings.Get(SettingsTable.CommitSeconds));
        lastRefresh = lastCommit = lastBusy = clock.GetTimestamp();
        GoBack(people.Adopt);
        isCommitted = false;
    }

    /// <summary>Number of the last change applied.</summary>
    public long Position { get; private set; }

    /// <summary>True where the archive is not the one that the index was made from: it was put back from a backup, and its numbers mean other changes.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>True where the index has to be made anew: it follows from another archive, or a council has said otherwise which names are one committee.</summary>
    public bool IsOutdated => IsForeign || (Position > 0 && committeesMade != committees.Map.Mark);

    /// <summary>True where searches need not see what is applied before all of it is.</summary>
    public bool IsUnseen { get; set; }

    /// <summary>True where nobody searches in this process: what is applied need be durable, and seen only at the end.</summary>
    public bool IsAlone { get; set; }

    /// <summary>Told after each batch.</summary>
    public Action? Applied { get; init; }

    /// <summary>Told of an item that cannot be read from the archive: the index keeps what it has of it.</summary>
    public Action<string, string>? Damaged { get; init; }

    /// <summary>
    /// Goes back to what is durable: an index that fails (a full disk) may have lost what it held in memory. Applying twice does no harm.
    /// </summary>
    public void GoBack() => GoBack(people.GoBack);

    /// <summary>Goes on with an index that has taken the place of the old one.</summary>
    public void GoOn(long position, PersonMap made, string? committeesMark)
    {
        (Position, IsForeign, committeesMade) = (position, false, committeesMark);
        isRefreshed = isCommitted = true;
        people.Adopt(made, []);
        lastRefresh = lastCommit = clock.GetTimestamp();
    }

    /// <summary>Applies every change there is. It becomes visible, and durable where that is due.</summary>
    /// <param name="isUrgent">True to join names now, not when it is due.</param>
    /// <param name="cancellation">Ends the work after a batch.</param>
    public async Task DrainAsync(bool isUrgent, CancellationToken cancellation)
    {
        if (Position == 0)
        {
            // A new index is made with all that is known from the start.
            people.Load();
            people.Update(isUrgent: true);
            people.Adopt(people.Map, []);
            committeesMade = committees.Map.Mark;
        }
        if (isUrgent) people.Load();
        var next = ReadAsync(Position);
        while (await next is { Count: > 0 } changes)
        {
            cancellation.ThrowIfCancellationRequested();
            next = ReadAsync(changes[^1].Number);
            Learn(changes);
            people.Update(isUrgent: false);
            await ApplyAsync(changes, cancellation);
            if (!IsUnseen && !IsAlone && clock.GetElapsedTime(lastRefresh) >= refreshEvery) await RefreshAsync(cancellation);
            await CommitIfDueAsync(cancellation);
        }
        people.Update(isUrgent);
        if ((!IsAlone || isUrgent) && (!isRefreshed || people.Outdated.Count > 0)) await RefreshAsync(cancellation);
        // Which ids mean themselves may be known better now, though no item has come to be another person's.
        else if (!IsAlone || isUrgent) people.Show();
        await CommitIfDueAsync(cancellation);
    }

    /// <summary>Makes room in an index that has had nothing to do for a while.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        if (!isCommitted || clock.GetElapsedTime(lastBusy) < Quiet) return;
        lastBusy = clock.GetTimestamp();
        isCommitted = !indexer.Tidy();
        await CommitAsync(cancellation);
    }

    /// <summary>Applies the changes that there are now, a few batches at most, without asking who is who: another index is being made.</summary>
    public async Task KeepUpAsync(CancellationToken cancellation)
    {
        for (var batches = 0; batches < 4 && archive.ReadChanges(Position, BatchSize) is { Count: > 0 } changes; batches++)
        {
            Learn(changes);
            await ApplyAsync(changes, cancellation);
        }
        if (isRefreshed || clock.GetElapsedTime(lastRefresh) < refreshEvery) return;
        await indexer.RefreshAsync(Position, cancellation);
        (isRefreshed, lastRefresh) = (true, clock.GetTimestamp());
    }

    /// <summary>Makes what was applied durable. An index of another archive stays what it is: under a note of this one, nobody would tell them apart again.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        if (isCommitted || IsForeign) return;
        await indexer.CommitAsync(Position, IndexNote.Write(archive.TokenOf(Position), people.Map, people.Outdated, committeesMade), cancellation);
        people.Show();
        isRefreshed = isCommitted = true;
        lastRefresh = lastCommit = clock.GetTimestamp();
    }

    private void GoBack(Action<PersonMap, IEnumerable<(string Council, string Id)>> goOn)
    {
        Position = indexer.Checkpoint;
        isRefreshed = isCommitted = true;
        var note = IndexNote.Parse(indexer.Note);
        goOn(note.ToMap(), note.ToOutdated());
        committeesMade = note.Committees;
        // A note without a token was made where the archive had no such change: by an archive that had.
        IsForeign = Position > 0 && (Position > archive.LastChange || note.Archive is null || archive.TokenOf(Position) != note.Archive);
    }

    /// <summary>Reads and decodes the batch after a change, while the index takes the one before.</summary>
    public Task<IReadOnlyList<ItemChange>> ReadAsync(long after) => BackgroundScheduler.Run(() => archive.ReadChanges(after, BatchSize));

    private async Task ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation)
    {
        await indexer.ApplyAsync(Join(changes, people.Map), cancellation);
        Position = changes[^1].Number;
        isRefreshed = isCommitted = false;
        lastBusy = clock.GetTimestamp();
        Applied?.Invoke();
    }

    /// <summary>Learns the names of changed items.</summary>
    public void Learn(IReadOnlyList<ItemChange> changes)
    {
        people.Learn(changes);
        committees.Learn(changes);
    }

    /// <summary>Changes with the people and the committees of their items joined; what is damaged is told and left out.</summary>
    public IReadOnlyList<ItemChange> Join(IReadOnlyList<ItemChange> changes, PersonMap map)
    {
        var joined = new List<ItemChange>(changes.Count);
        var meant = committees.Map;
        foreach (var change in changes)
        {
            if (change.Damage is { } damage) Damaged?.Invoke(change.ItemId, damage);
            else joined.Add(change.Item is { } item ? change with { Item = meant.Join(map.Join(item)) } : change);
        }
        return joined;
    }

    private async Task CommitIfDueAsync(CancellationToken cancellation)
    {
        if (isCommitted || clock.GetElapsedTime(lastCommit) < commitEvery) return;
        await RenameAsync(cancellation);
        await CommitAsync(cancellation);
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        await RenameAsync(cancellation);
        await indexer.RefreshAsync(Position, cancellation);
        people.Show();
        (isRefreshed, lastRefresh) = (true, clock.GetTimestamp());
    }

    // Items whose people have come to be others: before searches see any of it, so that none is shown half renamed.
    private async Task RenameAsync(CancellationToken cancellation)
    {
        foreach (var form in people.Outdated.ToList())
        {
            var start = clock.GetTimestamp();
            foreach (var batch in archive.ListItemsOf(form.Council, form.Id).Chunk(BatchSize))
            {
                isRefreshed = isCommitted = false;
                await indexer.ApplyAsync(Join([.. batch.Select(Now)], people.Map), cancellation);
            }
            people.Done(form, clock.GetElapsedTime(start));
            isCommitted = false;
        }
    }

    private ItemChange Now(string id)
    {
        try
        {
            return new ItemChange(Position, id, archive.FindItem(id));
        }
        catch (ArchiveException fault)
        {
            return new ItemChange(Position, id, null) { Damage = fault.Message };
        }
    }
}
