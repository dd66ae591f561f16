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

    [Fact]
    public void Documents_that_score_too_little_to_be_shown_are_found_and_need_no_score()
    {
        var snapshot = engine.Acquire();
        try
        {
            var exact = Read(snapshot, new WordQuery("care"), int.MaxValue);
            var least = exact.Max(hit => hit.Score) * 0.9f;
            Assert.Contains(exact, hit => hit.Score < least);
            // Asked for again the word is unpacked, and once more its bounds are known.
            for (var asking = 0; asking < 4; asking++)
            {
                var found = Read(snapshot, new WordQuery("care"), 100, least);
                Assert.Equal(exact.Select(hit => hit.Document), found.Select(hit => hit.Document));
                Assert.All(exact.Zip(found), pair => Assert.True(pair.Second.Score == pair.First.Score || (pair.Second.Score == 0 && pair.First.Score < least)));
                Assert.Equal(asking > 1, found.Exists(hit => hit.Score == 0));
            }
        }
        finally
        {
            snapshot.Release();
        }
    }

    private static List<(int Document, float Score)> Read(IndexSnapshot snapshot, MinutesQuery query, int size, float least = 0)
    {
        using var bound = new QueryBinder(snapshot).Bind(query, []);
        var pieces = Piece.Of(snapshot, size);
        var collector = new Everything(least);
        var translated = bound.IsAll ? null : QueryTranslator.Translate(bound);
        Assert.True(new SearchScope(snapshot, [], new Deadline(TimeProvider.System, null, default)).Run(translated, collector, pieces, new Parcels(pieces.Length)));
        return collector.Found;
    }

    private sealed class Everything(float least) : IItemCollector
    {
        private int docBase;

        public List<(int Document, float Score)> Found { get; } = [];

        public bool NeedsScores => true;

        public float Least => least;

        public void Enter(AtomicReaderContext leaf, SegmentColumn column) => docBase = leaf.DocBase;

        public void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
        {
            for (var i = 0; i < documents.Length; i++) Found.Add((docBase + documents[i], scores[i]));
        }
    }
}
