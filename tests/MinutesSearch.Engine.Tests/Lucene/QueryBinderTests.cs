using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class QueryBinderTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-binder-").FullName;
    private LuceneEngine engine = null!;

    public async Task InitializeAsync()
    {
        engine = LuceneEngine.Open(folder, new LuceneOptions { WriteBufferMegabytes = 16 }, TimeProvider.System);
        await engine.Indexer!.ApplyAsync([.. TestCorpus.Items.Select((item, i) => new ItemChange(i + 1, item.Id, item))]);
        await engine.Indexer.CommitAsync(60);
    }

    public async Task DisposeAsync()
    {
        await engine.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Alternatives_that_are_values_are_one_filter()
    {
        var (cabinet, planning) = (new FacetQuery(FacetDimension.Committee, "cabinet"), new FacetQuery(FacetDimension.Committee, "planning"));
        var values = Assert.IsType<FilterNode>(Bind(new OrQuery([cabinet, planning])));
        Assert.True(values.Terms.Count >= 2);
        var mixed = Assert.IsType<OrNode>(Bind(new OrQuery([cabinet, new WordQuery("care"), planning])));
        Assert.Equal(values.Terms, Assert.IsType<FilterNode>(Assert.Single(mixed.Children, child => child is FilterNode)).Terms);
        Assert.Equal(2, mixed.Children.Count);
        Assert.Equal(24, (await engine.Searcher.SearchAsync(new SearchRequest { Query = new OrQuery([cabinet, planning]) })).Total);
    }

    [Fact]
    public async Task A_reference_leads_to_its_matter_with_or_without_leading_zeros()
    {
        var item = TestCorpus.Items[0] with { Matters = [new MatterKey("issue:int-0291-2022", "same issue in the council's system")] };
        await engine.Indexer!.ApplyAsync([new ItemChange(61, item.Id, item)]);
        await engine.Indexer.CommitAsync(61);
        foreach (var number in (string[])["0291-2022", "291-2022"])
        {
            var found = await engine.Searcher.SearchAsync(new SearchRequest { Query = new AndQuery([new WordQuery("int"), new WordQuery(number)]) });
            Assert.Equal(item.Id, Assert.Single(found.Hits).Id);
        }
    }

    [Fact]
    public async Task Misspellings_are_searched_side_by_side()
    {
        var searches = Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
            await engine.Searcher.SearchAsync(new SearchRequest { Query = new FuzzyQuery(i % 2 == 0 ? "libary" : "recyling", 2) })));
        Assert.All(await Task.WhenAll(searches), result => Assert.True(result.Total > 0));
    }

    [Fact]
    public void A_query_tells_how_many_documents_it_reads()
    {
        const int All = 1000;
        var (care, road) = (Bind(new WordQuery("care")).Documents(All), Bind(new WordQuery("road")).Documents(All));
        Assert.InRange(care, 1, TestCorpus.Items.Count);
        Assert.Equal(care + road, Bind(new OrQuery([new WordQuery("care"), new WordQuery("road")])).Documents(All));
        Assert.Equal(2 * Math.Min(care, road), Bind(new AndQuery([new WordQuery("care"), new WordQuery("road")])).Documents(All));
    }

    private Node Bind(MinutesQuery query)
    {
        var snapshot = engine.Acquire()!;
        try
        {
            using var bound = new QueryBinder(snapshot).Bind(query, []);
            return bound.Root;
        }
        finally
        {
            snapshot.Release();
        }
    }
}
