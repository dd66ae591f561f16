using System.Buffers;
using MinutesSearch.Ingest.Decoding;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Splits copied text into lines.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The lines that show something, each with the number of empty lines before it.</summary>
    public static List<PageLine> Of(string text)
    {
        var lines = new List<PageLine>();
        var blank = 0;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Breaks);
            var line = end < 0 ? rest : rest[..end];
            // "\r\n" is one break.
            var next = end < 0 ? rest.Length : end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
            rest = rest[next..];
            if (Fold.IsBlank(line))
            {
                blank++;
                continue;
            }
            lines.Add(new PageLine { Text = EntityText.Decode(line.Trim().ToString()), BlankBefore = blank });
            blank = 0;
        }
        // A reference may decode to a blank.
        lines.RemoveAll(l => Fold.IsBlank(l.Text));
        return PipedTable.IsHead(lines) ? PipedTable.Unfold(lines) : lines;
    }
}
