using BenchmarkDotNet.Attributes;
using Lucene.Net.Index;
using MinutesSearch.Lucene;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Benchmarks.Micro;

/// <summary>The pieces that take most of a search or of an import.</summary>
[MemoryDiagnoser]
public class HotPieces
{
    private const string Word = "public";
    private const string Query = "(committee:finance OR \"public hearing\") budg* -capital year:2019";

    // Two kilobytes of invented minutes.
    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "The Cabinet Member explained that the re-ablement service on Mill Lane would cost £1,250,000; Members asked about the A4440. ", 16));

    private LuceneEngine engine = null!;
    private IndexSnapshot snapshot = null!;
    private AtomicReader largest = null!;

    [GlobalSetup]
    public void Open()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable(MicroBenchmarks.DataVariable)!, "index");
        engine = LuceneEngine.Open(folder, new LuceneOptions { ReadOnly = true, ResultCacheMegabytes = 0 }, TimeProvider.System);
        snapshot = engine.Acquire();
        largest = snapshot.Reader.Leaves.Select(leaf => leaf.AtomicReader).MaxBy(reader => reader.MaxDoc)!;
    }

    [GlobalCleanup]
    public void Close()
    {
        snapshot.Release();
        engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    [Benchmark]
    public int AnalyseTwoKilobytes() => MinutesAnalyzer.Tokens(Text).Count;

    [Benchmark]
    public ParsedQuery ParseQuery() => QueryParser.Parse(Query);

    [Benchmark]
    public int BuildColumnOfLargestSegment() => SegmentColumn.Build(largest, new FacetDictionary()).Keys.Length;

    [Benchmark]
    public long CountHits() => Search(0, [], 0);

    [Benchmark]
    public long CountHitsAndFacets() => Search(0, SearchRequest.AllFacets, 0);

    [Benchmark]
    public long TenHits() => Search(10, [], 0);

    [Benchmark]
    public long TenHitsWithSnippets() => Search(10, [], 3);

    private long Search(int size, IReadOnlyList<FacetDimension> facets, int snippets)
    {
        var request = new SearchRequest { Query = QueryParser.Parse(Word).Query, PageSize = size, Facets = facets, Snippets = snippets, Spelling = false };
        return engine.Searcher.SearchAsync(request).AsTask().GetAwaiter().GetResult().Total;
    }
}
