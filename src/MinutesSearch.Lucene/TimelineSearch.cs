using System.Globalization;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Searches that look at every hit: counts over time, and all hits in the order of their dates. They are the hits that a page would show.</summary>
internal sealed class TimelineSearch : IDisposable
{
    private const int MonthsAYear = 12;

    private readonly IndexSnapshot snapshot;
    private readonly Deadline deadline;
    private readonly SortOrder order;
    private readonly Understanding understood;
    private readonly BoundQuery bound;

    public TimelineSearch(IndexSnapshot snapshot, SearchRequest request, Deadline deadline)
    {
        (this.snapshot, this.deadline, order) = (snapshot, deadline, request.Sort);
        understood = Understanding.Of(snapshot, request, deadline);
        var search = understood.Search;
        bound = new QueryBinder(snapshot).Bind(TermExpansions.For(request, search.Query, search.SomeWordsSuffice).Query, request.In, search.SomeWordsSuffice);
    }

    /// <summary>The query, to mark.</summary>
    public BoundQuery Query => bound;

    /// <inheritdoc/>
    public void Dispose() => bound.Dispose();

    /// <summary>Counts hits over time.</summary>
    public Timeline Count(TimelineInterval interval)
    {
        var counts = new SortedDictionary<int, long>();
        var undated = 0L;
        RankedItem? first = null;
        Run((document, key) =>
        {
            if (Period(key, interval) is { } period) counts[period] = counts.GetValueOrDefault(period) + 1;
            else undated++;
            if (ItemKey.DayOf(key) == 0) return;
            var item = new RankedItem(0, ItemKey.OldestFirst(key), document);
            if (first is null || item.Precedes(first.Value)) first = item;
        });
        var hit = first is { } earliest ? HitReader.Read(snapshot, [earliest], bound, 1)[0] : null;
        return new Timeline(Buckets(counts, interval), undated, hit, understood.Help, snapshot.Version) { IsPartial = deadline.HasStopped };
    }

    /// <summary>All hits in the order of their dates.</summary>
    public RankedItem[] All()
    {
        var items = new List<RankedItem>();
        var newest = order == SortOrder.Newest;
        Run((document, key) => items.Add(new RankedItem(0, newest ? ItemKey.NewestFirst(key) : ItemKey.OldestFirst(key), document)));
        items.Sort(static (one, other) => one.Precedes(other) ? -1 : other.Precedes(one) ? 1 : 0);
        return [.. items];
    }

    private void Run(Action<int, long> onHit) =>
        new SearchScope(snapshot, FilterClause.Of(understood.Search.Filter), deadline)
            .Run(bound.IsAll ? null : QueryTranslator.Translate(bound), new KeyCollector(onHit));

    private static int? Period(long key, TimelineInterval interval)
    {
        var day = ItemKey.DayOf(key);
        if (interval == TimelineInterval.Year) return day == 0 ? null : day / 10_000;
        var month = day / 100 % 100;
        return month == 0 ? null : (day / 10_000 * MonthsAYear) + month - 1;
    }

    private static List<TimelineBucket> Buckets(SortedDictionary<int, long> counts, TimelineInterval interval)
    {
        var buckets = new List<TimelineBucket>();
        if (counts.Count == 0) return buckets;
        for (var period = counts.Keys.First(); period <= counts.Keys.Last(); period++)
            buckets.Add(new TimelineBucket(Show(period, interval), counts.GetValueOrDefault(period)));
        return buckets;
    }

    private static string Show(int period, TimelineInterval interval) => interval == TimelineInterval.Year
        ? period.ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{period / MonthsAYear:0000}-{(period % MonthsAYear) + 1:00}");
}
