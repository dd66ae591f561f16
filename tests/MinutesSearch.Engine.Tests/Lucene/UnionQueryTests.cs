using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Matching;
using LuceneQuery = Lucene.Net.Search.Query;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class UnionQueryTests : IDisposable
{
    private const int Documents = 100_000;

    private readonly RAMDirectory folder = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public UnionQueryTests()
    {
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)))
        {
            for (var i = 0; i < Documents; i++)
            {
                var document = new Document { new StringField("all", "x", Field.Store.NO) };
                if (i % 3 == 0) document.Add(new StringField("third", "x", Field.Store.NO));
                // Nothing for more than a window, and then the last one.
                if (i < 10 || i == Documents - 1) document.Add(new StringField("few", "x", Field.Store.NO));
                writer.AddDocument(document);
            }
            writer.ForceMerge(1);
        }
        reader = DirectoryReader.Open(folder);
        searcher = new IndexSearcher(reader);
    }

    [Theory]
    [InlineData("third", "few")]
    [InlineData("few", "few", "nothing")]
    [InlineData("all", "third", "few")]
    public void It_finds_what_a_boolean_query_finds_with_the_same_scores(params string[] fields)
    {
        LuceneQuery[] parts = [.. fields.Select(field => new TermQuery(new Term(field, "x")))];
        var plain = new BooleanQuery(disableCoord: true);
        foreach (var part in parts) plain.Add(part, Occur.SHOULD);
        var expected = searcher.Search(plain, Documents).ScoreDocs;
        var found = searcher.Search(new UnionQuery(parts), Documents).ScoreDocs;
        Assert.Equal(expected.Select(hit => hit.Doc), found.Select(hit => hit.Doc));
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5f));
    }

    [Fact]
    public void Where_each_has_a_share_only_documents_that_say_enough_match_weighed_by_what_they_say()
    {
        LuceneQuery[] parts = [new TermQuery(new Term("all", "x")), new TermQuery(new Term("third", "x")), new TermQuery(new Term("few", "x"))];
        // "all" says too little alone; what else a document holds is enough.
        float[] shares = [0.05f, 0.35f, 0.6f];
        var plain = searcher.Search(new UnionQuery(parts), Documents).ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score);
        var found = searcher.Search(new UnionQuery(parts, shares), Documents).ScoreDocs;
        Assert.Equal(Enumerable.Range(0, Documents).Where(i => i % 3 == 0 || i < 10 || i == Documents - 1), found.Select(hit => hit.Doc).Order());
        Assert.All(found, hit =>
        {
            var share = 0.05f + (hit.Doc % 3 == 0 ? 0.35f : 0) + (hit.Doc < 10 || hit.Doc == Documents - 1 ? 0.6f : 0);
            Assert.Equal(plain[hit.Doc] * UnionQuery.Weighed(share)!.Value, hit.Score, 1e-5f);
        });
        Assert.False(searcher.Explain(new UnionQuery(parts, shares), 31).IsMatch);
        Assert.Equal(found.First(hit => hit.Doc == 33).Score, searcher.Explain(new UnionQuery(parts, shares), 33).Value, 1e-5f);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_reads_no_further_than_a_search_that_can_be_stopped(bool hasShares)
    {
        var watched = new Watched();
        LuceneQuery[] parts = [watched, new TermQuery(new Term("all", "x"))];
        var scorer = searcher.CreateNormalizedWeight(new UnionQuery(parts, hasShares ? [0.5f, 0.5f] : null)).GetScorer(reader.Leaves[0], null)!;
        for (var document = scorer.NextDoc(); document < 40_000; document = scorer.NextDoc()) Assert.InRange(watched.Furthest, document, document + 40_000);
    }

    [Fact]
    public void It_advances_past_windows()
    {
        var few = new TermQuery(new Term("few", "x"));
        var scorer = Scorer(new TermQuery(new Term("third", "x")), few);
        Assert.Equal(0, scorer.NextDoc());
        Assert.Equal(1, scorer.NextDoc());
        Assert.Equal(33_000, scorer.Advance(32_998));
        Assert.Equal(90_000, scorer.Advance(89_998));
        Assert.Equal(99_999, scorer.Advance(99_997));
        Assert.Equal(DocIdSetIterator.NO_MORE_DOCS, scorer.NextDoc());
        Assert.Equal(DocIdSetIterator.NO_MORE_DOCS, Scorer(few, few).Advance(DocIdSetIterator.NO_MORE_DOCS));
    }

    public void Dispose()
    {
        reader.Dispose();
        folder.Dispose();
    }

    private Scorer Scorer(params LuceneQuery[] parts) =>
        searcher.CreateNormalizedWeight(new UnionQuery(parts)).GetScorer(reader.Leaves[0], null)!;

    /// <summary>Finds every document, and keeps how far it was read.</summary>
    private sealed class Watched : LuceneQuery
    {
        public int Furthest { get; private set; }

        public override Weight CreateWeight(IndexSearcher searcher) => new WatchedWeight(this);

        public override string ToString(string field) => "watched";

        private sealed class WatchedWeight(Watched query) : Weight
        {
            public override LuceneQuery Query => query;

            public override float GetValueForNormalization() => 1;

            public override void Normalize(float norm, float topLevelBoost)
            {
            }

            public override Explanation Explain(AtomicReaderContext context, int doc) => new(1, "watched");

            public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) => new WatchedScorer(this, query);
        }

        private sealed class WatchedScorer(Weight weight, Watched query) : Scorer(weight)
        {
            private int current = -1;

            public override int DocID => current;

            public override int Freq => 1;

            public override int NextDoc() => Advance(current + 1);

            public override int Advance(int target) => query.Furthest = current = target < Documents ? target : NO_MORE_DOCS;

            public override long GetCost() => Documents;

            public override float GetScore() => 1;
        }
    }
}
