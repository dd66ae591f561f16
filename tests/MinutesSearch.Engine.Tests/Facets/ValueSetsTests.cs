using CsCheck;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Engine.Tests.Facets;

public sealed class ValueSetsTests
{
    [Fact]
    public void Counting_sets_counts_their_values() => Gen.Int[0, 12].Array[0, 6].List[0, 400].Sample(documents =>
    {
        var sets = new ValueSets();
        var numbers = documents.ConvertAll(values => sets.FindOrAdd(values));
        sets.Finish();
        var counted = new int[sets.Count];
        foreach (var number in numbers) counted[number]++;
        var counts = new int[13];
        sets.AddTo(counts, counted);
        var expected = new int[13];
        foreach (var value in documents.SelectMany(values => values)) expected[value]++;
        return counts.SequenceEqual(expected) && numbers.Zip(documents).All(pair => sets.Of(pair.First).SequenceEqual(pair.Second))
            && sets.Count == documents.Select(values => string.Join(',', values)).Distinct().Count();
    });
}
