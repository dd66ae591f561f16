using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Tests;

public sealed class MeetingTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void A_changed_header_logs_every_item_of_the_meeting_once()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        kept.Store(Sample.Page("q", Sample.Meeting(Sample.Header("northmere-m2"), Sample.Item("z"))));
        var before = kept.Archive.LastChange;
        var moved = Sample.Header(date: new DateOnly(2018, 1, 23));

        Assert.Equal(new StoreOutcome(0, 2, 0, 0, 1), kept.Store(Sample.Page("p", Sample.Meeting(moved, Sample.Item("a"), Sample.Item("b")))));

        var changes = kept.Archive.ReadChanges(before, 10);
        Assert.Equal(["a", "b"], changes.Select(c => c.ItemId));
        Assert.All(changes, c => Assert.Equal(new DateOnly(2018, 1, 23), c.Item!.Meeting.Date.Date));
    }

    [Fact]
    public void A_poorer_header_takes_nothing_away_and_a_richer_one_adds()
    {
        var rich = Sample.Header(date: new DateOnly(2018, 1, 22)) with { Venue = "Town Hall" };
        kept.Store(Sample.Page("meeting", Sample.Meeting(rich, Sample.Item("a"))));
        var before = kept.Archive.LastChange;
        kept.Store(Sample.Page("item", Sample.Meeting(Sample.Header(committee: null), Sample.Item("a"))) with { FetchedAt = Sample.FirstDay.AddDays(1) });
        Assert.Equal(before, kept.Archive.LastChange);

        kept.Store(Sample.Page("other", Sample.Meeting(Sample.Header(committee: null) with { Contact = "Clerk" }, Sample.Item("b"))));
        var found = kept.Archive.FindMeeting("northmere-m1")!.Header;
        Assert.Equal(rich with { Contact = "Clerk" }, found);
        Assert.Equal(found, kept.Archive.FindItem("a")!.Meeting);
    }

    [Fact]
    public void Attendance_is_kept_and_alone_logs_no_item()
    {
        var meeting = Sample.Meeting(Sample.Header(), Sample.Item("a"));
        kept.Store(Sample.Page("p", meeting));
        var before = kept.Archive.LastChange;
        kept.Store(Sample.Page("p", meeting with { Attendance = [Sample.Person("Ada Vale", Participation.Attended)] }));
        Assert.Equal("Ada Vale", Assert.Single(kept.Archive.FindMeeting("northmere-m1")!.Attendance).Name);
        Assert.Equal(before, kept.Archive.LastChange);
    }

    [Fact]
    public void A_meeting_without_items_is_kept_and_one_that_no_page_holds_is_gone()
    {
        kept.Store(Sample.Page("p", Sample.Meeting(Sample.Header() with { IsCancelled = true })));
        Assert.True(kept.Archive.FindMeeting("northmere-m1")!.Header.IsCancelled);
        kept.Store(Sample.Page("p", Sample.Meeting(Sample.Header("northmere-m2"))));
        Assert.Null(kept.Archive.FindMeeting("northmere-m1"));
        kept.Store(Sample.Page("q", Sample.Meeting(Sample.Header() with { IsCancelled = true })));
        Assert.NotNull(kept.Archive.FindMeeting("northmere-m1"));
    }

    [Fact]
    public void Meetings_are_listed_latest_first_filtered_and_paged()
    {
        for (var month = 1; month <= 12; month++)
        {
            var header = Sample.Header($"m{month:00}", new DateOnly(2018, month, 1), month % 2 == 0 ? "Cabinet" : "Planning Committee");
            kept.Store(Sample.Page($"p{month}", Sample.Meeting(header, Sample.Item($"a{month}"), Sample.Item($"b{month}") with { IsTruncated = true })));
        }
        kept.Store(Sample.Page("u", Sample.Meeting(Sample.Header("undated") with { Date = MeetingDate.Inferred(2018, "January 2018") })));

        var all = kept.Archive.ListMeetings(new MeetingFilter { PageSize = 3 });
        Assert.Equal((13, "m12,m11,m10"), (all.Total, Ids(all)));
        Assert.Equal((2, 1), (all.Meetings[0].ItemCount, all.Meetings[0].CutCount));
        Assert.Equal("undated", Ids(kept.Archive.ListMeetings(new MeetingFilter { PageSize = 3, Page = 5 })));
        Assert.Equal("m04,m02", Ids(kept.Archive.ListMeetings(new MeetingFilter { Committees = ["cabinet"], To = new DateOnly(2018, 5, 31) })));
        Assert.Equal("m12,undated", Ids(kept.Archive.ListMeetings(new MeetingFilter { From = new DateOnly(2018, 1, 1), Committees = ["cabinet", "highways-committee"], PageSize = 20, Year = 2018 })).Replace("m10,m08,m06,m04,m02,", ""));
        Assert.Empty(kept.Archive.ListMeetings(new MeetingFilter { From = new DateOnly(2018, 12, 2) }).Meetings);
        Assert.Empty(kept.Archive.ListMeetings(new MeetingFilter { Councils = ["elsewhere"] }).Meetings);
    }

    [Fact]
    public void Coverage_counts_per_committee_and_year()
    {
        kept.Store(Sample.Page("p", Sample.Meeting(Sample.Header("m1", new DateOnly(2018, 1, 1)),
            Sample.Item("a"), Sample.Item("b") with { IsTruncated = true }, Sample.Item("c") with { IsRestricted = true, Passages = [] }, Sample.Item("d"))));
        kept.Store(Sample.Page("q", Sample.Meeting(Sample.Header("m2", new DateOnly(2018, 2, 1)), Sample.Item("e"))));
        kept.Store(Sample.Page("r", Sample.Meeting(Sample.Header("m3", committee: null))));
        kept.Write(w => w.Withdraw("d", "by mistake"));
        var highways = Sample.Header().Committee;
        Assert.Equal(
            [
                new CoverageRow(Sample.Header().Council, null, null, 1, 0, 0, 0, 0, 0),
                new CoverageRow(Sample.Header().Council, highways, 2018, 2, 4, 1, 1, 1, 1),
            ],
            kept.Archive.Coverage());
    }

    [Fact]
    public void Coverage_is_added_up_again_only_after_a_commit()
    {
        kept.Store(Sample.Page("p", Sample.Meeting(Sample.Header("m1", new DateOnly(2018, 1, 1)), Sample.Item("a"))));
        var first = kept.Archive.Coverage();
        Assert.Same(first, kept.Archive.Coverage());

        // A meeting without items is no change that the log numbers.
        var change = kept.Archive.LastChange;
        kept.Store(Sample.Page("q", Sample.Meeting(Sample.Header("m2", new DateOnly(2019, 1, 1)))));
        Assert.Equal(change, kept.Archive.LastChange);
        Assert.Equal([2018, 2019], kept.Archive.Coverage().Select(row => row.Year!.Value));

        kept.Write(writer => writer.Withdraw("a", "by mistake"));
        var last = kept.Archive.Coverage();
        Assert.Equal((0, 1), (last[0].Items, last[0].Withdrawn));
        Assert.Same(last, kept.Archive.Coverage());
    }

    private static string Ids(MeetingPage page) => string.Join(',', page.Meetings.Select(m => m.Header.Id));
}
