using System.Buffers.Binary;
using System.IO.Compression;

namespace MinutesSearch.Archive.Storage;

/// <summary>
/// Compresses payloads. Brotli of quality 3: real items (1.3 KB of JSON) shrink to 45% in 30 µs, and unpack in 8 µs; measured
/// in <c>docs/decisions/0010-archive.md</c>. The first byte tells the form, so that it can change later.
/// </summary>
internal static class Packing
{
    private const byte Plain = 0;
    private const byte Brotli = 1;
    private const int Quality = 3;
    // Form, then the length as four bytes, so that unpacking allocates once.
    private const int Head = 5;

    /// <summary>Packs bytes; never larger than one byte more than given, plus the length.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var limit = bytes.Length < 64 ? 0 : bytes.Length;
        var packed = new byte[Head + BrotliEncoder.GetMaxCompressedLength(limit)];
        var window = bytes.Length < 1 << 18 ? 18 : 22;
        if (limit == 0 || !BrotliEncoder.TryCompress(bytes, packed.AsSpan(Head), out var length, Quality, window) || length >= bytes.Length)
        {
            packed = new byte[Head + bytes.Length];
            bytes.CopyTo(packed.AsSpan(Head));
            length = bytes.Length;
            packed[0] = Plain;
        }
        else packed[0] = Brotli;
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), bytes.Length);
        return packed.AsSpan(0, Head + length).ToArray();
    }

    /// <summary>Unpacks what <see cref="Pack"/> gave.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < Head) throw new InvalidDataException("The payload is too short.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed[1..]);
        if (length is < 0 or > 1 << 30) throw new InvalidDataException("The payload has an impossible length.");
        var bytes = new byte[length];
        switch (packed[0])
        {
            case Plain when packed.Length == Head + length:
                packed[Head..].CopyTo(bytes);
                return bytes;
            case Brotli when BrotliDecoder.TryDecompress(packed[Head..], bytes, out var written) && written == length:
                return bytes;
            default:
                throw new InvalidDataException("The payload cannot be unpacked.");
        }
    }
}
