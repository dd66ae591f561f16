using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Lucene;

/// <summary>Deleted items stay in their segment until it is merged; nothing may show that.</summary>
public sealed class DeletionTests
{
    private static AgendaItem Said(string id, string title, string person, string name) =>
        TestCorpus.Simple(id, title, "The report was considered.") with { Speakers = [new Speaker(person, name, null, Participation.Spoke, name)] };

    private static async Task<LuceneUnderTest> OpenAsync()
    {
        var engine = new LuceneUnderTest();
        await engine.FillAsync(
        [
            Said("a", "Hedgehog highways", "s1", "Ada Thorn"), Said("b", "Footpaths", "s2", "Bo Reed"), Said("c", "Footpaths and verges", "s2", "Robert Reed"),
            Said("d", "Footpath lighting", "s2", "Robert Reed"), .. Enumerable.Range(0, 20).Select(i => TestCorpus.Simple($"x{i}", "Budget", "Nothing else.")),
        ]);
        return engine;
    }

    private static async Task DeleteAsync(LuceneUnderTest engine, params string[] ids)
    {
        await engine.Indexer.ApplyAsync([.. ids.Select((id, i) => new ItemChange(100 + i, id, null))]);
        await engine.Indexer.RefreshAsync(200);
    }

    [Fact]
    public async Task A_value_that_only_deleted_items_have_is_no_value()
    {
        await using var engine = await OpenAsync();
        Assert.Equal(1, (await engine.FindAsync(new FacetQuery(FacetDimension.Speaker, "Thorn"))).Total);
        await DeleteAsync(engine, "a");
        using var use = new SnapshotUse(engine);
        Assert.Equal(-1, use.Snapshot.Labels.Find(FacetDimension.Speaker, "s1"));
        Assert.True(use.Snapshot.Labels.Find(FacetDimension.Speaker, "s2") >= 0);
    }

    [Fact]
    public async Task A_label_is_the_one_that_most_remaining_items_give()
    {
        await using var engine = await OpenAsync();
        Assert.Equal("Robert Reed", await LabelAsync(engine));
        await DeleteAsync(engine, "c", "d");
        Assert.Equal("Bo Reed", await LabelAsync(engine));
    }

    [Fact]
    public async Task Words_of_deleted_items_are_neither_suggested_nor_thought_well_spelt()
    {
        await using var engine = await OpenAsync();
        await DeleteAsync(engine, "a");
        Assert.DoesNotContain(await engine.Searcher.SuggestAsync("hedge", 10), suggestion => suggestion.Text.Contains("edgehog", StringComparison.Ordinal));
        var result = await engine.FindAsync(new WordQuery("hedgehg"), request => request with { Spelling = true });
        Assert.Null(result.DidYouMean);
    }

    private static async Task<string> LabelAsync(LuceneUnderTest engine) =>
        (await engine.FindAsync(new MatchAllQuery())).Facets.Single(facet => facet.Dimension == FacetDimension.Speaker).Values.Single(value => value.Value == "s2").Label;

    private sealed class SnapshotUse(LuceneUnderTest engine) : IDisposable
    {
        internal MinutesSearch.Lucene.Index.IndexSnapshot Snapshot { get; } = engine.Engine.Acquire();

        public void Dispose() => Snapshot.Release();
    }
}
