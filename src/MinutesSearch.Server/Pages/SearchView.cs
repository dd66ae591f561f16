using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Pages;

/// <summary>A search and its answer, as the search page shows it.</summary>
internal sealed record SearchView
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The parameters as they came: what links are made from.</summary>
    public required PageQuery Query { get; init; }

    /// <summary>The search that was run.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The answer.</summary>
    public required SearchResult Result { get; init; }

    /// <summary>What the parser could not understand of the text.</summary>
    public IReadOnlyList<QueryWarning> Warnings { get; init; } = [];

    /// <summary>Parameters that could not be used, in words: <c>“2018-31-01” is no date: left out</c>.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Hits by year; null where it was not counted.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>The label of a value of a filter; the value itself where the answer names none.</summary>
    public string LabelOf(string name, string value)
    {
        var facet = Result.Facets.FirstOrDefault(facet => Wording.Parameter(facet.Dimension) == name);
        return facet?.Values.FirstOrDefault(found => found.Value == value)?.Label ?? name switch
        {
            "meeting" => Result.Hits.FirstOrDefault(hit => hit.Meeting.Id == value)?.Meeting.Title ?? value,
            _ => value,
        };
    }
}

/// <summary>What the empty search page shows: what can be searched.</summary>
/// <param name="Site">The site.</param>
/// <param name="Everything">A search of everything, with facets; its hits are not shown.</param>
/// <param name="Latest">The latest items with a decision.</param>
/// <param name="Timeline">All items by year; null where it was not counted.</param>
internal sealed record HomeView(Site Site, SearchResult Everything, IReadOnlyList<Hit> Latest, Timeline? Timeline)
{
    /// <summary>Committees by council, where there are several councils: their committees may have the same names.</summary>
    public IReadOnlyList<(FacetValue Council, IReadOnlyList<FacetValue> Committees)> Committees { get; init; } = [];
}
