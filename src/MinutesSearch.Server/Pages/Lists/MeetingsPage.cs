using MinutesSearch.Archive;
using MinutesSearch.Server.Pages.Html;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Pages.Lists;

/// <summary>Meetings, latest first, of a council, a committee or a year: the way to see whether a meeting is there at all.</summary>
internal static class MeetingsPage
{
    /// <summary>Meetings a page.</summary>
    public const int PageSize = 50;

    /// <summary>The page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="query">What the list is narrowed by: council, committee, year.</param>
    /// <param name="filter">The same, as the archive was asked.</param>
    /// <param name="found">The meetings.</param>
    /// <param name="rows">What is held of the council and committee, whatever the year.</param>
    public static string Render(Site site, PageQuery query, MeetingFilter filter, MeetingPage found, IReadOnlyList<CoverageRow> rows)
    {
        var of = Of(filter, rows);
        var title = (of is null ? "Meetings" : $"Meetings: {of}") + (filter.Year is { } year ? $", {year}" : "");
        var head = new PageHead(title, "Meetings whose agendas and minutes can be read and searched here, latest first.") { Path = query.At(PageLinks.Meetings), MastheadSearch = "" };
        return Layout.Page(site, head, html =>
        {
            html.Add($"<header class=\"heading\"><nav class=\"trail\" aria-label=\"Where this belongs\"><ol><li><a href=\"{PageLinks.Committees}\">Councils and committees</a></li>");
            if (of is not null) html.Add($"<li><a href=\"{PageLinks.Meetings}\">All meetings</a></li>");
            html.Add($"</ol></nav>\n<h1><bdi>{title}</bdi></h1>\n<p>{Wording.Count(found.Total, "meeting", "meetings")}. <a href=\"{query.With("sort", "newest").At("/")}\">Search their items</a></p></header>\n");
            Years(html, query, filter, rows);
            html.Add($"<ol class=\"agenda by-date\">\n");
            foreach (var meeting in found.Meetings) Meeting(html, meeting, filter);
            html.Add($"</ol>\n");
            if (found.Total == 0) html.Add($"<p class=\"note\">No meeting is known here.</p>\n");
            Pager.Write(html, query, other => other.At(PageLinks.Meetings), found.Total, filter.Page, PageSize);
        });
    }

    private static string? Of(MeetingFilter filter, IReadOnlyList<CoverageRow> rows)
    {
        var names = new List<string>();
        if (filter.Councils is [var council]) names.Add(rows.FirstOrDefault(row => row.Council.Id == council)?.Council.Name ?? council);
        if (filter.Committees is [var committee]) names.Add(rows.FirstOrDefault(row => row.Committee?.Id == committee)?.Committee?.Name ?? committee);
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static void Years(HtmlWriter html, PageQuery query, MeetingFilter filter, IReadOnlyList<CoverageRow> rows)
    {
        var years = rows.Where(row => row.Meetings > 0).Select(row => row.Year).OfType<int>().Distinct().OrderDescending().ToList();
        if (years.Count < 2) return;
        html.Add($"<nav aria-label=\"Years\"><ul class=\"choice\"><li><a href=\"{query.Without("year").At(PageLinks.Meetings)}\"{Markup.If(filter.Year is null, " aria-current=\"true\"")}>All years</a></li>\n");
        foreach (var year in years)
            html.Add($"<li><a href=\"{query.Set("year", Wording.Year(year)).At(PageLinks.Meetings)}\"{Markup.If(filter.Year == year, " aria-current=\"true\"")}>{Wording.Year(year)}</a></li>\n");
        html.Add($"</ul></nav>\n");
    }

    private static void Meeting(HtmlWriter html, MeetingSummary meeting, MeetingFilter filter)
    {
        var header = meeting.Header;
        html.Add($"<li><span class=\"no\">");
        DateText.Write(html, header.Date);
        html.Add($"</span><div><h2><a href=\"{PageLinks.Meeting(header.Id)}\"><bdi>{header.Committee?.Name ?? header.Title}</bdi></a></h2>\n<ul class=\"facts\">");
        if (filter.Councils.Count != 1) html.Add($"<li><bdi>{header.Council.Name}</bdi></li>");
        html.Add($"<li>{Wording.Count(meeting.ItemCount, "item", "items")}</li>{Markup.If(header.IsCancelled, "<li class=\"badge cut\">Cancelled</li>")}</ul></div></li>\n");
    }
}
