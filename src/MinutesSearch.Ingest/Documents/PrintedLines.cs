using System.Buffers;
using System.Text;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Cleans the lines of a printed document: page rules, page numbers, running headers, image and scan notes go,
/// bold and italic marks are read and removed.
/// </summary>
internal static class PrintedLines
{
    /// <summary>A running header stands at the top of at least this many pages.</summary>
    private const int HeaderPages = 3;

    /// <summary>The longest number that stands in a column of its own.</summary>
    private const int LongestSet = 8;

    /// <summary>By how much a rule may be longer or shorter than the heading above it.</summary>
    private const int Ruled = 3;

    private const int LongestFoot = 110;
    private const int LongestHead = 120;

    /// <summary>A number so far in stands in the middle of its line.</summary>
    private const int Centre = 15;

    // What dotted and ruled lines for signatures are made of.
    private static readonly SearchValues<char> FillIn = SearchValues.Create("_ .—–-|");

    // What stays as it is: no marks of print, and no white space but single blanks.
    private static readonly SearchValues<char> Plain = SearchValues.Create(" !\"#$%&'()+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—•£€áéíóúÁÉÍÓÚ");

    /// <summary>The lines that hold words, in order.</summary>
    public static List<PrintedLine> Of(string text)
    {
        var lines = new List<PrintedLine>();
        var gap = false;
        var page = true;
        var pages = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty) { gap = true; continue; }
            // A line ruled off below is a heading.
            if (IsUnderline(line))
            {
                if (!gap && !page && lines.Count > 0 && lines[^1].Text is { Length: > 3 } above && above[^1] is not '.' && Math.Abs(lines[^1].Text.Length + lines[^1].Indent - raw.TrimEnd().Length) <= Ruled && lines[^1].IsAfterGap)
                {
                    lines[^1] = lines[^1] with { IsBold = true };
                    gap = true;
                    continue;
                }
                if (line[0] != '-') { gap = true; continue; }
            }
            if (IsRule(line) || line[0] == '\f')
            {
                // A number that stood alone at the foot of the page was its number.
                pages++;
                if (lines.Count > 0 && !lines[^1].IsAfterPage && IsPageNumber(lines[^1].Text) && CountsPages(lines[^1].Text, pages)) lines.RemoveAt(lines.Count - 1);
                page = true;
                gap = true;
                if (IsRule(line)) continue;
            }
            if (IsFoot(raw, line, page)) { gap = true; page = true; continue; }
            if (page && lines.Count > 0 && IsHead(raw, line, lines[0].Text)) { gap = true; continue; }
            if (IsNote(line)) continue;
            var level = line.IndexOfAnyExcept('#');
            var isMarkedHeading = level is > 0 and < 7 && line[level] == ' ';
            var words = Clean(isMarkedHeading ? line[level..] : line, out var bold);
            bold |= isMarkedHeading;
            if (words.Length == 0) { gap = true; continue; }
            if (page && IsPageNumber(words)) { gap = true; continue; }
            // A number dressed as a page's ends its page, though no rule was printed.
            if (IsDressedPageNumber(words)) { gap = true; page = true; continue; }
            var set = Set(line);
            lines.Add(new PrintedLine(words, bold, gap, page, Column(line, words, set)) { IsSet = set > 0, Indent = raw.Length - raw.TrimStart().Length });
            gap = false;
            page = false;
        }
        return WithoutHeaders(PrintedRunningHeads.Without(PrintedFeet.Without(lines)));
    }

    // Three blanks in a row set the columns of a list.
    private static int Column(ReadOnlySpan<char> line, string words, int set)
    {
        while (set < line.Length && char.IsWhiteSpace(line[set])) set++;
        var blanks = line[set..].IndexOf("   ", StringComparison.Ordinal) + set;
        if (blanks < Math.Max(set, 4)) return 0;
        var column = Clean(line[..blanks], out _).Length;
        return column < words.Length && words[column] == ' ' ? column : 0;
    }

    // "14   APOLOGIES": how long the number is that blanks set apart from what it heads; 0 where there is none.
    private static int Set(ReadOnlySpan<char> line)
    {
        if (!char.IsAsciiDigit(line[0])) return 0;
        var end = line.IndexOfAny(' ', '\t');
        return end is > 0 and <= LongestSet && char.IsAsciiLetterOrDigit(line[end - 1]) && (line[end] == '\t' || line[end + 1] == ' ') ? end : 0;
    }

    // The last figure of a table stands alone at the foot of a page as well: a page's number is about how many there were.
    private static bool CountsPages(string line, int pages) => !int.TryParse(line, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || Math.Abs(number - pages) <= 3;

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line.IndexOfAnyExcept('-') < 0 || line is "***" or "* * *" or "- - -";

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Length > 3 && line[0] is '-' or '=' or '~' or '¯' && line.IndexOfAnyExcept(line[0]) < 0;

    /// <summary>True for the number of a page: <c>7</c>, <c>- 7 -</c>, <c>Page 7 of 12</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("page ", StringComparison.OrdinalIgnoreCase) && line.Length < 16 && char.IsAsciiDigit(line[5])) return true;
        line = line.Trim(" -–—|()[]");
        return line.Length is > 0 and <= 3 && line.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // "Env Services 15.04.26          Page 1 of 4", "Page 1          Chair's initials ....", a number in the middle of its line, "Chair ......" below it.
    private static bool IsFoot(ReadOnlySpan<char> raw, ReadOnlySpan<char> line, bool isBelowNumber)
    {
        if (line.Length > LongestFoot || (!isBelowNumber && !line.ContainsAnyInRange('0', '9'))) return false;
        if (isBelowNumber && line.Contains("....", StringComparison.Ordinal) && line.IndexOfAny(" .") < 16 && line.TrimEnd(" .").Length < 24) return true;
        var indent = raw.Length - raw.TrimStart(' ').Length;
        if (indent >= Centre && line.Length <= 3 && !line.ContainsAnyExceptInRange('0', '9')) return true;
        var at = line.IndexOf("page ", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 5 >= line.Length || !char.IsAsciiDigit(line[at + 5])) return false;
        var end = at + 5;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (line[end..].StartsWith(" of ", StringComparison.Ordinal)) for (end += 4; end < line.Length && char.IsAsciiDigit(line[end]);) end++;
        // Blanks set it apart from what else stands at the foot.
        return (at == 0 || line[..at].EndsWith("   ", StringComparison.Ordinal)) && (end == line.Length || line[end..].StartsWith("   ", StringComparison.Ordinal)) && (at > 0 || end < line.Length || indent >= Centre);
    }

    // The document's first line again, or the meeting and its day set apart by blanks.
    private static bool IsHead(ReadOnlySpan<char> raw, ReadOnlySpan<char> line, string first) =>
        line.Length < LongestHead && ((first.Length > 12 && line.StartsWith(first, StringComparison.Ordinal) && line.Length < first.Length + 40)
            || (line.IndexOf("      ") is > 0 and var gap && Reading.DateReading.Find(line) is { } date && (line[^1] is not '.' || date.Start > gap) && raw.IndexOf(':') < 0));

    private static readonly System.Buffers.SearchValues<char> PageCount = System.Buffers.SearchValues.Create("0123456789 of/");

    // "- 7 -", "Page 7 of 12": nothing else is printed so.
    private static bool IsDressedPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !IsPageNumber(line)) return false;
        if (line[0] is 'p' or 'P') return !line[5..].Trim().ContainsAnyExcept(PageCount);
        return (line[0] is '-' or '–' or '—' && line[^1] is '-' or '–' or '—') || (line.Length > 3 && line[0] is '(' or '[' && line[1] == ' ' && line[^2] == ' ');
    }

    private static bool IsNote(ReadOnlySpan<char> line)
    {
        if (line[0] == '[' && line[^1] == ')' && line.Contains("](", StringComparison.Ordinal)) return true;
        if (line.Contains('<') && line.Contains("<small>", StringComparison.OrdinalIgnoreCase)) return true;
        return line.Length < 40 && line[0] == '(' && line.Contains("image omitted", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of a line of single capitals, <c>T H E   P A R K S   C O M M I T T E E</c>, whose gaps are wider between words; null for other lines.</summary>
    public static string? Letterspaced(ReadOnlySpan<char> line)
    {
        var words = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsUpper(line[i])) return null;
            words.Append(line[i]);
            var gap = 0;
            while (i + 1 < line.Length && line[i + 1] == ' ') (i, gap) = (i + 1, gap + 1);
            if (i + 1 < line.Length && gap == 0) return null;
            if (gap > 1) words.Append(' ');
        }
        return words.Length > 4 ? words.ToString() : null;
    }

    // "**1.**", "***I will move***", "\_\_\_", and words set apart by tabs or several blanks.
    private static string Clean(ReadOnlySpan<char> line, out bool bold)
    {
        if (line.IndexOfAnyExcept(Plain) < 0 && line.IndexOf("  ") < 0 && !(line.Length > 4 && line[1] == ' ' && line[3] == ' '))
        {
            bold = false;
            line = line.Trim();
            return line.Length > 1 && line.IndexOfAnyExcept(FillIn) < 0 ? "" : line.ToString();
        }
        if (Letterspaced(line) is { } spaced)
        {
            bold = false;
            return spaced;
        }
        var clean = new StringBuilder(line.Length);
        var inBold = false;
        var plainLetters = 0;
        var boldLetters = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1])) continue;
            if (c == '*')
            {
                if (i + 1 < line.Length && line[i + 1] == '*') { inBold = !inBold; i++; continue; }
                // A single star is an italic mark when it touches a word, and a bullet when it stands alone.
                if (i == 0 && i + 1 < line.Length && line[i + 1] == ' ') { clean.Append('•'); continue; }
                continue;
            }
            if (c == '_' && (clean.Length == 0 || clean[^1] is '_' or ' ')) { clean.Append('_'); continue; }
            if (char.IsWhiteSpace(c) || c == '\u200b')
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
                continue;
            }
            if (char.IsControl(c)) { if (clean.Length == 0) clean.Append('•'); continue; }
            if (char.IsLetterOrDigit(c)) { if (inBold) boldLetters++; else plainLetters++; }
            clean.Append(c);
        }
        bold = boldLetters > 0 && boldLetters >= 4 * plainLetters;
        var words = clean.ToString().Trim();
        // "_Declarations_": all of the line stands out.
        if (words.Length > 4 && words[0] == '_' && words[^1] == '_' && char.IsLetterOrDigit(words[1]) && char.IsLetterOrDigit(words[^2]))
        {
            bold = true;
            return words[1..^1];
        }
        return words.Length > 1 && words.AsSpan().IndexOfAnyExcept(FillIn) < 0 ? "" : words;
    }

    /// <summary>The lines without some that belong to a page and not to its text; a line behind one of these begins a page.</summary>
    public static List<PrintedLine> Without(List<PrintedLine> lines, HashSet<int> removed)
    {
        if (removed.Count == 0) return lines;
        var kept = new List<PrintedLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            if (!removed.Contains(i)) kept.Add(removed.Contains(i - 1) ? lines[i] with { IsAfterPage = true, IsAfterGap = true } : lines[i]);
        return kept;
    }

    private static List<PrintedLine> WithoutHeaders(List<PrintedLine> lines)
    {
        var tops = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
            if (line.IsAfterPage) tops[line.Text] = tops.GetValueOrDefault(line.Text) + 1;
        var headers = tops.Where(t => t.Value >= HeaderPages || (t.Value > 1 && t.Key.Length < LongestHead && t.Key[^1] is not '.' && Reading.DateReading.Find(t.Key) is not null)).Select(t => t.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (headers.Count == 0) return lines;
        var kept = new List<PrintedLine>(lines.Count);
        var first = true;
        var isHeaderBefore = false;
        foreach (var line in lines)
        {
            // The header's first printing may be the only place that names the body.
            var isHeader = line.IsAfterPage && headers.Contains(line.Text) && !first;
            if (isHeader) { isHeaderBefore = true; continue; }
            if (isHeaderBefore && IsPageNumber(line.Text)) continue;
            kept.Add(isHeaderBefore ? line with { IsAfterPage = true, IsAfterGap = true } : line);
            isHeaderBefore = false;
            first = false;
        }
        return kept;
    }
}
