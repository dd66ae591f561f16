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
