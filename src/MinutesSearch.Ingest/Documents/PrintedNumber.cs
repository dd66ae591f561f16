namespace MinutesSearch.Ingest.Documents;

/// <summary>The number of an item as printed at the start of a line.</summary>
/// <param name="Text">As printed, without closing stop: <c>4</c>, <c>77/21</c>, <c>P/142</c>.</param>
/// <param name="Style">What numbers of one list share: prefix and shape.</param>
/// <param name="Value">The part that counts up.</param>
/// <param name="Length">Characters up to the title.</param>
internal readonly record struct PrintedNumber(string Text, string Style, int Value, int Length)
{
    /// <summary>The number that a line starts with: <c>4. Title</c>, <c>4.Title</c>, <c>Item 4 –</c>, <c>77/21 Title</c>; null where none.</summary>
    public static PrintedNumber? At(ReadOnlySpan<char> line)
    {
        var i = 0;
        if (StartsWithWord(line, "item")) return AfterItem(line);
        while (i < line.Length && i < 4 && char.IsAsciiLetterUpper(line[i])) i++;
        var prefixEnd = i;
        if (prefixEnd > 0 && i < line.Length && line[i] is '/' or ' ') i++;
        if (prefixEnd > 0 && (i >= line.Length || !char.IsAsciiDigit(line[i]))) return null;
        var first = Digits(line, ref i);
        if (first is not (>= 0 and <= 9999)) return null;
        var style = line[..prefixEnd].ToString();
        var value = first;
        var number = i;
        if (i + 1 < line.Length && line[i] == '/' && char.IsAsciiDigit(line[i + 1]))
        {
            i++;
            var second = Digits(line, ref i);
            if (second < 0) return null;
            // 77/21 counts in front and carries the year behind; CB20/15 the other way round.
            (style, value) = prefixEnd > 0 ? ($"{style}{first}/n", second) : ("n/y", first);
            number = i;
        }
        else if (prefixEnd > 0) style += "n";
        var isStopped = i < line.Length && line[i] is '.' or ')' or ':';
        if (isStopped) i++;
        // 4.2 and 9.45 a.m. are no item numbers here, 20,000 and 50% neither.
        if (isStopped && i < line.Length && char.IsAsciiDigit(line[i])) return null;
        if (i < line.Length && !isStopped && line[i] is not (' ' or '–' or '-')) return null;
        while (i < line.Length && line[i] is ' ' or '–' or '-' or '—') i++;
        if (value is < 1 or > 1999 || (style.Length == 0 && value > 999)) return null;
        return new PrintedNumber(line[..number].ToString(), (style.Length == 0 ? "n" : style) + (isStopped ? "." : ""), value, i);
    }

    private static PrintedNumber? AfterItem(ReadOnlySpan<char> line)
    {
        var i = 4;
        Skip(line, ref i, " ");
        if (StartsWithWord(line[i..], "no") || line[i..].StartsWith("No.", StringComparison.OrdinalIgnoreCase)) i += 2;
        Skip(line, ref i, " .:");
        var start = i;
        var value = Digits(line, ref i);
        if (value is < 1 or > 999) return null;
        var text = line[start..i].ToString();
        // "Item 4 was taken first" is a sentence, "Item 4 Planning" and "Item 4: planning" are headings.
        var isMarked = i >= line.Length || line[i] is '.' or ':' or ')' or '-' or '–';
        Skip(line, ref i, " .:)-–—");
        if (i < line.Length && !isMarked && !char.IsUpper(line[i])) return null;
        return new PrintedNumber(text, "item", value, i);
    }

    private static int Digits(ReadOnlySpan<char> line, ref int i)
    {
        var start = i;
        while (i < line.Length && i - start < 5 && char.IsAsciiDigit(line[i])) i++;
        return i - start is > 0 and < 5 ? int.Parse(line[start..i]) : -1;
    }

    private static void Skip(ReadOnlySpan<char> line, ref int i, string what)
    {
        while (i < line.Length && what.Contains(line[i])) i++;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length == word.Length || !char.IsLetter(line[word.Length]));
}
