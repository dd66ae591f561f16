using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Removes what names the meeting again within its minutes, at the top or the foot of a page: a short line of words that all stand in the heading of the
/// document, and its day, <c>Planning Committee   4 June 2014   Page 3</c>.
/// </summary>
internal static class PrintedRunningHeads
{
    private const int Longest = 110;

    // The heading: names of council and body, and the day.
    private const int HeadingLines = 12;

    // More than the month of a day.
    private const int LeastNames = 2;

    private static readonly HashSet<string> PageWords = new(["page", "pages", "p", "pg", "of", "minutes", "minute", "draft", "continued"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines without them.</summary>
    public static List<PrintedLine> Without(List<PrintedLine> lines)
    {
        if (lines.Count <= HeadingLines) return lines;
        var heading = new HashSet<string>(PageWords, StringComparer.OrdinalIgnoreCase);
        // Names of people stand below their label, and come again for other reasons.
        for (var i = 0; i < HeadingLines && !lines[i].Text.StartsWith("present", StringComparison.OrdinalIgnoreCase) && !PrintedOpening.IsLabel(lines[i].Text); i++)
            foreach (var word in Words(lines[i].Text)) heading.Add(lines[i].Text[word]);
        var known = heading.GetAlternateLookup<ReadOnlySpan<char>>();
        var heads = new List<int>();
        for (var i = HeadingLines; i < lines.Count; i++)
            if (MayRepeat(lines[i].Text, known)) heads.Add(i);
        if (heads.Count == 0) return lines;
        // Either it bears the day of the meeting, or it stands on several pages.
        var day = Day(lines);
        var times = heads.CountBy(h => lines[h].Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var without = heads.Where(h => times[lines[h].Text] > 1 || (day is not null && DateReading.Find(lines[h].Text)?.Date == day)).ToHashSet();
        return PrintedLines.Without(lines, without);
    }

    // Words of the heading alone, and a number: of the day, or of the page.
    private static bool MayRepeat(string text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        if (text.Length > Longest || !char.IsAsciiLetter(text[0]) || !text.AsSpan().ContainsAnyInRange('0', '9')) return false;
        var names = 0;
        foreach (var word in Words(text))
        {
            if (!known.Contains(text.AsSpan()[word])) return false;
            if (!PageWords.Contains(text[word])) names++;
        }
        return names >= LeastNames;
    }

    private static DateOnly? Day(List<PrintedLine> lines)
    {
        for (var i = 0; i < HeadingLines; i++)
            if (lines[i].Text.AsSpan().ContainsAnyInRange('0', '9') && DateReading.Find(lines[i].Text) is { } found) return found.Date;
        return null;
    }

    private static List<Range> Words(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            words.Add(start..i);
        }
        return words;
    }
}
