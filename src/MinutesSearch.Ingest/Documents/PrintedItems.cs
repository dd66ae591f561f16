namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds where the items of printed minutes start. Numbers at line starts are many (lists, tables, dates); the agenda is
/// the run of one style that counts up longest, and reads as titles.
/// </summary>
internal static class PrintedItems
{
    private const int ShortTitle = 16;

    private const int LongestStopped = 70;

    // Cells of a table are shorter, one below the other.
    private const int LeastText = 45;

    /// <summary>A line that may start an item.</summary>
    internal readonly record struct Start(int Line, PrintedNumber Number, bool IsBold, double Weight)
    {
        /// <summary>Lines above that only group items, and belong to none.</summary>
        public int Above { get; init; }

        /// <summary>Characters of the line that are the heading, number included, where the item's first words follow it; 0 where all are.</summary>
        public int Head { get; init; }

        /// <summary>Lines that the heading is known to run over; 0 where that is not known.</summary>
        public int Lines { get; init; }

        /// <summary>True where the line holds the whole heading, whatever follows it.</summary>
        public bool IsWhole { get; init; }
    }

    /// <summary>The starts of items, in order of the lines.</summary>
    public static List<Start> Find(IReadOnlyList<PrintedLine> lines)
    {
        var byStyle = ByStyle(lines);
        List<Start> best = [];
        var bestScore = 0.0;
        foreach (var (style, starts) in byStyle)
        {
            var run = PrintedRun.Longest(WithoutLists(starts), out var score);
            // "Item 4" says what it is; a number without a stop says little.
            if (style == "item") score *= 1.6;
            else if (style.Length > 3 && char.IsAsciiLetterUpper(style[0])) score *= 1.3;
            if (style == "n ") score = run.Count > 3 && (run[0].Number.Value <= 2 || run[^1].Number.Value - run[0].Number.Value == run.Count - 1) ? score * 0.8 : 0;
            // Titles head items; paragraphs may be numbered too.
            if (run.Count > 0) score *= 0.5 + (0.5 * run.Count(s => !IsSentence(lines, s)) / run.Count);
            // One "3.2" or "24/31" alone is a paragraph, a time or a day.
            if (run.Count < 2 && style is not ("n" or "item")) score = 0;
            // "V. Example spoke" is a person.
            if (style == "roman" && (run.Count < 3 || run[0].Number.Value != 1)) score = 0;
            if (style == "letter" && !AreLettered(run, lines)) score = 0;
            if (style == "n.n" && run.FindAll(s => (s.Number.Value - 1) % 40 == 0) is { Count: >= 3 } heads && heads.TrueForAll(s => PrintedHeadings.ReadsAsHeading(TitleOf(lines, s)))) run = heads;
            if (style == "n.n" && byStyle.TryGetValue("n", out var whole) && NumbersParagraphs(run, PrintedRun.Longest(WithoutLists(whole), out _), lines)) score = 0;
            if (score > bestScore) (best, bestScore) = (run, score);
        }
        return best.Count == 0 ? best : PrintedStrays.With(best, byStyle, lines);
    }

    // "4. TIMBER TRAFFIC" ⏎ "4.1 There had been circulated …": the second number counts the paragraphs of an item.
    private static bool NumbersParagraphs(List<Start> parts, List<Start> items, IReadOnlyList<PrintedLine> lines)
    {
        const int least = 3;
        if (items.Count < least || parts.Count <= items.Count) return false;
        var values = items.Select(i => i.Number.Value).ToHashSet();
        return items.Count(i => PrintedHeadings.ReadsAsHeading(TitleOf(lines, i))) * 10 >= items.Count * 7
            && parts.Count(p => values.Contains((p.Number.Value - 1) / 40)) * 10 >= parts.Count * 7
            && parts.Count(p => IsProse(lines, p)) * 10 >= parts.Count * 6;
    }

    // "A. Sample" ⏎ "B. Pattern" are people; headings have text below them.
    private static bool AreLettered(List<Start> run, IReadOnlyList<PrintedLine> lines)
    {
        if (run.Count < 3 || run[0].Number.Value != 1) return false;
        for (var i = 0; i < run.Count; i++)
            if (!lines[run[i].Line].IsAfterGap || !PrintedHeadings.ReadsAsHeading(Unstopped(TitleOf(lines, run[i]))) || (i > 0 && run[i].Line - run[i - 1].Line < 2)) return false;
        return true;
    }

    // A sentence, or the first line of a paragraph that goes on.
    private static bool IsProse(IReadOnlyList<PrintedLine> lines, Start start) =>
        IsSentence(lines, start) || (lines[start.Line].Text.Length > 50 && !lines[start.Line].IsBold && !PrintedSections.IsCapitals(TitleOf(lines, start)) && start.Line + 1 < lines.Count && !lines[start.Line + 1].IsAfterGap);

    private static Dictionary<string, List<Start>> ByStyle(IReadOnlyList<PrintedLine> lines)
    {
        var byStyle = new Dictionary<string, List<Start>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var number in PrintedNumber.All(lines[i].Text))
            {
                var style = number.Style.TrimEnd('.');
                if (!CouldHead(lines, i, number))
                {
                    if (number.Style != "n" || !CouldHeadBare(lines, i, number)) continue;
                    style = "n ";
                }
                if (!byStyle.TryGetValue(style, out var starts)) byStyle[style] = starts = [];
                starts.Add(new Start(i, number, lines[i].IsBold || IsBoldAfter(lines, i, number), Weight(lines, i, number)));
            }
        }
        return byStyle;
    }

    /// <summary>The words behind a start's number, on its line or, where that holds nothing else, on the next.</summary>
    public static string TitleOf(IReadOnlyList<PrintedLine> lines, Start start) =>
        start.Number.Length < lines[start.Line].Text.Length ? lines[start.Line].Text[start.Number.Length..] : start.Line + 1 < lines.Count ? lines[start.Line + 1].Text : "";

    /// <summary>True where words run on over the line or end as sentences do: no title.</summary>
    public static bool IsSentence(IReadOnlyList<PrintedLine> lines, Start start)
    {
        var title = TitleOf(lines, start);
        var at = start.Line + (start.Number.Length < lines[start.Line].Text.Length ? 0 : 1);
        if (lines[start.Line].IsBold) return false;
        if (title.Length > 8 && title[^1] is '.' && !PrintedHeadings.ReadsAsHeading(title.TrimEnd('.'))) return true;
        if (title.Length < 45 || title.StartsWith("To ", StringComparison.Ordinal)) return false;
        if (title[^1] is '.' or ';') return true;
        return at + 1 < lines.Count && char.IsLower(lines[at + 1].Text[0]) && !PrintedHeadings.LooksLikeHeading(title);
    }

    // Bold numbers are meant to stand out; a title that begins small is one that text recognition damaged.
    private static double Weight(IReadOnlyList<PrintedLine> lines, int at, PrintedNumber number)
    {
        if (lines[at].IsBold || IsBoldAfter(lines, at, number)) return 1.3;
        var rest = lines[at].Text.AsSpan(number.Length);
        if (!rest.IsEmpty && char.IsLower(rest[0])) return 0.5;
        return IsSentence(lines, new Start(at, number, false, 1)) ? 0.6 : 1.0;
    }

    // A list inside an item starts at 1 again; the agenda did so once.
    private static List<Start> WithoutLists(List<Start> starts)
    {
        var first = starts.FindIndex(s => s.Number.Value == 1 && s.IsBold);
        if (first < 0) first = starts.FindIndex(s => s.Number.Value == 1);
        if (first < 0) return starts;
        var kept = new List<Start>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            if (i == first || starts[i].Number.Value != 1 || starts[i].IsBold || starts[i].Number.Letter > 0) { kept.Add(starts[i]); continue; }
            while (i + 1 < starts.Count && i + 1 != first && !starts[i + 1].IsBold && starts[i + 1].Number.Value == starts[i].Number.Value + 1) i++;
        }
        return kept;
    }

    // A bare number heads an item only when a title follows; a number with a stop, or one of a marked style, always may.
    private static bool CouldHead(IReadOnlyList<PrintedLine> lines, int at, PrintedNumber number)
    {
        var line = lines[at];
        if (number.Style == "item") return true;
        var rest = line.Text.AsSpan(number.Length);
        if (rest.IsEmpty)
        {
            if (at + 1 >= lines.Count) return false;
            return (number.IsStopped || line.IsBold || line.IsSet || number.Letter > 0 || (number.Style != "n" && StandsAbove(lines, at))) && !PrintedLines.IsPageNumber(lines[at + 1].Text);
        }
        if (number.Letter > 0 && !number.IsStopped && number.Text[^1] != ')' && !PrintedHeadings.ReadsAsHeading(rest.ToString())) return false;
        var isMarked = number.IsStopped || (line.IsSet && line.IsAfterGap && line.Column == 0) || char.IsAsciiLetterUpper(number.Style[0]) || number.Letter > 0;
        if (!isMarked) return (line.IsBold || number.Style != "n") && (char.IsUpper(rest[0]) || StartsWithReference(rest) || (number.Style.Contains('/', StringComparison.Ordinal) && char.IsAsciiDigit(rest[0]) && lines[at].IsAfterGap && ReadsAsTitle(rest[..Math.Min(rest.Length, ShortTitle)])));
        return char.IsUpper(rest[0]) || IsDamaged(number, rest) || rest[0] is '“' or '"' or '‘' or '(' or '\'' || (char.IsAsciiDigit(rest[0]) && ReadsAsTitle(rest));
    }

    // "3  Declarations of interest": no stop, but a line that reads as a heading and stands by itself.
    private static bool CouldHeadBare(IReadOnlyList<PrintedLine> lines, int at, PrintedNumber number)
    {
        if (at == 0 || at + 1 >= lines.Count || number.Letter > 0 || !lines[at].IsAfterGap) return false;
        if (number.Length == lines[at].Text.Length) return StandsAbove(lines, at);
        return PrintedHeadings.ReadsAsHeading(Unstopped(lines[at].Text[number.Length..])) && !char.IsLower(lines[at + 1].Text[0]);
    }

    // Some clerks close a heading with a stop.
    private static string Unstopped(string title) => title.Length < LongestStopped && title[^1] == '.' ? title[..^1] : title;

    // "2023/58" ⏎ "Lamps": a number alone, right above what reads as a heading.
    private static bool StandsAbove(IReadOnlyList<PrintedLine> lines, int at) =>
        lines[at].IsAfterGap && at + 2 < lines.Count && PrintedHeadings.ReadsAsHeading(Unstopped(lines[at + 1].Text)) && PrintedNumber.At(lines[at + 1].Text) is null && !char.IsLower(lines[at + 2].Text[0])
        && (lines[at + 2].Text.Length > LeastText || lines[at + 2].Text[^1] is '.' or ':');

    // "4. uestion submitted": a first letter lost in scanning.
    private static bool IsDamaged(PrintedNumber number, ReadOnlySpan<char> rest) => number.Style == "n." && char.IsLower(rest[0]) && rest.Length is > 8 and < 90 && rest[^1] is not ('.' or ';' or ',');

    // "15/00918/FUL – Land at …", "2023/24 Budget": titles of planning and money start with digits.
    private static bool StartsWithReference(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        return end > 3 && char.IsAsciiDigit(rest[0]) && rest[..end].Contains('/') && ReadsAsTitle(rest);
    }

    // Rows of figures and counts ("2 members") start with digits too; a title has words, and one of them is capital.
    private static bool ReadsAsTitle(ReadOnlySpan<char> rest)
    {
        int letters = 0, capitals = 0;
        foreach (var c in rest)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) capitals++;
        }
        return letters >= 4 && letters * 3 >= rest.Length && capitals > 0;
    }

    private static bool IsBoldAfter(IReadOnlyList<PrintedLine> lines, int at, PrintedNumber number) =>
        number.Length == lines[at].Text.Length && at + 1 < lines.Count && lines[at + 1].IsBold;
}
