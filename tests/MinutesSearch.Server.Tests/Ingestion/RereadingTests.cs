using MinutesSearch.Archive;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Docs;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion;

public sealed class RereadingTests
{
    private const string Site = "https://democracy.northmere.example/";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Links_of_a_page_read_again_are_relative_to_its_site_still(bool isArchived)
    {
        using var folder = new DataFolder();
        folder.Write("pages/council.json", $$"""{ "name": "Northmere Borough Council", "baseUrl": "{{Site}}" }""");
        var page = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "seeds", "cabinet"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var path = folder.Write("pages/page.html", await File.ReadAllTextAsync(page));
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        using (var writer = archive.BeginWriting("a test"))
        {
            // As an earlier reader left it: it made nothing of the page.
            writer.Store(new PageToStore
            {
                Address = new Uri(path).AbsoluteUri,
                FetchedAt = DateTimeOffset.UnixEpoch.AddYears(50),
                Body = await File.ReadAllBytesAsync(path),
                Format = "unknown",
                ReaderVersion = "0",
                BaseUrl = isArchived ? Site : null,
            });
            writer.Commit();
        }
        Assert.Equal(1, await Rereading.RunAsync(new IngestRun(archive, Settings.Defaults, TimeProvider.System), archive, CancellationToken.None));
        var addresses = archive.ReadItems().Select(item => item.SourceUrl).OfType<string>().ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith(Site, address));
    }
}
