using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Reading;

/// <summary>Puts together what is known of a person.</summary>
internal static class SpeakerReader
{
    /// <summary>The record of a person; null where no item that can be found has them.</summary>
    public static SpeakerRecord? Find(Statements db, string id, IReadOnlyList<string> written, Func<string, string, bool> isMeant)
    {
        var entries = new List<Entry>();
        foreach (var speaker in written.Distinct(StringComparer.Ordinal)) entries.AddRange(Entries(db, speaker).Where(entry => isMeant(entry.Council.Id, speaker)));
        if (entries.Count == 0) return null;
        // Each id comes in order already; several are put into one order.
        if (written.Count > 1) entries = [.. entries.OrderBy(e => e.Item.Date is null).ThenByDescending(e => e.Item.Date).ThenByDescending(e => e.Item.Year).ThenBy(e => e.Item.MeetingId, StringComparer.Ordinal)];
        return new SpeakerRecord(
            id, entries.CountBy(e => e.Name).MaxBy(n => n.Value).Key, entries.TrueForAll(e => e.IsRoleOnly),
            Roles(entries),
            [.. entries.GroupBy(e => e.Written).Select(g => new WrittenForm(g.Key, Items(g))).OrderByDescending(w => w.Items).ThenBy(w => w.Text, StringComparer.Ordinal)],
            [.. entries.GroupBy(e => (Council: e.Council.Id, Committee: e.Committee?.Id))
                .Select(g => new SpeakerCommittee(g.First().Council, g.First().Committee, Items(g)))
                .OrderByDescending(c => c.Items).ThenBy(c => c.Committee?.Id, StringComparer.Ordinal)],
            [.. entries.Select(e => e.Item).DistinctBy(i => (i.ItemId, i.Participation))]);
    }

    /// <summary>How items write people, each way once.</summary>
    public static List<WrittenSpeaker> Written(Statements db)
    {
        var written = new List<WrittenSpeaker>();
        using var rows = db.Query("""
            SELECT k.council, t.text, n.text, w.text, k.is_role_only FROM (
                SELECT DISTINCT m.council AS council, s.person AS person, s.name AS name, s.written AS written, s.is_role_only AS is_role_only
                FROM item_speakers s JOIN items i ON i.key = s.item JOIN meetings m ON m.key = i.meeting
                WHERE i.reading IS NOT NULL) k
            JOIN texts t ON t.key = k.person JOIN texts n ON n.key = k.name JOIN texts w ON w.key = k.written
            ORDER BY k.council, t.text, w.text
            """);
        while (rows.Read()) written.Add(new WrittenSpeaker(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetBoolean(4)));
        return written;
    }

    /// <summary>A council as one of its meetings names it; null where no meeting is its.</summary>
    public static Council? CouncilOf(Statements db, string id)
    {
        using var rows = db.Query("SELECT council_name FROM meetings WHERE council = ?1 LIMIT 1", id);
        return rows.Read() ? new Council(id, rows.GetString(0)) : null;
    }

    /// <summary>Ids of the items of a council that have a person under this id.</summary>
    public static List<string> ItemsOf(Statements db, string councilId, string speakerId)
    {
        var items = new List<string>();
        using var rows = db.Query("""
            SELECT DISTINCT i.id FROM texts t JOIN item_speakers s ON s.person = t.key JOIN items i ON i.key = s.item JOIN meetings m ON m.key = i.meeting
            WHERE t.text = ?1 AND m.council = ?2 AND i.reading IS NOT NULL
            """, speakerId, councilId);
        while (rows.Read()) items.Add(rows.GetString(0));
        return items;
    }

    private static List<Entry> Entries(Statements db, string id)
    {
        var entries = new List<Entry>();
        using (var rows = db.Query("""
            SELECT i.id, m.id, m.date, m.year, d.text, n.text, r.text, w.text, s.is_role_only, m.council, m.council_name, m.committee, m.committee_name
            FROM texts t JOIN item_speakers s ON s.person = t.key
            JOIN items i ON i.key = s.item JOIN meetings m ON m.key = i.meeting
            JOIN texts d ON d.key = s.participation JOIN texts n ON n.key = s.name LEFT JOIN texts r ON r.key = s.role JOIN texts w ON w.key = s.written
            WHERE t.text = ?1 AND i.reading IS NOT NULL
            ORDER BY m.date IS NULL, m.date DESC, m.year DESC, m.key, i.position, i.key
            """, id))
        {
            while (rows.Read())
            {
                entries.Add(new Entry(
                    new SpeakerItem(rows.GetString(0), rows.GetString(1), rows.Day(2), rows.Whole(3), Enum.Parse<Participation>(rows.GetString(4)), rows.Text(6)),
                    rows.GetString(5), rows.GetString(7), rows.GetBoolean(8), new Council(rows.GetString(9), rows.GetString(10)),
                    rows.IsDBNull(11) ? null : new Committee(rows.GetString(11), rows.GetString(12))));
            }
        }
        return entries;
    }

    private static IReadOnlyList<SpeakerRole> Roles(List<Entry> entries) =>
    [
        .. entries.Where(e => e.Item.Role is not null).GroupBy(e => e.Item.Role!, StringComparer.Ordinal)
            .Select(g => new SpeakerRole(g.Key, g.Min(e => e.Item.Date), g.Max(e => e.Item.Date), Items(g)))
            .OrderByDescending(r => r.Last).ThenByDescending(r => r.Items),
    ];

    private static int Items(IEnumerable<Entry> entries) => entries.Select(e => e.Item.ItemId).Distinct(StringComparer.Ordinal).Count();

    private sealed record Entry(SpeakerItem Item, string Name, string Written, bool IsRoleOnly, Council Council, Committee? Committee);
}
