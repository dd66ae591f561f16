using System.Security.Cryptography;
using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Writing;

/// <summary>
/// Pages as fetched, their bodies and faults. A page of a council is known by its address: its next state takes its place. A
/// chunk of an import is known by address and content: an older chunk stays as long as an item rests on it.
/// </summary>
internal sealed class PageRows(Statements db)
{
    /// <summary>The hash that a body is known by.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> body) => SHA256.HashData(body);

    /// <summary>
    /// True where this state of the page was stored already, as this reader reads it. A chunk of an import counts under any address of the
    /// council; a page under its own only: its copy must be stored too, or its items would go when the first page changes.
    /// </summary>
    public bool IsUnchanged(string address, byte[] hash, string? council, string reader)
    {
        var elsewhere = false;
        using var rows = db.Query("""
            SELECT address, hash = ?2 AND council IS ?3 AND reader = ?4 AND (is_import = 0 OR items = (SELECT count(*) FROM readings WHERE page = pages.key)), is_import
            FROM pages WHERE address = ?1 OR hash = ?2
            """, address, hash, council, reader);
        while (rows.Read())
        {
            var isSame = rows.GetBoolean(1);
            if (!string.Equals(rows.GetString(0), address, StringComparison.Ordinal)) elsewhere |= isSame && rows.GetBoolean(2);
            else if (isSame) return true;
            // The address was seen with other content, so that the same content elsewhere says nothing.
            else if (!rows.GetBoolean(2)) return false;
        }
        return elsewhere;
    }

    /// <summary>True where some page of this address has been read with items or meetings.</summary>
    public bool WasRead(string address) =>
        db.Number("SELECT 1 FROM pages WHERE address = ?1 AND is_import = 0 AND key IN (SELECT page FROM meeting_readings) LIMIT 1", address) is not null;

    /// <summary>True where these very bytes are stored under this address.</summary>
    public bool Holds(string address, byte[] hash) => db.Number("SELECT 1 FROM pages WHERE address = ?1 AND hash = ?2", address, hash) is not null;

    /// <summary>Stores a page in place of its earlier state.</summary>
    /// <returns>Key of the page.</returns>
    public long Put(PageToStore page, byte[] hash, int items)
    {
        var key = db.Number("SELECT key FROM pages WHERE address = ?1 AND hash = ?2", page.Address, hash);
        if (key is null && !page.IsImport) key = db.Number("SELECT key FROM pages WHERE address = ?1 AND is_import = 0", page.Address);
        var isKnownBody = key is not null && db.Number("SELECT 1 FROM pages WHERE key = ?1 AND hash = ?2", key, hash) is not null;
        key ??= (db.Number("SELECT max(key) FROM pages") ?? 0) + 1;
        var fetched = page.FetchedAt.ToUnixTimeMilliseconds();
        // Read again, a page keeps its place among the others; fetched again, it is the latest of all, even where the clock was set back.
        var sequence = isKnownBody ? db.Number("SELECT sequence FROM pages WHERE key = ?1 AND fetched_at = ?2", key, fetched) : null;
        sequence ??= (db.Number("SELECT max(sequence) FROM pages") ?? 0) + 1;
        db.Run("""
            INSERT INTO pages(key, address, council, content_type, fetched_at, hash, length, format, reader, is_import, items, base_url, sequence)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT(key) DO UPDATE SET council = ?3, content_type = ?4, fetched_at = ?5, hash = ?6, length = ?7, format = ?8, reader = ?9, is_import = ?10, items = ?11, base_url = ?12, sequence = ?13
            """, key, page.Address, page.Council, page.ContentType, fetched, hash, page.Body.Length, page.Format, page.ReaderVersion, page.IsImport, items, page.BaseUrl, sequence);
        if (!isKnownBody) db.Run("INSERT OR REPLACE INTO bodies(page, body) VALUES(?1, ?2)", key, Packing.Pack(page.Body.Span));
        return key.Value;
    }

    /// <summary>Pages of a council under this address other than the one given: states that the new one takes the place of.</summary>
    public List<long> Others(string address, long key)
    {
        var keys = new List<long>();
        using var rows = db.Query("SELECT key FROM pages WHERE address = ?1 AND key <> ?2 AND is_import = 0", address, key);
        while (rows.Read()) keys.Add(rows.GetInt64(0));
        return keys;
    }

    /// <summary>Puts down what could not be read of a page, in place of what could not be read before.</summary>
    public void PutFaults(string page, IReadOnlyList<PageFault> faults, DateTimeOffset now)
    {
        db.Run("DELETE FROM faults WHERE page = ?1", page);
        foreach (var fault in faults)
        {
            db.Run("INSERT INTO faults(page, address, reason, seen_at) VALUES(?1, ?2, ?3, ?4)", page, fault.Address, fault.Reason, now.ToUnixTimeMilliseconds());
        }
    }

    /// <summary>Drops a page that nothing rests on.</summary>
    public void Drop(long key)
    {
        db.Run("DELETE FROM pages WHERE key = ?1", key);
        db.Run("DELETE FROM bodies WHERE page = ?1", key);
    }
}
