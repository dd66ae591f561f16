namespace MinutesSearch.Archive.Tests;

public sealed class ChangeTimeTests : IDisposable
{
    private readonly TemporaryArchive kept = new();
    private readonly DateTimeOffset first;

    public ChangeTimeTests() => first = kept.Clock.GetUtcNow();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void An_item_changes_when_its_page_says_something_else_of_it()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        var later = Later();
        kept.Store(Sample.Page("p", Sample.Item("new"), Sample.Item("a"), Sample.Item("b", "Other words.")));
        Assert.Equal(later, TimeOf("new"));
        Assert.Equal(later, TimeOf("b"));
        // Only its place has changed.
        Assert.Equal(first, TimeOf("a"));
        Assert.Equal(1, kept.Archive.FindItem("a")!.Order);
    }

    [Fact]
    public void What_a_better_reader_makes_of_the_same_page_changes_no_time()
    {
        var page = Sample.Page("p", Sample.Item("a"), Sample.Item("lost"));
        kept.Store(page);
        var later = Later();
        var meeting = Sample.Header(date: new DateOnly(2018, 1, 23));
        kept.Store(page with { ReaderVersion = "2", Meetings = [Sample.Meeting(meeting, Sample.Item("a", "Read better."), Sample.Item("found"))] });
        Assert.Equal("Read better.", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.Equal(new DateOnly(2018, 1, 23), kept.Archive.FindItem("a")!.Meeting.Date.Date);
        Assert.Equal(first, TimeOf("a"));
        // What nobody had read before is known from now on.
        Assert.Equal(later, TimeOf("found"));
        kept.Store(page with { ReaderVersion = "3" });
        Assert.Equal(first, TimeOf("lost"));
    }

    [Fact]
    public void A_meeting_that_changes_changes_its_items()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        var later = Later();
        kept.Store(Sample.Page("p", Sample.Meeting(Sample.Header(date: new DateOnly(2019, 5, 6)), Sample.Item("a"))));
        Assert.Equal(later, TimeOf("a"));
    }

    [Fact]
    public void An_import_that_takes_effect_again_is_news_and_one_that_is_read_again_is_not()
    {
        var chunk = Sample.Import("f#L1", Sample.Item("a"), Sample.Item("b"));
        kept.Store(chunk);
        Later();
        kept.Store(chunk with { ReaderVersion = "2", Meetings = Sample.Import("f#L1", Sample.Item("a", "Read better."), Sample.Item("b")).Meetings });
        Assert.Equal(first, TimeOf("a"));
        Later();
        kept.Store(Sample.Import("g#L1", Sample.Item("a", "Put right.")));
        var last = Later();
        kept.Store(chunk with { FetchedAt = last });
        Assert.Equal(last, TimeOf("a"));
        Assert.Equal(first, TimeOf("b"));
    }

    [Fact]
    public void An_item_that_people_restore_is_news()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        kept.Write(w => w.Withdraw("a", "test"));
        var later = Later();
        kept.Write(w => w.Restore("a"));
        Assert.Equal(later, TimeOf("a"));
    }

    private DateTimeOffset Later()
    {
        kept.Clock.Move(TimeSpan.FromDays(1));
        return kept.Clock.GetUtcNow();
    }

    private DateTimeOffset? TimeOf(string item) => kept.Archive.FindItem(item)!.ChangedAt;
}
