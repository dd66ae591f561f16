using System.IO.Compression;
using System.Text;
using MinutesSearch.Server.Api;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion;

public sealed class LineChunksTests
{
    [Fact]
    public void Lines_are_kept_whole_and_numbered()
    {
        var text = string.Concat(Enumerable.Range(1, 1_203).Select(line => $"line {line}\n")) + "the last";
        var chunks = LineChunks.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToList();
        Assert.Equal([1, 501, 1_001], chunks.Select(chunk => chunk.First));
        Assert.Equal(text, string.Concat(chunks.Select(chunk => Encoding.UTF8.GetString(chunk.Body))));
    }

    [Fact]
    public void A_line_longer_than_a_chunk_is_a_chunk_of_its_own()
    {
        var text = new string('x', 5_000_000) + "\nshort\n";
        Assert.Equal([(1, 5_000_001), (2, 6)], LineChunks.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(chunk => (chunk.First, chunk.Body.Length)));
    }

    [Fact]
    public async Task An_endless_line_that_was_sent_is_a_fault_beside_the_counts_of_those_before_it()
    {
        await using var service = await TestService.StartAsync();
        var body = new byte[66 << 20];
        Encoding.UTF8.GetBytes(Corpus.Line("x1", "Cabinet", "m1", "2018-01-22", "1", "Weir", "It leaks.", []) + "\n{ broken\n").CopyTo(body, 0);
        var sent = await SentLines.StoreAsync(new MemoryStream(body), service.Get<ItemIntake>(), CancellationToken.None);
        Assert.Equal((1, 1, 2), (sent.Items, sent.Added, sent.Failed));
        Assert.Equal([2, 3], sent.Faults.Select(fault => fault.Line));
        Assert.Contains("longer than 64 MB", sent.Faults[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_line_of_a_packed_file_is_a_fault_that_names_file_and_line()
    {
        using var folder = new DataFolder();
        var path = Path.Combine(folder.Path, "endless.jsonl.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            packed.Write("{}\n"u8);
            for (var megabytes = 0; megabytes < 66; megabytes++) packed.Write(new byte[1 << 20]);
        }
        var pages = SourcePages.Read(SourceFolders.Find([path], null), TimeProvider.System).ToList();
        var fault = Assert.Single(pages, page => page.Fault is not null).Fault!;
        Assert.EndsWith("endless.jsonl.gz", fault.Address, StringComparison.Ordinal);
        Assert.Contains("line 2 is longer than 64 MB", fault.Reason, StringComparison.Ordinal);
    }
}
