using MinutesSearch.Archive.Reading;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Archive.Writing;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Archive;

/// <summary>
/// The record that nothing is lost from: pages as fetched, what was read of them, and a numbered log of what changed; one SQLite
/// file, <c>archive.db</c> in the data folder. Safe for concurrent use. Readers see what was committed, and never wait for the writer.
/// Every call may throw an <see cref="ArchiveException"/> that names the file and the cause.
/// </summary>
public sealed class MinutesArchive : IDisposable
{
    private const int Batch = 500;
    private readonly ArchiveFile file;
    private readonly ReaderPool readers;
    private readonly KeptCoverage coverage;
    private readonly TimeProvider clock;

    private MinutesArchive(ArchiveFile file, TimeProvider clock)
    {
        this.file = file;
        this.clock = clock;
        readers = new ReaderPool(file);
        coverage = new KeptCoverage(file);
    }

    /// <summary>The archive file.</summary>
    public string Path => file.Path;

    /// <summary>Number of the last change that is durable; 0 for an empty archive.</summary>
    public long LastChange => readers.Read(db => db.Number("SELECT max(change) FROM items") ?? 0);

    /// <summary>
    /// What tells the commit that holds a change from every other commit of every archive: an archive that was put back from a backup and
    /// has grown again has another one. Null where no such change was committed.
    /// </summary>
    public string? TokenOf(long change) => readers.Read(db =>
    {
        using var row = db.Query("SELECT hex(token) FROM commits WHERE change >= ?1 ORDER BY change LIMIT 1", change);
        return row.Read() ? row.GetString(0) : null;
    });

    /// <summary>Opens the archive of a data folder; makes both where they are missing.</summary>
    /// <exception cref="ArchiveException">The file is damaged, of another program, or of a later version.</exception>
    public static MinutesArchive Open(string dataFolder, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        ArgumentNullException.ThrowIfNull(clock);
        var archive = new ArchiveFile(dataFolder);
        return archive.Guard(() =>
        {
            Directory.CreateDirectory(archive.Folder);
            Foundation.Lay(archive);
            return new MinutesArchive(archive, clock);
        });
    }

    /// <summary>Takes the exclusive right to write, across processes.</summary>
    /// <param name="purpose">What for, shown to others who want to write meanwhile, e.g. <c>ingest of seeds</c>.</param>
    /// <exception cref="ArchiveBusyException">Somebody is writing.</exception>
    public ArchiveWriter BeginWriting(string purpose) => file.Guard(() =>
    {
        var held = WriterLock.Take(file.Folder, purpose, clock.GetUtcNow());
        try { return new ArchiveWriter(file, held, clock); }
        catch
        {
            held.Dispose();
            throw;
        }
    });

    /// <summary>
    /// The latest change of each item that changed after a number, ascending by number, with the item's state now; an item that is
    /// damaged comes with its <see cref="ItemChange.Damage"/>.
    /// </summary>
    /// <param name="after">Number of the last change known; 0 for all.</param>
    /// <param name="limit">Changes at most.</param>
    public IReadOnlyList<ItemChange> ReadChanges(long after, int limit) => readers.Read(db => new ItemReader(db, Path).Changes(after, limit));

    /// <summary>An item; null where there is none, or it is withdrawn.</summary>
    public AgendaItem? FindItem(string id) => readers.Read(db => new ItemReader(db, Path).Find(id));

    /// <summary>How many of these items people have withdrawn.</summary>
    public int CountWithdrawn(IReadOnlyList<string> ids) => readers.Read(db =>
        ids.Distinct(StringComparer.Ordinal).Count(id => db.Number("SELECT key FROM items WHERE id = ?1 AND state = ?2", id, ItemState.WithdrawnByPeople) is not null));

    /// <summary>A meeting with its items in agenda order; null where no page holds it.</summary>
    public Meeting? FindMeeting(string id) => readers.Read(db => new ItemReader(db, Path).FindMeeting(id));

    /// <summary>Meetings, latest first.</summary>
    public MeetingPage ListMeetings(MeetingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return readers.Read(db => MeetingList.List(db, filter));
    }

    /// <summary>What is held, per council, committee and year; added up again only after a commit.</summary>
    public IReadOnlyList<CoverageRow> Coverage() => coverage.Rows();

    /// <summary>Committees as meetings of each council have them, each way of writing once. Walks all meetings.</summary>
    public IReadOnlyList<(string Council, Committee Committee)> ListCommittees() => readers.Read(MeetingList.Committees);

    /// <summary>A person over all items; null where no item has them.</summary>
    public SpeakerRecord? FindSpeaker(string id) => FindSpeaker(id, [id], (_, _) => true);

    /// <summary>A person whom items know by several ids; null where no item has them.</summary>
    /// <param name="id">The id to answer with.</param>
    /// <param name="written">Ids on items that may mean the person.</param>
    /// <param name="isMeant">True where an id means the person in a council.</param>
    public SpeakerRecord? FindSpeaker(string id, IReadOnlyList<string> written, Func<string, string, bool> isMeant) =>
        readers.Read(db => SpeakerReader.Find(db, id, written, isMeant));

    /// <summary>How items write people, each way once. Takes about two seconds for a million entries.</summary>
    public IReadOnlyList<WrittenSpeaker> ListWrittenSpeakers() => readers.Read(SpeakerReader.Written);

    /// <summary>A council by its id, as one of its meetings names it; null where no meeting is its.</summary>
    public Council? FindCouncil(string id) => readers.Read(db => SpeakerReader.CouncilOf(db, id));

    /// <summary>Ids of the items of a council that have a person under this id.</summary>
    public IReadOnlyList<string> ListItemsOf(string councilId, string speakerId) => readers.Read(db => SpeakerReader.ItemsOf(db, councilId, speakerId));

    /// <summary>Every item that can be found, as of one point in time, streamed in the order in which they came.</summary>
    public IEnumerable<AgendaItem> ReadItems() =>
        readers.Stream((db, after) => new ItemReader(db, Path).After(after, Batch), row => row.Key).Select(row => row.Item);

    /// <summary>Every page as fetched, streamed in the order in which they first came. Pages may be stored meanwhile.</summary>
    /// <param name="exceptReader">Leaves out pages that this version of the reader has read; null for all.</param>
    public IEnumerable<ArchivedPage> ReadPages(string? exceptReader = null) =>
        readers.Batches((db, after) => PageReading.After(db, Path, after, exceptReader), row => row.Key).Select(row => row.Page);

    /// <summary>What the archive holds.</summary>
    public ArchiveStats Stats() => readers.Read(db => new ArchiveStats(
        db.Number("SELECT count(*) FROM pages") ?? 0,
        db.Number("SELECT count(*) FROM meetings WHERE is_held = 1") ?? 0,
        db.Number("SELECT count(*) FROM items WHERE state = 0") ?? 0,
        db.Number("SELECT count(*) FROM items WHERE state <> 0") ?? 0,
        db.Number("SELECT count(*) FROM faults") ?? 0,
        file.Bytes,
        db.Number("SELECT max(change) FROM items") ?? 0));

    /// <summary>Runs, latest first.</summary>
    public IReadOnlyList<RunRecord> ListRuns(int limit) => readers.Read(db => RunRows.List(db, long.MaxValue, limit));

    /// <summary>The key of a secret; null where there is none, or it was revoked.</summary>
    public ApiKey? FindKey(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return readers.Read(db => KeyRows.Find(db, secret));
    }

    /// <summary>All keys, revoked ones too, the oldest first.</summary>
    public IReadOnlyList<ApiKey> ListKeys() => readers.Read(KeyRows.List);

    /// <summary>Looks through everything for damage: the file, rows that point nowhere, payloads that cannot be decoded. Takes seconds for each 100,000 items.</summary>
    /// <returns>Findings for people, the first hundred; empty where all is sound.</returns>
    public IReadOnlyList<string> Check() => readers.Read(Inspection.Findings);

    /// <inheritdoc/>
    public void Dispose()
    {
        coverage.Dispose();
        readers.Dispose();
    }
}
