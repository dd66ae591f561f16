namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Notes that officers add to the minutes after the meeting.</summary>
internal static class LaterInformation
{
    private const int LongestHeading = 250;

    private static readonly string[] Starts = ["information update", "post-meeting", "post meeting", "additional information", "further information", "information provided", "update", "note", "[post", "(post", "[note", "(note", "addendum"];

    private static readonly string[] After = ["after the meeting", "following the meeting", "since the meeting", "subsequent to the meeting", "post meeting", "post-meeting", "after this meeting", "outside of the meeting", "outside the meeting"];

    /// <summary>True where a line starts such a note.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeading">True where the note is what follows, to the end of the item; false where it is the line itself.</param>
    public static bool Starting(string line, out bool isHeading)
    {
        isHeading = line.Length <= LongestHeading && !line.EndsWith('.') && !line.EndsWith(']') && !line.EndsWith(')');
        foreach (var start in Starts)
        {
            if (!line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            var head = line.AsSpan(0, Math.Min(line.Length, LongestHeading));
            foreach (var after in After)
            {
                if (head.Contains(after, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }
}
