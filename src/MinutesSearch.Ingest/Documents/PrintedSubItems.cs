using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Takes apart numbered items that hold nothing but lettered ones with headings of their own: <c>3. Planning Directorate</c> ⏎ <c>A. Station Road</c> …
/// <c>B. Market Square</c>. The words above the first letter only group them.
/// </summary>
internal static class PrintedSubItems
{
    private const int LinesAbove = 4;
    private const int LongestLone = 60;

    /// <summary>The starts, with such items replaced by those below them.</summary>
    public static List<PrintedItems.Start> Apart(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines)
    {
        var apart = new List<PrintedItems.Start>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var below = Below(starts[i], i + 1 < starts.Count ? starts[i + 1].Line : lines.Count, lines);
            if (below.Count < 2) below = Numbered(starts[i], i + 1 < starts.Count ? starts[i + 1].Line : lines.Count, lines);
            if (below.Count < 2) below = PrintedMotions.Below(starts[i], i + 1 < starts.Count ? starts[i + 1].Line : lines.Count, lines);
            if (below.Count > 1) apart.AddRange(below);
            else apart.Add(starts[i]);
        }
        return apart;
    }

    private static List<PrintedItems.Start> Below(PrintedItems.Start item, int end, IReadOnlyList<PrintedLine> lines)
    {
        var below = new List<PrintedItems.Start>();
        var letter = 'a';
        for (var i = item.Line; i < end; i++)
        {
            if (below.Count == 0 && i > item.Line + LinesAbove) break;
            var text = i == item.Line ? lines[i].Text.AsSpan(Math.Min(item.Number.Length, lines[i].Text.Length)) : lines[i].Text;
            var length = Mark(text, letter);
            if (length == 0) continue;
            var heading = length < text.Length ? text[length..].ToString() : i + 1 < end ? lines[i + 1].Text : "";
            if (!PrintedHeadings.LooksLikeHeading(heading.TrimEnd('-', ' ')) && !StartsWithYear(heading)) { if (below.Count == 0) break; continue; }
            var mark = text[..length].Trim();
            var skipped = i == item.Line ? item.Number.Length : 0;
            below.Add(new PrintedItems.Start(i, new PrintedNumber(item.Number.Text.Length == 0 ? "" : $"{item.Number.Text}{(mark[0] == '(' ? mark : mark.TrimEnd("."))}", "sub", item.Number.Value, skipped + length), lines[i].IsBold, 1) { Above = below.Count == 0 ? i - item.Line : 0 });
            letter++;
        }
        return below;
    }

    // "5. COMMITTEE REPORT" ⏎ "5.1 Alternate Weekly Collection" … "5.2 Street Signs": headings with numbers of their own.
    private static List<PrintedItems.Start> Numbered(PrintedItems.Start item, int end, IReadOnlyList<PrintedLine> lines)
    {
        var below = new List<PrintedItems.Start>();
        if (item.Number.Text.Length is 0 or > 3 || !item.Number.Text.All(char.IsAsciiDigit)) return below;
        for (var i = item.Line + 1; i + 1 < end; i++)
        {
            if (below.Count == 0 && i > item.Line + LinesAbove) break;
            var mark = $"{item.Number.Text}.{below.Count + 1}";
            var text = lines[i].Text;
            if (!lines[i].IsAfterGap || !text.StartsWith(mark, StringComparison.Ordinal) || text.Length < mark.Length + 5 || text[mark.Length] is not (' ' or '.')) continue;
            var length = mark.Length;
            while (length < text.Length && text[length] is ' ' or '.') length++;
            if ((!lines[i + 1].IsAfterGap && !lines[i].IsBold && (text.Length > LongestLone || char.IsLower(lines[i + 1].Text[0]))) || !PrintedHeadings.LooksLikeHeading(text[length..])) return [];
            below.Add(new PrintedItems.Start(i, new PrintedNumber(mark, "sub", item.Number.Value, length), lines[i].IsBold, 1) { Above = below.Count == 0 ? i - item.Line : 0 });
        }
        if (below.Count == 0 || !Reports(lines, item.Line + 1, below[0].Line)) return below;
        // What was done before the first of them is an item of its own.
        below[0] = below[0] with { Above = 0 };
        return [item, .. below];
    }

    private static bool Reports(IReadOnlyList<PrintedLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (PrintedHeadings.HasVerb(lines[i].Text) || DecisionLead.Find(lines[i].Text, onlyStrong: true) is not null) return true;
        return false;
    }

    // "2030 Economic Plan"
    private static bool StartsWithYear(string heading) => heading.Length > 6 && char.IsAsciiDigit(heading[0]) && PrintedHeadings.LooksLikeHeading(heading[(heading.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    // "(a) ", "A.", "a) " of this letter: how long it is with the blanks behind it.
    private static int Mark(ReadOnlySpan<char> text, char letter)
    {
        var i = 0;
        var isOpen = text.Length > 0 && text[0] == '(';
        if (isOpen) i++;
        if (i + 1 >= text.Length || char.ToLowerInvariant(text[i]) != letter) return 0;
        i++;
        if (text[i] is not (')' or '.') || (isOpen && text[i] != ')')) return 0;
        i++;
        while (i < text.Length && text[i] == ' ') i++;
        return i;
    }
}
