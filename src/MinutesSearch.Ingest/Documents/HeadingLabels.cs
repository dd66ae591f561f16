namespace MinutesSearch.Ingest.Documents;

/// <summary>Reads headings of minutes that label what they say: <c>Committee: Harbour Panel</c>, <c>Date of meeting: 4 May 2023</c>.</summary>
internal static class HeadingLabels
{
    /// <summary>Labels of the body.</summary>
    public static readonly string[] Body = ["committee", "name of committee", "body", "board", "panel", "meeting", "meeting of", "name of meeting", "meeting name", "title of meeting", "minutes of", "group", "forum"];

    /// <summary>Labels of the day.</summary>
    public static readonly string[] Date = ["date", "date of meeting", "meeting date", "date and time", "date & time", "held on", "held", "day", "when", "dáta"];

    /// <summary>Labels of the place.</summary>
    public static readonly string[] Venue = ["venue", "place", "place of meeting", "location", "held at", "where", "ionad"];

    /// <summary>What stands behind one of these labels; null where no line has one.</summary>
    public static string? Of(IReadOnlyList<string> lines, string[] labels)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (end <= 0 || !labels.Contains(lines[i][..end].TrimEnd(), StringComparer.OrdinalIgnoreCase)) continue;
            var value = lines[i][(end + 1)..].Trim(' ', '|');
            // The value may stand on the line below.
            if (value.Length == 0 && i + 1 < lines.Count && !lines[i + 1].Contains(':', StringComparison.Ordinal)) value = lines[i + 1];
            if (value.Length > 2) return value;
        }
        return null;
    }
}
