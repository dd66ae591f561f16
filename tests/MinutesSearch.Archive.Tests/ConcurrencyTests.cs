namespace MinutesSearch.Archive.Tests;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void A_second_writer_is_told_who_is_writing()
    {
        using var writer = kept.Archive.BeginWriting("ingest of seeds");
        using var other = MinutesArchive.Open(kept.Folder, kept.Clock);
        var busy = Assert.Throws<ArchiveBusyException>(() => other.BeginWriting("test"));
        Assert.Equal($"process {Environment.ProcessId} (ingest of seeds, since 2026-03-01 09:00:00 UTC)", busy.Holder);
        Assert.Contains("archive.lock", busy.Message);
        writer.Dispose();
        other.BeginWriting("test").Dispose();
    }

    [Fact]
    public async Task Readers_see_only_what_is_committed_and_never_wait()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        using var writer = kept.Archive.BeginWriting("test");
        writer.Store(Sample.Page("p", Sample.Item("a", "Not yet."), Sample.Item("b")));
        var reads = Enumerable.Range(0, 50).Select(_ => Task.Run(() => (kept.Archive.FindItem("a")!.Passages[0].Text, kept.Archive.FindItem("b"), kept.Archive.LastChange)));
        Assert.All(await Task.WhenAll(reads).WaitAsync(TimeSpan.FromMinutes(1)), r => Assert.Equal(("The Committee considered the report.", null, 1L), r));
        writer.Commit();
        Assert.Equal("Not yet.", kept.Archive.FindItem("a")!.Passages[0].Text);
    }

    [Fact]
    public void What_is_not_committed_is_gone()
    {
        using (var writer = kept.Archive.BeginWriting("test")) writer.Store(Sample.Page("p", Sample.Item("a")));
        Assert.Equal(0, kept.Archive.LastChange);
        Assert.Empty(kept.Archive.ReadPages());
    }

    [Fact]
    public void A_stream_is_of_one_point_in_time()
    {
        kept.Store(Sample.Page("p", Enumerable.Range(0, 1200).Select(i => Sample.Item($"a{i}")).ToArray()));
        using var items = kept.Archive.ReadItems().GetEnumerator();
        Assert.True(items.MoveNext());
        kept.Store(Sample.Page("p", Sample.Item("a0")));
        var seen = 1;
        while (items.MoveNext()) seen++;
        Assert.Equal(1200, seen);
        Assert.Single(kept.Archive.ReadItems());
    }

    [Fact]
    public void Changes_come_in_portions_in_the_order_of_their_numbers()
    {
        kept.Store(Sample.Page("p", Enumerable.Range(0, 10).Select(i => Sample.Item($"a{i}")).ToArray()));
        kept.Store(Sample.Page("p", Enumerable.Range(0, 10).Select(i => Sample.Item($"a{i}", i == 3 ? "Changed." : "The Committee considered the report.")).ToArray()));
        var seen = new List<string>();
        var after = 0L;
        while (kept.Archive.ReadChanges(after, 4) is { Count: > 0 } changes)
        {
            Assert.True(changes[0].Number > after);
            Assert.Equal(changes.Select(c => c.Number).Order(), changes.Select(c => c.Number));
            seen.AddRange(changes.Select(c => c.ItemId));
            after = changes[^1].Number;
        }
        Assert.Equal(["a0", "a1", "a2", "a4", "a5", "a6", "a7", "a8", "a9", "a3"], seen);
        Assert.Equal(kept.Archive.LastChange, after);
    }
}
