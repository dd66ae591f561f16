using MinutesSearch.Lucene;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Relevance;

/// <summary>The product: its query parser and its engine, with the defaults of <c>/v1/search</c>.</summary>
internal sealed class Product : ISystem
{
    private readonly LuceneEngine engine;
    private readonly Func<SearchRequest, SearchRequest> change;

    private Product(LuceneEngine engine, string name, Func<SearchRequest, SearchRequest> change)
    {
        this.engine = engine;
        this.change = change;
        Name = name;
    }

    public string Name { get; }

    /// <summary>Opens the index of a folder, filled with a corpus before where one is given.</summary>
    public static async Task<Product> OpenAsync(string folder, Corpus? corpus)
    {
        var engine = LuceneEngine.Open(folder, new LuceneOptions { ReadOnly = corpus is null }, TimeProvider.System);
        if (corpus is not null)
        {
            var indexer = engine.Indexer ?? throw new InvalidOperationException("The index is held by another process: " + folder);
            await using var rebuild = await indexer.BeginRebuildAsync();
            foreach (var chunk in corpus.Items.Chunk(2000)) await rebuild.AddAsync([.. chunk.Select(item => item.Item)]);
            await rebuild.SwitchAsync(corpus.Items.Count);
        }

        return new Product(engine, "MinutesSearch", request => request);
    }

    /// <summary>The index of a folder once more, read when a weight has been changed.</summary>
    public static Product Again(string folder, string name) =>
        new(LuceneEngine.Open(folder, new LuceneOptions { ReadOnly = true, ResultCacheMegabytes = 0 }, TimeProvider.System), name, request => request);

    /// <summary>The same index with one of the product's helps switched off.</summary>
    public Product Without(string name, Func<SearchRequest, SearchRequest> switchOff) => new(engine, name, switchOff);

    public async Task<Answer> SearchAsync(string query, int limit)
    {
        var result = await AskAsync(query, limit, snippets: 0);
        return new Answer([.. result.Hits.Select(hit => hit.Id)]) { IsCorrected = result.DidYouMean is not null, IsRelaxed = result.IsRelaxed };
    }

    /// <summary>The whole result.</summary>
    public async Task<SearchResult> AskAsync(string query, int limit, int snippets)
    {
        var request = new SearchRequest { Query = QueryParser.Parse(query).Query, PageSize = limit, Facets = [], Snippets = snippets };
        return await engine.Searcher.SearchAsync(change(request));
    }

    public void Dispose() => engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
