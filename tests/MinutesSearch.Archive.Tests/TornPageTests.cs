namespace MinutesSearch.Archive.Tests;

public sealed class TornPageTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void Half_a_page_takes_nothing_away_and_a_whole_one_completes_it()
    {
        var whole = Sample.Page("p", Sample.Item("a", "whole"), Sample.Item("b", "whole"));
        var torn = Sample.Page("p", Sample.Item("a", "wh")) with { IsTorn = true };
        Assert.Equal(new StoreOutcome(1, 0, 0, 0, 1), kept.Store(torn));
        // A better reader reads the only copy again.
        Assert.False(kept.Store(torn).IsEarlierKept);
        Assert.Equal(new StoreOutcome(1, 1, 0, 0, 1), kept.Store(whole));

        Assert.True(kept.Store(torn).IsEarlierKept);
        Assert.Equal("whole", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.NotNull(kept.Archive.FindItem("b"));
    }
}
