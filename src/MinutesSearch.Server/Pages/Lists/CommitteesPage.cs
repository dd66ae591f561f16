using MinutesSearch.Archive;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Lists;

/// <summary>Every council with its committees, and how many of their meetings are held.</summary>
internal static class CommitteesPage
{
    /// <summary>The page.</summary>
    public static string Render(Site site, IReadOnlyList<CoverageRow> rows)
    {
        var head = new PageHead("Councils and committees", "Every council and committee whose minutes can be searched here.") { Path = PageLinks.Committees, MastheadSearch = "" };
        return Layout.Page(site, head, html =>
        {
            html.Add($"<header class=\"heading\"><h1>Councils and committees</h1><p><a href=\"{PageLinks.Coverage}\">What is held of each, and what is missing</a></p></header>\n");
            foreach (var council in rows.GroupBy(row => row.Council.Id).OrderBy(group => group.First().Council.Name, StringComparer.CurrentCultureIgnoreCase)) Council(html, [.. council]);
            if (rows.Count == 0) html.Add($"<p class=\"note\">No minutes have been read yet.</p>\n");
        });
    }

    private static void Council(HtmlWriter html, IReadOnlyList<CoverageRow> rows)
    {
        var council = rows[0].Council;
        var all = PageQuery.Empty.With("council", council.Id);
        html.Add($"<section class=\"listed\"><h2><a href=\"{all.At(PageLinks.Meetings)}\"><bdi>{council.Name}</bdi></a></h2><ul class=\"tiles\">\n");
        foreach (var committee in rows.Where(row => row.Committee is not null).GroupBy(row => row.Committee!.Id).OrderBy(group => group.First().Committee!.Name, StringComparer.CurrentCultureIgnoreCase))
        {
            var meetings = committee.Sum(row => row.Meetings);
            html.Add($"<li><a href=\"{all.With("committee", committee.Key).At(PageLinks.Meetings)}\"><bdi>{committee.First().Committee!.Name}</bdi></a> <span class=\"count\">{Wording.Count(meetings, "meeting", "meetings")}{Behind(Span([.. committee]))}</span></li>\n");
        }
        html.Add($"</ul></section>\n");
    }

    private static string Behind(string span) => span.Length == 0 ? "" : $", {span}";

    /// <summary>The years of some rows: <c>2015–2019</c>; empty where none is known.</summary>
    public static string Span(IReadOnlyList<CoverageRow> rows) => (rows.Min(row => row.Year), rows.Max(row => row.Year)) switch
    {
        (null, _) or (_, null) => "",
        var (first, last) when first == last => $"{first}",
        var (first, last) => $"{first}–{last}",
    };
}
