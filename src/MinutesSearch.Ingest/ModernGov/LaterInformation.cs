namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Notes that officers add to the minutes after the meeting.</summary>
internal static class LaterInformation
{
    private const int LongestHeading = 250;

    private static readonly string[] Starts = ["information update", "post-meeting", "post meeting", "additional information", "further information", "information provided", "update", "note", "[post", "(post", "[note", "(note", "addendum"];

    // Sentences begin with these words too; a note is marked as one.
    private static readonly string[] MarkedStarts = ["information from", "information supplied", "information given", "information circulated", "response from", "reply from"];

    private static readonly string[] After = ["after the meeting", "following the meeting", "since the meeting", "subsequent to the meeting", "post meeting", "post-meeting", "after this meeting", "outside of the meeting", "outside the meeting"];

    /// <summary>True where a line starts such a note.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeading">True where the note is what follows, to the end of the item; false where it is the line itself.</param>
    public static bool Starting(string line, out bool isHeading)
    {
        isHeading = line.Length <= LongestHeading && !line.EndsWith('.') && !line.EndsWith(']') && !line.EndsWith(')');
        var head = line.AsSpan(0, Math.Min(line.Length, LongestHeading));
        if (!StartsWith(line, Starts) && !(StartsWith(line, MarkedStarts) && (isHeading || head.Contains(':')))) return false;
        foreach (var after in After)
        {
            if (head.Contains(after, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool StartsWith(string line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
