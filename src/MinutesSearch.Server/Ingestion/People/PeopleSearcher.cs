using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.Committees;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>A searcher that is asked for people and committees under any of their ids and names, and asks the index for the one it knows them by.</summary>
/// <param name="inner">The searcher.</param>
/// <param name="people">Who is who as the index has it.</param>
/// <param name="committees">Which names are one committee.</param>
internal sealed class PeopleSearcher(IMinutesSearcher inner, Func<PersonMap> people, Func<CommitteeMap> committees) : IMinutesSearcher
{
    /// <inheritdoc/>
    public IndexStatus Status => inner.Status;

    /// <inheritdoc/>
    public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default) => inner.SearchAsync(Meant(request), cancellation);

    /// <inheritdoc/>
    public ValueTask<PassageResult> SearchPassagesAsync(PassageRequest request, CancellationToken cancellation = default)
    {
        var known = people();
        return inner.SearchPassagesAsync(request with { Filter = Meant(known, request.Filter), Query = Meant(known, request.Query) }, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string text, int limit, CancellationToken cancellation = default) => inner.SuggestAsync(text, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<Timeline> TimelineAsync(SearchRequest request, TimelineInterval interval, CancellationToken cancellation = default) =>
        inner.TimelineAsync(Meant(request), interval, cancellation);

    /// <inheritdoc/>
    public ValueTask<Facet> FacetAsync(FacetDimension dimension, string prefix, int limit, SearchRequest request, CancellationToken cancellation = default) =>
        inner.FacetAsync(dimension, prefix, limit, Meant(request), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Hit>?> RelatedAsync(string itemId, int limit, CancellationToken cancellation = default) => inner.RelatedAsync(itemId, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<HistoryEntry>?> HistoryAsync(string itemId, CancellationToken cancellation = default) => inner.HistoryAsync(itemId, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Hit> StreamAsync(SearchRequest request, CancellationToken cancellation = default) => inner.StreamAsync(Meant(request), cancellation);

    /// <inheritdoc/>
    public ValueTask<string?> ExplainAsync(string itemId, SearchRequest request, CancellationToken cancellation = default) =>
        inner.ExplainAsync(itemId, Meant(request), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default) => inner.FindDamageAsync(cancellation);

    private SearchRequest Meant(SearchRequest request)
    {
        var known = people();
        return request with { Filter = Meant(known, request.Filter), Query = Meant(known, request.Query) };
    }

    private ItemFilter Meant(PersonMap known, ItemFilter filter) => People(known, filter.Committees.Count == 0 ? filter : committees().Meant(filter));

    private static ItemFilter People(PersonMap known, ItemFilter filter) =>
        filter.Speakers.Count == 0 ? filter : filter with { Speakers = [.. filter.Speakers.SelectMany(known.PeopleOf).Distinct(StringComparer.Ordinal)] };

    // A name that the index does not know any more is still a name of the person.
    private static MinutesQuery Meant(PersonMap known, MinutesQuery query)
    {
        switch (query)
        {
            case FacetQuery { Dimension: FacetDimension.Speaker } named:
                var others = known.PeopleCalled(Slug.Of(named.Text).Split('-')).Order(StringComparer.Ordinal).Select(id => new FacetQuery(FacetDimension.Speaker, id)).Where(other => other != named).ToList();
                return others.Count == 0 ? named : new OrQuery([named, .. others]);
            case AndQuery and:
                return new AndQuery([.. and.Children.Select(child => Meant(known, child))]);
            case OrQuery or:
                return new OrQuery([.. or.Children.Select(child => Meant(known, child)).SelectMany(meant => meant is OrQuery inside ? inside.Children : (IEnumerable<MinutesQuery>)[meant])]);
            case NotQuery not:
                return new NotQuery(Meant(known, not.Inner));
            default:
                return query;
        }
    }
}
