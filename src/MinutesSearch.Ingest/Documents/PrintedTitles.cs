namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Measures headings that run over several lines where the document sets headings apart: nearly each ends at a gap, so that a long one does too.
/// </summary>
internal static class PrintedTitles
{
    private const int Least = 4;
    private const int Most = 4;

    private const int LongestReference = 30;

    /// <summary>The starts, those whose heading a gap ends measured.</summary>
    public static List<PrintedItems.Start> Measured(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines)
    {
        if (starts.Count < Least || starts.Count(s => Length(s, lines) > 0) * 10 < starts.Count * 8) return starts;
        return [.. starts.Select(s => s.IsWhole || lines[s.Line].IsBold ? s : s with { Lines = Length(s, lines) })];
    }

    /// <summary>True for a line such as <c>(Agenda No. 4)</c> below a heading: the number that the item had before the meeting.</summary>
    public static bool IsReference(string line)
    {
        if (line.Length is < 3 or > LongestReference || line[0] is not ('(' or '[') || line[^1] is not (')' or ']')) return false;
        var words = line.AsSpan(1);
        foreach (var word in (ReadOnlySpan<string>)["agenda ", "item "])
            if (words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return words.ContainsAnyInRange('0', '9') && words.Count(' ') < 4;
        return false;
    }

    // The lines up to the next gap; 0 where they are too many, or end as a sentence does.
    private static int Length(PrintedItems.Start start, IReadOnlyList<PrintedLine> lines)
    {
        var end = start.Line + 1;
        while (end < lines.Count && !lines[end].IsAfterGap && lines[end].IsBold == lines[start.Line].IsBold && end - start.Line <= Most && !IsReference(lines[end].Text) && !PrintedItem.IsMotion(lines[end].Text)) end++;
        var length = end - start.Line;
        return length <= Most && lines[end - 1].Text[^1] is not ('.' or ';' or ':' or ',') && start.Number.Length < lines[start.Line].Text.Length ? length : 0;
    }
}
