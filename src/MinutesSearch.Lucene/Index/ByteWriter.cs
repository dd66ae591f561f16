using System.Text;

namespace MinutesSearch.Lucene.Index;

/// <summary>Writes the compact binary forms of the index into one growing buffer that is used again and again.</summary>
internal sealed class ByteWriter
{
    private byte[] bytes = new byte[4096];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The buffer; valid up to <see cref="Length"/> until the next write.</summary>
    public byte[] Buffer => bytes;

    /// <summary>Starts again.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes one byte.</summary>
    public void Byte(int value)
    {
        Reserve(1);
        bytes[Length++] = (byte)value;
    }

    /// <summary>Writes a number of 0 or more, 7 bits a byte.</summary>
    public void Number(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            bytes[Length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[Length++] = (byte)rest;
    }

    /// <summary>Writes 32 bits.</summary>
    public void Fixed(uint value)
    {
        Reserve(4);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Length), value);
        Length += 4;
    }

    /// <summary>Writes a text or null.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var size = Encoding.UTF8.GetByteCount(text);
        Number(size + 1);
        Reserve(size);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    /// <summary>Writes characters without their length. Half a surrogate pair becomes U+FFFD, so the number of characters stays.</summary>
    public void Characters(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    private void Reserve(int more)
    {
        if (Length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
    }
}

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>Reads one byte.</summary>
    public int Byte() => bytes[at++];

    /// <summary>Reads a number.</summary>
    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (uint)(next & 0x7f) << shift;
            if (next < 0x80) return (int)value;
        }
    }

    /// <summary>Reads 32 bits.</summary>
    public uint Fixed()
    {
        var value = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        at += 4;
        return value;
    }

    /// <summary>Reads a text or null.</summary>
    public string? Text()
    {
        var size = Number() - 1;
        if (size < 0) return null;
        var text = Encoding.UTF8.GetString(bytes.Slice(at, size));
        at += size;
        return text;
    }
}
