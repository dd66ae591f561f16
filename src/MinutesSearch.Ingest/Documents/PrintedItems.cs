using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds where the items of printed minutes start. Numbers at line starts are many (lists, tables, dates); the agenda is
/// the longest run of one style that counts up.
/// </summary>
internal static class PrintedItems
{
    /// <summary>How many candidates back a run may be continued: bounds the work on long documents.</summary>
    private const int Window = 60;
    private const int LongestJump = 6;

    /// <summary>A line that may start an item.</summary>
    internal readonly record struct Start(int Line, PrintedNumber Number, bool IsBold, double Weight)
    {
        /// <summary>Lines above that only group items, and belong to none.</summary>
        public int Above { get; init; }
    }

    /// <summary>The starts of items, in order of the lines.</summary>
    public static List<Start> Find(IReadOnlyList<PrintedLine> lines)
    {
        var byStyle = new Dictionary<string, List<Start>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (PrintedNumber.At(lines[i].Text) is not { } number || !CouldHead(lines, i, number)) continue;
            var style = number.Style.TrimEnd('.');
            if (!byStyle.TryGetValue(style, out var starts)) byStyle[style] = starts = [];
            starts.Add(new Start(i, number, lines[i].IsBold || IsBoldAfter(lines, i, number), Weight(lines, i, number)));
        }
        List<Start> best = [];
        var bestScore = 0.0;
        foreach (var (style, starts) in byStyle)
        {
            var run = LongestRun(WithoutLists(starts), out var score);
            // "Item 4" says what it is.
            if (style == "item") score *= 1.6;
            if (score > bestScore) (best, bestScore) = (run, score);
        }
        return best.Count == 0 ? best : WithTakenEarly(best, byStyle, lines);
    }

    // Bold numbers are meant to stand out; a title that begins small is one that text recognition damaged.
    private static double Weight(IReadOnlyList<PrintedLine> lines, int at, PrintedNumber number)
    {
        if (lines[at].IsBold || IsBoldAfter(lines, at, number)) return 1.3;
        var rest = lines[at].Text.AsSpan(number.Length);
        return !rest.IsEmpty && char.IsLower(rest[0]) ? 0.5 : 1.0;
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
            if (i == first || starts[i].Number.Value != 1 || starts[i].IsBold) { kept.Add(starts[i]); continue; }
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
            return (number.Style.EndsWith('.') || line.IsBold) && !PrintedLines.IsPageNumber(lines[at + 1].Text);
        }
        var isMarked = number.Style.EndsWith('.') || char.IsAsciiLetterUpper(number.Style[0]);
        if (!isMarked) return (line.IsBold || number.Style != "n") && (char.IsUpper(rest[0]) || StartsWithReference(rest));
        return char.IsUpper(rest[0]) || IsDamaged(number, rest) || rest[0] is '“' or '"' or '‘' or '(' or '\'' || (char.IsAsciiDigit(rest[0]) && ReadsAsTitle(rest));
    }

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

    private static List<Start> LongestRun(List<Start> starts, out double score)
    {
        var scores = new double[starts.Count];
        var before = new int[starts.Count];
        var end = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            var value = starts[i].Number.Value;
            // A run that starts at 1, or with a running minute number, is likelier than one that starts in a list's middle.
            scores[i] = (value == 1 || value > 20 ? 1 : 0.5) * starts[i].Weight;
            before[i] = -1;
            for (var j = i - 1; j >= 0 && i - j <= Window; j--)
            {
                var jump = value - starts[j].Number.Value;
                if (jump is < 1 or > LongestJump) continue;
                var candidate = scores[j] + starts[i].Weight - 0.15 * (jump - 1);
                if (candidate > scores[i]) (scores[i], before[i]) = (candidate, j);
            }
            if (scores[i] > scores[end]) end = i;
        }
        score = starts.Count == 0 ? 0 : scores[end];
        var run = new List<Start>();
        if (starts.Count == 0) return run;
        for (var i = end; i >= 0; i = before[i]) run.Add(starts[i]);
        run.Reverse();
        return run;
    }

    // Items taken out of their order, and single ones printed in another style, are missing from the run and fit its gaps.
    private static List<Start> WithTakenEarly(List<Start> run, Dictionary<string, List<Start>> byStyle, IReadOnlyList<PrintedLine> lines)
    {
        var taken = run.Select(s => s.Number.Value).ToHashSet();
        var lowest = run[0].Number.Value > 20 ? run[0].Number.Value : 1;
        var highest = run[^1].Number.Value;
        var added = new List<Start>();
        foreach (var start in byStyle.Values.SelectMany(s => s).OrderBy(s => s.Line))
        {
            var value = start.Number.Value;
            var isNext = value == highest + 1 && start.Line > run[^1].Line;
            if (taken.Contains(value) || (!isNext && (value < lowest || value > highest)) || !LooksLikeTitle(start, lines)) continue;
            taken.Add(value);
            added.Add(start);
            if (isNext) highest++;
        }
        if (added.Count > 0) run = [.. run.Concat(added).OrderBy(s => s.Line)];
        return run;
    }

    private static bool LooksLikeTitle(Start start, IReadOnlyList<PrintedLine> lines)
    {
        var line = lines[start.Line].Text.AsSpan(start.Number.Length);
        if (line.IsEmpty && start.Line + 1 < lines.Count) line = lines[start.Line + 1].Text;
        if (line.Length is < 4 or > 110) return false;
        return start.IsBold || line[^1] is not ('.' or ';' or ',' or ':');
    }
}
