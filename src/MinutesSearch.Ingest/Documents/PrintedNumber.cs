namespace MinutesSearch.Ingest.Documents;

/// <summary>The number of an item as printed at the start of a line.</summary>
/// <param name="Text">As printed, without closing stop: <c>4</c>, <c>4(a)</c>, <c>77/21</c>, <c>P/142</c>, <c>TC/24/031</c>, <c>IV</c>.</param>
/// <param name="Style">What numbers of one list share: letters, separators, and the parts that stay the same.</param>
/// <param name="Value">The part that counts up.</param>
/// <param name="Length">Characters up to the title.</param>
internal readonly record struct PrintedNumber(string Text, string Style, int Value, int Length)
{
    private const int LongestPrefix = 5;
    private const int Largest = 1999;

    private static readonly string[] Words = ["agenda item", "item", "minute", "min"];

    // Words in capitals before a time or a year: "AT 2.30", "ON 4".
    private static readonly HashSet<string> NoPrefixes = new(StringComparer.Ordinal) { "AT", "ON", "OF", "IN", "TO", "BY", "AND", "THE", "JUNE", "JULY", "MAY", "MARCH", "APRIL" };

    /// <summary>The place of the letter behind the number, <c>a</c> being 1; 0 where there is none.</summary>
    public int Letter { get; init; }

    /// <summary>True where a stop, a bracket or a colon closes the number.</summary>
    public bool IsStopped => Style.EndsWith('.');

    /// <summary>The number that a line starts with: <c>4. Title</c>, <c>4.Title</c>, <c>Item 4 –</c>, <c>77/21 Title</c>; null where none.</summary>
    public static PrintedNumber? At(ReadOnlySpan<char> line) => All(line) is [var first, ..] ? first : null;

    /// <summary>
    /// All that the number of a line may be: <c>24/31</c> counts in front and carries the year behind, or the other way round, which only
    /// its neighbours tell.
    /// </summary>
    public static List<PrintedNumber> All(ReadOnlySpan<char> line)
    {
        foreach (var word in Words)
            if (StartsWithWord(line, word)) return AfterWord(line, word.Length) is { } worded ? [worded] : [];
        var i = 0;
        var closing = Closing(line, ref i);
        var from = i;
        while (i < line.Length && i < LongestPrefix && char.IsAsciiLetterUpper(line[i])) i++;
        var prefix = line[from..i].ToString();
        if (prefix.Length == 1 && Lettered(line) is { } lettered) return Roman(line, i, prefix) is { } both ? [both, lettered] : [lettered];
        if (prefix.Length > 0 && Roman(line, i, prefix) is { } roman) return [roman];
        if (prefix.Length > 0 && i < line.Length && line[i] is '/' or ' ' or '-' or '.') { prefix += line[i] is ' ' ? ' ' : '/'; i++; }
        List<int> parts = [];
        var separators = "";
        while (parts.Count < 4 && Digits(line, ref i) is >= 0 and var part)
        {
            parts.Add(part);
            if (i + 1 >= line.Length || line[i] is not ('/' or '.' or '-') || !char.IsAsciiDigit(line[i + 1])) break;
            separators += line[i++];
        }
        if (parts.Count == 0 || (i < line.Length && char.IsAsciiDigit(line[i]))) return [];
        // 9.45 a.m. and 20.5 are no numbers of items; 1.2 and 24.031 may be.
        var letter = LetterAt(line, ref i);
        var end = i;
        var isStopped = i < line.Length && line[i] is ')' or ':' or '.' or ']';
        if (isStopped) i++;
        if (closing is ')' or ']' && !(isStopped && line[i - 1] == closing)) return [];
        isStopped |= closing == ' ';
        if (isStopped && i < line.Length && char.IsAsciiDigit(line[i]) && separators.Length == 0) return [];
        if (!isStopped && i < line.Length && line[i] is not (' ' or '–' or '-')) return [];
        while (i < line.Length && line[i] is ' ' or '–' or '-' or '—') i++;
        if (IsClock(line[i..]) || NoPrefixes.Contains(prefix.TrimEnd('/', ' '))) return [];
        return Readings(line[from..end].ToString(), prefix, parts, separators, isStopped, letter, i);
    }

    // "(4)", "[4]", "#4", "§ 4": what must close the number; a blank where nothing must, and '\0' where no mark opens it.
    private static char Closing(ReadOnlySpan<char> line, ref int i)
    {
        if (line.Length < 2 || line[0] is not ('(' or '[' or '#' or '§')) return '\0';
        var at = line[0] == '§' && line[1] == ' ' ? 2 : 1;
        if (at == line.Length || !char.IsAsciiDigit(line[at])) return '\0';
        i = at;
        return line[0] switch { '(' => ')', '[' => ']', _ => ' ' };
    }

    // "A. Apologies", "B) Petition", "C." alone above its heading
    private static PrintedNumber? Lettered(ReadOnlySpan<char> line) =>
        line.Length == 2 && line[1] is '.' or ')' ? new PrintedNumber(line[..1].ToString(), "letter.", line[0] - 'A' + 1, 2)
        : line.Length > 4 && line[1] is '.' or ')' && line[2] == ' ' && char.IsUpper(line[3]) ? new PrintedNumber(line[..1].ToString(), "letter.", line[0] - 'A' + 1, 3) : null;

    private static List<PrintedNumber> Readings(string text, string prefix, List<int> parts, string separators, bool isStopped, int letter, int length)
    {
        var stop = isStopped ? "." : "";
        var readings = new List<PrintedNumber>();
        void Add(string style, int value)
        {
            if (value is >= 1 and <= Largest && (style.Length > 1 || value <= 999)) readings.Add(new PrintedNumber(text, style + stop, value, length) { Letter = letter });
        }
        if (parts.Count == 1) Add(prefix + "n", parts[0]);
        else
        {
            var fixedEnd = string.Join(separators[0], parts.Skip(1));
            var fixedStart = string.Join(separators[0], parts.SkipLast(1));
            // 77/21 counts in front and carries the year behind; CB20/15 the other way round.
            if (prefix.Length > 0 || parts.Count > 2 || separators[0] == '.') Add($"{prefix}{fixedStart}{separators[0]}n", parts[^1]);
            if (parts.Count == 2 && separators[0] != '.')
            {
                Add(prefix.Length > 0 ? $"{prefix}n/y" : "n/y", parts[0]);
                if (prefix.Length == 0) Add($"{fixedStart}/n", parts[1]);
            }
            else if (parts.Count > 2) Add($"{prefix}n{separators[0]}{fixedEnd}", parts[0]);
            if (parts.Count == 2 && separators == "." && prefix.Length == 0 && parts[0] < 40 && parts[1] is < 30) Add("n.n", (parts[0] * 40) + parts[1] + 1);
        }
        return readings;
    }

    // "IV. Title": upper case, and closed.
    private static PrintedNumber? Roman(ReadOnlySpan<char> line, int end, string letters)
    {
        if (end >= line.Length || line[end] is not ('.' or ')' or ':') || letters.AsSpan().IndexOfAnyExcept("IVX") >= 0) return null;
        var value = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var digit = letters[i] switch { 'I' => 1, 'V' => 5, _ => 10 };
            var next = i + 1 < letters.Length ? letters[i + 1] switch { 'I' => 1, 'V' => 5, _ => 10 } : 0;
            value += digit < next ? -digit : digit;
        }
        var length = end + 1;
        if (length < line.Length && line[length] != ' ') return null;
        Skip(line, ref length, " -–—");
        return new PrintedNumber(letters, "roman.", value, length);
    }

    private static PrintedNumber? AfterWord(ReadOnlySpan<char> line, int i)
    {
        Skip(line, ref i, " ");
        foreach (var word in (ReadOnlySpan<string>)["no.", "no", "number", "ref"])
            if (StartsWithWord(line[i..], word)) { i += word.Length; break; }
        Skip(line, ref i, " .:");
        var start = i;
        var value = Digits(line, ref i);
        if (value is < 1 or > 999) return null;
        if (i + 1 < line.Length && line[i] is '/' or '-' && char.IsAsciiDigit(line[i + 1])) { i++; Digits(line, ref i); }
        var letter = LetterAt(line, ref i);
        var text = line[start..i].ToString();
        // "Item 4 was taken first" is a sentence, "Item 4 Planning" and "Item 4: planning" are headings.
        var isMarked = i >= line.Length || line[i] is '.' or ':' or ')' or '-' or '–';
        var gap = i;
        Skip(line, ref i, " .:)-–—");
        if (i < line.Length && i == gap) return null;
        if (i < line.Length && !isMarked && !char.IsUpper(line[i])) return null;
        return new PrintedNumber(text, "item", value, i) { Letter = letter };
    }

    // "3.00 P.M."
    private static bool IsClock(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] is 'a' or 'A' or 'p' or 'P' && (rest[1] is 'm' or 'M' || (rest[1] == '.' && rest.Length > 2 && rest[2] is 'm' or 'M')) && (rest.Length == 2 || !char.IsLetter(rest[^1]) || !char.IsLetter(rest[2]));

    // "4(a)", "19A", "3b": one letter that belongs to the number.
    private static int LetterAt(ReadOnlySpan<char> line, ref int i)
    {
        if (i + 2 < line.Length && line[i] == '(' && char.IsAsciiLetter(line[i + 1]) && line[i + 2] == ')')
        {
            i += 3;
            return char.ToLowerInvariant(line[i - 2]) - 'a' + 1;
        }
        if (i < line.Length && char.IsAsciiLetter(line[i]) && (i + 1 == line.Length || line[i + 1] is '.' or ')' or ':' or ' '))
        {
            i++;
            return char.ToLowerInvariant(line[i - 1]) - 'a' + 1;
        }
        return 0;
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
