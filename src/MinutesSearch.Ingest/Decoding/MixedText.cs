using System.Buffers;
using System.Text;

namespace MinutesSearch.Ingest.Decoding;

/// <summary>Text that is UTF-8 except for stray bytes of Windows-1252: pages put together from parts, or cut inside a character.</summary>
internal static class MixedText
{
    /// <summary>True where more characters beyond ASCII are well-formed UTF-8 than are not.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.Done) good++; else bad++;
            bytes = bytes[used..];
        }
        return good > bad;
    }

    /// <summary>Decodes as UTF-8, and each byte that is none by the table of a single-byte encoding.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding single)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) ascii = bytes.Length;
            text.Append(Encoding.ASCII.GetString(bytes[..ascii]));
            bytes = bytes[ascii..];
            if (bytes.IsEmpty) break;
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done) text.Append(rune.ToString());
            else text.Append(single.GetString(bytes[..used]));
            bytes = bytes[used..];
        }
        return text.ToString();
    }
}
