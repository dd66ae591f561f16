using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Tests;

public class SampleVerbTests
{
    [Theory]
    [InlineData("nowhere")]
    [InlineData("Limerick")]
    public void A_corpus_that_nobody_knows_is_a_mistake(string corpus) => Assert.Equal(1, SampleVerb.Run(Options.Parse(["sample", "--corpus", corpus])));

    [Fact]
    public void Pages_that_are_only_measured_are_not_shown()
    {
        Assert.All(GoldFolder.Halves(), half => Assert.Equal(half.Value == "tune", GoldFolder.IsShown(half.Key)));
        Assert.Contains(GoldFolder.Halves(), half => half.Value == "untouched");
        Assert.True(GoldFolder.IsShown("limerick-without-label"));
    }
}
