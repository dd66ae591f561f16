using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>What was understood of a search, where that is not plain from what was typed.</summary>
internal static class Understanding
{
    private static readonly System.Buffers.SearchValues<char> Operators = System.Buffers.SearchValues.Create("\"()*~:|&+^[]{}\\");

    /// <summary>Writes the remarks; nothing where there are none.</summary>
    public static void Write(HtmlWriter html, SearchView view)
    {
        var (query, result) = (view.Query, view.Result);
        var remarks = Markup.Of(html =>
        {
            if (result.IsCorrected && result.DidYouMean is { } used)
                html.Add($"<li>Nothing was found for <q><bdi>{query.Text}</bdi></q>. These are the items for <q><bdi>{used}</bdi></q>. <a href=\"{query.With("spelling", "off").At("/")}\">Search only for what I typed</a></li>\n");
            else if (result.DidYouMean is { } better)
                html.Add($"<li class=\"mean\">Did you mean <a href=\"{query.Set("q", better).At("/")}\"><bdi>{better}</bdi></a>?</li>\n");
            if (IsWorthShowing(view)) html.Add($"<li>Searched as <code dir=\"auto\">{result.InterpretedAs}</code></li>\n");
            foreach (var expansion in result.Expansions)
                html.Add($"<li><bdi>{expansion.From}</bdi> was searched as <bdi>{string.Join(", ", expansion.To)}</bdi> too. <a href=\"{query.With("synonyms", "off").At("/")}\">Search only for what I typed</a></li>\n");
            foreach (var notice in view.Notices) html.Add($"<li class=\"warn\">{notice}</li>\n");
            foreach (var warning in view.Warnings.Concat(result.Warnings).DistinctBy(warning => warning.Message))
                html.Add($"<li class=\"warn\">{warning.Message}</li>\n");
            if (result.IsPartial) html.Add($"<li class=\"warn\">This search took too long and was ended: there are more items than counted here. A more exact search finds them.</li>\n");
        });
        if (remarks.ToString().Length > 0) html.Add($"<ul class=\"remarks\">\n{remarks}</ul>\n");
    }

    /// <summary>How plain words are read is nobody's question; how operators are, is.</summary>
    private static bool IsWorthShowing(SearchView view)
    {
        var text = view.Query.Text;
        var hasOperators = text.AsSpan().IndexOfAny(Operators) >= 0 || text.Contains(" OR ", StringComparison.Ordinal)
            || text.StartsWith('-') || text.Contains(" -", StringComparison.Ordinal);
        return text.Length > 0 && !view.Result.IsCorrected && (hasOperators || view.Warnings.Count > 0)
            && view.Result.InterpretedAs.Length > 0
            && !string.Equals(view.Result.InterpretedAs, text, StringComparison.OrdinalIgnoreCase);
    }
}
