using MinutesSearch.Archive;
using MinutesSearch.Background;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Server.Ingestion;

/// <summary>What became of items that were sent.</summary>
/// <param name="Ids">Ids of the items read, in their order.</param>
/// <param name="Outcome">What changed.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record SentItems(IReadOnlyList<string> Ids, StoreOutcome Outcome, IReadOnlyList<IngestFault> Faults)
{
    /// <summary>Items among the unchanged ones that people have withdrawn: they were stored, and stay hidden until they are restored.</summary>
    public int Withdrawn { get; init; }
}

/// <summary>Stores items that clients send, one writer at a time, and tells the follower. What it returns from is on disk.</summary>
internal sealed class ItemIntake(MinutesArchive archive, IndexFollower follower, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Reads and stores lines in the import format.</summary>
    /// <param name="address">Where they come from, for the record: the same address again replaces what it held.</param>
    /// <param name="lines">The lines, UTF-8.</param>
    /// <param name="cancellation">Ends the wait for the archive.</param>
    /// <exception cref="ArchiveBusyException">Somebody else writes the archive, and goes on doing so.</exception>
    public async Task<SentItems> StoreAsync(string address, ReadOnlyMemory<byte> lines, CancellationToken cancellation)
    {
        var page = new FetchedPage(address, lines, "application/x-ndjson", clock.GetUtcNow(), null);
        var read = await BackgroundScheduler.Run(() => PageReader.Read(page, ReadingRules.Default));
        if (!read.IsImport) return new SentItems([], new StoreOutcome(0, 0, 0, 0, 0), read.Faults);
        var ids = read.Meetings.SelectMany(meeting => meeting.Items.Select(item => item.Id)).ToList();
        if (ids.Count == 0) return new SentItems(ids, new StoreOutcome(0, 0, 0, 0, 0), read.Faults);
        var outcome = await WriteAsync("items sent over HTTP", writer => writer.Store(new PageToStore
        {
            Address = address,
            ContentType = page.ContentType,
            FetchedAt = page.FetchedAt,
            Body = page.Body,
            Format = read.Format,
            ReaderVersion = PageReader.Version,
            Meetings = read.Meetings,
            Faults = [.. read.Faults.Select(fault => new PageFault(fault.Address, fault.Reason))],
            IsImport = true,
        }), cancellation);
        return new SentItems(ids, outcome, read.Faults) { Withdrawn = outcome.Unchanged == 0 ? 0 : archive.CountWithdrawn(ids) };
    }

    /// <summary>Withdraws an item.</summary>
    /// <returns>False where there is no such item, or it is withdrawn already.</returns>
    public Task<bool> WithdrawAsync(string id, string reason, CancellationToken cancellation) =>
        WriteAsync("a withdrawal", writer => writer.Withdraw(id, reason), cancellation);

    /// <summary>Takes back a withdrawal.</summary>
    /// <returns>False where the item is not withdrawn by people.</returns>
    public Task<bool> RestoreAsync(string id, CancellationToken cancellation) => WriteAsync("a restoration", writer => writer.Restore(id), cancellation);

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    // Others hold the archive for short moments, or for a long run: wait out the former.
    private async Task<T> WriteAsync<T>(string purpose, Func<ArchiveWriter, T> work, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var start = clock.GetTimestamp();
            while (true)
            {
                try
                {
                    return await BackgroundScheduler.Run(() => Write(purpose, work));
                }
                catch (ArchiveBusyException) when (clock.GetElapsedTime(start) < Patience)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100), clock, cancellation);
                }
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private T Write<T>(string purpose, Func<ArchiveWriter, T> work)
    {
        using var writer = archive.BeginWriting(purpose);
        var result = work(writer);
        writer.Commit();
        follower.Signal();
        return result;
    }
}
