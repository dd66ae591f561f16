using MinutesSearch.Lucene.Assist;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class CooccurrenceTests
{
    [Fact]
    public void Items_that_hold_words_together_are_counted()
    {
        using var index = new TinyIndex(["home care", "home care report", "home report", "bus report", "care"]);
        var together = new Cooccurrence(index.Reader);
        Assert.Equal([2, 2, 0, 0], together.Count(["home"], ["care", "report", "bus", "nothing"])!);
        Assert.Equal([1, 0], together.Count(["home", "report"], ["care", "bus"])!);
        Assert.Equal([2], together.Count(["home", "unknown", "a"], ["care"])!);
        Assert.Null(together.Count(["unknown"], ["care"]));
    }

    [Fact]
    public void Of_many_items_a_sample_gives_about_the_right_count()
    {
        using var index = new TinyIndex(Enumerable.Range(0, 6000).Select(static n => $"common {(n % 3 == 0 ? "third" : "other")} {(n % 2 == 0 ? "half" : "")} {(n == 4711 ? "once" : "")}"));
        var counts = new Cooccurrence(index.Reader).Count(["common"], ["third", "half", "once"])!;
        Assert.InRange(counts[0], 1500, 2500);
        Assert.InRange(counts[1], 2400, 3600);
        Assert.True(counts[2] >= 0);
    }
}
