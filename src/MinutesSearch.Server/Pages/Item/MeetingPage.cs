using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>The page of one meeting: who was there, and the agenda in its order with what was decided.</summary>
internal static class MeetingPage
{
    /// <summary>The page.</summary>
    public static string Render(Site site, Meeting meeting)
    {
        var header = meeting.Header;
        var head = new PageHead(header.Title, $"{header.Council.Name}: {header.Title}. {Wording.Count(meeting.Items.Count, "agenda item", "agenda items")}, with what was said and decided.")
        {
            Path = PageLinks.Meeting(header.Id),
            Feed = "/v1/feed.atom" + PageQuery.Empty.With("meeting", header.Id).With("kind", "all").ToQueryString(),
            JsonLd = StructuredData.Meeting(site, header),
            MastheadSearch = "",
            Kind = "meeting",
        };
        return Layout.Page(site, head, html =>
        {
            html.Add($"<article>\n<header class=\"heading\">\n<nav class=\"trail\" aria-label=\"Where this belongs\"><ol><li><a href=\"{PageLinks.Browse("council", header.Council.Id)}\"><bdi>{header.Council.Name}</bdi></a></li>");
            if (header.Committee is { } committee) html.Add($"<li><a href=\"{PageLinks.Committee(header.Council.Id, committee.Id)}\"><bdi>{committee.Name}</bdi></a></li>");
            html.Add($"</ol></nav>\n<h1 dir=\"auto\">{header.Title}</h1>\n");
            Facts(html, header);
            html.Add($"</header>\n<div class=\"columns reading\">\n<div class=\"text\">\n");
            Agenda(html, meeting.Items);
            html.Add($"</div>\n<div class=\"beside\">\n");
            Within(html, header);
            People.Write(html, meeting.Attendance, "Attendance", headingLevel: 2);
            Source(html, header);
            html.Add($"</div>\n</div>\n</article>\n");
        });
    }

    private static void Facts(HtmlWriter html, MeetingHeader header)
    {
        html.Add($"<ul class=\"facts\"><li>");
        DateText.Write(html, header.Date);
        html.Add($"</li>");
        if (header.Venue is { } venue) html.Add($"<li><bdi>{venue}</bdi></li>");
        if (header.IsCancelled) html.Add($"<li class=\"badge cut\">Cancelled</li>");
        html.Add($"</ul>\n");
        if (header.Date is { Source: DateSource.Inferred } inferred) html.Add($"<p class=\"note\" dir=\"auto\">{DateText.Evidence(inferred)}</p>\n");
        if (header.Contact is { } contact) html.Add($"<p class=\"note\">Contact: <bdi>{contact}</bdi></p>\n");
    }

    private static void Agenda(HtmlWriter html, IReadOnlyList<AgendaItem> items)
    {
        html.Add($"<h2>Agenda</h2>\n");
        if (items.Count == 0) { html.Add($"<p class=\"note\">The source lists no agenda items for this meeting.</p>\n"); return; }
        html.Add($"<ol class=\"agenda\">\n");
        foreach (var item in items)
        {
            html.Add($"<li class=\"kind-{item.Kind.ToString().ToLowerInvariant()}\"><span class=\"no\">{item.Number ?? ""}</span><div><h3><a href=\"{PageLinks.Item(item.Id)}\"><bdi>{item.Title}</bdi></a></h3>\n");
            if (item.IsDecided || item.IsTruncated || item.IsRestricted || item.Kind == ItemKind.Procedure)
            {
                html.Add($"<ul class=\"facts\">");
                Badges.Write(html, item.IsDecided, item.IsTruncated, item.IsRestricted, item.Kind);
                html.Add($"</ul>\n");
            }
            if (item.Decisions is [var first, ..])
                html.Add($"<p class=\"glance\" dir=\"auto\">{Beginning.Of(DecisionBox.InOneLine(first), 240)}</p>\n");
            html.Add($"</div></li>\n");
        }
        html.Add($"</ol>\n");
    }

    private static void Within(HtmlWriter html, MeetingHeader header) => html.Add($"""
        <section><h2>Search this meeting</h2>
        <form action="/" method="get" class="within"><label for="within">Words</label><input type="search" id="within" name="q" maxlength="2000"><input type="hidden" name="meeting" value="{header.Id}"><input type="hidden" name="kind" value="all"><button type="submit" class="plain">Search</button></form></section>

        """);

    private static void Source(HtmlWriter html, MeetingHeader header)
    {
        html.Add($"<section><h2>Where this is from</h2>\n");
        if (ForeignLink.Web(header.SourceUrl) is { } address)
            html.Add($"<p><a href=\"{address}\" rel=\"noopener\">This meeting at the council ({ForeignLink.Host(address)})</a></p>\n");
        html.Add($"<p><a href=\"/v1/meetings/{Uri.EscapeDataString(header.Id)}\">This meeting as data (JSON)</a></p></section>\n");
    }
}
