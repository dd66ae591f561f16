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

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        // Deleting is allowed, as Lucene deletes what a merge replaced while searches still read it.
        var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var isWhole = context.Context == IOContext.UsageContext.MERGE || context.ReadOnce;
        return new FileInput(name, file, RandomAccess.GetLength(file), isWhole ? MergeBuffer : SearchBuffer);
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
