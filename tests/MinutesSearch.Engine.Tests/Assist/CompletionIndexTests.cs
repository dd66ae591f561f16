using System.Text;
using CsCheck;
using MinutesSearch.Lucene.Assist;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class CompletionIndexTests
{
    private static readonly Gen<string> Words = Gen.OneOf("abc é’ ".ToCharArray()).Array[0, 12].Select(static letters => new string(letters));

    [Fact]
    public void The_largest_weight_of_a_range_is_the_one_a_scan_finds() =>
        Gen.Select(Gen.UShort[0, 50].Array[1, 300], Gen.Int[0, 299], Gen.Int[1, 300]).Sample((weights, start, length) =>
        {
            start %= weights.Length;
            var end = Math.Min(weights.Length, start + length);
            var expected = Enumerable.Range(start, end - start).MaxBy(i => weights[i]);
            Assert.Equal(expected, new RangeMaximum(weights).Find(start, end));
        });

    [Fact]
    public void All_completions_with_a_word_that_begins_so_are_found_most_counted_first() =>
        Gen.Select(Gen.Select(Words, Gen.Int[1, 1000]).Array[0, 60], Gen.OneOf("abce ".ToCharArray()).Array[1, 4].Select(static letters => new string(letters))).Sample((entries, typed) =>
        {
            var index = CompletionIndex.Build(entries.Select(static entry => new Completion(entry.Item1, null, entry.Item2)), 1000);
            var beginning = Encoding.UTF8.GetBytes(typed.TrimStart());
            if (beginning.Length == 0) return;
            var found = new List<(Completion Completion, double Score)>();
            index.FindBest(index.Range(beginning), 1000, found);
            var expected = entries.Select(static entry => Folding.Key(entry.Item1)).Distinct(StringComparer.Ordinal)
                .Where(key => key.Length > 0 && (" " + key).Contains(" " + typed.TrimStart(), StringComparison.Ordinal));
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(static hit => Folding.Key(hit.Completion.Text)).Order(StringComparer.Ordinal));
            Assert.Equal(found.OrderByDescending(static hit => Math.Round(hit.Score, 3)).Select(static hit => Math.Round(hit.Score, 3)), found.Select(static hit => Math.Round(hit.Score, 3)));
        });

    [Fact]
    public void Any_order_finds_what_holds_every_beginning() =>
        Gen.Select(Words.Array[0, 60], Gen.OneOf("abce".ToCharArray()).Array[1, 2].Select(static letters => new string(letters)).Array[1, 3]).Sample((texts, typed) =>
        {
            var index = CompletionIndex.Build(texts.Select(static text => new Completion(text, null, 1)), 1000);
            var found = new List<(Completion Completion, double Score)>();
            index.FindAll([.. typed.Select(Encoding.UTF8.GetBytes)], 1000, found);
            var expected = texts.Select(Folding.Key).Distinct(StringComparer.Ordinal)
                .Where(key => key.Length > 0 && typed.All(word => (" " + key).Contains(" " + word, StringComparison.Ordinal)));
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(static hit => Folding.Key(hit.Completion.Text)).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Forms_that_differ_in_case_only_are_one_shown_as_people_write_it()
    {
        var index = CompletionIndex.Build([new("HOME CARE", null, 2), new("Home Care", null, 2), new("Home-care", null, 1)], 10);
        var found = new List<(Completion Completion, double Score)>();
        index.FindBest(index.All, 10, found);
        Assert.Equal(new Completion("Home Care", null, 5), Assert.Single(found).Completion);
    }

    [Fact]
    public void The_least_counted_give_way_to_the_limit()
    {
        var index = CompletionIndex.Build(Enumerable.Range(1, 50).Select(static n => new Completion($"title {n}", null, n)), 10);
        Assert.Equal(10, index.Count);
        Assert.True(index.Range("title 40"u8).IsEmpty);
        Assert.False(index.Range("title 41"u8).IsEmpty);
    }

    [Theory]
    [InlineData("hosuing", "housing")]
    [InlineData("huosing", "housing")]
    [InlineData("housng", "housing")]
    [InlineData("houssing", "housing")]
    [InlineData("hozsing", "housing")]
    [InlineData("ohusing", "housing")]
    [InlineData("hous", "hous", false)]
    [InlineData("hos", null, false)]
    [InlineData("ulcers", null)]
    public void One_typing_error_is_mended(string typed, string? expected, bool whole = true)
    {
        var index = CompletionIndex.Build([new("housing", null, 9), new("hospital", null, 5), new("house", null, 5)], 10);
        var near = NearBeginnings.Find(index, Encoding.UTF8.GetBytes(typed), 3, whole).Select(static found => Encoding.UTF8.GetString(found.Text)).ToList();
        if (whole || expected is null) Assert.Equal(expected is null ? [] : [expected], near);
        else Assert.All(near, text => Assert.StartsWith("ho", text, StringComparison.Ordinal));
    }
}
