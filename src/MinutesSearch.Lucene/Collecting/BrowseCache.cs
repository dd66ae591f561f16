using System.Collections.Concurrent;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Searches without words, by filters alone, are few and asked again and again: first pages, feeds, embedded lists. Their counts
/// and first hits are kept with the snapshot.
/// </summary>
internal sealed class BrowseCache(IndexSnapshot snapshot)
{
    private const int MaxKept = 48;
    private const int MaxHits = 1000;

    private readonly ConcurrentDictionary<string, Found> known = new(StringComparer.Ordinal);

    /// <summary>What passes the filters.</summary>
    /// <param name="scope">The filters that narrow everything.</param>
    /// <param name="sideways">The filters that do not narrow their own dimension.</param>
    /// <param name="sort">The order.</param>
    /// <param name="size">First hits wanted.</param>
    public Found Find(SearchScope scope, IReadOnlyList<FilterClause> sideways, SortOrder sort, int size)
    {
        // Nothing tells one item from another but its date.
        if (sort == SortOrder.Relevance) sort = SortOrder.Newest;
        if (size > MaxHits) return Pass(scope, sideways, sort, size);
        var key = $"{sort}\u0003{Join(scope.Filters)}\u0003{Join(sideways)}";
        if (!known.TryGetValue(key, out var found))
        {
            found = Pass(scope, sideways, sort, Math.Min(MaxHits, snapshot.Reader.MaxDoc));
            if (found.IsWhole && known.Count < MaxKept) known[key] = found;
        }

        return found with { Top = found.Top[..Math.Min(size, found.Top.Length)] };
    }

    private Found Pass(SearchScope scope, IReadOnlyList<FilterClause> sideways, SortOrder sort, int size)
    {
        using var counter = new FacetCounter(snapshot, sideways, sort, size, SearchRequest.AllFacets);
        var isWhole = scope.Run(null, counter);
        return counter.Take(isWhole);
    }

    private static string Join(IReadOnlyList<FilterClause> clauses) => string.Join('\u0002', clauses.Select(clause => clause.Key));
}
