namespace MinutesSearch.Ingest.Decoding;

/// <summary>Tells by their first bytes the files that hold no text to read.</summary>
internal static class ByteSignature
{
    private const int HeadLength = 1024;

    /// <summary>What kind of file the bytes are, as a noun phrase; null where they may be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];
        // A PDF may have stray bytes before its header.
        if (head.IndexOf("%PDF-"u8) >= 0) return "a PDF";
        if (head.StartsWith("PK\u0003\u0004"u8)) return Zipped(bytes);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old Word, Excel or Outlook file";
        if (head.StartsWith("{\\rtf"u8)) return "an RTF document";
        if (head.StartsWith("\u0089PNG"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith("GIF8"u8)) return "an image";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)) return "an image";
        if (head.StartsWith("RIFF"u8)) return head.Length > 12 && head[8..].StartsWith("WEBP"u8) ? "an image" : "a sound or video file";
        if (head.StartsWith("OggS"u8) || head.StartsWith("ID3"u8) || (head.Length > 12 && head[4..].StartsWith("ftyp"u8))) return "a sound or video file";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "a gzip archive";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || head.StartsWith("Rar!"u8) || head.StartsWith("BZh"u8)) return "an archive";
        if (head.StartsWith("SQLite format 3"u8)) return "a database";
        return head.StartsWith("MIME-Version:"u8) || head.StartsWith("From: <Saved by"u8) ? "a web archive (MHTML)" : null;
    }

    private static string Zipped(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4 * HeadLength)];
        if (head.IndexOf("word/"u8) >= 0) return "a Word document (DOCX)";
        if (head.IndexOf("xl/"u8) >= 0) return "an Excel workbook";
        if (head.IndexOf("ppt/"u8) >= 0) return "a PowerPoint file";
        return head.IndexOf("opendocument"u8) >= 0 ? "an OpenDocument file" : "a zip archive";
    }
}
