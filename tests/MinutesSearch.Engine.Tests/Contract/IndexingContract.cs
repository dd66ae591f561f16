using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>How every engine follows the change log, survives restarts and is rebuilt.</summary>
public abstract class IndexingContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public Task InitializeAsync()
    {
        engine = Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    private static ItemChange Put(long number, AgendaItem item) => new(number, item.Id, item);

    private static AgendaItem Item(string id, string text) => TestCorpus.Simple(id, "An item", text);

    [Fact]
    public async Task A_new_index_is_empty_and_at_the_beginning()
    {
        Assert.Equal(0, engine.Indexer.Checkpoint);
        Assert.Equal(0, engine.Searcher.Status.Items);
        Assert.False(engine.Searcher.Status.IsOpen);
        Assert.NotNull(engine.Searcher.Status.Problem);
        await engine.Indexer.CommitAsync(0);
        Assert.True(engine.Searcher.Status.IsOpen);
        Assert.Null(engine.Searcher.Status.Problem);
        Assert.Equal(0, (await engine.FindAsync(new MatchAllQuery())).Total);
    }

    [Fact]
    public async Task Changes_are_visible_after_refresh_and_durable_after_commit()
    {
        await engine.Indexer.ApplyAsync([Put(1, Item("a", "first heron"))]);
        Assert.Equal(0, (await engine.FindAsync(Words("heron"))).Total);
        await engine.Indexer.RefreshAsync(1);
        Assert.Equal(1, (await engine.FindAsync(Words("heron"))).Total);
        Assert.Equal((1L, 0L), (engine.Searcher.Status.Change, engine.Indexer.Checkpoint));
        await engine.Indexer.CommitAsync(1);
        Assert.Equal(1, engine.Indexer.Checkpoint);
        await engine.Indexer.ApplyAsync([Put(2, Item("b", "second heron"))]);
        await engine.Indexer.RefreshAsync(2);
        await engine.ReopenAsync();
        Assert.Equal(1, engine.Indexer.Checkpoint);
        Assert.Equal(["a"], await engine.IdsAsync(Words("heron")));
    }

    [Fact]
    public async Task Changes_replace_and_withdraw_and_may_be_applied_twice()
    {
        ItemChange[] changes = [Put(1, Item("a", "heron")), Put(2, Item("b", "heron")), Put(3, Item("a", "kestrel")), new(4, "b", null), Put(5, Item("c", "heron"))];
        for (var round = 0; round < 2; round++)
        {
            await engine.Indexer.ApplyAsync(changes);
            await engine.Indexer.CommitAsync(5);
            Assert.Equal(["c"], await engine.IdsAsync(Words("heron")));
            Assert.Equal(["a"], await engine.IdsAsync(Words("kestrel")));
            Assert.Equal(2, engine.Searcher.Status.Items);
        }
    }

    [Fact]
    public async Task Facets_forget_what_is_withdrawn()
    {
        await engine.FillAsync(TestCorpus.Items);
        await engine.Indexer.ApplyAsync([.. TestCorpus.Items.Where(item => item.Topics.Any(topic => topic.Id == "parks")).Select(item => new ItemChange(61, item.Id, null))]);
        await engine.Indexer.CommitAsync(61);
        var topics = (await engine.FindAsync(new MatchAllQuery())).Facets.Single(facet => facet.Dimension == FacetDimension.Topic).Values;
        Assert.DoesNotContain(topics, value => value.Value == "parks");
        Assert.Equal(7, topics.Count);
    }

    [Fact]
    public async Task The_version_changes_with_every_answer_and_only_then()
    {
        await engine.FillAsync(TestCorpus.Items);
        var version = engine.Searcher.Status.IndexVersion;
        await engine.Indexer.RefreshAsync(60);
        Assert.Equal(version, engine.Searcher.Status.IndexVersion);
        await engine.Indexer.ApplyAsync([new(61, "item-05", null)]);
        Assert.Equal(version, engine.Searcher.Status.IndexVersion);
        await engine.Indexer.RefreshAsync(61);
        var later = engine.Searcher.Status.IndexVersion;
        Assert.NotEqual(version, later);
        Assert.Equal(later, (await engine.FindAsync(new MatchAllQuery())).IndexVersion);
    }

    [Fact]
    public async Task A_rebuild_answers_only_after_the_switch()
    {
        await engine.FillAsync(TestCorpus.Items);
        var version = engine.Searcher.Status.IndexVersion;
        await using (var rebuild = await engine.Indexer.BeginRebuildAsync())
        {
            await rebuild.AddAsync([Item("new-1", "osprey"), Item("new-2", "osprey")]);
            Assert.Equal(0, (await engine.FindAsync(Words("osprey"))).Total);
            Assert.Equal(6, (await engine.FindAsync(Words("taxi"))).Total);
            await rebuild.SwitchAsync(70);
        }

        Assert.Equal(["new-1", "new-2"], await engine.IdsAsync(Words("osprey")));
        Assert.Equal(0, (await engine.FindAsync(Words("taxi"))).Total);
        Assert.Equal((70L, 70L), (engine.Indexer.Checkpoint, engine.Searcher.Status.Change));
        Assert.NotEqual(version, engine.Searcher.Status.IndexVersion);
        await engine.Indexer.ApplyAsync([Put(71, Item("new-3", "osprey"))]);
        await engine.Indexer.CommitAsync(71);
        await engine.ReopenAsync();
        Assert.Equal(["new-1", "new-2", "new-3"], await engine.IdsAsync(Words("osprey")));
    }

    [Fact]
    public async Task A_rebuild_given_up_leaves_nothing()
    {
        await engine.FillAsync(TestCorpus.Items);
        await using (var rebuild = await engine.Indexer.BeginRebuildAsync()) await rebuild.AddAsync([Item("new-1", "osprey")]);
        Assert.Equal(0, (await engine.FindAsync(Words("osprey"))).Total);
        await engine.ReopenAsync();
        Assert.Equal(60, engine.Searcher.Status.Items);
    }

    [Fact]
    public async Task Searches_go_on_through_refreshes_rebuilds_and_the_end()
    {
        await engine.FillAsync(TestCorpus.Items);
        using var stop = new CancellationTokenSource();
        using var begun = new CountdownEvent(3);
        // Threads of their own: they never give theirs back, and a pool of two would let the third wait to the end.
        var searches = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(async () =>
        {
            var count = 0;
            do
            {
                var result = await engine.FindAsync(Words("care"), r => r with { Page = 1 + (count++ % 3), PageSize = 5 });
                Assert.Equal(12, result.Total);
                if (count == 1) begun.Signal();
            }
            while (!stop.IsCancellationRequested);
            return count;
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()).ToArray();
        begun.Wait();
        for (var round = 0; round < 12; round++)
        {
            // The items stay as many: each search must see all of them, from one point in time.
            await engine.Indexer.ApplyAsync([.. TestCorpus.Items.Select((item, i) => new ItemChange(100 + i, item.Id, item))]);
            if (round % 3 == 2) await engine.Indexer.CommitAsync(200 + round);
            else await engine.Indexer.RefreshAsync(200 + round);
            if (round % 4 != 3) continue;
            await using var rebuild = await engine.Indexer.BeginRebuildAsync();
            await rebuild.AddAsync(TestCorpus.Items);
            await rebuild.SwitchAsync(300 + round);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(searches), count => Assert.True(count > 0));
    }

    [Fact]
    public async Task A_stream_keeps_to_its_point_in_time()
    {
        await engine.FillAsync(TestCorpus.Items);
        var seen = new List<string>();
        await foreach (var hit in engine.Searcher.StreamAsync(new SearchRequest { Query = Words("care"), Snippets = 1 }))
        {
            if (seen.Count == 0)
            {
                await engine.Indexer.ApplyAsync([.. TestCorpus.Items.Select(item => new ItemChange(99, item.Id, null))]);
                await engine.Indexer.CommitAsync(99);
            }

            seen.Add(hit.Id);
            Assert.NotEmpty(hit.Snippets);
        }

        Assert.Equal(["item-00", "item-05", "item-10", "item-15", "item-20", "item-25", "item-30", "item-35", "item-40", "item-45", "item-50", "item-55"], seen);
        Assert.Equal(0, engine.Searcher.Status.Items);
    }
}
