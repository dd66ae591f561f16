using System.Security.Cryptography;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Writing;

/// <summary>What became of an item.</summary>
internal enum ItemFate { Unchanged, Changed, Added, Withdrawn }

/// <summary>Items, and what each page holds of them.</summary>
internal sealed class ItemRows(Statements db, SpeakerRows speakers)
{
    private long change = db.Number("SELECT max(change) FROM items") ?? 0;
    private long lastItem = db.Number("SELECT max(key) FROM items") ?? 0;
    private long lastReading = db.Number("SELECT max(key) FROM readings") ?? 0;

    /// <summary>Number of the last change.</summary>
    public long LastChange => change;

    /// <summary>Puts down what a page holds of an item.</summary>
    /// <param name="page">Key of the page.</param>
    /// <param name="meeting">Key of the item's meeting.</param>
    /// <param name="item">The item.</param>
    /// <param name="siblings">Items of the meeting on that page, which tells how far to trust the item's place.</param>
    /// <param name="address">Where in the page; null where that is the page's own address.</param>
    /// <param name="now">The time, for an item that is new.</param>
    /// <returns>Key of the item, and whether it is new; one that is not must be weighed against its other readings.</returns>
    public (long Key, bool IsNew) Put(long page, long meeting, AgendaItem item, int siblings, string? address, DateTimeOffset now)
    {
        var json = Payload.OfItem(item);
        var hash = SHA256.HashData(json)[..16];
        var hasMinutes = item.Passages.Any(p => p.Part == ItemPart.Minutes);
        if (db.Number("SELECT key FROM items WHERE id = ?1", item.Id) is { } known)
        {
            var same = db.Run("""
                UPDATE readings SET meeting = ?3, position = ?4, siblings = ?5, address = ?6 WHERE item = ?1 AND page = ?2 AND hash = ?7
                """, known, page, meeting, item.Order, siblings, address, hash);
            if (same == 0) PutReading(known);
            return (known, false);
        }
        lastItem++;
        PutReading(lastItem);
        db.Run("""
            INSERT INTO items(key, id, meeting, position, reading, hash, is_cut, is_restricted, has_minutes, state, change, changed_at)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """, lastItem, item.Id, meeting, item.Order, lastReading, hash, item.IsTruncated, item.IsRestricted, hasMinutes, ItemState.Current, ++change, now.ToUnixTimeMilliseconds());
        speakers.Add(lastItem, item.Speakers);
        return (lastItem, true);

        void PutReading(long key) => db.Run("""
            INSERT INTO readings(key, page, item, meeting, position, siblings, hash, is_cut, is_restricted, has_minutes, length, address, payload)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT(item, page) DO UPDATE SET meeting = ?4, position = ?5, siblings = ?6, hash = ?7, is_cut = ?8, is_restricted = ?9, has_minutes = ?10, length = ?11, address = ?12, payload = ?13
            """, ++lastReading, page, key, meeting, item.Order, siblings, hash, item.IsTruncated, item.IsRestricted, hasMinutes, item.Passages.Sum(p => p.Text.Length), address, Packing.Pack(json));
    }

    /// <summary>Items that a page holds a reading of.</summary>
    public List<long> OfPage(long page) => Keys("SELECT item FROM readings WHERE page = ?1", page);

    /// <summary>Items of a meeting that can be found.</summary>
    public List<long> OfMeeting(long meeting) => Keys("SELECT key FROM items WHERE meeting = ?1 AND reading IS NOT NULL", meeting);

    /// <summary>Ids of the items of a meeting that pages other than this hold.</summary>
    public HashSet<string> OfOtherPages(long meeting, long page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var rows = db.Query("SELECT i.id FROM items i WHERE i.meeting = ?1 AND EXISTS (SELECT 1 FROM readings r WHERE r.item = i.key AND r.page <> ?2)", meeting, page);
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    }

    /// <summary>Takes back what a page holds of an item.</summary>
    public void Lose(long page, long item) => db.Run("DELETE FROM readings WHERE page = ?1 AND item = ?2", page, item);

    /// <summary>Logs a change of an item that is in its meeting, not in itself.</summary>
    /// <param name="item">Key of the item.</param>
    /// <param name="now">The time.</param>
    /// <param name="isReread">True where only a reader has become better.</param>
    public void Log(long item, DateTimeOffset now, bool isReread) =>
        db.Run("UPDATE items SET change = ?2, changed_at = coalesce(?3, changed_at) WHERE key = ?1", item, ++change, isReread ? null : now.ToUnixTimeMilliseconds());

    /// <summary>Weighs all readings of an item again, and logs what comes of it.</summary>
    /// <param name="item">Key of the item.</param>
    /// <param name="emptied">Gets the import pages that may hold nothing any more.</param>
    /// <param name="now">The time.</param>
    /// <param name="isReread">True where the page was known: what a better reader makes of it is no news of the item, but an import that takes effect again is.</param>
    public ItemFate Weigh(long item, ISet<long> emptied, DateTimeOffset now, bool isReread)
    {
        var readings = new ItemReadings(db, item);
        foreach (var (key, page) in readings.Superseded)
        {
            db.Run("DELETE FROM readings WHERE key = ?1", key);
            emptied.Add(page);
        }
        var (state, hash, meeting, position, reading) = State(item);
        if (state == ItemState.WithdrawnByPeople) return ItemFate.Unchanged;
        if (readings.Best is not { } best)
        {
            if (state == ItemState.LostBySource) return ItemFate.Unchanged;
            db.Run("UPDATE items SET reading = NULL, state = ?2, change = ?3 WHERE key = ?1", item, ItemState.LostBySource, ++change);
            speakers.Drop(item);
            return ItemFate.Withdrawn;
        }
        var isSame = state == ItemState.Current && hash.AsSpan().SequenceEqual(best.Hash) && meeting == best.Meeting;
        if (isSame && position == readings.Position)
        {
            if (reading != best.Key) db.Run("UPDATE items SET reading = ?2 WHERE key = ?1", item, best.Key);
            return ItemFate.Unchanged;
        }
        db.Run("""
            UPDATE items SET meeting = ?2, position = ?3, reading = ?4, hash = ?5, is_cut = ?6, is_restricted = ?7, has_minutes = ?8, state = ?9, change = ?10, changed_at = coalesce(?11, changed_at) WHERE key = ?1
            """, item, best.Meeting, readings.Position, best.Key, best.Hash, best.IsCut, best.IsRestricted, best.HasMinutes, ItemState.Current, ++change,
            // That another item came before it on the agenda says nothing new of this one.
            isSame || (isReread && (!best.IsImport || reading == best.Key)) ? null : now.ToUnixTimeMilliseconds());
        speakers.Drop(item);
        speakers.Add(item, readings.BestSpeakers());
        return state == ItemState.Current ? ItemFate.Changed : ItemFate.Added;
    }

    /// <summary>Withdraws an item on behalf of people.</summary>
    /// <returns>False where there is no such item, or it is withdrawn by people already.</returns>
    public bool Withdraw(string id, string reason)
    {
        if (db.Number("SELECT key FROM items WHERE id = ?1 AND state <> ?2", id, ItemState.WithdrawnByPeople) is not { } item) return false;
        db.Run("UPDATE items SET reading = NULL, state = ?2, reason = ?3, change = ?4 WHERE key = ?1", item, ItemState.WithdrawnByPeople, reason, ++change);
        speakers.Drop(item);
        return true;
    }

    /// <summary>Takes such a withdrawal back.</summary>
    /// <returns>False where the item is not withdrawn by people.</returns>
    public bool Restore(string id, DateTimeOffset now)
    {
        if (db.Number("SELECT key FROM items WHERE id = ?1 AND state = ?2", id, ItemState.WithdrawnByPeople) is not { } item) return false;
        db.Run("UPDATE items SET state = ?2, reason = NULL WHERE key = ?1", item, ItemState.LostBySource);
        Weigh(item, new HashSet<long>(), now, isReread: false);
        return true;
    }

    private (int State, byte[] Hash, long Meeting, int Position, long? Reading) State(long item)
    {
        using var row = db.Query("SELECT state, hash, meeting, position, reading FROM items WHERE key = ?1", item);
        row.Read();
        return (row.GetInt32(0), row.Bytes(1), row.GetInt64(2), row.GetInt32(3), row.IsDBNull(4) ? null : row.GetInt64(4));
    }

    private List<long> Keys(string sql, long of)
    {
        var keys = new List<long>();
        using var rows = db.Query(sql, of);
        while (rows.Read()) keys.Add(rows.GetInt64(0));
        return keys;
    }
}
