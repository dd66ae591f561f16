using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Writing;

/// <summary>Stores one page after another within a transaction, and works out what changed by it.</summary>
internal sealed class PageStoring(Statements db, TimeProvider clock)
{
    // Two pages about one meeting share most of what it dealt with, or number it anew and share nothing.
    private const int OneInSharedByOne = 4;

    private readonly MeetingRows meetings = new(db);

    /// <summary>Pages.</summary>
    public PageRows Pages { get; } = new(db);

    /// <summary>Items.</summary>
    public ItemRows Items { get; } = new(db, new SpeakerRows(db));

    /// <summary>Stores a page.</summary>
    public StoreOutcome Store(PageToStore page)
    {
        var now = clock.GetUtcNow();
        Pages.PutFaults(page.Address, page.Faults, now);
        if (page.Meetings.Count == 0 && page.Faults.Count > 0 && !page.IsImport && Pages.WasRead(page.Address))
            return new StoreOutcome(0, 0, 0, 0, 0) { IsEarlierKept = true };

        var hash = PageRows.Hash(page.Body.Span);
        var work = new Work { Now = now, IsReread = Pages.Holds(page.Address, hash) };
        if (page.IsTorn && !work.IsReread && Pages.WasRead(page.Address)) return new StoreOutcome(0, 0, 0, 0, 0) { IsEarlierKept = true };
        var key = Pages.Put(page, hash, page.Meetings.SelectMany(m => m.Items).Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var other in Pages.Others(page.Address, key))
        {
            Release(other, work);
            Pages.Drop(other);
        }
        var before = Items.OfPage(key);
        PutMeetings(page, key, work);
        if (!page.IsImport)
        {
            foreach (var item in before.Where(i => !work.Held.Contains(i)))
            {
                Items.Lose(key, item);
                work.Stale.Add(item);
            }
            work.StaleMeetings.UnionWith(meetings.KeepOnly(key, work.Meetings));
        }
        return Settle(work, page.Meetings.Count);
    }

    private void PutMeetings(PageToStore page, long key, Work work)
    {
        foreach (var meeting in page.Meetings)
        {
            var (meetingKey, isStale) = meetings.Put(key, meeting);
            work.Meetings.Add(meetingKey);
            if (isStale) work.StaleMeetings.Add(meetingKey);
            foreach (var item in page.IsImport ? meeting.Items : ToldApart(key, meetingKey, meeting.Items))
            {
                var address = item.Provenance?.Address is { } a && !string.Equals(a, page.Address, StringComparison.Ordinal) ? a : null;
                var (itemKey, isNew) = Items.Put(key, meetingKey, item, meeting.Items.Count, address, work.Now);
                work.Held.Add(itemKey);
                if (isNew) work.New.Add(itemKey);
                else work.Stale.Add(itemKey);
            }
        }
    }

    // Two meetings of one body on one day have one id, and what both call "1. Minutes" has one too: neither may take the other's place.
    private IReadOnlyList<AgendaItem> ToldApart(long page, long meeting, IReadOnlyList<AgendaItem> items)
    {
        if (items.Count <= OneInSharedByOne) return items;
        var others = Items.OfOtherPages(meeting, page);
        var shared = items.Count(item => others.Contains(item.Id));
        if (shared == 0 || shared * OneInSharedByOne >= Math.Min(items.Count, others.Count)) return items;
        return [.. items.Select(item => others.Contains(item.Id) ? item with { Id = Free(item.Id, others) } : item)];
    }

    private static string Free(string id, HashSet<string> taken)
    {
        var n = 2;
        while (taken.Contains($"{id}-{n}")) n++;
        return $"{id}-{n}";
    }

    // Everything is put down; now each item and meeting that was touched is weighed once, and logged once.
    private StoreOutcome Settle(Work work, int meetingCount)
    {
        var logged = new HashSet<long>(work.New);
        var emptied = new HashSet<long>();
        int changed = 0, withdrawn = 0, added = work.New.Count;
        foreach (var item in work.Stale)
        {
            // An id that stands twice on one page is new and stale at once.
            var fate = Items.Weigh(item, emptied, work.Now, work.IsReread);
            if (fate == ItemFate.Unchanged || !logged.Add(item)) continue;
            if (fate == ItemFate.Added) added++;
            else if (fate == ItemFate.Changed) changed++;
            else withdrawn++;
        }
        foreach (var page in emptied.Where(p => Items.OfPage(p).Count == 0))
        {
            Release(page, work);
            Pages.Drop(page);
        }
        foreach (var meeting in work.StaleMeetings.Where(meetings.Refresh))
        {
            foreach (var item in Items.OfMeeting(meeting).Where(logged.Add))
            {
                Items.Log(item, work.Now, work.IsReread);
                changed++;
            }
        }
        return new StoreOutcome(added, changed, work.Held.Count(i => !logged.Contains(i)), withdrawn, meetingCount);
    }

    private void Release(long page, Work work)
    {
        foreach (var item in Items.OfPage(page))
        {
            Items.Lose(page, item);
            work.Stale.Add(item);
        }
        work.StaleMeetings.UnionWith(meetings.KeepOnly(page, []));
    }

    private sealed class Work
    {
        public required DateTimeOffset Now { get; init; }

        public required bool IsReread { get; init; }

        public HashSet<long> New { get; } = [];
        public HashSet<long> Held { get; } = [];
        public HashSet<long> Stale { get; } = [];
        public HashSet<long> Meetings { get; } = [];
        public HashSet<long> StaleMeetings { get; } = [];
    }
}
