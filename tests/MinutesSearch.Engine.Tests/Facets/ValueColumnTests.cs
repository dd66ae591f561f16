using CsCheck;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Engine.Tests.Facets;

public sealed class ValueColumnTests
{
    // Up to nine values a document, of few or of many: sets that are shared, and sets that are not.
    private static readonly Gen<List<int[]>> Documents = Gen.Int[0, 3].SelectMany(kind =>
        Gen.Int[0, kind == 0 ? 2 : 3000].Array[0, 9].Select(values => values.Distinct().Order().ToArray()).List[0, 400]);

    [Fact]
    public void Counts_what_the_documents_hold() => Documents.Sample(documents =>
    {
        var column = Column(documents);
        int[] some = [.. Enumerable.Range(0, documents.Count).Where(document => document % 3 != 1)];
        var (counters, counts, few, read) = (new int[column.Counters], new int[3001], new int[3001], new List<int>());
        column.Count(some, counters);
        column.AddTo(counts, counters);
        column.Add(some, few);
        var expected = new int[3001];
        foreach (var value in some.SelectMany(document => documents[document])) expected[value]++;
        Assert.Equal(expected, counts);
        Assert.Equal(expected, few);
        for (var document = 0; document < documents.Count; document++)
        {
            read.Clear();
            column.Read(document, read);
            Assert.Equal(documents[document], read);
        }
    });

    [Fact]
    public void Shares_sets_where_many_documents_have_the_same()
    {
        Assert.IsType<SharedValues>(Column([.. Enumerable.Range(0, 1000).Select(i => new[] { i % 7, 10 + (i % 3) })]));
        Assert.IsType<OwnValues>(Column([.. Enumerable.Range(0, 1000).Select(i => new[] { i, 1000 + (i % 3) })]));
    }

    [Fact]
    public void Shares_sets_where_there_are_too_many_values_to_number()
    {
        var column = Column([.. Enumerable.Range(0, 70_000).Select(i => new[] { i })]);
        Assert.IsType<SharedValues>(column);
        var (counters, counts) = (new int[column.Counters], new int[70_000]);
        column.Count([5, 69_999], counters);
        column.AddTo(counts, counters);
        Assert.Equal([5, 69_999], Enumerable.Range(0, counts.Length).Where(value => counts[value] == 1));
    }

    private static ValueColumn Column(List<int[]> documents)
    {
        var sets = new ValueSets();
        int[] numbers = [.. documents.Select(values => sets.FindOrAdd(values))];
        sets.Finish();
        return ValueColumn.Of(numbers, sets);
    }
}
