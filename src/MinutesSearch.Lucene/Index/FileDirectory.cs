using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// The folder of an index, read by position: any number of threads share one handle a file and never move it. Lucene's own (NIOFS) asks
/// for the length of the file before every read; an index file never changes, so here it is asked once. A file that is closed
/// under a search fails that search; it cannot fail the process, as a mapped file would.
/// See <c>docs/decisions/0022-files-read-by-position.md</c>.
/// </summary>
internal sealed class FileDirectory(string folder) : FSDirectory(new DirectoryInfo(folder))
{
    // A search seeks far and reads little; a merge reads whole files.
    private const int SearchBuffer = 4096;
    private const int MergeBuffer = 32 * 1024;

    // Stored fields are compressed 16 kB at a time, and unpacked from the beginning.
    private const int StoredBuffer = 16 * 1024;

    // Dictionaries of terms together, at most: those of 200,000 items have 13 MB.
    private const long MaxHeld = 48_000_000;

    private long held;

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        // Deleting is allowed, as Lucene deletes what a merge replaced while searches still read it.
        var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        var isWhole = context.Context == IOContext.UsageContext.MERGE || context.ReadOnce;
        if (!isWhole && name.EndsWith(".tim", StringComparison.Ordinal) && Hold(name, file, length) is { } dictionary) return dictionary;
        return new FileInput(name, file, length, isWhole ? MergeBuffer : name.EndsWith(".fdt", StringComparison.Ordinal) ? StoredBuffer : SearchBuffer);
    }

    /// <summary>A file read whole, where there is room for it.</summary>
    private MemoryInput? Hold(string name, SafeFileHandle file, long length)
    {
        if (length == 0 || Interlocked.Add(ref held, length) > MaxHeld)
        {
            if (length > 0) Interlocked.Add(ref held, -length);
            return null;
        }

        try
        {
            using (file)
            {
                var bytes = GC.AllocateUninitializedArray<byte>((int)length);
                for (var done = 0; done < bytes.Length;)
                {
                    var read = RandomAccess.Read(file, bytes.AsSpan(done), done);
                    if (read == 0) throw new EndOfStreamException($"{name} ends at {done} of {length}.");
                    done += read;
                }

                return new MemoryInput(name, bytes, () => Interlocked.Add(ref held, -length));
            }
        }
        catch
        {
            Interlocked.Add(ref held, -length);
            throw;
        }
    }

    private sealed class FileInput(string name, SafeFileHandle file, long length, int buffer) : BufferedIndexInput(name, buffer)
    {
        private bool isClone;

        public override long Length => length;

        public override object Clone()
        {
            var clone = (FileInput)base.Clone();
            clone.isClone = true;
            return clone;
        }

        protected override void ReadInternal(byte[] b, int offset, int count)
        {
            var position = Position;
            while (count > 0)
            {
                var read = RandomAccess.Read(file, b.AsSpan(offset, count), position);
                if (read == 0) throw new EndOfStreamException($"Read past the end, at {position} of {length}: {this}");
                position += read;
                offset += read;
                count -= read;
            }
        }

        protected override void SeekInternal(long position)
        {
            // Every read names its position.
        }

        protected override void Dispose(bool disposing)
        {
            // Clones share the handle of the one that was opened.
            if (disposing && !isClone) file.Dispose();
        }
    }
}
