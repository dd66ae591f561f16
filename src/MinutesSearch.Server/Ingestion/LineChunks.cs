using System.Runtime.CompilerServices;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Takes a stream of lines apart into chunks of whole lines: about 500 lines or 1 MB; a longer line is a chunk of its own.</summary>
internal sealed class LineChunks
{
    private const int MostLines = 500;
    private const int MostBytes = 1024 * 1024;

    /// <summary>The longest line in bytes: a packed file of one endless line would fill the memory.</summary>
    private const int LongestLine = 64 * 1024 * 1024;

    private byte[] buffer = new byte[2 * MostBytes];
    private int filled;
    private int first = 1;
    private bool isEnd;

    private LineChunks()
    {
    }

    /// <summary>Chunks, each with the number of its first line, from 1.</summary>
    /// <exception cref="EndlessLineException">A line is longer than 64 MB.</exception>
    public static IEnumerable<(int First, byte[] Body)> Read(Stream stream)
    {
        var chunks = new LineChunks();
        while (!chunks.IsDone)
        {
            while (chunks.Room is { Length: > 0 } room) chunks.Filled(stream.Read(room.Span));
            if (chunks.Next() is { } chunk) yield return chunk;
        }
    }

    /// <summary>Chunks, each with the number of its first line, from 1.</summary>
    /// <exception cref="EndlessLineException">A line is longer than 64 MB.</exception>
    public static async IAsyncEnumerable<(int First, byte[] Body)> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var chunks = new LineChunks();
        while (!chunks.IsDone)
        {
            while (chunks.Room is { Length: > 0 } room) chunks.Filled(await stream.ReadAsync(room, cancellation));
            if (chunks.Next() is { } chunk) yield return chunk;
        }
    }

    private bool IsDone => isEnd && filled == 0;

    private Memory<byte> Room => isEnd ? default : buffer.AsMemory(filled);

    private void Filled(int read)
    {
        isEnd = read == 0;
        filled += read;
    }

    private (int First, byte[] Body)? Next()
    {
        var (length, lines) = Cut(buffer.AsSpan(0, filled));
        if (length == 0)
        {
            if (filled < buffer.Length) return null;
            if (filled >= LongestLine) throw new EndlessLineException(first, LongestLine >> 20);
            Array.Resize(ref buffer, Math.Min(buffer.Length * 2, LongestLine));
            return null;
        }
        var chunk = (first, buffer[..length]);
        buffer.AsSpan(length, filled - length).CopyTo(buffer);
        filled -= length;
        first += lines;
        return chunk;
    }

    private (int Length, int Lines) Cut(ReadOnlySpan<byte> bytes)
    {
        var (length, lines) = (0, 0);
        while (lines < MostLines && length < MostBytes)
        {
            var end = bytes[length..].IndexOf((byte)'\n');
            if (end < 0) return isEnd ? (bytes.Length, lines + 1) : (length, lines);
            length += end + 1;
            lines++;
        }
        return (length, lines);
    }
}
