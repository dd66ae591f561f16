using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Reading;

/// <summary>Reads pages as they were fetched.</summary>
internal static class PageReading
{
    // Bodies can be megabytes: few at a time.
    private const int Batch = 16;

    /// <summary>The next pages by key.</summary>
    public static List<(long Key, ArchivedPage Page)> After(Statements db, string file, long key, string? exceptReader)
    {
        var pages = new List<(long, ArchivedPage)>();
        using var rows = db.Query("""
            SELECT p.key, p.address, p.council, p.content_type, p.fetched_at, p.format, p.reader, p.is_import, b.body, p.base_url
            FROM pages p JOIN bodies b ON b.page = p.key WHERE p.key > ?1 AND (?2 IS NULL OR p.reader <> ?2) ORDER BY p.key LIMIT ?3
            """, key, exceptReader, Batch);
        while (rows.Read())
        {
            byte[] body;
            try { body = Packing.Unpack(rows.Bytes(8)); }
            catch (InvalidDataException e) { throw new ArchiveException(file, $"The page {rows.GetString(1)} is damaged: {e.Message} Restore a copy, or fetch it again.", e); }
            var page = new ArchivedPage(rows.GetString(1), rows.Text(2), rows.Text(3), rows.Time(4), rows.GetString(5), rows.GetString(6), rows.GetBoolean(7), body) { BaseUrl = rows.Text(9) };
            pages.Add((rows.GetInt64(0), page));
        }
        return pages;
    }
}
