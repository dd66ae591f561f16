using System.Buffers;
using System.Text;

namespace MinutesSearch.Ingest.Decoding;

/// <summary>The encoding that a server or a page declares.</summary>
internal static class CharsetNames
{
    // Where browsers stop looking for a meta element.
    private const int Prescan = 2048;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    /// <summary>The encoding declared in the content type, else in the page's first bytes; null where none is, or an unknown one.</summary>
    public static Encoding? Find(string? contentType, ReadOnlySpan<byte> bytes)
    {
        if (contentType is not null && After(contentType) is { } named && Known(named) is { } encoding) return encoding;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        return After(head) is { } declared ? Known(declared) : null;
    }

    private static string? After(string text)
    {
        var at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = text.AsSpan(at + "charset".Length).TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        var end = rest.IndexOfAnyExcept(NameCharacters);
        var name = end < 0 ? rest : rest[..end];
        return name.IsEmpty || name.Length > 40 ? null : name.ToString();
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
