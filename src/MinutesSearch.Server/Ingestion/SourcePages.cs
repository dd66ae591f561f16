using System.IO.Compression;
using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Reads files into pages: a file of lines in chunks, every other file whole.</summary>
internal static class SourcePages
{
    /// <summary>The longest file that is one page, in bytes.</summary>
    private const int LongestPage = 64 * 1024 * 1024;

    /// <summary>The pages of files in their order. A file that cannot be read is a fault, and the rest goes on.</summary>
    public static IEnumerable<SourcePage> Read(IReadOnlyList<SourceFile> files, TimeProvider clock)
    {
        var done = 0L;
        foreach (var file in files)
        {
            foreach (var page in Guarded(file.IsLines ? Chunks(file, done, clock) : Whole(file, done, clock), file, done)) yield return page;
            done += file.Bytes;
        }
    }

    private static IEnumerable<SourcePage> Whole(SourceFile file, long done, TimeProvider clock)
    {
        using var stream = Open(file, out _);
        using var body = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LongestPage) throw new InvalidDataException($"it is longer than {LongestPage >> 20} MB");
        }
        yield return new SourcePage(Page(file, file.Address, body.ToArray(), clock), null, done + file.Bytes);
    }

    private static IEnumerable<SourcePage> Chunks(SourceFile file, long done, TimeProvider clock)
    {
        using var stream = Open(file, out var position);
        foreach (var (first, body) in LineChunks.Read(stream))
            yield return new SourcePage(Page(file, $"{file.Address}#L{first}", body, clock), null, done + Math.Min(position(), file.Bytes));
    }

    private static FetchedPage Page(SourceFile file, string address, byte[] body, TimeProvider clock) =>
        new(address, body, null, clock.GetUtcNow(), file.Council) { BaseUrl = file.BaseUrl };

    private static Stream Open(SourceFile file, out Func<long> position)
    {
        var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
        position = () => stream.Position;
        return file.IsPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    // An iterator cannot yield from a try with a catch, so the failing step is taken by hand.
    private static IEnumerable<SourcePage> Guarded(IEnumerable<SourcePage> pages, SourceFile file, long done)
    {
        using var steps = pages.GetEnumerator();
        while (true)
        {
            SourcePage page;
            try
            {
                if (!steps.MoveNext()) yield break;
                page = steps.Current;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                page = new SourcePage(null, new IngestFault(file.Address, $"The file cannot be read: {fault.Message.TrimEnd('.')}."), done + file.Bytes);
            }
            yield return page;
            if (page.Fault is not null) yield break;
        }
    }
}
