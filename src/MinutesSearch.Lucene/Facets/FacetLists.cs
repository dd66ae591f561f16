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
        var ordinals = new List<int>();
        foreach (var ordinal in labels.Of(dimension))
        {
            if (counts[ordinal] > 0 && (wanted is null || wanted(ordinal))) ordinals.Add(ordinal);
        }

        var found = ordinals.Count;
        if (limit > 0 && found > limit && dimension != FacetDimension.Year) KeepMost(ordinals, counts, limit);
        var values = new List<FacetValue>(ordinals.Count + selected.Count);
        foreach (var ordinal in ordinals)
            values.Add(new FacetValue(labels.Id(ordinal), labels.Label(ordinal), counts[ordinal], selected.Contains(labels.Id(ordinal), StringComparer.Ordinal)));
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

    /// <summary>Keeps the values with the highest counts, and all that count as many as the last of them.</summary>
    private static void KeepMost(List<int> ordinals, ReadOnlySpan<int> counts, int limit)
    {
        var all = new int[ordinals.Count];
        for (var i = 0; i < all.Length; i++) all[i] = counts[ordinals[i]];
        Array.Sort(all);
        var least = all[^limit];
        var kept = 0;
        foreach (var ordinal in ordinals.ToArray())
        {
            if (counts[ordinal] >= least) ordinals[kept++] = ordinal;
        }

        ordinals.RemoveRange(kept, ordinals.Count - kept);
    }

    private static int MostFirst(FacetValue one, FacetValue other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count)
        : string.CompareOrdinal(one.Label, other.Label) is var byLabel and not 0 ? byLabel
        : string.CompareOrdinal(one.Value, other.Value);

    private static int LatestFirst(FacetValue one, FacetValue other) => string.CompareOrdinal(other.Value, one.Value);
}
