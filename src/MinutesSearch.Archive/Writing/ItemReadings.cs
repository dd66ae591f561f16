using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Writing;

/// <summary>
/// All readings of an item, weighed. An import speaks for itself: the latest one is what its sender means, and its earlier ones
/// are superseded. Among pages the better text wins: with minutes, then whole, then longer, then the one that came later.
/// </summary>
internal sealed class ItemReadings
{
    private readonly Statements db;

    public ItemReadings(Statements db, long item)
    {
        this.db = db;
        var all = new List<Reading>();
        using (var rows = db.Query("""
            SELECT r.key, r.page, r.meeting, r.position, r.siblings, r.hash, r.is_cut, r.is_restricted, r.has_minutes, r.length, p.is_import, p.sequence
            FROM readings r JOIN pages p ON p.key = r.page WHERE r.item = ?1
            """, item))
        {
            while (rows.Read())
            {
                all.Add(new Reading(
                    rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetInt32(3), rows.GetInt32(4), rows.Bytes(5),
                    rows.GetBoolean(6), rows.GetBoolean(7), rows.GetBoolean(8), rows.GetInt32(9), rows.GetBoolean(10), rows.GetInt64(11)));
            }
        }
        var imports = all.Where(r => r.IsImport).OrderByDescending(r => r.Sequence).ToList();
        Superseded = imports.Skip(1).Select(r => (r.Key, r.Page)).ToList();
        Best = imports.FirstOrDefault() ?? all
            .OrderByDescending(r => r.HasMinutes).ThenBy(r => r.IsCut).ThenByDescending(r => r.Length)
            .ThenByDescending(r => r.Sequence).ThenByDescending(r => r.Key).FirstOrDefault();
        // A page about one item calls it the first; the page that shows most of the meeting knows the item's place.
        Position = Best is null || Best.IsImport
            ? Best?.Position ?? 0
            : all.Where(r => r.Meeting == Best.Meeting).OrderByDescending(r => r.Siblings).ThenByDescending(r => r.Sequence).ThenByDescending(r => r.Key).First().Position;
    }

    /// <summary>The reading to be current; null where no page holds the item.</summary>
    public Reading? Best { get; }

    /// <summary>The item's place in the agenda.</summary>
    public int Position { get; }

    /// <summary>Readings of imports that a later import took the place of.</summary>
    public IReadOnlyList<(long Key, long Page)> Superseded { get; }

    /// <summary>The people of the best reading.</summary>
    public IReadOnlyList<Speaker> BestSpeakers()
    {
        using var row = db.Query("SELECT payload FROM readings WHERE key = ?1", Best!.Key);
        row.Read();
        return Payload.ToItem(row.Bytes(0), null!, 0, null).Speakers;
    }

    /// <summary>What weighs in a reading.</summary>
    internal sealed record Reading(
        long Key, long Page, long Meeting, int Position, int Siblings, byte[] Hash,
        bool IsCut, bool IsRestricted, bool HasMinutes, int Length, bool IsImport, long Sequence);
}
