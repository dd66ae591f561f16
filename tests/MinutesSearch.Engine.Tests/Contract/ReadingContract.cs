using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>What every engine tells beside search: who said what, when, the same matter elsewhere, why this score.</summary>
public abstract class ReadingContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public async Task InitializeAsync()
    {
        engine = Open();
        await engine.FillAsync(TestCorpus.Items);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    private async Task<PassageResult> SayAsync(MinutesQuery query, ItemFilter? filter = null, params ItemPart[] parts) =>
        await engine.Searcher.SearchPassagesAsync(new PassageRequest { Query = query, Filter = filter ?? ItemFilter.None, In = parts, PageSize = 100 });

    [Fact]
    public async Task Passages_hold_the_whole_query()
    {
        var result = await SayAsync(Words("home care"));
        Assert.Equal(24, result.Total);
        Assert.All(result.Hits, hit => Assert.Equal(2, hit.Passage.Matches.Count));
        Assert.Equal(0, (await SayAsync(Words("contract winter"))).Total);
        Assert.Equal(12, (await SayAsync(Any(Words("contract"), Words("winter")))).Total);
        Assert.Equal(18, (await SayAsync(All(Words("home care"), new NotQuery(Words("overspend"))))).Total);
        Assert.Equal(6, (await SayAsync(new PhraseQuery("block contract"))).Total);
    }

    [Fact]
    public async Task Passages_by_speaker_part_and_filter()
    {
        var result = await SayAsync(new MatchAllQuery(), new ItemFilter { Speakers = ["zoe-pell"] });
        Assert.NotEmpty(result.Hits);
        Assert.All(result.Hits, hit => Assert.Equal(("zoe-pell", "Zoë Pell"), (hit.Passage.Speaker!.Id, hit.Passage.Speaker.Name)));
        Assert.Equal(0, (await SayAsync(Words("contract"), new ItemFilter { Speakers = ["zoe-pell"] })).Total);
        Assert.Equal(1, (await SayAsync(Words("winter"), new ItemFilter { Speakers = ["sita-rao"] })).Total);
        Assert.Equal(6, (await SayAsync(Words("care"), null, ItemPart.Agenda)).Total);
        Assert.Equal(8, (await SayAsync(Words("home care"), new ItemFilter { Committees = ["cabinet"] })).Total);
        Assert.Equal(6, (await SayAsync(Words("deferred"), null, ItemPart.Decisions)).Total);
    }

    [Fact]
    public async Task Facets_in_the_query_narrow_passages_and_may_be_negated()
    {
        var all = (await SayAsync(Words("contract"))).Total;
        var cabinet = (await SayAsync(All(Words("contract"), new FacetQuery(FacetDimension.Committee, "cabinet")))).Total;
        var others = (await SayAsync(All(Words("contract"), new NotQuery(new FacetQuery(FacetDimension.Committee, "cabinet"))))).Total;
        Assert.Equal((6L, 2L, 4L), (all, cabinet, others));
    }

    [Fact]
    public async Task What_is_asked_of_the_title_holds_for_the_item_and_the_rest_for_the_passage()
    {
        await engine.Indexer.ApplyAsync([
            new ItemChange(101, "bridge", TestCorpus.Simple("bridge", "Osprey Bridge", "The heron waded below it.", "Nothing else was said.")),
            new ItemChange(102, "weir", TestCorpus.Simple("weir", "Weir", "The heron saw an osprey."))]);
        await engine.Indexer.RefreshAsync(102);
        async Task<string[]> SaidAsync(MinutesQuery query) => [.. (await SayAsync(query)).Hits.Select(hit => $"{hit.Item.Id} {hit.Passage.Passage}").Order(StringComparer.Ordinal)];
        var title = new PartQuery(ItemPart.Title, new WordQuery("osprey"));
        Assert.Equal(["bridge p1"], await SaidAsync(All(title, Words("heron"))));
        Assert.Equal(["bridge p1", "bridge p2"], await SaidAsync(title));
        Assert.Equal(["weir p1"], await SaidAsync(All(Words("heron"), new NotQuery(title))));
        Assert.Equal(["bridge p1", "bridge p2", "weir p1"], await SaidAsync(Any(Words("heron"), title)));
        Assert.Equal(["weir p1"], await SaidAsync(Words("osprey heron")));
    }

    [Fact]
    public async Task Pages_of_passages_follow_each_other()
    {
        var whole = (await SayAsync(Words("care"))).Hits.Select(hit => (hit.Item.Id, hit.Passage.Passage)).ToArray();
        var pages = new List<(string, string)>();
        for (var page = 1; page <= 8; page++)
        {
            var request = new PassageRequest { Query = Words("care"), Page = page, PageSize = 5 };
            pages.AddRange((await engine.Searcher.SearchPassagesAsync(request)).Hits.Select(hit => (hit.Item.Id, hit.Passage.Passage)));
        }

        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task Timeline_counts_years_and_months_and_knows_the_first_mention()
    {
        var years = await engine.Searcher.TimelineAsync(new SearchRequest { Query = Words("taxi") }, TimelineInterval.Year);
        Assert.Equal([("2015", 1L), ("2016", 1L), ("2017", 1L), ("2018", 1L), ("2019", 1L)], years.Buckets.Select(bucket => (bucket.Period, bucket.Count)));
        Assert.Equal((1L, "item-07"), (years.Undated, years.First!.Id));
        var months = await engine.Searcher.TimelineAsync(new SearchRequest { Query = Words("taxi") }, TimelineInterval.Month);
        Assert.Equal(("2015-01", "2018-07"), (months.Buckets[0].Period, months.Buckets[^1].Period));
        Assert.Equal((43, 4L, 2L), (months.Buckets.Count, months.Buckets.Sum(bucket => bucket.Count), months.Undated));
        var nothing = await engine.Searcher.TimelineAsync(new SearchRequest { Query = Words("zebra") }, TimelineInterval.Year);
        Assert.True(nothing is { Buckets.Count: 0, First: null, Undated: 0 });
    }

    [Fact]
    public async Task Facet_values_are_found_by_their_beginning()
    {
        async Task<string[]> Values(FacetDimension dimension, string prefix, int limit = 0, ItemFilter? filter = null) =>
            [.. (await engine.Searcher.FacetAsync(dimension, prefix, limit, new SearchRequest { Filter = filter ?? ItemFilter.None })).Values.Select(value => value.Value)];
        Assert.Equal(["parks"], await Values(FacetDimension.Topic, "open sp"));
        Assert.Equal(["mary-obrien"], await Values(FacetDimension.Speaker, "O'Br"));
        Assert.Equal(8, (await Values(FacetDimension.Topic, "")).Length);
        Assert.Empty(await Values(FacetDimension.Topic, "pen"));
        Assert.Equal(3, (await Values(FacetDimension.Topic, "", 3)).Length);
        Assert.Equal(3, (await Values(FacetDimension.Committee, "", filter: new ItemFilter { Committees = ["cabinet"] })).Length);
    }

    [Fact]
    public async Task History_is_the_same_matter_of_the_same_council_in_date_order()
    {
        var history = await engine.Searcher.HistoryAsync("item-13");
        Assert.Equal(["item-03", "item-13", "item-33", "item-43"], history!.Select(entry => entry.Item.Id));
        Assert.Equal(["same title", null, "same title", "same title"], history!.Select(entry => entry.Reason));
        Assert.Null(await engine.Searcher.HistoryAsync("no-such-item"));
    }

    [Fact]
    public async Task Scores_are_explained()
    {
        var request = new SearchRequest { Query = Words("home care") };
        Assert.Contains("home", await engine.Searcher.ExplainAsync("item-00", request), StringComparison.Ordinal);
        Assert.Contains("no match", await engine.Searcher.ExplainAsync("item-03", request), StringComparison.Ordinal);
        Assert.Null(await engine.Searcher.ExplainAsync("no-such-item", request));
    }

    [Fact]
    public async Task A_search_out_of_time_says_that_it_is_partial()
    {
        var result = await engine.FindAsync(Words("care"), r => r with { TimeLimit = TimeSpan.FromMinutes(1) });
        Assert.False(result.IsPartial);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await engine.Searcher.SearchAsync(new SearchRequest { Query = Words("care monitoring") }, cancelled.Token));
    }
}
