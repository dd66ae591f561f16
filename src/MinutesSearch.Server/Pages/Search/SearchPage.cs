using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>The page of hits.</summary>
internal static class SearchPage
{
    /// <summary>The page.</summary>
    public static string Render(SearchView view)
    {
        var text = view.Query.Text;
        var head = new PageHead(text.Length > 0 ? $"{text} – search" : "Search", "Council minutes that match this search, with what was said and decided.")
        {
            Path = view.Query.At("/"),
            Feed = FileUrl(view.Query, "/v1/feed.atom"),
            NoIndex = true,
            Kind = "search",
        };
        return Layout.Page(view.Site, head, html =>
        {
            SearchForm.Write(html, view.Query, "Search council minutes");
            html.Add($"<div class=\"columns\">\n<div class=\"side\">\n");
            FacetPanel.Write(html, view);
            html.Add($"</div>\n<div class=\"results\" id=\"results\">\n");
            Results(html, view);
            html.Add($"</div>\n</div>\n");
        });
    }

    private static void Results(HtmlWriter html, SearchView view)
    {
        var (query, result, request) = (view.Query, view.Result, view.Request);
        html.Add($"<div class=\"summary\"><h1 class=\"total\" aria-live=\"polite\">{Total(result)}");
        if (query.Text.Length > 0) html.Add($" <span class=\"for\">for <bdi>{Beginning.Of(query.Text, 120)}</bdi></span>");
        html.Add($"</h1>\n");
        if (result.Total > 0) Tools(html, view);
        html.Add($"</div>\n");
        ActiveFilters.Write(html, view);
        Understanding.Write(html, view);
        if (result.Total == 0) { NothingFound.Write(html, view); return; }
        TimelineBars.Write(html, query, view.Timeline);
        if (result.Hits.Count == 0)
            html.Add($"<p class=\"note\">There is no page {request.Page}. <a href=\"{query.Without("page").At("/")}\">Back to the first page</a></p>\n");
        HitList.Write(html, result.Hits, new HitLook
        {
            // An item is opened with the words that it was found by.
            Query = result is { IsCorrected: true, DidYouMean: { } used } ? query.Set("q", used) : query,
            FirstNumber = (request.Page - 1) * request.PageSize + 1,
            Council = request.Filter.Councils.Count != 1 && result.Facets.FirstOrDefault(facet => facet.Dimension == FacetDimension.Council) is not { Values.Count: 1 },
        });
        Pager.Write(html, query, search => search.At("/"), result.Total, request.Page, request.PageSize);
    }

    private static void Tools(HtmlWriter html, SearchView view)
    {
        html.Add($"<div class=\"tools\"><ul class=\"sort\" aria-label=\"Order\">\n");
        foreach (var (order, name, label) in new[] { (SortOrder.Relevance, null, "Best first"), (SortOrder.Newest, "newest", "Newest"), (SortOrder.Oldest, (string?)"oldest", "Oldest") })
            html.Add($"<li><a href=\"{view.Query.Set("sort", name).At("/")}\"{Markup.If(view.Request.Sort == order, " aria-current=\"true\"")} rel=\"nofollow\">{label}</a></li>\n");
        html.Add($"</ul><ul class=\"files\"><li><a href=\"{FileUrl(view.Query, "/v1/feed.atom")}\" type=\"application/atom+xml\">Feed</a></li><li><a href=\"{FileUrl(view.Query, "/v1/export.csv")}\" rel=\"nofollow\">CSV</a></li></ul></div>\n");
    }

    private static string Total(SearchResult result) => result.Total == 0
        ? "Nothing found"
        : (result.IsPartial ? "At least " : "") + Wording.Count(result.Total, "item", "items");

    private static string FileUrl(PageQuery query, string path) =>
        query.Without("page").Without("pageSize").Without("facetLimit").Without("sort").At(path);



}
