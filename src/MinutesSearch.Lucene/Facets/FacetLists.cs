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
        var values = new List<FacetValue>();
        foreach (var ordinal in labels.Of(dimension))
        {
            var isSelected = selected.Count > 0 && selected.Contains(labels.Id(ordinal), StringComparer.Ordinal);
            if ((counts[ordinal] == 0 && !isSelected) || (wanted is not null && !wanted(ordinal))) continue;
            values.Add(new FacetValue(labels.Id(ordinal), labels.Label(ordinal), counts[ordinal], isSelected));
        }

        foreach (var id in selected.Distinct(StringComparer.Ordinal))
        {
            if (labels.Find(dimension, id) < 0 && wanted is null) values.Add(new FacetValue(id, id, 0, true));
        }

        values.Sort(dimension == FacetDimension.Year ? LatestFirst : MostFirst);
        if (limit <= 0 || values.Count <= limit) return new Facet(dimension, values, false);
        var kept = values[..limit];
        var left = values[limit..];
        kept.AddRange(left.Where(value => value.IsSelected));
        return new Facet(dimension, kept, left.Exists(value => value is { IsSelected: false, Count: > 0 }));
    }

    private static int MostFirst(FacetValue one, FacetValue other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count)
        : string.CompareOrdinal(one.Label, other.Label) is var byLabel and not 0 ? byLabel
        : string.CompareOrdinal(one.Value, other.Value);

    private static int LatestFirst(FacetValue one, FacetValue other) => string.CompareOrdinal(other.Value, one.Value);
}
