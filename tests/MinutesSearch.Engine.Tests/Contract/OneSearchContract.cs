using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>A search is the same search wherever its hits are counted, listed or taken along.</summary>
public abstract class OneSearchContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public async Task InitializeAsync()
    {
        engine = Open();
        var otters = TestCorpus.Simple("otters", "Otters", "Prayers were said for otters.") with { Kind = ItemKind.Procedure };
        await engine.FillAsync([.. TestCorpus.Items, otters]);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    [Theory]
    [InlineData("swings")]
    [InlineData("what was decided about taxis")]
    [InlineData("libary")]
    [InlineData("what was decided about libary hours")]
    [InlineData("library volunteers opening hedgehogs")]
    [InlineData("trash hedgehogs")]
    [InlineData("otters prayers")]
    [InlineData("zzzqx")]
    public async Task Bars_files_and_lists_hold_what_the_page_holds(string words)
    {
        var request = new SearchRequest { Query = Words(words), PageSize = 100 };
        foreach (var asked in (SearchRequest[])[request, request with { Relax = false }, request with { Spelling = false }, request with { Filter = new ItemFilter { Years = [2015] } }])
        {
            var page = await engine.Searcher.SearchAsync(asked);
            var timeline = await engine.Searcher.TimelineAsync(asked, TimelineInterval.Year);
            Assert.Equal(page.Total, timeline.Buckets.Sum(bucket => bucket.Count) + timeline.Undated);
            Assert.Equal(page.InterpretedAs, timeline.Help.InterpretedAs);
            Assert.Equal((page.IsRelaxed, page.IsCorrected ? page.DidYouMean : null), (timeline.Help.IsRelaxed, timeline.Help.CorrectedTo));
            var file = await engine.Searcher.StreamAsync(asked).Select(hit => hit.Id).Order(StringComparer.Ordinal).ToArrayAsync();
            Assert.Equal(page.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal), file);
            var kinds = await engine.Searcher.FacetAsync(FacetDimension.Committee, "", 0, asked);
            Assert.Equal(page.Facets.Single(facet => facet.Dimension == FacetDimension.Committee).Values, kinds.Values);
        }
    }

    [Fact]
    public async Task Passages_are_found_for_questions_and_misspelt_words_and_hold_all_words_all_the_same()
    {
        var found = await PassagesAsync("libary");
        Assert.Equal(("library", (await PassagesAsync("library")).Total), (found.Help.CorrectedTo, found.Total));
        Assert.NotEmpty(found.Hits[0].Passage.Matches);
        Assert.Equal((await PassagesAsync("taxis")).Total, (await PassagesAsync("what was decided about taxis")).Total);
        Assert.Equal(0, (await PassagesAsync("libary", spelling: false)).Total);
        Assert.Equal(0, (await PassagesAsync("library hedgehogs")).Total);
    }

    private async Task<PassageResult> PassagesAsync(string words, bool spelling = true) =>
        await engine.Searcher.SearchPassagesAsync(new PassageRequest { Query = Words(words), Spelling = spelling });
}
