using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>The filters in force, each with a link that removes it.</summary>
internal static class ActiveFilters
{
    /// <summary>Writes the filters; nothing where there are none.</summary>
    public static void Write(HtmlWriter html, SearchView view)
    {
        var filters = view.Query.Pairs.Where(pair => PageQuery.IsFilter(pair.Name)).ToList();
        if (filters.Count == 0) return;
        html.Add($"<ul class=\"chips\" aria-label=\"Filters in force\">\n");
        foreach (var (name, value) in filters)
        {
            html.Add($"<li><a class=\"chip\" href=\"{view.Query.Without(name, value).At("/")}\"><span class=\"unseen\">Remove filter: </span>");
            html.Add($"<bdi>{Label(view, name, value)}</bdi><span class=\"cross\" aria-hidden=\"true\">×</span></a></li>\n");
        }
        if (filters.Count > 1)
            html.Add($"<li><a class=\"clear\" href=\"{view.Query.WithoutFilters().At("/")}\">Remove all filters</a></li>\n");
        html.Add($"</ul>\n");
        Pages(html, view);
    }

    // A search within one person or one meeting has a page of its own that says more.
    private static void Pages(HtmlWriter html, SearchView view)
    {
        if (view.Query.All("speaker").ToList() is [var speaker])
            html.Add($"<p class=\"note about\"><a href=\"{PageLinks.Speaker(speaker)}\">About <bdi>{view.LabelOf("speaker", speaker)}</bdi>: roles, committees, all items</a></p>\n");
        if (view.Query.All("meeting").ToList() is [var meeting])
            html.Add($"<p class=\"note about\"><a href=\"{PageLinks.Meeting(meeting)}\">The whole meeting: <bdi>{view.LabelOf("meeting", meeting)}</bdi></a></p>\n");
    }

    /// <summary>A filter in words: <c>From 2016-01-01</c>, <c>Only with a decision</c>, <c>Cabinet</c>.</summary>
    public static string Label(SearchView view, string name, string value) => name switch
    {
        "from" => "From " + DayOr(value),
        "to" => "Until " + DayOr(value),
        "decided" => value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "Only with a decision" : "Only without a decision",
        "kind" => value.Equals("all", StringComparison.OrdinalIgnoreCase) ? "Procedure included" : value.Equals("procedure", StringComparison.OrdinalIgnoreCase) ? "Only procedure" : "Business only",
        "in" => value.ToUpperInvariant() switch { "MINUTES" => "Only what was said", "DECISIONS" => "Only in decisions", "TITLE" => "Only in titles", "AGENDA" => "Only in agenda texts", _ => "Only in " + value },
        _ => view.LabelOf(name, value),
    };

    private static string DayOr(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? Wording.Day(day) : value;
}
