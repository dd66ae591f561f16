namespace MinutesSearch.Ingest.Words;

/// <summary>A typed list mark at the start of a line.</summary>
/// <param name="Mark">The mark without the gap behind it: <c>·</c>, <c>1.</c>, <c>(a)</c>.</param>
/// <param name="Rest">The words behind it; empty where the mark stands alone.</param>
internal readonly record struct ListMark(string Mark, string Rest)
{
    private const string Bullets = "·•▪▫■□●○◦‣⁃§►➢➤✓✔❖◆∙⦁";

    /// <summary>False for a line that starts with a word of two letters or more that is no numeral: most lines, told without copying them.</summary>
    public static bool MayStart(ReadOnlySpan<char> line) =>
        line.Length > 1 && !(char.IsLetter(line[0]) && char.IsLetter(line[1]) && !"ivxlIVXL".Contains(line[0]));

    /// <summary>Reads the mark of a line; null where it starts with words.</summary>
    public static ListMark? Read(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.IsEmpty) return null;
        var length = BulletLength(text);
        if (length == 0) length = NumberLength(text);
        return length == 0 ? null : new ListMark(text[..length].ToString(), text[length..].Trim().ToString());
    }

    private static int BulletLength(ReadOnlySpan<char> text)
    {
        var first = text[0];
        // Word's Symbol and Wingdings bullets arrive in the private use area.
        if (Bullets.Contains(first) || first is >= '\uF020' and <= '\uF0FF') return 1;
        if (text.Length == 1) return 0;
        var gap = Gap(text, 1);
        return first switch
        {
            '-' or '–' or '—' or '*' => gap > 0 || (first != '*' && char.IsUpper(text[1])) ? 1 : 0,
            'o' or 'Ø' or 'ü' or 'v' or 'Ÿ' => gap > (first == 'o' ? 0 : 1) ? 1 : 0,
            _ => 0,
        };
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var isOpened = text[0] is '(' or '[';
        var start = isOpened ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 8 && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var label = text[start..end];
        if (label.IsEmpty || end >= text.Length || !IsLabel(label)) return WideNumber(text, isOpened, label, end);
        var closer = text[end];
        if (closer is not (')' or ']' or '.' or ':')) return WideNumber(text, isOpened, label, end);
        if (isOpened && closer is not (')' or ']')) return 0;
        var after = end + 1;
        if (closer == ')' && after < text.Length && text[after] == '.') after++;
        if (after == text.Length) return after;
        var gap = Gap(text, after);
        if (isOpened) return after;
        if (gap == 0) return closer == ')' && char.IsUpper(text[after]) ? after : 0;
        // "A. Example spoke" names a person; a list leaves a wide gap behind its letter. "I." and "C:" alike.
        if (char.IsAsciiLetterUpper(label[0]) && closer != ')' && gap < 2) return 0;
        if (closer == ':' && gap < 2) return 0;
        return after;
    }

    /// <summary>A number without a full stop, set off by a wide gap: <c>2.1    That</c>.</summary>
    private static int WideNumber(ReadOnlySpan<char> text, bool isOpened, ReadOnlySpan<char> label, int end) =>
        !isOpened && !label.IsEmpty && char.IsAsciiDigit(label[0]) && IsLabel(label) && end < text.Length && Gap(text, end) >= 2 ? end : 0;

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (char.IsAsciiDigit(label[0]))
        {
            var digits = 0;
            foreach (var c in label)
            {
                if (c == '.') digits = 0;
                else if (char.IsAsciiDigit(c) && ++digits > 3) return false;
                else if (char.IsAsciiLetter(c) && c != label[^1]) return false;
            }
            return true;
        }
        return label.Length == 1 ? char.IsAsciiLetter(label[0]) : IsRoman(label);
    }

    private static bool IsRoman(ReadOnlySpan<char> label) =>
        label.Length <= 5 && (label.IndexOfAnyExcept("ivxl") < 0 || label.IndexOfAnyExcept("IVXL") < 0);

    /// <summary>Width of the white space at a place; a no-break blank or a tab counts two, as it is never typed between words.</summary>
    private static int Gap(ReadOnlySpan<char> text, int at)
    {
        var width = 0;
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++) width += text[at] == ' ' ? 1 : 2;
        return width;
    }
}
