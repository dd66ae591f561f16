using System.Buffers;
using System.Text;

namespace MinutesSearch.Ingest.Words;

/// <summary>White space of pages.</summary>
internal static class Fold
{
    // Signs that printed text is made of, beside letters: none of them is white space or without width.
    private static readonly SearchValues<char> Shown = SearchValues.Create(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—•£€áéíóúÁÉÍÓÚ");

    /// <summary>The same of a string, which stays as it is where nothing is to be folded.</summary>
    public static string White(string? text) => text is { Length: > 0 } && text[0] != ' ' && text[^1] != ' ' && IsFolded(text) ? text : White(text.AsSpan());

    /// <summary>Every run of white space as one blank, none at the ends; characters without width left out.</summary>
    public static string White(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsFolded(text)) return text.ToString();
        var folded = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || (char.IsControl(c)))
            {
                isGap = folded.Length > 0;
                continue;
            }
            if (IsInvisible(c)) continue;
            if (isGap) folded.Append(' ');
            isGap = false;
            folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>True for characters that show nothing: soft hyphens, zero-width blanks, byte order marks, direction marks.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064');

    /// <summary>True where nothing is to be seen of a line.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && !IsInvisible(c)) return false;
        }
        return true;
    }

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Shown) < 0) return text.IndexOf("  ") < 0;
        var last = 'x';
        foreach (var c in text)
        {
            if ((c == ' ' && last == ' ') || (c != ' ' && char.IsWhiteSpace(c)) || char.IsControl(c) || IsInvisible(c)) return false;
            last = c;
        }
        return true;
    }
}
