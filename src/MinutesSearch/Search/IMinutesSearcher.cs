using System.Text.Json.Serialization;
using MinutesSearch.Query;

namespace MinutesSearch.Search;

/// <summary>Answers searches. Safe for concurrent use; every answer comes from one point in time.</summary>
public interface IMinutesSearcher
{
    /// <summary>What the index holds now.</summary>
    IndexStatus Status { get; }

    /// <summary>Finds agenda items.</summary>
    ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default);

    /// <summary>Finds passages.</summary>
    ValueTask<PassageResult> SearchPassagesAsync(PassageRequest request, CancellationToken cancellation = default);

    /// <summary>Completes what is being typed.</summary>
    /// <param name="text">What was typed so far; the last word may be incomplete.</param>
    /// <param name="limit">Suggestions at most, 1 to 20.</param>
    /// <param name="cancellation">Ends the work.</param>
    ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string text, int limit, CancellationToken cancellation = default);

    /// <summary>Counts hits over time. Paging, facets and snippets of the request are ignored.</summary>
    ValueTask<Timeline> TimelineAsync(SearchRequest request, TimelineInterval interval, CancellationToken cancellation = default);

    /// <summary>Values of one dimension whose label or id begins with a prefix (any word of the label), highest count first.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="prefix">The beginning; empty for all.</param>
    /// <param name="limit">Values at most; 0 for all.</param>
    /// <param name="request">Counts are within this search, the dimension's own filter left out.</param>
    /// <param name="cancellation">Ends the work.</param>
    ValueTask<Facet> FacetAsync(FacetDimension dimension, string prefix, int limit, SearchRequest request, CancellationToken cancellation = default);

    /// <summary>Items like this one, best first, itself left out; null where there is no such item.</summary>
    ValueTask<IReadOnlyList<Hit>?> RelatedAsync(string itemId, int limit, CancellationToken cancellation = default);

    /// <summary>The same matter at all meetings, itself included, in date order; null where there is no such item.</summary>
    ValueTask<IReadOnlyList<HistoryEntry>?> HistoryAsync(string itemId, CancellationToken cancellation = default);

    /// <summary>
    /// Every hit, oldest first unless the request sorts newest first, from one point in time, whatever the page asked for.
    /// Hits carry snippets as the request asks.
    /// </summary>
    IAsyncEnumerable<Hit> StreamAsync(SearchRequest request, CancellationToken cancellation = default);

    /// <summary>How an item's score for a query came about, for people; null where the item does not exist.</summary>
    ValueTask<string?> ExplainAsync(string itemId, SearchRequest request, CancellationToken cancellation = default);

    /// <summary>Reads every file of the index and compares it with its checksum: what is damaged, for people. Takes seconds for a large index.</summary>
    ValueTask<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default);
}

/// <summary>What an index holds.</summary>
/// <param name="IsOpen">True where searches are answered.</param>
/// <param name="IndexVersion">Names the state: changes whenever an answer may.</param>
/// <param name="Items">Items in the index.</param>
/// <param name="Change">Number of the last change of the archive that searches see.</param>
/// <param name="Problem">Why the index is not open, or that it is damaged and answers what it can; for people, null where all is well.</param>
public sealed record IndexStatus(bool IsOpen, string IndexVersion, long Items, long Change, string? Problem)
{
    /// <summary>What its writer noted with the last commit, for its writer; null where nothing.</summary>
    [JsonIgnore]
    public string? Note { get; init; }
}
