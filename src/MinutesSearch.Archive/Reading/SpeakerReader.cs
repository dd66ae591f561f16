using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Reading;

/// <summary>Puts together what is known of a person.</summary>
internal static class SpeakerReader
{
    /// <summary>The record of a person; null where no item that can be found has them.</summary>
    public static SpeakerRecord? Find(Statements db, string id)
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
        if (entries.Count == 0) return null;
        return new SpeakerRecord(
            id, entries.CountBy(e => e.Name).MaxBy(n => n.Value).Key, entries.TrueForAll(e => e.IsRoleOnly),
            Roles(entries),
            [.. entries.GroupBy(e => e.Written).Select(g => new WrittenForm(g.Key, Items(g))).OrderByDescending(w => w.Items).ThenBy(w => w.Text, StringComparer.Ordinal)],
            [.. entries.GroupBy(e => (Council: e.Council.Id, Committee: e.Committee?.Id))
                .Select(g => new SpeakerCommittee(g.First().Council, g.First().Committee, Items(g)))
                .OrderByDescending(c => c.Items).ThenBy(c => c.Committee?.Id, StringComparer.Ordinal)],
            [.. entries.Select(e => e.Item)]);
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
