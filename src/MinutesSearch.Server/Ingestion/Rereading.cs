using MinutesSearch.Archive;
using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Reads archived pages again that an earlier version of the readers has read.</summary>
internal static class Rereading
{
    /// <summary>Reads them, and answers how many there were.</summary>
    public static async Task<int> RunAsync(IngestRun run, MinutesArchive archive, CancellationToken cancellation)
    {
        // Without one there is nothing to record.
        if (!archive.ReadPages(PageReader.Version).Any()) return 0;
        var record = await run.RunAsync("pages of the archive, read again", Pages(archive), cancellation);
        return record.Counts.Pages;
    }

    private static IEnumerable<SourcePage> Pages(MinutesArchive archive)
    {
        var done = 0L;
        foreach (var page in archive.ReadPages(PageReader.Version))
            yield return new SourcePage(new FetchedPage(page.Address, page.Body, page.ContentType, page.FetchedAt, page.Council) { BaseUrl = page.BaseUrl ?? SourceFolders.SiteOf(page.Address) }, null, ++done);
    }
}
