namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Puts headings onto lines of their own that clerks print otherwise: run into their paragraph, <c>26/017 DECLARATIONS. None were made.</c>, or above the
/// number of a paragraph, <c>Minute</c> ⏎ <c>2. The Committee approved the Minute.</c>
/// </summary>
internal static class PrintedRunIn
{
    private const int Least = 3;
    private const int Longest = 45;
    private const int MostWords = 6;
    private const int LongestAbove = 90;

    /// <summary>The starts, at headings that stand alone on their lines now.</summary>
    /// <param name="starts">Where items start.</param>
    /// <param name="lines">All lines; lines of headings are cut in two.</param>
    public static List<PrintedItems.Start> Apart(List<PrintedItems.Start> starts, List<PrintedLine> lines)
    {
        if (starts.Exists(s => s.Head > 0)) return Cut(starts, lines);
        if (starts.Count >= Least && starts.TrueForAll(s => s.Number.Text.Length == 0) && PrintedTail.Of(starts, lines) is { Count: > 0 } tails) return [.. starts.Select((s, i) => Fronted(lines, s, tails[i]))];
        var numbered = starts.Where(s => s.Number.Text.Length > 0 && s.Number.Length < lines[s.Line].Text.Length).ToList();
        if (numbered.Count < Least) return starts;
        var above = numbered.Count(s => IsAbove(lines, s));
        if (above * 10 >= numbered.Count * 7) return [.. starts.Select(s => IsAbove(lines, s, isKnown: true) ? Lifted(lines, s) : s)];
        if (numbered.Count(s => s.Lines == 0 && Heading(lines[s.Line], s.Number.Length) > 0) * 2 < numbered.Count) return starts;
        var apart = new List<PrintedItems.Start>(starts.Count);
        var shift = 0;
        foreach (var start in starts)
        {
            var moved = start with { Line = start.Line + shift };
            var line = lines[moved.Line];
            if (start.Lines == 0 && start.Number.Text.Length > 0 && start.Number.Length < line.Text.Length && !line.IsBold && Heading(line, start.Number.Length) is > 0 and var length && Rest(line.Text, start.Number.Length + length) is { Length: > 0 } rest)
            {
                lines[moved.Line] = line with { Text = line.Text[..(start.Number.Length + length)] };
                lines.Insert(moved.Line + 1, new PrintedLine(rest, false, true, false));
                moved = moved with { IsWhole = true };
                shift++;
            }
            apart.Add(moved);
        }
        return apart;
    }

    // Headings that their finder has measured.
    private static List<PrintedItems.Start> Cut(List<PrintedItems.Start> starts, List<PrintedLine> lines)
    {
        var apart = new List<PrintedItems.Start>(starts.Count);
        var shift = 0;
        foreach (var start in starts)
        {
            var moved = start with { Line = start.Line + shift, IsWhole = start.IsWhole || start.Head > 0 };
            var line = lines[moved.Line];
            if (start.Head > 0)
            {
                lines[moved.Line] = line with { Text = line.Text[..start.Head] };
                if (Rest(line.Text, start.Head) is { Length: > 0 } rest)
                {
                    lines.Insert(moved.Line + 1, new PrintedLine(rest, false, true, false));
                    shift++;
                }
            }
            apart.Add(moved);
        }
        return apart;
    }

    private static string Rest(string text, int from) => text[from..].TrimStart(' ', '.', ':', '-', '–', '—');

    /// <summary>The length of a heading that a sentence follows on its line; 0 where none does.</summary>
    private static int Heading(PrintedLine line, int from)
    {
        var title = line.Text[from..];
        // "FINANCE  Balances were …": capitals, and then none.
        if (Capitals(title) is > 0 and var capitals) return capitals;
        var end = -1;
        // "Declarations    None": a wide gap.
        if (line.Column > from + 2 && line.Column - from <= Longest && PrintedHeadings.ReadsAsHeading(title[..(line.Column - from)])) return line.Column - from;
        for (var i = 2; i < title.Length - 1 && i <= Longest; i++)
        {
            // "DECLARATIONS. None", "CORRESPONDENCE - letters": a stop or a dash, and more behind it.
            if (title[i] is '.' or ':' && title[i + 1] == ' ' && char.IsLetterOrDigit(title[i - 1]) && !IsInitial(title, i)) { end = i; break; }
            if (title[i] is '-' or '–' or '—' && title[i - 1] == ' ' && title[i + 1] == ' ') { end = i - 1; break; }
        }
        if (end < 3 || title.Length - end < 4) return 0;
        var heading = title[..end];
        if (!char.IsLetterOrDigit(heading[0]) || char.IsLower(heading[0]) || heading.Count(c => c == ' ') >= MostWords || PrintedHeadings.HasVerb(heading + " ")) return 0;
        var isCapitals = PrintedSections.IsCapitals(heading);
        if (title[end] is not '.') return isCapitals ? end : 0;
        return isCapitals || Reading.People.NameWords.AddressOf(heading.Split(' ')[0]) is null ? end : 0;
    }

    private static int Capitals(string title)
    {
        var lower = 0;
        while (lower < title.Length && lower <= Longest && !char.IsLower(title[lower])) lower++;
        // The word with the first small letter belongs to the text, and so does a capital of its own before it: "A fee was …".
        var end = lower < title.Length ? title.LastIndexOf(' ', Math.Max(0, lower - 1)) : -1;
        if (end <= 0 || lower > Longest) return 0;
        if (title.IndexOfAny(['.', ':'], 0, end) is > 0 and var stop) end = stop;
        var heading = title.AsSpan(0, end).TrimEnd(" -–");
        return heading.Length > 3 && heading.Count(' ') < MostWords && PrintedSections.IsCapitals(heading.ToString()) && !PrintedUnnumbered.IsInner(heading.ToString()) && Reading.People.NameWords.AddressOf(heading[(heading.LastIndexOf(' ') + 1)..]) is null ? heading.Length : 0;
    }

    private static bool IsInitial(string title, int stop) => stop < 2 || title[stop - 2] is ' ' or '.';

    // A short line above the number, and a sentence behind it.
    private static bool IsAbove(List<PrintedLine> lines, PrintedItems.Start start, bool isKnown = false)
    {
        if (start.Line < 1 || start.Number.Text.Length == 0 || start.Number.Length >= lines[start.Line].Text.Length || lines[start.Line].IsAfterGap) return false;
        var above = lines[start.Line - 1];
        return (above.IsAfterGap || above.IsAfterPage) && above.Text.Length is > 3 and < LongestAbove && PrintedHeadings.ReadsAsHeading(above.Text) && PrintedNumber.At(above.Text) is null && ListMark.At(above.Text) is null
            && (isKnown || PrintedItems.IsSentence(lines, start) || lines[start.Line].Text.Length > above.Text.Length);
    }

    private static PrintedItems.Start Lifted(List<PrintedLine> lines, PrintedItems.Start start)
    {
        var line = lines[start.Line];
        var above = lines[start.Line - 1];
        lines[start.Line - 1] = above with { Text = line.Text[..start.Number.Length] + above.Text };
        lines[start.Line] = line with { Text = line.Text[start.Number.Length..], IsAfterGap = true };
        return start with { Line = start.Line - 1, IsWhole = true };
    }

    // "LAMPS    214": the number that stands behind the heading is put before it.
    private static PrintedItems.Start Fronted(List<PrintedLine> lines, PrintedItems.Start start, (string Number, int Length)? tail)
    {
        if (tail is not { } found) return start;
        lines[start.Line] = lines[start.Line] with { Text = $"{found.Number} {lines[start.Line].Text[..found.Length]}" };
        return start with { Number = new PrintedNumber(found.Number, "tail", 0, found.Number.Length + 1), IsWhole = true };
    }
}
