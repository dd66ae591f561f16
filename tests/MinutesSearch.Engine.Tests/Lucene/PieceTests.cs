using Lucene.Net.Index;
using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class PieceTests : IAsyncLifetime
{
    private const int Copies = 8;

    private static readonly MinutesQuery[] Queries =
    [
        new WordQuery("care"),
        new AndQuery([new WordQuery("home"), new WordQuery("care")]),
        new AndQuery([new WordQuery("lane"), new NotQuery(new WordQuery("bus"))]),
        new OrQuery([new WordQuery("lane"), new WordQuery("care")]),
        new AndQuery([new WordQuery("care"), new OrQuery([new WordQuery("home"), new WordQuery("lane")])]),
        new PhraseQuery("home care"),
        new MatchAllQuery(),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("minutes-pieces-").FullName;
    private LuceneEngine engine = null!;

    public async Task InitializeAsync()
    {
        engine = LuceneEngine.Open(folder, new LuceneOptions { WriteBufferMegabytes = 16, WriteThreads = 1 }, TimeProvider.System);
        var items = Enumerable.Range(0, Copies).SelectMany(copy => TestCorpus.Items.Select(item => item with { Id = $"{item.Id}-{copy}" })).ToArray();
        await engine.Indexer!.ApplyAsync([.. items.Select((item, i) => new ItemChange(i + 1, item.Id, item))]);
        await engine.Indexer.ApplyAsync([.. items.Where((_, i) => i % 9 == 0).Select((item, i) => new ItemChange(items.Length + i + 1, item.Id, null))]);
        await engine.Indexer.CommitAsync(1000);
    }

    public async Task DisposeAsync()
    {
        await engine.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Segments_in_pieces_give_what_they_give_as_a_whole()
    {
        var snapshot = engine.Acquire();
        try
        {
            foreach (var query in Queries)
            {
                var whole = Read(snapshot, query, int.MaxValue);
                Assert.NotEmpty(whole);
                foreach (var size in (int[])[1, 63, 64, 200, 1000])
                {
                    var pieces = Read(snapshot, query, size);
                    Assert.Equal(whole, pieces);
                }
            }
        }
        finally
        {
            snapshot.Release();
        }
    }

    [Fact]
    public void What_is_made_for_a_whole_segment_is_not_divided()
    {
        var snapshot = engine.Acquire();
        try
        {
            bool IsDivisible(MinutesQuery query)
            {
                using var bound = new QueryBinder(snapshot).Bind(query, []);
                return bound.Root.IsDivisible;
            }

            Assert.All(Queries, query => Assert.True(IsDivisible(query)));
            Assert.False(IsDivisible(new PrefixQuery("c")));
            Assert.False(IsDivisible(new AndQuery([new WordQuery("care"), new PrefixQuery("c")])));
        }
        finally
        {
            snapshot.Release();
        }
    }

    private static List<(int Document, float Score)> Read(IndexSnapshot snapshot, MinutesQuery query, int size)
    {
        using var bound = new QueryBinder(snapshot).Bind(query, []);
        var pieces = Piece.Of(snapshot, size);
        var collector = new Everything();
        var translated = bound.IsAll ? null : QueryTranslator.Translate(bound);
        Assert.True(new SearchScope(snapshot, [], new Deadline(TimeProvider.System, null, default)).Run(translated, collector, pieces, new Parcels(pieces.Length)));
        return collector.Found;
    }

    private sealed class Everything : IItemCollector
    {
        private int docBase;

        public List<(int Document, float Score)> Found { get; } = [];

        public bool NeedsScores => true;

        public void Enter(AtomicReaderContext leaf, SegmentColumn column) => docBase = leaf.DocBase;

        public void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
        {
            for (var i = 0; i < documents.Length; i++) Found.Add((docBase + documents[i], scores[i]));
        }
    }
}
