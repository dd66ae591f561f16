using MinutesSearch.Archive;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Lists;

/// <summary>What is held of each committee, and what is missing: for whoever looks for a meeting and does not find it.</summary>
internal static class CoveragePage
{
    /// <summary>The page.</summary>
    public static string Render(Site site, IReadOnlyList<CoverageRow> rows)
    {
        var head = new PageHead("What is held", "How many meetings and items of each committee can be searched here, and what is missing.") { Path = PageLinks.Coverage, MastheadSearch = "" };
        return Layout.Page(site, head, html =>
        {
            html.Add($"<header class=\"heading\"><h1>What is held</h1><p>Meetings and items that were read, and what their pages leave out. By year, and for programs: <a href=\"/v1/coverage\">/v1/coverage</a>.</p></header>\n<div class=\"prose\">\n");
            foreach (var council in rows.GroupBy(row => row.Council.Id).OrderBy(group => group.First().Council.Name, StringComparer.CurrentCultureIgnoreCase)) Council(html, [.. council]);
            if (rows.Count == 0) html.Add($"<p class=\"note\">No minutes have been read yet.</p>\n");
            html.Add($"</div>\n");
        });
    }

    private static void Council(HtmlWriter html, IReadOnlyList<CoverageRow> rows)
    {
        var council = rows[0].Council;
        html.Add($"<section><h2><bdi>{council.Name}</bdi></h2><div class=\"scroll\" role=\"region\" aria-label=\"{council.Name}\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Committee</th><th scope=\"col\">Years</th><th scope=\"col\">Meetings</th><th scope=\"col\">Items</th><th scope=\"col\">Without minutes</th><th scope=\"col\">Cut by the source</th><th scope=\"col\">Withheld</th><th scope=\"col\">Withdrawn</th></tr></thead><tbody>\n");
        foreach (var committee in rows.GroupBy(row => row.Committee?.Id).OrderBy(group => group.First().Committee?.Name ?? "", StringComparer.CurrentCultureIgnoreCase)) Committee(html, [.. committee]);
        html.Add($"</tbody></table></div></section>\n");
    }

    private static void Committee(HtmlWriter html, IReadOnlyList<CoverageRow> rows)
    {
        var sum = rows.Aggregate((one, other) => one.With(other));
        html.Add($"<tr><th scope=\"row\">");
        if (sum.Committee is { } committee) html.Add($"<a href=\"{PageQuery.Empty.With("council", sum.Council.Id).With("committee", committee.Id).At(PageLinks.Meetings)}\"><bdi>{committee.Name}</bdi></a>");
        else html.Add($"Committee not stated");
        html.Add($"</th><td>{CommitteesPage.Span(rows)}</td>");
        foreach (var number in new[] { sum.Meetings, sum.Items, sum.WithoutMinutes, sum.Cut, sum.Restricted, sum.Withdrawn }) html.Add($"<td>{Wording.Figure(number)}</td>");
        html.Add($"</tr>\n");
    }
}
