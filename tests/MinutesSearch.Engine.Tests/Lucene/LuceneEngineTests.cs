using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene;
using MinutesSearch.Query;
using MinutesSearch.Search;
using Directory = System.IO.Directory;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class LuceneEngineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-engine-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private LuceneEngine Open(bool readOnly = false) => LuceneEngine.Open(folder, new LuceneOptions { WriteBufferMegabytes = 16, ReadOnly = readOnly }, TimeProvider.System);

    private async Task FillAsync()
    {
        await using var engine = Open();
        await engine.Indexer!.ApplyAsync([.. TestCorpus.Items.Select((item, i) => new ItemChange(i + 1, item.Id, item))]);
        await engine.Indexer.CommitAsync(60);
    }

    private string[] IndexFolders() => [.. Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Of_many_that_start_at_once_without_an_index_one_writes_and_none_loses_its_folder()
    {
        var empty = Path.Combine(folder, "none-yet");
        var engines = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => LuceneEngine.Open(empty, new LuceneOptions { WriteBufferMegabytes = 16 }, TimeProvider.System))));
        var writer = Assert.Single(engines, engine => engine.Indexer is not null);
        await writer.Indexer!.ApplyAsync([new ItemChange(1, "one", TestCorpus.Simple("one", "Osprey"))]);
        await writer.Indexer.CommitAsync(1);
        Assert.Single(Directory.GetDirectories(empty));
        foreach (var engine in engines) await engine.DisposeAsync();
        await using var again = LuceneEngine.Open(empty, new LuceneOptions(), TimeProvider.System);
        Assert.Equal(1, again.Searcher.Status.Items);
        Assert.NotNull(again.Indexer);
    }

    [Fact]
    public async Task Room_that_deleted_items_take_is_made_free()
    {
        await using var engine = Open();
        await engine.Indexer!.ApplyAsync([.. Enumerable.Range(1, 3000).Select(i => new ItemChange(i, $"i{i}", TestCorpus.Simple($"i{i}", $"Osprey {i}", $"The nest {i} was counted.")))]);
        await engine.Indexer.CommitAsync(3000);
        await engine.Indexer.ApplyAsync([.. Enumerable.Range(1, 1500).Select(i => new ItemChange(3000 + i, $"i{i}", null))]);
        await engine.Indexer.CommitAsync(4500);
        var writer = engine.Live.Writer!;
        for (var tries = 0; writer.MaxDoc > 1500 && tries < 6000; tries++)
        {
            if (engine.Indexer.Tidy()) await engine.Indexer.CommitAsync(4500);
            else await Task.Delay(10);
        }
        await engine.Indexer.CommitAsync(4500);
        Assert.Equal((1500, 1500), (writer.MaxDoc, writer.NumDocs));
        Assert.False(engine.Indexer.Tidy());
        Assert.Equal(1500, (await engine.Searcher.SearchAsync(new SearchRequest { Query = new WordQuery("osprey") })).Total);
    }

    [Fact]
    public async Task A_sound_index_opens_without_a_problem()
    {
        await FillAsync();
        await using var engine = Open();
        Assert.Null(engine.StartupProblem);
        Assert.Equal(60, engine.Indexer!.Checkpoint);
        Assert.True(engine.Searcher.Status is { IsOpen: true, Items: 60, Change: 60 });
    }

    public static TheoryData<string> FilesOfAnIndex => [".cfs", ".si", ".tim", ".doc", ".fdt", ".fnm", "segments_"];

    [Theory]
    [MemberData(nameof(FilesOfAnIndex))]
    public async Task A_damaged_index_is_replaced(string kind)
    {
        await FillAsync();
        var file = Directory.EnumerateFiles(Path.Combine(folder, "items-1")).FirstOrDefault(path => Path.GetFileName(path).Contains(kind, StringComparison.Ordinal));
        if (file is null) return;
        await File.WriteAllBytesAsync(file, [1, 2, 3]);
        await using var engine = Open();
        Assert.Contains("could not be read", engine.StartupProblem, StringComparison.Ordinal);
        Assert.Equal(0, engine.Indexer!.Checkpoint);
        Assert.True(engine.Searcher.Status is { IsOpen: false, Items: 0, Problem: not null });
        Assert.Equal(["items-2"], IndexFolders());
    }

    [Fact]
    public async Task An_index_with_a_file_cut_short_is_replaced_whichever_it_is()
    {
        await FillAsync();
        var index = Path.Combine(folder, "items-1");
        foreach (var name in Directory.GetFiles(index).Select(path => Path.GetFileName(path)).Where(name => name is not ("write.lock" or "segments.gen")))
        {
            var copy = Directory.CreateTempSubdirectory("minutes-cut-").FullName;
            Directory.CreateDirectory(Path.Combine(copy, "items-1"));
            foreach (var file in Directory.GetFiles(index)) File.Copy(file, Path.Combine(copy, "items-1", Path.GetFileName(file)));
            File.Copy(Path.Combine(folder, "CURRENT"), Path.Combine(copy, "CURRENT"));
            await using (var file = new FileStream(Path.Combine(copy, "items-1", name), FileMode.Open)) file.SetLength(file.Length - 3);
            await using (var reader = LuceneEngine.Open(copy, new LuceneOptions { ReadOnly = true }, TimeProvider.System))
                Assert.False(reader.Searcher.Status.IsOpen, name);
            await using (var engine = LuceneEngine.Open(copy, new LuceneOptions { WriteBufferMegabytes = 16 }, TimeProvider.System))
                Assert.True(engine.StartupProblem?.Contains("could not be read", StringComparison.Ordinal), name);
            Directory.Delete(copy, recursive: true);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Damage_within_a_file_is_found_by_its_checksum_and_told_by_the_search_that_meets_it(bool readOnly)
    {
        await FillAsync();
        var file = Directory.GetFiles(Path.Combine(folder, "items-1"), "*.fdt").MaxBy(path => new FileInfo(path).Length)!;
        await using (var stream = new FileStream(file, FileMode.Open))
        {
            stream.Position = stream.Length / 4;
            var noise = new byte[stream.Length / 2];
            new Random(1).NextBytes(noise);
            await stream.WriteAsync(noise);
        }

        await using var engine = Open(readOnly);
        Assert.Null(engine.Searcher.Status.Problem);
        Assert.StartsWith(file, Assert.Single(await engine.Searcher.FindDamageAsync()), StringComparison.Ordinal);
        var told = await Assert.ThrowsAsync<IndexDamagedException>(async () => await engine.Searcher.SearchAsync(new SearchRequest { PageSize = 60 }));
        Assert.Contains(file, told.Message, StringComparison.Ordinal);
        // What can still be read is answered until there is another index.
        Assert.True(engine.Searcher.Status is { IsOpen: true, Problem: not null });
        Assert.Equal(48, (await engine.Searcher.SearchAsync(new SearchRequest { PageSize = 0 })).Total);
        if (engine.Indexer is not { } indexer) return;
        Assert.True(indexer.IsDamaged);
        await using (var rebuild = await indexer.BeginRebuildAsync())
        {
            await rebuild.AddAsync(TestCorpus.Items);
            await rebuild.SwitchAsync(60);
        }

        Assert.False(indexer.IsDamaged);
        Assert.Null(engine.Searcher.Status.Problem);
        Assert.Empty(await engine.Searcher.FindDamageAsync());
        Assert.Equal(48, (await engine.Searcher.SearchAsync(new SearchRequest { PageSize = 60 })).Hits.Count);
    }

    [Fact]
    public async Task An_index_that_lost_its_files_is_replaced()
    {
        await FillAsync();
        Directory.Delete(Path.Combine(folder, "items-1"), recursive: true);
        await using var engine = Open();
        Assert.NotNull(engine.StartupProblem);
        Assert.Equal(["items-2"], IndexFolders());
    }

    [Fact]
    public async Task An_index_of_another_schema_is_replaced()
    {
        await FillAsync();
        using (var directory = FSDirectory.Open(Path.Combine(folder, "items-1")))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())))
        {
            writer.SetCommitData(new Dictionary<string, string> { ["schema"] = "0", ["change"] = "60", ["born"] = "x" });
            writer.Commit();
        }

        await using var engine = Open();
        Assert.Contains("schema 0", engine.StartupProblem, StringComparison.Ordinal);
        Assert.Equal(0, engine.Indexer!.Checkpoint);
    }

    [Fact]
    public async Task What_a_crash_left_behind_is_deleted()
    {
        await FillAsync();
        Directory.CreateDirectory(Path.Combine(folder, "items-7"));
        await File.WriteAllTextAsync(Path.Combine(folder, "items-7", "_0.fdt"), "half a rebuild");
        await using var engine = Open();
        Assert.Null(engine.StartupProblem);
        Assert.Equal(["items-1"], IndexFolders());
    }

    [Fact]
    public async Task A_rebuild_leaves_one_folder_once_its_searches_end()
    {
        await FillAsync();
        await using var engine = Open();
        var running = engine.Searcher.StreamAsync(new SearchRequest()).GetAsyncEnumerator();
        Assert.True(await running.MoveNextAsync());
        await using (var rebuild = await engine.Indexer!.BeginRebuildAsync())
        {
            await rebuild.AddAsync(TestCorpus.Items);
            await rebuild.SwitchAsync(61);
        }

        Assert.Equal(["items-1", "items-2"], IndexFolders());
        var rest = 1;
        while (await running.MoveNextAsync()) rest++;
        Assert.Equal(48, rest);
        await running.DisposeAsync();
        Assert.Equal(["items-2"], IndexFolders());
    }

    [Fact]
    public async Task A_second_opener_reads_only_and_follows_the_first()
    {
        var clock = new SteppingClock();
        await FillAsync();
        await using var writer = Open();
        await using var reader = LuceneEngine.Open(folder, new LuceneOptions(), clock);
        Assert.Null(reader.Indexer);
        Assert.Contains("Another process", reader.StartupProblem, StringComparison.Ordinal);
        Assert.Equal(60, reader.Searcher.Status.Items);
        await writer.Indexer!.ApplyAsync([new ItemChange(61, "item-00", null)]);
        await writer.Indexer.CommitAsync(61);
        Assert.Equal(60, reader.Searcher.Status.Items);
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal((59L, 61L), (reader.Searcher.Status.Items, reader.Searcher.Status.Change));
        await using (var rebuild = await writer.Indexer.BeginRebuildAsync())
        {
            await rebuild.AddAsync([.. TestCorpus.Items.Take(10)]);
            await rebuild.SwitchAsync(62);
        }

        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal((10L, 62L), (reader.Searcher.Status.Items, reader.Searcher.Status.Change));
    }

    [Fact]
    public async Task Reading_only_takes_no_lock_and_may_begin_before_there_is_an_index()
    {
        var clock = new SteppingClock();
        await using var reader = LuceneEngine.Open(folder, new LuceneOptions { ReadOnly = true }, clock);
        Assert.Null(reader.Indexer);
        Assert.True(reader.Searcher.Status is { IsOpen: false, Items: 0 });
        Assert.Equal(0, (await reader.Searcher.SearchAsync(new SearchRequest { Query = new WordQuery("care") })).Total);
        await FillAsync();
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.True(reader.Searcher.Status is { IsOpen: true, Items: 60 });
    }

    [Fact]
    public async Task A_closed_engine_says_so()
    {
        var engine = Open();
        await engine.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await engine.Searcher.SearchAsync(new SearchRequest()));
    }
}
