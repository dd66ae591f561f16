using Lucene.Net.Store;

namespace MinutesSearch.Lucene.Index;

/// <summary>A file of the index that was read whole: dictionaries of terms are asked for a few bytes here and there by every word of every search.</summary>
/// <param name="name">Its name, for messages.</param>
/// <param name="bytes">What it holds.</param>
/// <param name="onClosed">Runs once, when it is closed; closing a clone of it does nothing.</param>
internal sealed class MemoryInput(string name, byte[] bytes, Action onClosed) : IndexInput(name)
{
    private byte[] bytes = bytes;
    private long position;
    private bool isClone;

    /// <inheritdoc/>
    public override long Length => bytes.Length;

    /// <inheritdoc/>
    public override long Position => position;

    /// <inheritdoc/>
    public override void Seek(long pos) => position = pos;

    /// <inheritdoc/>
    public override byte ReadByte() => (ulong)position < (ulong)bytes.Length ? bytes[position++] : throw PastEnd();

    /// <inheritdoc/>
    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (position < 0 || len > bytes.Length - position) throw PastEnd();
        bytes.AsSpan((int)position, len).CopyTo(b.AsSpan(offset));
        position += len;
    }

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (MemoryInput)base.Clone();
        clone.isClone = true;
        return clone;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing || isClone || bytes.Length == 0) return;
        bytes = [];
        onClosed();
    }

    private EndOfStreamException PastEnd() => new($"Read past the end, at {position} of {bytes.Length}: {this}");
}
