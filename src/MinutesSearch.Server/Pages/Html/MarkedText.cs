using MinutesSearch.Search;

namespace MinutesSearch.Server.Pages.Html;

/// <summary>Text with marked ranges.</summary>
internal static class MarkedText
{
    /// <summary>
    /// Writes the text encoded, each range inside <c>&lt;mark&gt;</c>. Ranges outside the text, empty ones and ones that begin
    /// inside the one before are passed over, and no range cuts a character in two: a wrong range must never cost words.
    /// </summary>
    public static void Write(HtmlWriter html, string text, IReadOnlyList<TextRange> ranges)
    {
        var at = 0;
        foreach (var range in ranges)
        {
            var start = OnCharacter(text, range.Start);
            if (range.Length <= 0 || start < at || start >= text.Length) continue;
            var end = OnCharacter(text, (int)Math.Min((long)range.Start + range.Length, text.Length));
            if (end <= start) continue;
            html.Text(text.AsSpan(at, start - at));
            html.Add($"<mark>");
            html.Text(text.AsSpan(start, end - start));
            html.Add($"</mark>");
            at = end;
        }
        html.Text(text.AsSpan(at));
    }

    private static int OnCharacter(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;
}
