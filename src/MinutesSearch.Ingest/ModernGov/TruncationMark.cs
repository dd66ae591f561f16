namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// The words that end a text cut by the council's system: <c>... view the full minutes text for item 268.</c>
/// They are no words of the minutes.
/// </summary>
internal static class TruncationMark
{
    private const string Lead = "view the full ";
    private const string Tail = " text for item";
    private const int LongestKind = 40;
    private const int LongestRest = 60;

    /// <summary>Takes the mark off the end of a line.</summary>
    /// <param name="line">The line; afterwards without mark and dots, perhaps empty.</param>
    /// <returns>False where there is no mark.</returns>
    public static bool Strip(ref string line)
    {
        var at = line.LastIndexOf(Lead, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var after = line.AsSpan(at + Lead.Length);
        var tail = after.IndexOf(Tail, StringComparison.OrdinalIgnoreCase);
        // In mid-sentence the words may be quoted; the mark ends its line.
        if (tail is < 0 or > LongestKind || after.Length - tail - Tail.Length > LongestRest) return false;
        line = line.AsSpan(0, at).TrimEnd().TrimEnd("…. \u00A0\t").ToString();
        return true;
    }
}
