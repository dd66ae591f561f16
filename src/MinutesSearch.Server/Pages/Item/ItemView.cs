using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>An item as its page shows it.</summary>
internal sealed record ItemView
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The item.</summary>
    public required AgendaItem Item { get; init; }

    /// <summary>The item before it at the same meeting; null for the first, or where the meeting is not known.</summary>
    public AgendaItem? Previous { get; init; }

    /// <summary>The item after it; null for the last, or where the meeting is not known.</summary>
    public AgendaItem? Next { get; init; }

    /// <summary>The same matter at all meetings, this item included; empty where it is not known.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Items like it.</summary>
    public IReadOnlyList<Hit> Related { get; init; } = [];

    /// <summary>The words that led here, as typed; empty where none did.</summary>
    public string Words { get; init; } = "";

    /// <summary>The search that led here; empty where none did.</summary>
    public PageQuery Search { get; init; } = PageQuery.Empty;

    /// <summary>The next hit of that search, with the search on the page of hits where it stands; null where there is none.</summary>
    public (Hit Hit, PageQuery Search)? NextHit { get; init; }

    /// <summary>The words that led here, understood; null where none did.</summary>
    public MinutesQuery? Query { get; init; }
}
