using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>Links to the other pages of hits.</summary>
internal static class Pager
{
    /// <summary>The deepest hit that a page may show.</summary>
    private const int Deepest = 10_000;

    /// <summary>Writes the links; nothing where there is one page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="query">The search in force.</param>
    /// <param name="at">The address of a search on the page that shows it.</param>
    /// <param name="total">Hits, all pages together.</param>
    /// <param name="page">This page, from 1.</param>
    /// <param name="pageSize">Hits a page.</param>
    public static void Write(HtmlWriter html, PageQuery query, Func<PageQuery, string> at, long total, int page, int pageSize)
    {
        var last = Last(total, pageSize);
        if (last <= 1) return;
        html.Add($"<nav class=\"pager\" aria-label=\"Pages of results\"><ul>\n");
        if (page > 1) html.Add($"<li><a rel=\"prev\" href=\"{At(query, at, page - 1)}\">← Previous</a></li>\n");
        var before = 0;
        foreach (var number in Numbers(page, last))
        {
            if (number > before + 1) html.Add($"<li class=\"gap\" aria-hidden=\"true\">…</li>\n");
            if (number == page) html.Add($"<li><a aria-current=\"page\" href=\"{At(query, at, number)}\"><span class=\"unseen\">Page </span>{number}</a></li>\n");
            else html.Add($"<li class=\"far\"><a href=\"{At(query, at, number)}\"><span class=\"unseen\">Page </span>{number}</a></li>\n");
            before = number;
        }
        if (page < last) html.Add($"<li><a rel=\"next\" href=\"{At(query, at, page + 1)}\">Next →</a></li>\n");
        html.Add($"</ul></nav>\n");
        if (page == last && total > (long)last * pageSize)
            html.Add($"<p class=\"note\">Only the first {last * pageSize} items are shown in pages. Narrow the search, or take all of them as CSV.</p>\n");
    }

    /// <summary>Number of the last page that can be shown.</summary>
    public static int Last(long total, int pageSize) =>
        pageSize <= 0 ? 1 : (int)Math.Min((total + pageSize - 1) / pageSize, Deepest / pageSize);

    /// <summary>The first, the last, and those around the page.</summary>
    private static IEnumerable<int> Numbers(int page, int last) =>
        Enumerable.Range(page - 2, 5).Append(1).Append(last).Where(number => number >= 1 && number <= last).Distinct().Order();

    private static string At(PageQuery query, Func<PageQuery, string> at, int page) =>
        at(query.Set("page", page == 1 ? null : page.ToString()));
}
