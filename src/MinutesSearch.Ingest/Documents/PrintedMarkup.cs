namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds the items of a page by its markup: headings of one level, each above text of its own, are the agenda, however they are worded and numbered.
/// Labels within items (<c>What was decided</c>) stand there again and again, and head none.
/// </summary>
internal static class PrintedMarkup
{
    private const int Least = 3;
    private const int Deepest = 6;
    private const int LongestNumber = 3;

    /// <summary>The headings as starts, where they are the agenda; empty where they are not.</summary>
    /// <param name="numbered">The starts that numbers give; empty where there are none.</param>
    /// <param name="lines">All lines.</param>
    public static List<PrintedItems.Start> Find(List<PrintedItems.Start> numbered, IReadOnlyList<PrintedLine> lines)
    {
        if (!lines.Any(l => l.Level > 0)) return [];
        for (var level = 2; level <= Deepest; level++)
        {
            var headings = Of(level, lines);
            if (headings.Count < Least) continue;
            var atHeading = numbered.Count(s => lines[s.Line].Level > 0);
            // Numbers of paragraphs between headings of parts: the numbers are the agenda.
            if (atHeading * 2 < numbered.Count && numbered.Count > headings.Count) return [];
            if (atHeading > headings.Count) continue;
            var words = headings.CountBy(h => FirstWord(lines[h].Text), StringComparer.Ordinal).Where(w => w.Value > 1).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
            return [.. headings.Select(h => Start(h, words, lines))];
        }
        return [];
    }

    private static List<int> Of(int level, IReadOnlyList<PrintedLine> lines)
    {
        var headings = new List<int>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Level != level || (lines[i + 1].Level > 0 && lines[i + 1].Level <= level) || PrintedOpening.IsLabel(lines[i].Text) || PrintedUnnumbered.IsInner(lines[i].Text)) continue;
            headings.Add(i);
            seen[lines[i].Text] = seen.GetValueOrDefault(lines[i].Text) + 1;
        }
        headings.RemoveAll(h => seen[lines[h].Text] > 1);
        return headings;
    }

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 1 and var blank ? text[..blank] : "";

    private static PrintedItems.Start Start(int line, HashSet<string> repeated, IReadOnlyList<PrintedLine> lines)
    {
        var text = lines[line].Text;
        var number = PrintedNumber.At(text) ?? Lettered(text) ?? Worded(text, repeated);
        return new PrintedItems.Start(line, number is { } read && read.Length < text.Length ? read : new PrintedNumber("", "", 0, 0), true, 1) { IsWhole = true };
    }

    // "A. Apologies"
    private static PrintedNumber? Lettered(string text)
    {
        if (text.Length < 4 || !char.IsAsciiLetterUpper(text[0]) || text[1] is not ('.' or ')' or ':') || text[2] != ' ') return null;
        return new PrintedNumber(text[..1], "letter", text[0] - 'A' + 1, 3);
    }

    // "Decision 4 – Loan": a word that heads several, and a number.
    private static PrintedNumber? Worded(string text, HashSet<string> repeated)
    {
        var word = FirstWord(text);
        if (word.Length == 0 || !repeated.Contains(word)) return null;
        var blank = word.Length;
        var end = blank + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == blank + 1 || end - blank - 1 > LongestNumber) return null;
        var length = end;
        while (length < text.Length && " .:–—-)".Contains(text[length])) length++;
        return new PrintedNumber(text[(blank + 1)..end], "worded", int.Parse(text.AsSpan(blank + 1, end - blank - 1)), length);
    }
}
