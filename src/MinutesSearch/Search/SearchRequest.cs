using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Search;

/// <summary>The order of hits.</summary>
public enum SortOrder
{
    /// <summary>Best first.</summary>
    Relevance,

    /// <summary>Latest meeting first; items without a date last.</summary>
    Newest,

    /// <summary>Earliest meeting first; items without a date last.</summary>
    Oldest,

    /// <summary>What became known or changed last comes first, whatever its meeting's date; of what came at once, the latest meeting. For items.</summary>
    Changed,
}

/// <summary>Which kinds of items a search returns.</summary>
public enum KindFilter
{
    /// <summary>Business only, except where a relaxed search takes what comes near; the facet still counts procedure.</summary>
    Business,

    /// <summary>Procedure only.</summary>
    Procedure,

    /// <summary>Both; procedure ranks below.</summary>
    All,
}

/// <summary>Whether hits are joined.</summary>
public enum Grouping
{
    /// <summary>One hit an item.</summary>
    None,

    /// <summary>One hit a matter.</summary>
    Matter,
}

/// <summary>Which items: the part of a request that a search, a count, a feed and an export share.</summary>
public sealed record ItemFilter
{
    /// <summary>Every item of business.</summary>
    public static ItemFilter None { get; } = new();

    /// <summary>Council ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Councils { get; init; } = [];

    /// <summary>Committee ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Committees { get; init; } = [];

    /// <summary>Meeting ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>Speaker ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Topic ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Years, any of them; empty for all.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>First day, included; null for open. An item of a known year but no day matches when its whole year does.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; null for open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Business, procedure or both.</summary>
    public KindFilter Kind { get; init; } = KindFilter.Business;

    /// <summary>True for items with a decision, false for those without; null for both.</summary>
    public bool? Decided { get; init; }
}

/// <summary>A search for agenda items.</summary>
public sealed record SearchRequest
{
    /// <summary>What to look for.</summary>
    public MinutesQuery Query { get; init; } = new MatchAllQuery();

    /// <summary>Which items.</summary>
    public ItemFilter Filter { get; init; } = ItemFilter.None;

    /// <summary>Parts of the items to search; empty for all.</summary>
    public IReadOnlyList<ItemPart> In { get; init; } = [];

    /// <summary>The order of hits.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Page of hits, from 1. <c>Page × PageSize</c> is at most 10,000: callers check it.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 0 to 100.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Dimensions to count; empty for none.</summary>
    public IReadOnlyList<FacetDimension> Facets { get; init; } = AllFacets;

    /// <summary>Values for each dimension at most, highest count first. Selected values are always included.</summary>
    public int FacetLimit { get; init; } = 20;

    /// <summary>Snippets a hit at most, 0 to 5.</summary>
    public int Snippets { get; init; } = 3;

    /// <summary>Offer a correction, and use it where nothing else is found.</summary>
    public bool Spelling { get; init; } = true;

    /// <summary>
    /// Where few items hold all words, take those that hold some of them too, and look for what a question is about rather than for
    /// the words it is asked in. By relevance only.
    /// </summary>
    public bool Relax { get; init; } = true;

    /// <summary>Search acronyms and synonyms too.</summary>
    public bool Synonyms { get; init; } = true;

    /// <summary>Whether hits are joined by matter.</summary>
    public Grouping Group { get; init; }

    /// <summary>After this long the search stops and gives what it has, marked partial; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>All dimensions, in the order they are shown.</summary>
    public static IReadOnlyList<FacetDimension> AllFacets { get; } =
        [FacetDimension.Council, FacetDimension.Committee, FacetDimension.Topic, FacetDimension.Speaker, FacetDimension.Year, FacetDimension.Kind];
}

/// <summary>A search for passages: who said what.</summary>
public sealed record PassageRequest
{
    /// <summary>What to look for; all of it within one passage, but for what is asked of the title, which holds for the item.</summary>
    public MinutesQuery Query { get; init; } = new MatchAllQuery();

    /// <summary>Which items. <see cref="ItemFilter.Speakers"/> names the speakers of the passages, not of the items.</summary>
    public ItemFilter Filter { get; init; } = ItemFilter.None;

    /// <summary>Parts to search; empty for all.</summary>
    public IReadOnlyList<ItemPart> In { get; init; } = [];

    /// <summary>The order of hits.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Page of hits, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 0 to 100.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Search a better spelling where nothing is found.</summary>
    public bool Spelling { get; init; } = true;

    /// <summary>Look for what a question is about rather than for the words it is asked in. A passage has to hold all words all the same.</summary>
    public bool Relax { get; init; } = true;

    /// <summary>After this long the search stops and gives what it has; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }
}

/// <summary>The grain of a timeline.</summary>
public enum TimelineInterval
{
    /// <summary>A bucket a year.</summary>
    Year,

    /// <summary>A bucket a month; items without a day are left out.</summary>
    Month,
}
