using Lucene.Net.Index;
using Lucene.Net.Store;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>
/// A search index on disk with its searcher and, in the one process that writes it, its indexer. Opening never fails for the
/// state of the index: one that is missing, corrupt or of another schema is replaced by an empty one to be filled again.
/// </summary>
public sealed class LuceneEngine : IAsyncDisposable
{
    private readonly IndexFolders folders;
    private readonly LuceneOptions options;
    private readonly TimeProvider clock;
    private readonly LuceneSearcher searcher;
    private volatile LiveIndex live;
    private volatile string? problem;
    private IDisposable? writing;
    private long lastLook;

    private LuceneEngine(IndexFolders folders, LuceneOptions options, TimeProvider clock)
    {
        this.folders = folders;
        this.options = options;
        this.clock = clock;
        Writing = new ItemWriting(options.WriteThreads);
        live = options.ReadOnly ? OpenToSearch() : OpenToWrite();
        StartupProblem = problem;
        searcher = new LuceneSearcher(this, options, clock);
        Indexer = live.Writer is null ? null : new LuceneIndexer(this);
    }

    /// <summary>The searcher.</summary>
    public IMinutesSearcher Searcher => searcher;

    /// <summary>The indexer; null when opened for searching only, or when another process writes this index.</summary>
    public IMinutesIndexer? Indexer { get; }

    /// <summary>Why the index had to be started anew, or cannot be written, for people; null where all is well.</summary>
    public string? StartupProblem { get; }

    /// <summary>The index that answers.</summary>
    internal LiveIndex Live => live;

    /// <summary>Analyses items.</summary>
    internal ItemWriting Writing { get; }

    /// <summary>Why the index is not to be trusted yet; null where it is.</summary>
    internal string? Problem => problem;

    /// <summary>The index that answers is damaged: what is, for people; null where nothing is known to be.</summary>
    internal string? Damage => live.Watch.Damage is { } file ? DamageText(file) : null;

    /// <summary>Looks for damage where a search failed in a way that is none of its own: what is damaged, for people; null where nothing is.</summary>
    internal string? FindDamage() => live.Watch.Look() is { } file ? DamageText(file) : null;

    /// <summary>Opens the index in a folder, which it creates if need be.</summary>
    /// <param name="indexFolder">The folder.</param>
    /// <param name="options">How to work.</param>
    /// <param name="clock">Tells the time.</param>
    /// <exception cref="IOException">The disk cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read or written.</exception>
    public static LuceneEngine Open(string indexFolder, LuceneOptions options, TimeProvider clock) =>
        new(new IndexFolders(Path.GetFullPath(indexFolder)), options, clock);

    /// <summary>
    /// Opens and closes an empty index in memory. The first index of a process takes a tenth of a second more than later ones, for code that
    /// is made and patterns that Lucene compiles: who is going to open one, and has a core to spare before, calls this beside.
    /// </summary>
    public static void Prepare() => LiveIndex.Empty(TimeProvider.System).Dispose();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await searcher.DisposeAsync().ConfigureAwait(false);
        live.Dispose();
        writing?.Dispose();
    }

    /// <summary>A reference to the snapshot that answers now.</summary>
    /// <exception cref="ObjectDisposedException">The engine is closed.</exception>
    internal IndexSnapshot Acquire()
    {
        if (Indexer is null) LookForNews();
        while (true)
        {
            var now = live;
            if (now.Acquire() is { } snapshot) return snapshot;
            ObjectDisposedException.ThrowIf(ReferenceEquals(now, live), this);
        }
    }

    /// <summary>The index has caught up: its problem, if it had one, is over.</summary>
    internal void CaughtUp() => problem = null;

    /// <summary>A new index beside the live one.</summary>
    internal LiveIndex CreateBeside() => LiveIndex.Create(folders.CreateNext(), options, clock);

    /// <summary>Puts an index in the place of the live one.</summary>
    internal void SwitchTo(LiveIndex next)
    {
        folders.SwitchTo(next.Folder);
        var old = live;
        live = next;
        old.DropWhenUnused();
        old.Dispose();
        problem = null;
    }

    private static string DamageText(string file) => $"The index is damaged ({file}). It has to be made anew from the archive: a running service does so by itself, and so does minutes rebuild.";

    private LiveIndex OpenToWrite()
    {
        writing = folders.TakeWriting();
        if (writing is null) return OpenBesideWriter();
        try
        {
            return OpenOrReplace();
        }
        catch
        {
            writing.Dispose();
            throw;
        }
    }

    private LiveIndex OpenBesideWriter()
    {
        var index = OpenToSearch();
        problem ??= "Another process writes this index: it is open for searching only.";
        return index;
    }

    private LiveIndex OpenOrReplace()
    {
        var folder = folders.Current;
        if (folder is null) return Replace("There was no index yet.");
        try
        {
            var index = LiveIndex.Open(folder, options, clock);
            folders.DeleteOthers(folder);
            return index;
        }
        catch (LockObtainFailedException)
        {
            return OpenBesideWriter();
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return Replace($"The index could not be read ({fault.Message.TrimEnd('.')}).");
        }
    }

    private LiveIndex Replace(string reason)
    {
        var index = CreateBeside();
        folders.SwitchTo(index.Folder);
        folders.DeleteOthers(index.Folder);
        problem = $"{reason} A new one is being filled from the archive.";
        return index;
    }

    private LiveIndex OpenToSearch()
    {
        try
        {
            if (folders.Current is { } folder) return LiveIndex.OpenToSearch(folder, clock);
            problem = "There is no index yet.";
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            problem = $"The index could not be read ({fault.Message.TrimEnd('.')}).";
        }

        return LiveIndex.Empty(clock);
    }

    /// <summary>A reader follows the process that writes: at most one look a second.</summary>
    private void LookForNews()
    {
        var last = Volatile.Read(ref lastLook);
        if (clock.GetElapsedTime(last) < TimeSpan.FromSeconds(1)) return;
        if (Interlocked.CompareExchange(ref lastLook, clock.GetTimestamp(), last) != last) return;
        try
        {
            if (folders.Current is not { } folder || string.Equals(folder, live.Folder, StringComparison.Ordinal))
            {
                live.Refresh(0);
                return;
            }

            var old = live;
            live = LiveIndex.OpenToSearch(folder, clock);
            old.Dispose();
            if (options.ReadOnly) problem = null;
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            // The writer may be replacing it this moment: what is open goes on answering.
        }
    }

    private static bool IsUnreadable(Exception fault) =>
        fault is IOException or IndexFormatTooOldException or IndexFormatTooNewException or KeyNotFoundException or FormatException
            or ArgumentException or InvalidOperationException or IndexOutOfRangeException;
}
