using MinutesSearch.Archive.Storage;
using MinutesSearch.Archive.Writing;

namespace MinutesSearch.Archive;

/// <summary>
/// The one writer of an archive. What it writes is one transaction until <see cref="Commit"/>, which makes it durable and seen;
/// disposed before that, it leaves nothing behind. After an <see cref="ArchiveException"/> the writer is of no more use: dispose it.
/// For one thread at a time.
/// </summary>
public sealed class ArchiveWriter : IDisposable
{
    private readonly ArchiveFile file;
    private readonly WriterLock held;
    private readonly TimeProvider clock;
    private PageStoring? storing;
    private bool isInTransaction;
    private bool hasFailed;

    internal ArchiveWriter(ArchiveFile file, WriterLock held, TimeProvider clock)
    {
        this.file = file;
        this.held = held;
        this.clock = clock;
        Db = file.Connect(isWriter: true);
    }

    /// <summary>The connection, for tests that fill the disk.</summary>
    internal Statements Db { get; }

    /// <summary>
    /// True where the same bytes are archived already and were read by this version of the reader, so that reading them again
    /// would change nothing: under this address, or, for a chunk of an import, under another one of the same council.
    /// </summary>
    /// <param name="address">Where the page came from.</param>
    /// <param name="body">Its bytes.</param>
    /// <param name="council">The council as given; null where it is left to the page.</param>
    /// <param name="readerVersion">Version of the reader.</param>
    public bool IsUnchanged(string address, ReadOnlySpan<byte> body, string? council, string readerVersion)
    {
        var hash = PageRows.Hash(body);
        return Work(rows => rows.Pages.IsUnchanged(address, hash, council, readerVersion));
    }

    /// <summary>Stores a page with what was read of it.</summary>
    public StoreOutcome Store(PageToStore page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Work(rows => rows.Store(page));
    }

    /// <summary>Withdraws an item on behalf of people: it is gone from search, and stays gone when its source is read again.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="reason">Why, for the record.</param>
    /// <returns>False where there is no such item, or people have withdrawn it already.</returns>
    public bool Withdraw(string itemId, string reason) => Work(rows => rows.Items.Withdraw(itemId, reason));

    /// <summary>Takes back a withdrawal by people. The item is found again where a page still holds it.</summary>
    /// <returns>False where the item is not withdrawn by people.</returns>
    public bool Restore(string itemId) => Work(rows => rows.Items.Restore(itemId, clock.GetUtcNow()));

    /// <summary>Puts down that a run starts; a run that was left running becomes an interrupted one.</summary>
    /// <param name="source">What is read: a folder, a file, a site.</param>
    public RunRecord StartRun(string source) => Work(_ => RunRows.Start(Db, source, clock.GetUtcNow()));

    /// <summary>Puts down how a run ended.</summary>
    /// <param name="id">The run.</param>
    /// <param name="counts">What it did.</param>
    /// <param name="faults">What could not be read; the first thousand are kept.</param>
    /// <param name="error">What stopped it; null where it came to its end.</param>
    public RunRecord FinishRun(long id, RunCounts counts, IReadOnlyList<PageFault> faults, string? error = null) =>
        Work(_ => RunRows.Finish(Db, id, counts, faults, error, clock.GetUtcNow()));

    /// <summary>Makes a key for writing over HTTP.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="scopes">What it allows: words without blanks.</param>
    public NewApiKey AddKey(string name, IReadOnlyList<string> scopes) => Work(_ => KeyRows.Add(Db, name, scopes, clock.GetUtcNow()));

    /// <summary>Ends a key.</summary>
    /// <returns>False where there is no such key, or it has ended already.</returns>
    public bool RevokeKey(string id) => Work(_ => KeyRows.Revoke(Db, id, clock.GetUtcNow()));

    /// <summary>Makes everything since the last commit durable (it survives a power cut) and seen by readers.</summary>
    /// <returns>Number of the last change.</returns>
    public long Commit() => Work(rows =>
    {
        if (rows.Items.LastChange > 0) Db.Run("INSERT OR IGNORE INTO commits(change, token) VALUES(?1, randomblob(8))", rows.Items.LastChange);
        Db.Run("COMMIT");
        isInTransaction = false;
        return rows.Items.LastChange;
    });

    /// <summary>Drops what was not committed, and lets others write.</summary>
    public void Dispose()
    {
        // Closing the connection rolls back; the lock goes last, so that nobody writes before that.
        Db.Dispose();
        held.Dispose();
    }

    private T Work<T>(Func<PageStoring, T> work)
    {
        if (hasFailed) throw new InvalidOperationException("This writer has failed before; dispose it and begin a new one.");
        try
        {
            return file.Guard(() =>
            {
                if (!isInTransaction) Db.Run("BEGIN IMMEDIATE");
                isInTransaction = true;
                // Numbers and names that it remembers stay true from one transaction to the next: nobody else writes meanwhile.
                return work(storing ??= new PageStoring(Db, clock));
            });
        }
        catch
        {
            hasFailed = true;
            throw;
        }
    }
}
