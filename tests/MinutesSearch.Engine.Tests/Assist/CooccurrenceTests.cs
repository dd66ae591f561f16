using MinutesSearch.Lucene.Assist;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class CooccurrenceTests
{
    [Fact]
    public void Items_that_hold_words_together_are_counted()
    {
        using var index = new TinyIndex(["home care", "home care report", "home report", "bus report", "care"]);
        var together = new Cooccurrence(index.Reader);
        Assert.Equal([new(2, 2), new(2, 1), new(0, 0), new(0, 0)], together.Count(["home"], ["care", "report", "bus", "nothing"])!);
        Assert.Equal([new(1, 0), new(0, 0)], together.Count(["home", "report"], ["care", "bus"])!);
        Assert.Equal([new(2, 0)], together.Count(["home", "unknown", "a"], ["care"])!);
        Assert.Null(together.Count(["unknown"], ["care"]));
    }

    [Fact]
    public void Of_many_items_a_sample_gives_about_the_right_count()
    {
        using var index = new TinyIndex(Enumerable.Range(0, 6000).Select(static n => $"common {(n % 3 == 0 ? "third" : "other")} {(n % 2 == 0 ? "half" : "")} {(n == 4711 ? "once" : "")}"));
        var counts = new Cooccurrence(index.Reader).Count(["common"], ["third", "half", "once"])!;
        Assert.InRange(counts[0].Next, 1500, 2500);
        Assert.True(counts[1].Next < counts[1].Items / 2);
        Assert.InRange(counts[0].Items, 1500, 2500);
        Assert.InRange(counts[1].Items, 2400, 3600);
        Assert.True(counts[2].Items >= 0);
    }
}
