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
            html.Append(Encoder.Encode(text[done..start])).Append("<mark>").Append(Encoder.Encode(text[start..end])).Append("</mark>");
            done = end;
        }
        return html.Append(Encoder.Encode(text[done..])).ToString();
    }
}
