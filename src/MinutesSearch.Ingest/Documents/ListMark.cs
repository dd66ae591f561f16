namespace MinutesSearch.Ingest.Documents;

/// <summary>The mark of a list item at the start of a line: <c>(a)</c>, <c>1.</c>, <c>•</c>.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Length">Characters up to the words.</param>
internal readonly record struct ListMark(string Text, int Length)
{
    private const string Bullets = "•·▪●○◦➢►‣§";

    // What text recognition makes of a bullet, where a blank follows.
    private const string Misread = "¢©«−–-";

    /// <summary>The mark that a line starts with; null where it starts with words.</summary>
    public static ListMark? At(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return null;
        // Text recognition and symbol fonts leave bullets in the private use area.
        if (Bullets.Contains(line[0]) || line[0] is >= '\ue000' and <= '\uf8ff') return new ListMark("•", Words(line, 1));
        if (line.Length > 2 && line[1] == ' ' && Misread.Contains(line[0])) return new ListMark(line[0] is '-' or '–' or '−' ? "-" : "•", Words(line, 1));
        if (line.Length > 2 && line[0] == 'o' && line[1] == ' ' && char.IsUpper(line[2])) return new ListMark("o", 2);
        var open = line[0] is '(' or '{' ? 1 : 0;
        var i = open;
        while (i < line.Length && i - open < 4 && char.IsAsciiLetterOrDigit(line[i])) i++;
        if (i == open || i >= line.Length) return null;
        var mark = line[open..i];
        var isDigits = mark.IndexOfAnyExceptInRange('0', '9') < 0;
        var isCounter = isDigits ? mark.Length <= 2 : mark.Length == 1 || IsRoman(mark);
        if (!isCounter) return null;
        var isClosed = line[i] == ')' || (open == 0 && line[i] == '.');
        if (!isClosed || (open == 0 && i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]))) return null;
        // "A. Example spoke" is an initial, not the point A.
        if (open == 0 && line[i] == '.' && !isDigits && char.IsUpper(mark[0])) return null;
        return new ListMark(line[..(i + 1)].ToString(), Words(line, i + 1));
    }

    private static bool IsRoman(ReadOnlySpan<char> mark) => mark.IndexOfAnyExcept("ivx") < 0;

    private static int Words(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '|') at++;
        return at;
    }
}
