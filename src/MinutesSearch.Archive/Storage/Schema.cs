namespace MinutesSearch.Archive.Storage;

/// <summary>The tables of <c>archive.db</c>. A version is never edited once released: the next one is a migration.</summary>
internal static class Schema
{
    /// <summary>Marks the file as ours in <c>PRAGMA application_id</c>: "MINS".</summary>
    public const int ApplicationId = 0x4D494E53;

    /// <summary>Kept in <c>PRAGMA user_version</c>.</summary>
    public static int Version => Steps.Count;

    /// <summary>
    /// The first version. <c>pages</c> with their <c>bodies</c> are what was fetched. A page holds <c>readings</c> of items and of meetings; the best
    /// reading of an item is its current one (<c>items.reading</c>, null while the item is withdrawn). <c>items.change</c> is the
    /// change log: each row bears the number of its latest change, and rows are never deleted, so numbers only rise.
    /// Times are milliseconds since 1970 in UTC.
    /// </summary>
    private const string First = """
        CREATE TABLE pages(
            key INTEGER PRIMARY KEY, address TEXT NOT NULL, council TEXT, content_type TEXT, fetched_at INTEGER NOT NULL,
            hash BLOB NOT NULL, length INTEGER NOT NULL, format TEXT NOT NULL, reader TEXT NOT NULL,
            is_import INTEGER NOT NULL, items INTEGER NOT NULL) STRICT;
        CREATE UNIQUE INDEX pages_address ON pages(address, hash);
        CREATE INDEX pages_hash ON pages(hash);
        CREATE TABLE bodies(page INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
        CREATE TABLE faults(key INTEGER PRIMARY KEY, page TEXT NOT NULL, address TEXT NOT NULL, reason TEXT NOT NULL, seen_at INTEGER NOT NULL) STRICT;
        CREATE INDEX faults_page ON faults(page);

        CREATE TABLE meetings(
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, council TEXT NOT NULL, council_name TEXT NOT NULL,
            committee TEXT, committee_name TEXT, date TEXT, year INTEGER,
            is_held INTEGER NOT NULL, header BLOB NOT NULL, attendance BLOB) STRICT;
        CREATE INDEX meetings_date ON meetings(is_held, date, year);
        CREATE INDEX meetings_committee ON meetings(council, committee, year, is_held);
        CREATE TABLE meeting_readings(
            page INTEGER NOT NULL, meeting INTEGER NOT NULL, header BLOB NOT NULL, attendance BLOB,
            PRIMARY KEY(page, meeting)) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_readings_meeting ON meeting_readings(meeting);

        CREATE TABLE items(
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, meeting INTEGER NOT NULL, position INTEGER NOT NULL,
            reading INTEGER, hash BLOB NOT NULL, is_cut INTEGER NOT NULL, is_restricted INTEGER NOT NULL, has_minutes INTEGER NOT NULL,
            state INTEGER NOT NULL, reason TEXT, change INTEGER NOT NULL UNIQUE) STRICT;
        CREATE INDEX items_meeting ON items(meeting, position, state, is_cut, is_restricted, has_minutes);
        CREATE TABLE readings(
            key INTEGER PRIMARY KEY, page INTEGER NOT NULL, item INTEGER NOT NULL, meeting INTEGER NOT NULL,
            position INTEGER NOT NULL, siblings INTEGER NOT NULL, hash BLOB NOT NULL,
            is_cut INTEGER NOT NULL, is_restricted INTEGER NOT NULL, has_minutes INTEGER NOT NULL, length INTEGER NOT NULL,
            address TEXT, payload BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX readings_item ON readings(item, page);
        CREATE INDEX readings_page ON readings(page);

        CREATE TABLE texts(key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE item_speakers(
            person INTEGER NOT NULL, item INTEGER NOT NULL, participation INTEGER NOT NULL,
            name INTEGER NOT NULL, role INTEGER, written INTEGER NOT NULL, is_role_only INTEGER NOT NULL,
            PRIMARY KEY(person, item, participation)) STRICT, WITHOUT ROWID;
        CREATE INDEX item_speakers_item ON item_speakers(item);

        CREATE TABLE runs(
            key INTEGER PRIMARY KEY, source TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER,
            state TEXT NOT NULL, counts TEXT NOT NULL, faults TEXT NOT NULL, error TEXT) STRICT;
        CREATE TABLE api_keys(
            id TEXT PRIMARY KEY, name TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, scopes TEXT NOT NULL,
            created_at INTEGER NOT NULL, revoked_at INTEGER) STRICT;
        """;

    /// <summary>
    /// Pages know the site that their links are relative to, and the order in which they came, whatever clocks said. <c>commits</c> gives
    /// every commit with a change a token that no other archive has: by it, an index tells the archive that it follows from one put back
    /// from a backup, whose numbers mean other changes.
    /// </summary>
    private const string Second = """
        ALTER TABLE pages ADD COLUMN base_url TEXT;
        ALTER TABLE pages ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
        UPDATE pages SET sequence = r.place FROM (SELECT key, row_number() OVER (ORDER BY fetched_at, key) AS place FROM pages) AS r WHERE r.key = pages.key;
        CREATE INDEX pages_sequence ON pages(sequence);
        CREATE TABLE commits(change INTEGER PRIMARY KEY, token BLOB NOT NULL) STRICT;
        INSERT INTO commits(change, token) SELECT max(change), randomblob(8) FROM items HAVING count(*) > 0;
        """;

    /// <summary>
    /// Items know when they became known or were last changed by what came from outside. Of items known before, the archive can say when
    /// the page that they are read from was fetched; of withdrawn ones, which have none, when the last page was.
    /// </summary>
    private const string Third = """
        ALTER TABLE items ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
        UPDATE items SET changed_at = coalesce(
            (SELECT p.fetched_at FROM readings r JOIN pages p ON p.key = r.page WHERE r.key = items.reading), (SELECT max(fetched_at) FROM pages), unixepoch() * 1000);
        """;

    /// <summary>What leads from each version to the next; the first makes a new archive.</summary>
    public static IReadOnlyList<string> Steps { get; } = [First, Second, Third];
}

/// <summary>Values of <c>items.state</c>.</summary>
internal static class ItemState
{
    /// <summary>Current, to be found.</summary>
    public const int Current = 0;

    /// <summary>No page holds it any more; comes back when one does.</summary>
    public const int LostBySource = 1;

    /// <summary>A person withdrew it; comes back only when a person restores it.</summary>
    public const int WithdrawnByPeople = 2;
}
