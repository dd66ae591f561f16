namespace MinutesSearch.Archive.Tests;

public sealed class WithdrawalTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void What_people_withdraw_stays_gone_when_its_source_is_read_again()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        Assert.True(kept.Write(w => w.Withdraw("a", "names a child")));
        var withdrawn = Assert.Single(kept.Archive.ReadChanges(1, 10));
        Assert.Null(withdrawn.Item);

        kept.Store(Sample.Page("p", Sample.Item("a", "Changed words.")));

        Assert.Null(kept.Archive.FindItem("a"));
        Assert.Equal(withdrawn.Number, kept.Archive.LastChange);
        Assert.Empty(kept.Archive.ReadItems());
        Assert.Empty(kept.Archive.FindMeeting("northmere-m1")!.Items);
        Assert.Null(kept.Archive.FindSpeaker("ada-vale"));
    }

    [Fact]
    public void Restored_it_shows_what_its_source_says_now()
    {
        kept.Store(Sample.Page("p", Sample.Item("a", speakers: Sample.Person("Ada Vale"))));
        kept.Write(w => w.Withdraw("a", "names a child"));
        kept.Store(Sample.Page("p", Sample.Item("a", "Changed words.", speakers: Sample.Person("Ada Vale"))));
        Assert.True(kept.Write(w => w.Restore("a")));
        Assert.Equal("Changed words.", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.NotNull(kept.Archive.FindSpeaker("ada-vale"));
        Assert.False(kept.Write(w => w.Restore("a")));
        Assert.Empty(kept.Archive.Check());
    }

    [Fact]
    public void Restored_without_a_page_that_holds_it_it_stays_lost_until_one_does()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        kept.Write(w => w.Withdraw("b", "test"));
        kept.Store(Sample.Page("p", Sample.Item("a")));
        Assert.True(kept.Write(w => w.Restore("b")));
        Assert.Null(kept.Archive.FindItem("b"));
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        Assert.NotNull(kept.Archive.FindItem("b"));
    }

    [Fact]
    public void Withdrawing_the_unknown_or_the_withdrawn_says_no()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        Assert.False(kept.Write(w => w.Withdraw("nothing", "test")));
        Assert.True(kept.Write(w => w.Withdraw("a", "test")));
        Assert.False(kept.Write(w => w.Withdraw("a", "test")));
        Assert.False(kept.Write(w => w.Restore("nothing")));
    }
}
