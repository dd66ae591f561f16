using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Matching;
using LuceneQuery = Lucene.Net.Search.Query;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class AllQueryTests : IDisposable
{
    private const int Documents = 50_000;

    private readonly RAMDirectory folder = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public AllQueryTests()
    {
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)))
        {
            for (var i = 0; i < Documents; i++)
            {
                var document = new Document { new StringField("all", "x", Field.Store.NO) };
                if (i % 3 == 0) document.Add(new StringField("third", "x", Field.Store.NO));
                if (i % 7 == 0) document.Add(new StringField("seventh", "x", Field.Store.NO));
                if (i is 21 or 40_000 or Documents - 1) document.Add(new StringField("few", "x", Field.Store.NO));
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(folder);
        searcher = new IndexSearcher(reader);
    }

    [Theory]
    [InlineData("third", "seventh")]
    [InlineData("all", "third", "few")]
    [InlineData("seventh", "third", "-few")]
    [InlineData("third", "-seventh", "-few")]
    [InlineData("few", "-all")]
    [InlineData("third", "nothing")]
    public void It_finds_what_a_boolean_query_finds_with_the_same_scores(params string[] fields)
    {
        var wanted = fields.Where(field => field[0] != '-').Select(Holding).ToArray();
        var unwanted = fields.Where(field => field[0] == '-').Select(field => Holding(field[1..])).ToArray();
        var plain = new BooleanQuery(disableCoord: true);
        foreach (var part in wanted) plain.Add(part, Occur.MUST);
        foreach (var part in unwanted) plain.Add(part, Occur.MUST_NOT);
        var query = new AllQuery(wanted, unwanted);
        var expected = searcher.Search(plain, Documents).ScoreDocs;
        var found = searcher.Search(query, Documents).ScoreDocs;
        Assert.Equal(expected.Select(hit => hit.Doc), found.Select(hit => hit.Doc));
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5f));
        Assert.Equal(expected.Select(hit => hit.Doc).Order(), InBatches(query));
    }

    [Fact]
    public void It_explains_a_match_and_that_something_lacks()
    {
        var query = new AllQuery([Holding("third"), Holding("seventh")], [Holding("few")]);
        var explained = searcher.Explain(query, 42);
        Assert.True(explained.IsMatch);
        Assert.Equal(searcher.Search(query, 1).ScoreDocs[0].Score, explained.Value, 1e-5f);
        Assert.False(searcher.Explain(query, 3).IsMatch);
        Assert.False(searcher.Explain(query, 21).IsMatch);
    }

    public void Dispose()
    {
        reader.Dispose();
        folder.Dispose();
    }

    private static LuceneQuery Holding(string field) => new TermQuery(new Term(field, "x"));

    private List<int> InBatches(LuceneQuery query)
    {
        var found = new List<int>();
        if (searcher.CreateNormalizedWeight(query).GetScorer(reader.Leaves[0], null) is not IBatchScorer scorer) return found;
        var batch = ItemBatch.Rent();
        for (var more = true; more;)
        {
            more = scorer.Next(batch, needsScores: true);
            Assert.All(batch.Scores[..batch.Count], score => Assert.True(score > 0));
            found.AddRange(batch.Documents[..batch.Count]);
        }

        batch.Return();
        return found;
    }
}
