using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Facets;

/// <summary>Counts as the facets of an answer.</summary>
internal static class FacetLists
{
    /// <summary>The values of a dimension.</summary>
    /// <param name="labels">Values and labels of the snapshot.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="counts">Counts by the number of the value.</param>
    /// <param name="selected">Ids that the request filters by: always in the list.</param>
    /// <param name="limit">Values at most; 0 for all.</param>
    /// <param name="wanted">Which values; null for all.</param>
    public static Facet Of(
        FacetLabels labels, FacetDimension dimension, ReadOnlySpan<int> counts, IReadOnlyList<string> selected, int limit, Func<int, bool>? wanted = null)
    {
        var ordinals = labels.Of(dimension);
        var least = limit > 0 && dimension != FacetDimension.Year ? LeastShown(ordinals, counts, limit, wanted) : 1;
        var found = 0;
        var values = new List<FacetValue>();
        foreach (var ordinal in ordinals)
        {
            if (counts[ordinal] == 0 || (wanted is not null && !wanted(ordinal))) continue;
            found++;
            if (counts[ordinal] < least) continue;
            values.Add(new FacetValue(labels.Id(ordinal), labels.Label(ordinal), counts[ordinal], selected.Contains(labels.Id(ordinal), StringComparer.Ordinal)));
        }

        values.Sort(dimension == FacetDimension.Year ? LatestFirst : MostFirst);
        if (limit > 0 && values.Count > limit) values.RemoveRange(limit, values.Count - limit);
        var missing = selected.Distinct(StringComparer.Ordinal).Where(id => !values.Exists(value => value.Value == id)).ToArray();
        foreach (var id in missing)
        {
            var ordinal = labels.Find(dimension, id);
            if (wanted is null || (ordinal >= 0 && wanted(ordinal)))
                values.Add(ordinal < 0 ? new FacetValue(id, id, 0, true) : new FacetValue(id, labels.Label(ordinal), counts[ordinal], true));
        }

        var hasMore = found > values.Count(value => value.Count > 0);
        values.Sort(dimension == FacetDimension.Year ? LatestFirst : MostFirst);
        return new Facet(dimension, values, hasMore);
    }

    /// <summary>The count of the last value that is shown; 1 where all are. A corpus has thousands of people, and an answer shows ten.</summary>
    private static int LeastShown(ReadOnlySpan<int> ordinals, ReadOnlySpan<int> counts, int limit, Func<int, bool>? wanted)
    {
        var most = new PriorityQueue<int, int>(Math.Min(limit, ordinals.Length) + 1);
        var least = 1;
        foreach (var ordinal in ordinals)
        {
            var count = counts[ordinal];
            if (count < least || (wanted is not null && !wanted(ordinal))) continue;
            most.Enqueue(count, count);
            if (most.Count > limit) most.Dequeue();
            if (most.Count == limit) least = most.Peek();
        }

        return least;
    }

    private static int MostFirst(FacetValue one, FacetValue other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count)
        : string.CompareOrdinal(one.Label, other.Label) is var byLabel and not 0 ? byLabel
        : string.CompareOrdinal(one.Value, other.Value);

    private static int LatestFirst(FacetValue one, FacetValue other) => string.CompareOrdinal(other.Value, one.Value);
}
