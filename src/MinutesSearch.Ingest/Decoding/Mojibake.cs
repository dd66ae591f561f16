using System.Text;

namespace MinutesSearch.Ingest.Decoding;

/// <summary>Undoes UTF-8 that was once read as Windows-1252 and stored so: <c>â€™</c> for an apostrophe, <c>Â£</c> for a pound.</summary>
internal static class Mojibake
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (string Broken, string Whole)[] Punctuation =
    [
        ("â€™", "’"), ("â€˜", "‘"), ("â€œ", "“"), ("â€\u009D", "”"), ("â€“", "–"), ("â€”", "—"), ("â€¦", "…"), ("â€¢", "•"),
        ("Â·", "·"), ("Â£", "£"), ("Â§", "§"), ("Â½", "½"), ("Â\u00A0", "\u00A0"), ("Â ", "\u00A0"), ("Ã©", "é"), ("Ã¡", "á"),
    ];

    /// <summary>Repairs each line that shows the signs and whose bytes prove them; other lines stay as they are.</summary>
    public static string Repair(string text)
    {
        if (!HasSigns(text)) return text;
        var repaired = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            var line = text[start..end];
            repaired.Append(HasSigns(line) ? Line(line) : line);
            start = end;
        }
        return repaired.ToString();
    }

    private static bool HasSigns(ReadOnlySpan<char> text) =>
        text.Contains("â€", StringComparison.Ordinal) || text.Contains("Â£", StringComparison.Ordinal) || text.Contains("Â·", StringComparison.Ordinal)
        || text.Contains("Â\u00A0", StringComparison.Ordinal) || text.Contains("Ã©", StringComparison.Ordinal) || text.Contains("Ã¡", StringComparison.Ordinal);

    private static string Line(string line)
    {
        try
        {
            // Bytes that the table leaves undefined (0x81, 0x8D, 0x8F, 0x90, 0x9D) pass as C1 controls, as browsers do it.
            var bytes = Windows1252.GetBytes(line);
            return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Known(line);
        }
        catch (EncoderFallbackException)
        {
            return Known(line);
        }
    }

    /// <summary>Where a line does not hold whole characters any more, at least its punctuation is known.</summary>
    private static string Known(string line)
    {
        foreach (var (broken, whole) in Punctuation) line = line.Replace(broken, whole, StringComparison.Ordinal);
        return line;
    }
}
