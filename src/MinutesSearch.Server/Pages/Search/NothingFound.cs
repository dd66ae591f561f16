using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>What stands in the place of hits where there are none: ways out, each with what it would find.</summary>
internal static class NothingFound
{
    /// <summary>Writes the ways out.</summary>
    public static void Write(HtmlWriter html, SearchView view)
    {
        var query = view.Query;
        html.Add($"<section class=\"nothing\"><h2>What you can do</h2>\n<ul>\n");
        foreach (var reason in view.Result.NothingFound.Where(reason => reason.Total > 0))
        {
            if (Filter(query, reason.Without) is { } filter)
                html.Add($"<li><a href=\"{query.Without(filter.Name, filter.Value).At("/")}\">Remove the filter <bdi>{ActiveFilters.Label(view, filter.Name, filter.Value)}</bdi></a>");
            else
                html.Add($"<li><a href=\"{query.Set("q", WithoutWord(query.Text, reason.Without)).At("/")}\">Leave out <q><bdi>{reason.Without}</bdi></q></a>");
            html.Add($" <span class=\"count\">{Wording.Count(reason.Total, "item", "items")}</span></li>\n");
        }
        if (query.Pairs.Any(pair => PageQuery.IsFilter(pair.Name)))
            html.Add($"<li><a href=\"{query.WithoutFilters().At("/")}\">Remove all filters</a></li>\n");
        if (query.Text.Contains('"', StringComparison.Ordinal))
            html.Add($"<li><a href=\"{query.Set("q", query.Text.Replace("\"", "", StringComparison.Ordinal)).At("/")}\">Search the words without quotation marks</a></li>\n");
        if (query.Text.Contains(' ', StringComparison.Ordinal) && query.First("match") is null)
            html.Add($"<li><a href=\"{query.Set("match", "any").At("/")}\">Find items with any of the words</a></li>\n");
        html.Add($"<li>Check the spelling, or use fewer and more common words.</li>\n<li><a href=\"/\">See what can be searched here</a></li>\n</ul></section>\n");
    }

    private static (string Name, string Value)? Filter(PageQuery query, string without)
    {
        var equals = without.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) return null;
        var (name, value) = (without[..equals], without[(equals + 1)..]);
        return query.Pairs.FirstOrDefault(pair => pair.Name == name && pair.Value == value) is { Name: not null } found ? found : null;
    }

    private static string WithoutWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Join(' ', text.Remove(at, word.Length).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
