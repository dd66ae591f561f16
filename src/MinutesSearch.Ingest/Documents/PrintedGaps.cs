namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Looks for the items that the numbering says are missing. Between items 6 and 8 there was a seventh: its heading stands where its number should be,
/// though text recognition lost the number, or read it as another or as letters.
/// </summary>
internal static class PrintedGaps
{
    private const int LongestHeading = 120;
    private const double Enough = 1.0;

    /// <summary>Lines that are looked at for one gap: bounds the work on long documents.</summary>
    private const int LongestStretch = 800;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "in", "on", "at", "to", "of", "by", "for", "as", "it", "he", "we", "i", "no", "mr", "ms", "mrs", "dr", "if", "so", "or", "and", "co", "st", "cll", "not", "yes", "all", "new", "re", "o", "e", "that", "was", "is", "had", "but",
    };

    /// <summary>The starts with those found in the gaps of their sequence.</summary>
    public static List<PrintedItems.Start> Filled(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        if (starts.Count < 2) return starts;
        var byValue = new SortedDictionary<int, int>();
        foreach (var start in starts) byValue.TryAdd(start.Number.Value, start.Line);
        var values = byValue.Keys.ToArray();
        var formulas = Formulas(starts, lines);
        var bodies = Bodies(starts, lines);
        var taken = starts.Select(s => s.Line).ToHashSet();
        var found = new List<PrintedItems.Start>();
        for (var i = 0; i < values.Length; i++)
        {
            var missing = i == 0 ? (values[0] is > 1 and < 4 ? values[0] - 1 : 0) : values[i] - values[i - 1] - 1;
            var to = byValue[values[i]];
            var from = i == 0 ? Math.Max(0, to - LongestHeading) : byValue[values[i - 1]] + 1;
            // Numbers that count up all year leave out what stands elsewhere.
            if (missing is < 1 or > 8 || from >= to) continue;
            to = Math.Min(to, from + LongestStretch);
            found.AddRange(Within(from, to, missing, i == 0 ? (1, values[0] - 1) : (values[i - 1] + 1, values[i] - 1), starts[0].Number.Style, formulas, bodies, taken, lines, paragraphs));
        }
        return found.Count == 0 ? starts : [.. starts.Concat(found).OrderBy(s => s.Line)];
    }

    private static IEnumerable<PrintedItems.Start> Within(int from, int to, int missing, (int Lowest, int Highest) values, string style, HashSet<string> formulas, HashSet<string> bodies, HashSet<int> taken, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        var candidates = new List<(double Score, PrintedItems.Start Start)>();
        for (var i = Math.Max(1, from); i < to; i++)
        {
            if (taken.Contains(i) || taken.Contains(i - 1) || i + 1 >= lines.Count || lines[i].Text.Length > LongestHeading || !PrintedHeadings.EndsBefore(lines, i, paragraphs)) continue;
            if (Judge(lines, i, values, style, formulas, bodies, paragraphs) is var (score, start) && score >= Enough) candidates.Add((score, Numbered(start, values, lines)));
        }
        // Where many lines would do equally well, none of them is known to be the item.
        if (candidates.Count > missing)
        {
            var least = candidates.OrderByDescending(c => c.Score).ElementAt(missing).Score;
            candidates.RemoveAll(c => c.Score <= least);
        }
        foreach (var (_, start) in candidates)
        {
            taken.Add(start.Line);
            yield return start;
        }
    }

    private static (double Score, PrintedItems.Start Start)? Judge(IReadOnlyList<PrintedLine> lines, int at, (int Lowest, int Highest) values, string style, HashSet<string> formulas, HashSet<string> bodies, PrintedParagraphs paragraphs)
    {
        var line = lines[at];
        var isAlone = PrintedHeadings.IsAlone(lines, at, paragraphs);
        if (PrintedNumber.At(line.Text) is { } number && number.Style.TrimEnd('.') == style.TrimEnd('.') && number.Length < line.Text.Length)
        {
            var title = line.Text[number.Length..];
            if (isAlone && PrintedHeadings.LooksLikeHeading(title) && title.Contains(' ', StringComparison.Ordinal)) return (3, Start(at, number.Text, number.Length, line.IsBold));
        }
        // "3 re and Eme Servi ic": the number that is missing, before a title that is no more to be read.
        if (PrintedNumber.At(line.Text) is { } missing && values.Lowest <= missing.Value && missing.Value <= values.Highest && missing.Style is "n" or "n." && isAlone && line.IsAfterGap && line.Text.Length < 70 && missing.Length < line.Text.Length && line.Text[^1] is not '.')
            return (2.5, Start(at, missing.Text, missing.Length, line.IsBold));
        var junk = Junk(line.Text);
        var words = line.Text.AsSpan(junk);
        foreach (var formula in formulas)
        {
            var like = Math.Max(Likeness.Of(words[..Math.Min(words.Length, formula.Length)], formula), Likeness.Of(words[..Math.Min(words.Length, Math.Max(8, formula.Length - 3))], formula));
            if (like > 0.62) return (2 + like, Start(at, Number(line.Text, junk), junk, line.IsBold));
        }
        if (!isAlone || PrintedSections.Is(line.Text) || !line.IsAfterGap) return null;
        // Below it stands what stands below other headings: "I will ask at the next Meeting …".
        foreach (var body in bodies)
            if (Likeness.Of(lines[at + 1].Text.AsSpan(0, Math.Min(lines[at + 1].Text.Length, body.Length)), body) > 0.8) return (1.8, Start(at, Number(line.Text, junk), junk, line.IsBold));
        var rest = words.ToString();
        if (junk > 0 && PrintedHeadings.LooksLikeHeading(rest) && rest.Contains(' ', StringComparison.Ordinal)) return (1.5, Start(at, Number(line.Text, junk), junk, line.IsBold));
        if (values.Lowest == 1 || !PrintedHeadings.LooksLikeHeading(line.Text) || line.Text[^1] == ':' || ListMark.At(line.Text) is not null) return null;
        return lines[at + 1].Text.StartsWith("Circulated", StringComparison.Ordinal) || (lines[at + 1].IsAfterGap && lines[at + 1].Text.Length > 50 && line.Text.Contains(' ', StringComparison.Ordinal)) ? (1, Start(at, "", 0, line.IsBold)) : null;
    }

    // The number may stand alone on the line above, without the stop that others have.
    private static PrintedItems.Start Numbered(PrintedItems.Start start, (int Lowest, int Highest) values, IReadOnlyList<PrintedLine> lines)
    {
        if (start.Number.Text.Length > 0 || !int.TryParse(lines[start.Line - 1].Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)) return start;
        return value < values.Lowest || value > values.Highest ? start : Start(start.Line - 1, lines[start.Line - 1].Text, lines[start.Line - 1].Text.Length, start.IsBold);
    }

    // "2 Fy Adoption", "Te Notice", "OD i of Land": what is left of a number is short and no word.
    private static int Junk(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 1 or > 4 || space + 1 >= text.Length) return 0;
        var token = text[..space].TrimEnd('.', ',', ':');
        if (token.Length == 0 || Words.Contains(token) || ListMark.At(text) is { Text: ['(', ..] }) return 0;
        if (token.All(char.IsAsciiDigit) && text.IndexOf(' ', space + 1) is > 0 and var next && next - space <= 3 && !char.IsUpper(text[Math.Min(space + 2, text.Length - 1)])) return next + 1;
        return space + 1;
    }

    private static string Number(string text, int junk)
    {
        var digits = 0;
        while (digits < junk && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && (text[digits] is '.' or ' ' or ':') ? text[..digits] : "";
    }

    /// <summary>What several headings of the document begin with: "question submitted by", "notice of motion".</summary>
    private static HashSet<string> Formulas(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in starts)
        {
            var title = start.Number.Length < lines[start.Line].Text.Length ? lines[start.Line].Text[start.Number.Length..] : start.Line + 1 < lines.Count ? lines[start.Line + 1].Text : "";
            var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 3) continue;
            var formula = string.Join(' ', words.Take(3));
            if (formula.Length >= 12) counts[formula] = counts.GetValueOrDefault(formula) + 1;
        }
        return [.. counts.Where(c => c.Value > 1).Select(c => c.Key), "Question submitted by", "Notice of Motion submitted by"];
    }

    /// <summary>What the text below several headings begins with.</summary>
    private static HashSet<string> Bodies(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines)
    {
        const int length = 24;
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in starts)
        {
            var at = start.Line + (start.Number.Length < lines[start.Line].Text.Length ? 1 : 2);
            if (at >= lines.Count || lines[at].Text.Length < length) continue;
            var body = lines[at].Text[..length];
            counts[body] = counts.GetValueOrDefault(body) + 1;
        }
        return [.. counts.Where(c => c.Value > 1).Select(c => c.Key)];
    }

    private static PrintedItems.Start Start(int line, string number, int length, bool isBold) => new(line, new PrintedNumber(number, "", 0, length), isBold, 1);
}
