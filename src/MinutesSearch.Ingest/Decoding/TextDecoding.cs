using System.Text;

namespace MinutesSearch.Ingest.Decoding;

/// <summary>
/// Finds the encoding of a page from its bytes first and its declarations second: saved and pasted pages are often
/// stored in another encoding than the one they declare.
/// </summary>
internal static class TextDecoding
{
    /// <summary>Longest page that is read, in bytes. The largest council pages known are under 3 MB.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private const string ReadKinds = "this version reads HTML, text and JSON Lines";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Windows-1252, which browsers mean by ISO-8859-1 and where saved British pages end up.</summary>
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Makes bytes text. Never throws.</summary>
    /// <param name="bytes">The body of a page.</param>
    /// <param name="contentType">The media type with its charset, where a server gave one.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.IsEmpty) return DecodedText.Refused("The file is empty.");
        if (ByteSignature.Describe(bytes) is { } kind) return DecodedText.Refused($"This is {kind}; {ReadKinds}.");
        if (bytes.Length > MaxLength) return DecodedText.Refused($"The page is larger than {MaxLength >> 20} MB, which no page of minutes is.");
        if (Marked(bytes) is { } marked) return Checked(marked.Text, marked.Name);
        if (WideEncoding(bytes) is { } wide) return Checked(wide.GetString(bytes), wide.WebName);
        if (LooksBinary(bytes)) return DecodedText.Refused($"This is a binary file; {ReadKinds}.");
        var text = ValidUtf8(bytes);
        if (text is not null) return Checked(Mojibake.Repair(text), "utf-8");
        var declared = CharsetNames.Find(contentType, bytes);
        if (declared is not null && declared.CodePage is not (65001 or 1252 or 28591 or 20127)) return Checked(declared.GetString(bytes), declared.WebName);
        return MixedText.IsMostlyUtf8(bytes)
            ? Checked(MixedText.Decode(bytes, Windows1252), "utf-8 with windows-1252")
            : Checked(Windows1252.GetString(bytes), "windows-1252");
    }

    private static DecodedText Checked(string text, string name)
    {
        if (text.Contains('\0')) text = text.Replace("\0", "", StringComparison.Ordinal);
        return text.AsSpan().IsWhiteSpace() ? DecodedText.Refused("The file holds nothing but white space.") : new DecodedText(text, name, null);
    }

    private static (string Text, string Name)? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (ValidUtf8(bytes[3..]) is { } text ? Mojibake.Repair(text) : MixedText.Decode(bytes[3..], Windows1252), "utf-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (Encoding.UTF32.GetString(bytes[4..]), "utf-32");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16BE");
        return null;
    }

    /// <summary>UTF-16 without its mark shows as a zero in every second byte of Latin text.</summary>
    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (head.Length < 8) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if ((i & 1) == 0) even++; else odd++;
        }
        var half = head.Length / 2;
        if (odd > half * 0.7 && even < half * 0.05) return Encoding.Unicode;
        return even > half * 0.7 && odd < half * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 8192)];
        var controls = 0;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A or 0x1B or 0x1E or 0x1F)) controls++;
        }
        return controls > head.Length / 50 && controls > 1;
    }

    private static string? ValidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return null;
        return StrictUtf8.GetString(bytes);
    }
}
