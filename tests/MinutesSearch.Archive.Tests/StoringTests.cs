using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Tests;

public sealed class StoringTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void An_item_comes_back_as_it_was_stored()
    {
        var header = Sample.Header(date: new DateOnly(2018, 1, 22)) with { Venue = "Town Hall" };
        var item = Sample.Item("a", "Möte — “ręka” 🚌", 0, header, Sample.Person("Ada Vale", role: "Chair")) with
        {
            Number = "268",
            Kind = ItemKind.Procedure,
            Decisions = [new Decision("RESOLVED that it be so.", DecisionOutcome.Agreed, ["one", "two"], ["p1"])],
            Votes = [new Vote { For = 0, Against = 3, NamesAgainst = ["A", "B", "C"], Result = "Lost" }],
            Topics = [new Topic("roads", "Roads", ["road"])],
            Documents = [new DocumentLink("Report", "https://example.org/r.pdf")],
            IsTruncated = true,
            IsRestricted = true,
            SourceUrl = "https://example.org/mgAi.aspx?ID=1",
            Matters = [new MatterKey("title:a", "same title")],
            IssueTitle = "Issue",
        };
        kept.Store(Sample.Page("https://example.org/1", Sample.Meeting(header, item)));

        var found = kept.Archive.FindItem("a")!;

        var expected = item with { Provenance = new Provenance("https://example.org/1", "moderngov-html/meeting", Sample.FirstDay), ChangedAt = kept.Clock.GetUtcNow() };
        Assert.Equivalent(expected, found, strict: true);
        Assert.Equal(found.Speakers[0], item.Speakers[0]);
        // A property that is new in the vocabulary belongs into this test.
        Assert.All(typeof(AgendaItem).GetProperties().Where(p => p.Name != nameof(AgendaItem.Order)), p => Assert.False(
            p.GetValue(found) is null or false or 0 or ItemKind.Business or System.Collections.ICollection { Count: 0 }, p.Name));
    }

    [Fact]
    public void An_item_stored_before_a_property_existed_can_still_be_read()
    {
        var item = Storage.Payload.ToItem(Storage.Packing.Pack("""{"id":"a","title":"t","unknownNow":1}"""u8), Sample.Header(), 3, null);
        Assert.Empty(item.Passages);
        Assert.Empty(item.Matters);
        Assert.Equal(3, item.Order);
    }

    [Fact]
    public void The_same_page_again_changes_nothing_and_uses_no_number()
    {
        var page = Sample.Page("p", Sample.Item("a"), Sample.Item("b"));
        Assert.Equal(new StoreOutcome(2, 0, 0, 0, 1), kept.Store(page));
        var before = kept.Archive.LastChange;

        Assert.True(kept.Write(w => w.IsUnchanged("p", page.Body.Span, null, "1")));
        Assert.Equal(new StoreOutcome(0, 0, 2, 0, 1), kept.Store(page with { FetchedAt = Sample.FirstDay.AddDays(1) }));

        Assert.Equal(before, kept.Archive.LastChange);
    }

    [Fact]
    public void A_page_is_unchanged_only_with_its_bytes_its_council_and_its_reader()
    {
        var page = Sample.Page("p", Sample.Item("a")) with { Council = "Northmere" };
        kept.Store(page);
        using var writer = kept.Archive.BeginWriting("test");
        Assert.True(writer.IsUnchanged("p", page.Body.Span, "Northmere", "1"));
        Assert.False(writer.IsUnchanged("a copy of p", page.Body.Span, "Northmere", "1"));
        Assert.False(writer.IsUnchanged("p", "other"u8, "Northmere", "1"));
        Assert.False(writer.IsUnchanged("p", page.Body.Span, "Southmere", "1"));
        Assert.False(writer.IsUnchanged("p", page.Body.Span, null, "1"));
        Assert.False(writer.IsUnchanged("p", page.Body.Span, "Northmere", "2"));
    }

    [Fact]
    public void Content_known_elsewhere_is_a_change_of_an_address_that_held_something_else()
    {
        var one = Sample.Page("one", Sample.Item("a"));
        kept.Store(one);
        kept.Store(Sample.Page("two", Sample.Item("b")));
        Assert.False(kept.Write(w => w.IsUnchanged("two", one.Body.Span, null, "1")));
    }

    [Fact]
    public void A_changed_page_replaces_its_items_and_withdraws_those_it_lost()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b"), Sample.Item("c")));
        var before = kept.Archive.LastChange;

        Assert.Equal(new StoreOutcome(1, 1, 1, 1, 1), kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b", "Other words."), Sample.Item("d"))));

        var changes = kept.Archive.ReadChanges(before, 10);
        Assert.Equal(["b", "c", "d"], changes.Select(c => c.ItemId).Order());
        Assert.Null(changes.Single(c => c.ItemId == "c").Item);
        Assert.Equal("Other words.", kept.Archive.FindItem("b")!.Passages[0].Text);
        Assert.Null(kept.Archive.FindItem("c"));
        Assert.Equal(1, kept.Archive.Stats().Withdrawn);
        Assert.Equal(1, kept.Archive.Stats().Pages);
    }

    [Fact]
    public void An_item_that_another_page_still_holds_stays()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        kept.Store(Sample.Page("q", Sample.Item("b")));
        Assert.Equal(0, kept.Store(Sample.Page("p", Sample.Item("a"))).Withdrawn);
        Assert.Equal("q", kept.Archive.FindItem("b")!.Provenance!.Address);
    }

    [Fact]
    public void A_lost_item_comes_back_with_its_page()
    {
        var whole = Sample.Page("p", Sample.Item("a"), Sample.Item("b"));
        kept.Store(whole);
        kept.Store(Sample.Page("p", Sample.Item("a")));
        Assert.Equal(1, kept.Store(whole).Added);
        Assert.NotNull(kept.Archive.FindItem("b"));
    }

    [Fact]
    public void A_page_that_nobody_can_read_any_more_keeps_its_earlier_state()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        var error = new PageToStore
        {
            Address = "p",
            FetchedAt = Sample.FirstDay,
            Body = "Server Error"u8.ToArray(),
            Format = "unknown",
            ReaderVersion = "1",
            Faults = [new PageFault("p", "This is no page of minutes.")],
        };

        Assert.True(kept.Store(error).IsEarlierKept);

        Assert.NotNull(kept.Archive.FindItem("a"));
        Assert.Equal(1, kept.Archive.Stats().Faults);
        kept.Store(Sample.Page("p", Sample.Item("a")));
        Assert.Equal(0, kept.Archive.Stats().Faults);
    }

    [Fact]
    public void A_page_that_was_never_read_is_kept_with_its_fault()
    {
        var page = new PageToStore
        {
            Address = "p",
            ContentType = "text/html",
            FetchedAt = Sample.FirstDay,
            Body = "<p>?"u8.ToArray(),
            Format = "unknown",
            ReaderVersion = "1",
            Faults = [new PageFault("p", "This is no page of minutes.")],
        };
        kept.Store(page);
        var read = Assert.Single(kept.Archive.ReadPages());
        Assert.Equal(page.Body.ToArray(), read.Body.ToArray());
        Assert.Equal(("p", "text/html", "unknown", Sample.FirstDay), (read.Address, read.ContentType, read.Format, read.FetchedAt));
        Assert.Empty(kept.Archive.ReadPages(exceptReader: "1"));
    }

    [Theory]
    [InlineData(true, 500, false, 100, "two")]
    [InlineData(false, 100, true, 500, "one")]
    [InlineData(false, 100, false, 500, "two")]
    [InlineData(true, 500, true, 100, "one")]
    public void The_best_reading_is_current_whichever_came_first(bool isOneCut, int oneLength, bool isTwoCut, int twoLength, string best)
    {
        var one = Sample.Page("one", Sample.Item("a", new string('m', oneLength)) with { IsTruncated = isOneCut });
        var two = Sample.Page("two", Sample.Item("a", new string('m', twoLength)) with { IsTruncated = isTwoCut });
        foreach (var order in new[] { new[] { one, two }, [two, one] })
        {
            using var other = new TemporaryArchive();
            foreach (var page in order) other.Store(page);
            Assert.Equal(best, other.Archive.FindItem("a")!.Provenance!.Address);
        }
    }

    [Fact]
    public void Minutes_that_are_cut_are_better_than_a_whole_text_without_any()
    {
        kept.Store(Sample.Page("meeting", Sample.Item("a") with { IsTruncated = true }));
        var decision = Sample.Item("a", "RESOLVED that it be so.");
        kept.Store(Sample.Page("decision", decision with { Passages = [decision.Passages[0] with { Part = ItemPart.Decisions }] }));
        Assert.Equal("meeting", kept.Archive.FindItem("a")!.Provenance!.Address);
    }

    [Fact]
    public void An_item_page_does_not_move_the_item_to_the_head_of_the_agenda()
    {
        kept.Store(Sample.Page("meeting", Sample.Item("a"), Sample.Item("b"), Sample.Item("c") with { IsTruncated = true }));
        kept.Store(Sample.Page("item", Sample.Item("c", "A longer and whole report of what was said.")));
        Assert.Equal(2, kept.Archive.FindItem("c")!.Order);
        Assert.Equal(["a", "b", "c"], kept.Archive.FindMeeting("northmere-m1")!.Items.Select(i => i.Id));
    }

    [Fact]
    public void An_id_twice_on_one_page_is_one_item()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("a", "Again.")));
        Assert.Equal("Again.", kept.Archive.FindItem("a")!.Passages[0].Text);
        Assert.Equal(1, kept.Archive.Stats().Items);
        Assert.Empty(kept.Archive.Check());
    }
}
