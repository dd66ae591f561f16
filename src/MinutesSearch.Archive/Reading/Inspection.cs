using System.Text.Json;
using Microsoft.Data.Sqlite;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Archive.Writing;

namespace MinutesSearch.Archive.Reading;

/// <summary>Looks through the whole archive for damage.</summary>
internal static class Inspection
{
    private const int MostFindings = 100;

    private static readonly (string Sql, string Finding)[] Dangling =
    [
        ("SELECT id FROM items WHERE meeting NOT IN (SELECT key FROM meetings)", "Item {0} belongs to no meeting."),
        ("SELECT id FROM items WHERE reading IS NOT NULL AND reading NOT IN (SELECT key FROM readings WHERE item = items.key)", "Item {0} has lost its current reading."),
        ("SELECT id FROM items WHERE (reading IS NULL) <> (state <> 0)", "Item {0} is withdrawn and current at once."),
        ("SELECT key FROM readings WHERE item NOT IN (SELECT key FROM items)", "Reading {0} is of no item."),
        ("SELECT key FROM readings WHERE page NOT IN (SELECT key FROM pages)", "Reading {0} is of no page."),
        ("SELECT address FROM pages WHERE key NOT IN (SELECT page FROM bodies)", "Page {0} has lost its body."),
        ("SELECT meeting FROM meeting_readings WHERE page NOT IN (SELECT key FROM pages) OR meeting NOT IN (SELECT key FROM meetings)", "A reading of meeting {0} dangles."),
        ("SELECT DISTINCT item FROM item_speakers WHERE item NOT IN (SELECT key FROM items WHERE reading IS NOT NULL)", "People are noted for item {0}, which cannot be found."),
    ];

    /// <summary>What is wrong, the first hundred findings; empty where all is sound.</summary>
    public static List<string> Findings(Statements db)
    {
        var findings = new List<string>();
        try
        {
            Collect(findings, Texts(db, "PRAGMA quick_check").Where(t => !string.Equals(t, "ok", StringComparison.Ordinal)).Select(t => $"The database reports: {t}"));
            foreach (var (sql, finding) in Dangling) Collect(findings, Texts(db, sql).Select(id => string.Format(finding, id)));
            Collect(findings, Undecodable(db, "SELECT i.id, r.payload FROM readings r JOIN items i ON i.key = r.item", "Item {0}", p => Payload.ToItem(p, null!, 0, null)));
            Collect(findings, Undecodable(db, "SELECT id, header FROM meetings", "Meeting {0}", p => MeetingRows.ToHeader(p)));
            Collect(findings, Undecodable(db, "SELECT p.address, b.body FROM bodies b JOIN pages p ON p.key = b.page", "Page {0}", p => Packing.Unpack(p)));
        }
        catch (SqliteException e) { findings.Add($"The database cannot be read further: {e.Message}"); }
        return findings;
    }

    private static void Collect(List<string> findings, IEnumerable<string> found) => findings.AddRange(found.Take(MostFindings - findings.Count));

    private static IEnumerable<string> Texts(Statements db, string sql)
    {
        using var rows = db.Query(sql);
        while (rows.Read()) yield return rows.GetValue(0).ToString()!;
    }

    private static IEnumerable<string> Undecodable(Statements db, string sql, string name, Action<byte[]> decode)
    {
        using var rows = db.Query(sql);
        while (rows.Read())
        {
            string? finding = null;
            try { decode(rows.Bytes(1)); }
            catch (Exception e) when (e is InvalidDataException or JsonException) { finding = $"{string.Format(name, rows.GetString(0))} cannot be decoded: {e.Message}"; }
            if (finding is not null) yield return finding;
        }
    }
}
