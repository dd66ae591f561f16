using Lucene.Net.Util;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Engine.Tests.Matching;

/// <summary>How much words say that may be left out.</summary>
public sealed class NodeMeaningTests
{
    [Fact]
    public void A_word_that_is_found_says_what_it_is_rare_however_frequent_its_equals_are() =>
        Assert.Equal(8, new BetterNode(Word(8), [Word(2)], 0.25f).Rarity());

    [Fact]
    public void For_a_word_that_is_not_found_the_most_frequent_equal_counts_that_is() =>
        Assert.Equal(3, new BetterNode(Word(8, isFound: false), [Word(5), Word(3), Word(2, isFound: false), new FilterNode(["x"])], 0.25f).Rarity());

    [Fact]
    public void A_word_that_only_names_something_says_as_much_as_a_name() =>
        Assert.Equal(RankingWeights.Named, new BetterNode(Word(8, isFound: false), [new FilterNode(["x"])], RankingWeights.Named).Rarity());

    private static LeafNode Word(float rarity, bool isFound = true) =>
        new(new Leaf([new Sequence(false, [new Slot(0, [new BytesRef("word")])])], Parts.All, rarity, false) { IsFound = isFound });
}
