using MinutesSearch.Search;

namespace MinutesSearch.Server.Pages.Embed;

/// <summary>The embedded page: a search within what the site that embeds it chose.</summary>
internal sealed record EmbedView
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The parameters as they came; the filters among them stay in force for every search in the frame.</summary>
    public required PageQuery Query { get; init; }

    /// <summary>The search that was run.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The answer; null where nothing was asked yet.</summary>
    public SearchResult? Result { get; init; }

    /// <summary>The colour of the site that embeds; null for our own.</summary>
    public AccentColour? Accent { get; init; }

    /// <summary>What the search box says while it is empty; null for our own words.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Address of a search in the frame.</summary>
    public string At(PageQuery query)
    {
        var address = query.At("/embed");
        foreach (var (name, value) in OwnParameters) address += (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + name + "=" + Uri.EscapeDataString(value);
        return address;
    }

    /// <summary>What the frame is told beside the search.</summary>
    public IEnumerable<(string Name, string Value)> OwnParameters
    {
        get
        {
            if (Accent is { } accent) yield return ("accent", accent.ToString()[1..]);
            if (Placeholder is { } placeholder) yield return ("placeholder", placeholder);
        }
    }
}
