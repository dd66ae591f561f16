using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Index;

/// <summary>One Lucene index in its folder: its writer (none when read-only) and the snapshot that answers.</summary>
internal sealed class LiveIndex : IDisposable
{
    private readonly LuceneDirectory directory;
    private readonly IndexState state;
    private readonly Lock publishing = new();
    private bool isDropped;
    private int isDisposed;
    private volatile IndexSnapshot snapshot;

    private LiveIndex(string folder, LuceneDirectory directory, IndexWriter? writer, DirectoryReader reader, TimeProvider clock)
    {
        Folder = folder;
        Writer = writer;
        this.directory = directory;
        Watch = new DamageWatch(FindDamage, clock);
        try
        {
            var commit = reader.IndexCommit.UserData;
            Checkpoint = long.Parse(commit[IndexSchema.CommitChange], CultureInfo.InvariantCulture);
            Note = commit.TryGetValue(IndexSchema.CommitNote, out var note) ? note : null;
            VisibleChange = Checkpoint;
            state = new IndexState(commit[IndexSchema.CommitBorn], Close);
            // Columns of merged segments are built while merging, not by the refresh that first sees them.
            if (writer is not null) writer.Config.MergedSegmentWarmer = new ColumnWarmer(state);
            if (writer?.Config.MergeScheduler is QuietMerges merges) merges.Failed = () => Watch.Look();
            snapshot = Snap(reader);
            WarmBeside(snapshot);
        }
        catch
        {
            // The directory and the writer are the caller's until the index is open.
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The writer; null when read-only.</summary>
    public IndexWriter? Writer { get; }

    /// <summary>Number of the last change that is durable.</summary>
    public long Checkpoint { get; private set; }

    /// <summary>What was noted with the last commit; null where nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>Number of the last change that searches see.</summary>
    public long VisibleChange { get; private set; }

    /// <summary>Knows whether it is damaged.</summary>
    public DamageWatch Watch { get; }

    /// <summary>Creates an empty index in a folder that holds none, durable at once.</summary>
    public static LiveIndex Create(string folder, LuceneOptions options, TimeProvider clock)
    {
        var directory = new FileDirectory(folder);
        IndexWriter? writer = null;
        try
        {
            writer = new IndexWriter(directory, WriterSettings.Of(options, OpenMode.CREATE));
            var born = clock.GetUtcNow().Ticks.ToString("x", CultureInfo.InvariantCulture);
            writer.SetCommitData(CommitNotes.Of(0, $"{IndexSchema.Version:x}{born}"));
            writer.Commit();
            return new LiveIndex(folder, directory, writer, DirectoryReader.Open(writer, applyAllDeletes: true), clock);
        }
        catch
        {
            writer?.Rollback();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Opens an index to write and search.</summary>
    /// <exception cref="LockObtainFailedException">Another process writes it.</exception>
    /// <exception cref="CorruptIndexException">It cannot be read, or is of another schema.</exception>
    public static LiveIndex Open(string folder, LuceneOptions options, TimeProvider clock)
    {
        var directory = new FileDirectory(folder);
        IndexWriter? writer = null;
        try
        {
            // The lock before the look: another process may be about to replace what is there.
            writer = new IndexWriter(directory, WriterSettings.Of(options, OpenMode.APPEND));
            var durable = DirectoryReader.ListCommits(directory)[^1];
            CommitNotes.CheckSchema(durable);
            IndexFiles.CheckEnds(durable, directory, isShared: false);

            var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
            return new LiveIndex(folder, directory, writer, reader, clock);
        }
        catch
        {
            writer?.Rollback();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Opens the last commit of an index to search only.</summary>
    /// <exception cref="CorruptIndexException">It cannot be read, or is of another schema.</exception>
    public static LiveIndex OpenToSearch(string folder, TimeProvider clock)
    {
        var directory = new FileDirectory(folder);
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(directory);
            CommitNotes.CheckSchema(reader.IndexCommit);
            IndexFiles.CheckEnds(reader.IndexCommit, directory, isShared: true);
            return new LiveIndex(folder, directory, null, reader, clock);
        }
        catch
        {
            reader?.Dispose();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>An empty index in memory: what is searched while there is none on disk.</summary>
    public static LiveIndex Empty(TimeProvider clock)
    {
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, WriterSettings.Of(new LuceneOptions(), OpenMode.CREATE)))
        {
            writer.SetCommitData(CommitNotes.Of(0, "none"));
            writer.Commit();
        }

        return new LiveIndex("", directory, null, DirectoryReader.Open(directory), clock);
    }

    /// <summary>A reference to the snapshot that answers now; null where the index is being closed.</summary>
    public IndexSnapshot? Acquire()
    {
        while (true)
        {
            // A snapshot that is still warmed outlives the closing.
            if (Volatile.Read(ref isDisposed) != 0) return null;
            var now = snapshot;
            if (now.TryAcquire()) return now;
            if (ReferenceEquals(now, snapshot)) return null;
        }
    }

    /// <summary>Shows searches what was written, as the state after a change; for a reader, what another process committed.</summary>
    public void Refresh(long change)
    {
        lock (publishing)
        {
            var old = snapshot;
            var reader = Writer is null
                ? DirectoryReader.OpenIfChanged(old.Reader)
                : DirectoryReader.OpenIfChanged(old.Reader, Writer, applyAllDeletes: true);
            if (reader is not null)
            {
                snapshot = Warmed(reader);
                old.Release();
            }

            if (Writer is null && reader is not null)
            {
                var commit = reader.IndexCommit.UserData;
                Note = commit.TryGetValue(IndexSchema.CommitNote, out var note) ? note : null;
                VisibleChange = long.Parse(commit[IndexSchema.CommitChange], CultureInfo.InvariantCulture);
            }
            else
            {
                VisibleChange = Math.Max(change, VisibleChange);
            }
        }
    }

    /// <summary>Makes what was written durable.</summary>
    public void Commit(long change, string? note)
    {
        var data = CommitNotes.Of(change, state.Born);
        if (note is not null) data.Add(IndexSchema.CommitNote, note);
        Writer!.SetCommitData(data);
        Writer.Commit();
        (Checkpoint, Note) = (change, note);
    }

    /// <summary>Reads every file of the snapshot that answers now: what is damaged, for people.</summary>
    public IReadOnlyList<string> FindDamage(CancellationToken cancellation)
    {
        if (Acquire() is not { } now) return [];
        try
        {
            return [.. IndexFiles.FindDamage(now.Reader.IndexCommit, directory, cancellation).Select(damage => Path.Combine(Folder, damage))];
        }
        finally
        {
            now.Release();
        }
    }

    /// <summary>See <see cref="Search.IMinutesIndexer.Tidy"/>.</summary>
    public bool Tidy()
    {
        // An import writes many items again, under the people they were joined to. The merges of a while without changes may never come.
        if (Writer!.MaxDoc - Writer.NumDocs > WriterSettings.MostDeleted * Writer.MaxDoc) Writer.ForceMergeDeletes(doWait: false);
        return Writer.HasUncommittedChanges();
    }

    /// <summary>Deletes the folder once nobody uses the index any more.</summary>
    public void DropWhenUnused() => isDropped = true;

    /// <summary>Gives up what is not durable, and closes the index when its last search ends.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;
        Writer?.Rollback();
        snapshot.Release();
        state.Release();
    }

    private IndexSnapshot Snap(DirectoryReader reader)
    {
        state.Acquire();
        return new IndexSnapshot(reader, state);
    }

    // The caller goes on meanwhile: a service gets ready to listen. A search that comes first waits for what it needs; where warming
    // fails, that search tries again and says why.
    private static void WarmBeside(IndexSnapshot first)
    {
        first.TryAcquire();
        _ = Task.Run(() =>
        {
            try
            {
                first.Warm();
            }
            finally
            {
                first.Release();
            }
        });
    }

    private IndexSnapshot Warmed(DirectoryReader reader)
    {
        var next = Snap(reader);
        try
        {
            next.Warm();
            return next;
        }
        catch
        {
            next.Release();
            throw;
        }
    }

    private void Close()
    {
        directory.Dispose();
        if (isDropped) IndexFolders.Delete(Folder);
    }

    private sealed class ColumnWarmer(IndexState state) : IndexWriter.IndexReaderWarmer
    {
        public override void Warm(AtomicReader reader) => state.Segments.GetOrBuild(reader, segment => SegmentColumn.Build(segment, state.Facets));
    }
}
