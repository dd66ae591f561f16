using Microsoft.Data.Sqlite;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Archive.Writing;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Archive.Reading;

/// <summary>Reads items and meetings whole.</summary>
internal sealed class ItemReader(Statements db, string file)
{
    private const string Columns = """
        i.id, i.key, i.change, i.position, i.meeting, m.header, r.payload, coalesce(r.address, p.address), p.format, p.fetched_at, i.changed_at
        FROM items i LEFT JOIN readings r ON r.key = i.reading LEFT JOIN pages p ON p.key = r.page JOIN meetings m ON m.key = i.meeting
        """;

    private readonly Dictionary<long, MeetingHeader> headers = [];

    /// <summary>Latest change of each item that changed after a number, in the order of the numbers.</summary>
    public List<ItemChange> Changes(long after, int limit)
    {
        var changes = new List<ItemChange>();
        using var rows = db.Query($"SELECT {Columns} WHERE i.change > ?1 ORDER BY i.change LIMIT ?2", after, limit);
        while (rows.Read()) changes.Add(ToChange(rows));
        return changes;
    }

    /// <summary>An item that can be found.</summary>
    public AgendaItem? Find(string id)
    {
        using var rows = db.Query($"SELECT {Columns} WHERE i.id = ?1", id);
        return rows.Read() ? ToItem(rows) : null;
    }

    /// <summary>A meeting that some page holds, with its items that can be found.</summary>
    public Meeting? FindMeeting(string id)
    {
        long key;
        MeetingHeader header;
        byte[]? attendance;
        using (var row = db.Query("SELECT key, header, attendance FROM meetings WHERE id = ?1 AND is_held = 1", id))
        {
            if (!row.Read()) return null;
            key = row.GetInt64(0);
            header = MeetingRows.ToHeader(row.Bytes(1));
            attendance = row.BytesOrNull(2);
        }
        var items = new List<AgendaItem>();
        using var rows = db.Query($"SELECT {Columns} WHERE i.meeting = ?1 AND i.reading IS NOT NULL ORDER BY i.position, i.key", key);
        while (rows.Read()) items.Add(ToItem(rows)!);
        return new Meeting(header, items) { Attendance = attendance is null ? [] : Payload.To<List<Speaker>>(attendance) };
    }

    /// <summary>Items that can be found, with their keys, by key.</summary>
    public List<(long Key, AgendaItem Item)> After(long key, int limit)
    {
        var items = new List<(long, AgendaItem)>();
        using var rows = db.Query($"SELECT {Columns} WHERE i.key > ?1 AND i.reading IS NOT NULL ORDER BY i.key LIMIT ?2", key, limit);
        while (rows.Read()) items.Add((rows.GetInt64(1), ToItem(rows)!));
        return items;
    }

    // One damaged item must not keep all later ones from search.
    private ItemChange ToChange(SqliteDataReader row)
    {
        try
        {
            return new ItemChange(row.GetInt64(2), row.GetString(0), ToItem(row));
        }
        catch (ArchiveException damage)
        {
            return new ItemChange(row.GetInt64(2), row.GetString(0), null) { Damage = damage.Message };
        }
    }

    private AgendaItem? ToItem(SqliteDataReader row)
    {
        if (row.IsDBNull(6)) return null;
        try
        {
            var meeting = row.GetInt64(4);
            if (!headers.TryGetValue(meeting, out var header)) headers.Add(meeting, header = MeetingRows.ToHeader(row.Bytes(5)));
            return Payload.ToItem(row.Bytes(6), header, row.GetInt32(3), new Provenance(row.GetString(7), row.GetString(8), row.Time(9))) with { ChangedAt = row.Time(10) };
        }
        catch (Exception e) when (e is InvalidDataException or System.Text.Json.JsonException)
        {
            throw new ArchiveException(file, $"Item {row.GetString(0)} is damaged: {e.Message} Restore a copy, or ingest its source again.", e);
        }
    }
}
