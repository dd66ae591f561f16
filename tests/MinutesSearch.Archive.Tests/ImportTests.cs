namespace MinutesSearch.Archive.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void Absence_from_an_import_says_nothing()
    {
        kept.Store(Sample.Import("f#L1", Sample.Item("a"), Sample.Item("b")));
        Assert.Equal(new StoreOutcome(1, 0, 0, 0, 1), kept.Store(Sample.Import("f#L1", Sample.Item("c"))));
        Assert.Equal(["a", "b", "c"], kept.Archive.ReadItems().Select(i => i.Id));
        // The earlier chunk stays, since items rest on it.
        Assert.Equal(2, kept.Archive.ReadPages().Count());
    }

    [Fact]
    public void The_latest_import_of_an_item_counts_even_where_it_is_shorter()
    {
        kept.Store(Sample.Import("put/a", Sample.Item("a", "A long first version of the words.")));
        Assert.Equal(1, kept.Store(Sample.Import("put/a", Sample.Item("a", "Short."))).Changed);
        Assert.Equal("Short.", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.Single(kept.Archive.ReadPages());
    }

    [Fact]
    public void An_import_speaks_louder_than_a_page()
    {
        kept.Store(Sample.Page("p", Sample.Item("a", "A long text that a page holds.")));
        kept.Store(Sample.Import("put/a", Sample.Item("a", "Put right.")));
        Assert.Equal("Put right.", kept.Archive.FindItem("a")!.Passages[0].Text);
    }

    [Fact]
    public void Reading_an_archived_chunk_again_does_not_undo_a_later_one()
    {
        var first = Sample.Import("f", Sample.Item("a", "First."), Sample.Item("b"));
        kept.Store(first);
        kept.Store(Sample.Import("f", Sample.Item("a", "Second.")) with { FetchedAt = Sample.FirstDay.AddHours(1) });
        Assert.Equal("Second.", kept.Archive.FindItem("a")!.Passages[0].Text);
        kept.Store(first with { ReaderVersion = "2" });
        Assert.Equal("Second.", kept.Archive.FindItem("a")!.Passages[0].Text);
    }

    [Fact]
    public void Sending_the_first_version_again_later_brings_it_back()
    {
        var first = Sample.Import("f", Sample.Item("a", "First."), Sample.Item("b"));
        kept.Store(first);
        kept.Store(Sample.Import("f", Sample.Item("a", "Second.")) with { FetchedAt = Sample.FirstDay.AddHours(1) });
        Assert.False(kept.Write(w => w.IsUnchanged("f", first.Body.Span, null, "1")));
        kept.Store(first with { FetchedAt = Sample.FirstDay.AddHours(2) });
        Assert.Equal("First.", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.True(kept.Write(w => w.IsUnchanged("f", first.Body.Span, null, "1")));
        Assert.Empty(kept.Archive.Check());
    }

    [Fact]
    public void What_came_later_counts_even_where_the_clock_was_set_back()
    {
        kept.Store(Sample.Import("put/a", Sample.Item("a", "First.")));
        kept.Store(Sample.Import("put/a", Sample.Item("a", "Second.")) with { FetchedAt = Sample.FirstDay.AddHours(-1) });
        Assert.Equal("Second.", kept.Archive.FindItem("a")!.Passages[0].Text);
    }

    [Fact]
    public void Where_in_the_file_an_item_stands_is_kept()
    {
        var item = Sample.Item("a") with { Provenance = new("f#L17", "json-lines", Sample.FirstDay) };
        kept.Store(Sample.Import("f#L1", item));
        Assert.Equal(item.Provenance, kept.Archive.FindItem("a")!.Provenance);
    }
}
