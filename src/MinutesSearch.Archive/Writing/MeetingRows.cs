using System.Text.Json;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Writing;

/// <summary>Meetings, and what each page says of them. What the archive holds of a meeting is put together of all its pages.</summary>
internal sealed class MeetingRows(Statements db)
{
    /// <summary>Puts down what a page says of a meeting.</summary>
    /// <returns>Key of the meeting, and whether its row must be put together again.</returns>
    public (long Key, bool IsStale) Put(long page, Meeting meeting)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(meeting.Header, Payload.Options);
        var attendance = meeting.Attendance.Count == 0 ? null : Payload.Of(meeting.Attendance);
        if (Find(meeting.Header.Id, header, attendance) is not var (key, isAsHeld))
        {
            key = (db.Number("SELECT max(key) FROM meetings") ?? 0) + 1;
            isAsHeld = true;
            Write(key, meeting.Header, header, attendance, isNew: true);
        }
        db.Run("INSERT OR REPLACE INTO meeting_readings(page, meeting, header, attendance) VALUES(?1, ?2, ?3, ?4)", page, key, header, attendance);
        return (key, !isAsHeld);
    }

    /// <summary>Takes back what a page says of meetings other than these.</summary>
    /// <returns>Keys of the meetings that it no longer speaks of.</returns>
    public List<long> KeepOnly(long page, HashSet<long> meetings)
    {
        var lost = new List<long>();
        using (var rows = db.Query("SELECT meeting FROM meeting_readings WHERE page = ?1", page))
        {
            while (rows.Read())
            {
                if (!meetings.Contains(rows.GetInt64(0))) lost.Add(rows.GetInt64(0));
            }
        }
        foreach (var meeting in lost) db.Run("DELETE FROM meeting_readings WHERE page = ?1 AND meeting = ?2", page, meeting);
        return lost;
    }

    /// <summary>Puts a meeting together again from all its pages.</summary>
    /// <returns>True where its header changed, which every item of it shows.</returns>
    public bool Refresh(long key)
    {
        var readings = new List<(MeetingHeader Header, byte[]? Attendance, long Sequence)>();
        using (var rows = db.Query("SELECT r.header, r.attendance, p.sequence FROM meeting_readings r JOIN pages p ON p.key = r.page WHERE r.meeting = ?1 ORDER BY r.page", key))
        {
            while (rows.Read()) readings.Add((ToHeader(rows.Bytes(0)), rows.BytesOrNull(1), rows.GetInt64(2)));
        }
        if (readings.Count == 0)
        {
            db.Run("UPDATE meetings SET is_held = 0 WHERE key = ?1", key);
            return false;
        }
        readings.Reverse();
        var latestFirst = readings.OrderByDescending(r => r.Sequence).ToList();
        var merged = latestFirst.OrderByDescending(r => Knowledge(r.Header)).Select(r => r.Header).Aggregate(FillIn) with { IsCancelled = latestFirst[0].Header.IsCancelled };
        var header = JsonSerializer.SerializeToUtf8Bytes(merged, Payload.Options);
        using (var row = db.Query("SELECT header FROM meetings WHERE key = ?1", key))
        {
            row.Read();
            var isSame = row.Bytes(0).AsSpan().SequenceEqual(header);
            row.Close();
            Write(key, merged, header, latestFirst.Select(r => r.Attendance).FirstOrDefault(a => a is not null), isNew: false);
            return !isSame;
        }
    }

    /// <summary>The header of its JSON.</summary>
    public static MeetingHeader ToHeader(byte[] json) =>
        JsonSerializer.Deserialize<MeetingHeader>(json, Payload.Options) ?? throw new InvalidDataException("The payload holds no meeting.");

    // One more page that says just what is held changes nothing: the thousand pages of an import must not each weigh a thousand.
    private (long Key, bool IsAsHeld)? Find(string id, byte[] header, byte[]? attendance)
    {
        using var row = db.Query("SELECT key, is_held AND header = ?2 AND attendance IS ?3 FROM meetings WHERE id = ?1", id, header, attendance);
        return row.Read() ? (row.GetInt64(0), row.GetBoolean(1)) : null;
    }

    // A page about one item often knows less of the meeting than the meeting's own page.
    private static int Knowledge(MeetingHeader header) =>
        (header.Council == Council.Unknown ? 0 : 8) + (2 * (int)header.Date.Source) + (header.Committee is null ? 0 : 1);

    private static MeetingHeader FillIn(MeetingHeader known, MeetingHeader other) => known with
    {
        Committee = known.Committee ?? other.Committee,
        Date = known.Date.Source >= other.Date.Source ? known.Date : other.Date,
        Venue = known.Venue ?? other.Venue,
        Contact = known.Contact ?? other.Contact,
        SourceUrl = known.SourceUrl ?? other.SourceUrl,
    };

    private void Write(long key, MeetingHeader header, byte[] json, byte[]? attendance, bool isNew) => db.Run(
        isNew
            ? "INSERT INTO meetings(key, id, council, council_name, committee, committee_name, date, year, is_held, header, attendance) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10)"
            : "UPDATE meetings SET id = ?2, council = ?3, council_name = ?4, committee = ?5, committee_name = ?6, date = ?7, year = ?8, is_held = 1, header = ?9, attendance = ?10 WHERE key = ?1",
        key, header.Id, header.Council.Id, header.Council.Name, header.Committee?.Id, header.Committee?.Name,
        header.Date.Date?.ToString("yyyy-MM-dd"), header.Date.Year, json, attendance);
}
