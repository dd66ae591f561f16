using System.Text.Json;
using MinutesSearch.Archive.Storage;
using MinutesSearch.Archive.Writing;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Reading;

/// <summary>Lists meetings, and what is held of each committee and year.</summary>
internal static class MeetingList
{
    /// <summary>Meetings that match.</summary>
    public static MeetingPage List(Statements db, MeetingFilter filter)
    {
        var (where, values) = Where(filter);
        var total = db.Number($"SELECT count(*) FROM meetings m WHERE {where}", [.. values]) ?? 0;
        var n = values.Count;
        // In descending order SQLite puts null last, and can walk the index backwards.
        var meetings = new List<MeetingSummary>();
        using var rows = db.Query($"""
            SELECT m.header,
                (SELECT count(*) FROM items WHERE meeting = m.key AND state = 0),
                (SELECT count(*) FROM items WHERE meeting = m.key AND state = 0 AND is_cut = 1)
            FROM meetings m WHERE {where}
            ORDER BY m.date DESC, m.year DESC, m.key DESC LIMIT ?{n + 1} OFFSET ?{n + 2}
            """, [.. values, filter.PageSize, (filter.Page - 1L) * filter.PageSize]);
        while (rows.Read()) meetings.Add(new MeetingSummary(MeetingRows.ToHeader(rows.Bytes(0)), rows.GetInt32(1), rows.GetInt32(2)));
        return new MeetingPage(total, meetings);
    }

    /// <summary>Committees, each way of writing once.</summary>
    public static List<(string Council, Committee Committee)> Committees(Statements db)
    {
        var committees = new List<(string, Committee)>();
        using var rows = db.Query("SELECT DISTINCT council, committee, committee_name FROM meetings WHERE committee IS NOT NULL");
        while (rows.Read()) committees.Add((rows.GetString(0), new Committee(rows.GetString(1), rows.GetString(2))));
        return committees;
    }

    /// <summary>What is held, by council, committee and year.</summary>
    public static List<CoverageRow> Coverage(Statements db)
    {
        var coverage = new List<CoverageRow>();
        using var rows = db.Query("""
            SELECT m.council, max(m.council_name), m.committee, max(m.committee_name), m.year, sum(m.is_held), sum(i.items), sum(i.cut), sum(i.restricted), sum(i.silent), sum(i.gone)
            FROM meetings m LEFT JOIN (
                SELECT meeting, sum(state = 0) items, sum(state = 0 AND is_cut) cut, sum(state = 0 AND is_restricted) restricted,
                    sum(state = 0 AND NOT has_minutes) silent, sum(state <> 0) gone
                FROM items GROUP BY meeting) i ON i.meeting = m.key
            GROUP BY m.council, m.committee, m.year ORDER BY m.council, m.committee, m.year
            """);
        while (rows.Read())
        {
            coverage.Add(new CoverageRow(
                new Council(rows.GetString(0), rows.GetString(1)),
                rows.IsDBNull(2) ? null : new Committee(rows.GetString(2), rows.GetString(3)), rows.Whole(4),
                rows.GetInt32(5), rows.Whole(6) ?? 0, rows.Whole(7) ?? 0, rows.Whole(8) ?? 0, rows.Whole(9) ?? 0, rows.Whole(10) ?? 0));
        }
        return coverage;
    }

    // Ids go in as one JSON list, so that there are few texts of this query, each prepared once.
    private static (string Sql, List<object?> Values) Where(MeetingFilter filter)
    {
        var clauses = new List<string> { "m.is_held = 1" };
        var values = new List<object?>();
        AnyOf("m.council", filter.Councils);
        AnyOf("m.committee", filter.Committees);
        if (filter.Year is { } year) clauses.Add($"m.year = {Add(year)}");
        if (filter.From is { } from) clauses.Add($"(m.date >= {Add(Iso(from))} OR (m.date IS NULL AND m.year >= {Add(from.DayOfYear == 1 ? from.Year : from.Year + 1)}))");
        if (filter.To is { } to) clauses.Add($"(m.date <= {Add(Iso(to))} OR (m.date IS NULL AND m.year <= {Add(to is { Month: 12, Day: 31 } ? to.Year : to.Year - 1)}))");
        return (string.Join(" AND ", clauses), values);

        void AnyOf(string column, IReadOnlyList<string> ids)
        {
            if (ids.Count > 0) clauses.Add($"{column} IN (SELECT value FROM json_each({Add(JsonSerializer.Serialize(ids))}))");
        }

        string Add(object value)
        {
            values.Add(value);
            return $"?{values.Count}";
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd");
}
