using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Marks matches in untrusted text.</summary>
internal static class Marks
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text as HTML with each range in a <c>mark</c> element. Everything of the text is encoded; ranges beyond its end are cut.</summary>
    public static string Html(string text, IReadOnlyList<TextRange> matches)
    {
        var html = new StringBuilder(text.Length + (matches.Count * 16));
        var done = 0;
        foreach (var match in matches)
        {
            var start = Math.Clamp(match.Start, done, text.Length);
            var end = Math.Clamp(match.Start + match.Length, start, text.Length);
            if (start == end) continue;
            Encode(text.AsSpan(done..start), html);
            html.Append("<mark>");
            Encode(text.AsSpan(start..end), html);
            html.Append("</mark>");
            done = end;
        }

        Encode(text.AsSpan(done), html);
        return html.ToString();
    }

    private static void Encode(ReadOnlySpan<char> text, StringBuilder to)
    {
        Span<char> encoded = stackalloc char[256];
        while (!text.IsEmpty)
        {
            // As the encoder is called once for each piece of text, the last of them ends it: half a character is replaced there as before.
            Encoder.Encode(text, encoded, out var read, out var written);
            to.Append(encoded[..written]);
            text = text[read..];
        }
    }
}
