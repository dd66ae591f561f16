using MinutesSearch.Lucene.Facets;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Explains why a search found nothing: what it finds without each of its filters and each of its words.</summary>
internal sealed class EmptySearch(ItemSearch search, SearchRequest request)
{
    private const int MaxCounts = 12;

    /// <summary>What to drop, the most helpful first; empty where dropping one thing does not help.</summary>
    public IReadOnlyList<EmptyReason> Explain()
    {
        var filters = FilterClause.Of(request.Filter)
            .Select(clause => (Without: clause.Label, Query: request.Query, Filter: clause.Remove(request.Filter)));
        var words = request.Query is AndQuery and
            ? and.Children.Select(child => (Without: QueryWriter.Write(child), Query: Rest(and, child), request.Filter))
            : [];
        return
        [
            .. filters.Concat(words).Take(MaxCounts)
                .Select(less => new EmptyReason(less.Without, search.Count(less.Query, less.Filter)))
                .Where(reason => reason.Total > 0)
                .OrderByDescending(reason => reason.Total),
        ];
    }

    private static MinutesQuery Rest(AndQuery and, MinutesQuery without)
    {
        MinutesQuery[] rest = [.. and.Children.Where(child => !ReferenceEquals(child, without))];
        return rest.Length == 1 ? rest[0] : new AndQuery(QueryList.Create(rest));
    }
}
