namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Adds to a run the items that stand outside its order: taken early, printed in another style, or with a number that an item has already.
/// </summary>
internal static class PrintedStrays
{
    /// <summary>The run with its strays, in order of the lines.</summary>
    public static List<PrintedItems.Start> With(List<PrintedItems.Start> run, Dictionary<string, List<PrintedItems.Start>> byStyle, IReadOnlyList<PrintedLine> lines)
    {
        var style = run[0].Number.Style.TrimEnd('.');
        // "1.0", "2.0": the numbers between count paragraphs.
        if (style == "n.n" && run.TrueForAll(s => (s.Number.Value - 1) % 40 == 0)) return run;
        var taken = run.Select(s => (s.Number.Value, s.Number.Letter)).ToHashSet();
        var values = run.Select(s => s.Number.Value).ToHashSet();
        var places = new Dictionary<(int, int), int>();
        for (var i = 0; i < run.Count; i++) places.TryAdd((run[i].Number.Value, run[i].Number.Letter), i);
        var inRun = run.Select(s => s.Line).ToHashSet();
        var lowest = run[0].Number.Value > 20 ? run[0].Number.Value : 1;
        var highest = run[^1].Number.Value;
        var added = new List<PrintedItems.Start>();
        foreach (var start in byStyle.Where(s => s.Key == style || (style is "n" or "item" or "n " && s.Key is "n" or "item")).SelectMany(s => s.Value).OrderBy(s => s.Line))
        {
            if (inRun.Contains(start.Line) || (start.Number.Style == "roman." && run[0].Number.Style != "roman.")) continue;
            var value = start.Number.Value;
            var isSameStyle = start.Number.Style.TrimEnd('.') == run[0].Number.Style.TrimEnd('.');
            var isNext = value == highest + 1 && start.Line > run[^1].Line;
            if (taken.Contains((value, start.Number.Letter)))
            {
                if (!isSameStyle || !places.TryGetValue((value, start.Number.Letter), out var at) || !IsRepeated(start, at, run, byStyle.GetValueOrDefault(style, []), lines)) continue;
            }
            else if ((!isNext && (value < lowest || value > highest) && !IsEarly(start, highest, isSameStyle, byStyle.GetValueOrDefault(style, []), lines)) || !LooksLikeTitle(start, lines, isSameStyle)) continue;
            else if (start.Number.Letter == 0 && values.Contains(value) || start.Number.Letter > 0 && taken.Contains((value, 0)) && !PrintedHeadings.ReadsAsHeading(PrintedItems.TitleOf(lines, start))) continue;
            taken.Add((value, start.Number.Letter));
            values.Add(value);
            inRun.Add(start.Line);
            added.Add(start);
            if (isNext) highest++;
        }
        return added.Count > 0 ? [.. run.Concat(added).OrderBy(s => s.Line)] : run;
    }

    // The last item of the agenda, taken early; a list that counts on is a list.
    private static bool IsEarly(PrintedItems.Start start, int highest, bool isSameStyle, List<PrintedItems.Start> sameStyle, IReadOnlyList<PrintedLine> lines)
    {
        const int near = 12;
        if (!isSameStyle || start.Number.Value <= highest || start.Number.Value > highest + 3 || !lines[start.Line].IsAfterGap || !start.Number.IsStopped) return false;
        if (!(start.IsBold ? PrintedHeadings.ReadsAsHeading(PrintedItems.TitleOf(lines, start)) : PrintedHeadings.LooksLikeHeading(PrintedItems.TitleOf(lines, start)))) return false;
        return !CountsOn(sameStyle, start, start.Line - near, start.Line + near, start.Line);
    }

    // Taken early and printed again in its place under the same title, or two items that were given one number by mistake.
    private static bool IsRepeated(PrintedItems.Start start, int at, List<PrintedItems.Start> run, List<PrintedItems.Start> sameStyle, IReadOnlyList<PrintedLine> lines)
    {
        var title = PrintedItems.TitleOf(lines, start);
        if (!PrintedHeadings.ReadsAsHeading(title) || !lines[start.Line].IsAfterGap) return false;
        if (Likeness.Of(PrintedItems.TitleOf(lines, run[at]), title) > 0.8) return true;
        var next = at + 1 < run.Count ? run[at + 1].Line : lines.Count;
        var before = at > 0 ? run[at - 1].Line : 0;
        if (start.Line <= before || start.Line > next) return false;
        // A list that counts on is a list.
        return !CountsOn(sameStyle, start, before, next, run[at].Line);
    }

    // Whether a number next to this one's stands in the stretch, the line of the item itself aside.
    private static bool CountsOn(List<PrintedItems.Start> sameStyle, PrintedItems.Start start, int from, int to, int itself)
    {
        const int most = 64;
        int low = 0, high = sameStyle.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sameStyle[middle].Line > Math.Max(from, start.Line - most)) high = middle;
            else low = middle + 1;
        }
        for (var i = low; i < sameStyle.Count && i < low + most && sameStyle[i].Line < to; i++)
            if (sameStyle[i].Line != itself && sameStyle[i].Line != start.Line && Math.Abs(sameStyle[i].Number.Value - start.Number.Value) == 1) return true;
        return false;
    }

    private static bool LooksLikeTitle(PrintedItems.Start start, IReadOnlyList<PrintedLine> lines, bool isSameStyle)
    {
        var line = PrintedItems.TitleOf(lines, start).AsSpan();
        if (line.Length is < 4 or > 110) return false;
        if (start.IsBold || line[^1] is not ('.' or ';' or ',' or ':')) return true;
        return isSameStyle && line[^1] is '.' or ':' && line.Length < 60 && lines[start.Line].IsAfterGap && PrintedHeadings.ReadsAsHeading(line[..^1].ToString());
    }
}
