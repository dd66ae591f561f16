using System.Net;

namespace MinutesSearch.Ingest.Decoding;

/// <summary>
/// Character references in text that should hold none: council systems encode some fields twice, and copied text keeps what was left.
/// </summary>
internal static class EntityText
{
    private const int LongestName = 32;

    /// <summary>Decodes what still looks like a reference after one decoding, once more; other text is returned as it is.</summary>
    public static string Decode(string text) => HasReference(text) ? WebUtility.HtmlDecode(text) : text;

    /// <summary>True where the text holds something of the form <c>&amp;name;</c> or <c>&amp;#39;</c>.</summary>
    public static bool HasReference(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var at and >= 0)
        {
            text = text[(at + 1)..];
            var end = 0;
            while (end < text.Length && end < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || (end == 0 && text[end] == '#'))) end++;
            if (end > 1 && end < text.Length && text[end] == ';') return true;
        }
        return false;
    }
}
