using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A page of hits with facets.</summary>
public sealed record SearchAnswer : IPartialAnswer
{
    /// <summary>How the query text was understood.</summary>
    public required QueryAnswer Query { get; init; }

    /// <summary>Items that match, all pages together.</summary>
    public required long Total { get; init; }

    /// <summary>The page answered.</summary>
    public required int Page { get; init; }

    /// <summary>Hits a page.</summary>
    public required int PageSize { get; init; }

    /// <summary>Milliseconds that the search took.</summary>
    public required double TookMs { get; init; }

    /// <summary>True where the time limit ended the search early: totals and counts are lower bounds.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>The hits.</summary>
    public required IReadOnlyList<HitAnswer> Results { get; init; }

    /// <summary>Counts by name of the facet. A facet's own filter does not narrow its own counts.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValueAnswer>> Facets { get; init; }

    /// <summary>A better spelling, offered; null where there is none.</summary>
    public required DidYouMeanAnswer? DidYouMean { get; init; }

    /// <summary>Where nothing was found: what to drop, and how many items that would find.</summary>
    public required IReadOnlyList<NothingFoundAnswer> NothingFound { get; init; }

    /// <summary>Where to go from here: paths, to be resolved against the service's address.</summary>
    public required SearchLinks Links { get; init; }

    /// <summary>Names the state of the index: changes whenever an answer may.</summary>
    public required string IndexVersion { get; init; }

    internal static SearchAnswer Of(SearchParameters asked, SearchResult found, TimeSpan took, string pathBase) => new()
    {
        Query = QueryAnswer.Of(asked, found),
        Total = found.Total,
        Page = asked.Request.Page,
        PageSize = asked.Request.PageSize,
        TookMs = Math.Round(took.TotalMilliseconds, 2),
        IsPartial = found.IsPartial,
        Results = [.. found.Hits.Select(hit => HitAnswer.Of(hit, pathBase))],
        Facets = found.Facets.ToDictionary(facet => FacetNames.Of(facet.Dimension), facet => FacetValueAnswer.Of(facet), StringComparer.Ordinal),
        DidYouMean = found.DidYouMean is { } text
            ? new DidYouMeanAnswer(text, Paths.Api(pathBase, "search", asked.Values, ("q", text), ("page", null)))
            : null,
        NothingFound = [.. found.NothingFound.Select(reason => new NothingFoundAnswer(reason.Without, reason.Total))],
        Links = SearchLinks.Of(asked.Values, asked.Request.Page, asked.Request.PageSize, found.Total, pathBase),
        IndexVersion = found.IndexVersion,
    };
}

/// <summary>A better spelling.</summary>
/// <param name="Text">The query text, corrected.</param>
/// <param name="Url">The same search with it.</param>
public sealed record DidYouMeanAnswer(string Text, string Url);

/// <summary>Why nothing was found.</summary>
/// <param name="Without">What to drop: <c>committee=cabinet</c>, or a word of the query.</param>
/// <param name="Total">How many items are found without it.</param>
public sealed record NothingFoundAnswer(string Without, long Total);
