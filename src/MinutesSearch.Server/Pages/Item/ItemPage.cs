using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>The page of one item: what was decided, then every word of it.</summary>
internal static class ItemPage
{
    /// <summary>The page.</summary>
    public static string Render(ItemView view)
    {
        var item = view.Item;
        var head = new PageHead(item.Title, Description(item))
        {
            Path = PageLinks.Item(item.Id),
            JsonLd = StructuredData.Item(view.Site, item),
            MastheadSearch = view.Words,
            Kind = "item",
        };
        return Layout.Page(view.Site, head, html =>
        {
            var marks = new QueryMarks(view.Query);
            html.Add($"<article>\n<header class=\"heading\">\n");
            if (!view.Search.IsEmpty) html.Add($"<p class=\"note\"><a href=\"{view.Search.At("/")}#{item.Id}\" rel=\"nofollow\">← Back to the results</a>");
            if (view.NextHit is var (next, search)) html.Add($" · <a href=\"{PageLinks.Item(next.Id, search)}\" rel=\"nofollow\">Next result: <bdi>{Beginning.Of(next.Title, 80)}</bdi> →</a>");
            if (!view.Search.IsEmpty) html.Add($"</p>\n");
            Trail(html, item.Meeting);
            html.Add($"<h1 dir=\"auto\">");
            MarkedText.Write(html, item.Title, marks.In(item.Title));
            html.Add($"</h1>\n");
            Facts(html, item);
            html.Add($"</header>\n<div class=\"columns reading\">\n<div class=\"text\">\n");
            Cut(html, item, atEnd: false);
            if (item.IsRestricted) html.Add($"<p class=\"notice\">The council withheld this item, or a part of it, from the public.</p>\n");
            DecisionBox.Write(html, item);
            ItemText.Write(html, item, marks);
            Cut(html, item, atEnd: true);
            Neighbours(html, view);
            html.Add($"</div>\n<div class=\"beside\">\n");
            ItemMargin.Write(html, view);
            html.Add($"</div>\n</div>\n</article>\n");
        });
    }

    private static void Trail(HtmlWriter html, MeetingHeader meeting)
    {
        html.Add($"<nav class=\"trail\" aria-label=\"Where this belongs\"><ol><li><a href=\"{PageLinks.Browse("council", meeting.Council.Id)}\"><bdi>{meeting.Council.Name}</bdi></a></li>");
        if (meeting.Committee is { } committee) html.Add($"<li><a href=\"{PageLinks.Committee(meeting.Council.Id, committee.Id)}\"><bdi>{committee.Name}</bdi></a></li>");
        html.Add($"<li><a href=\"{PageLinks.Meeting(meeting.Id)}\">Meeting: <bdi>{meeting.Title}</bdi></a></li></ol></nav>\n");
    }

    private static void Facts(HtmlWriter html, AgendaItem item)
    {
        html.Add($"<ul class=\"facts\">");
        if (item.Number is { } number) html.Add($"<li>Item <bdi>{number}</bdi></li>");
        html.Add($"<li>");
        DateText.Write(html, item.Meeting.Date);
        html.Add($"</li>");
        if (item.Meeting.IsCancelled) html.Add($"<li class=\"badge cut\">Meeting cancelled</li>");
        Badges.Write(html, item.IsDecided, item.IsTruncated, item.IsRestricted, item.Kind);
        html.Add($"</ul>\n");
        if (item.Meeting.Date is { Source: DateSource.Inferred } inferred) html.Add($"<p class=\"note\" dir=\"auto\">{DateText.Evidence(inferred)}</p>\n");
        if (item.IssueTitle is { } issue && !issue.Equals(item.Title, StringComparison.OrdinalIgnoreCase))
            html.Add($"<p class=\"note\">The council's issue: <bdi>{issue}</bdi></p>\n");
    }

    private static void Cut(HtmlWriter html, AgendaItem item, bool atEnd)
    {
        if (!item.IsTruncated) return;
        html.Add($"<p class=\"notice cut\">{Markup.If(atEnd, "The text was cut here. ")}{Markup.If(!atEnd, "The council's page gives only the beginning of this text. ")}");
        if (ForeignLink.Web(item.SourceUrl ?? item.Meeting.SourceUrl) is { } address)
            html.Add($"<a href=\"{address}\" rel=\"noopener\">Read the rest at the council ({ForeignLink.Host(address)})</a>");
        else
            html.Add($"The rest has to be asked for at the council: no address of its page is known.");
        html.Add($"</p>\n");
    }

    private static void Neighbours(HtmlWriter html, ItemView view)
    {
        if (view.Previous is null && view.Next is null) return;
        html.Add($"<nav class=\"neighbours\" aria-label=\"Other items of the meeting\"><ul>\n");
        if (view.Previous is { } before) html.Add($"<li><a rel=\"prev\" href=\"{PageLinks.Item(before.Id)}\"><span class=\"way\">← Item before</span> <bdi>{before.Title}</bdi></a></li>\n");
        if (view.Next is { } after) html.Add($"<li class=\"next\"><a rel=\"next\" href=\"{PageLinks.Item(after.Id)}\"><span class=\"way\">Item after →</span> <bdi>{after.Title}</bdi></a></li>\n");
        html.Add($"</ul></nav>\n");
    }

    private static string Description(AgendaItem item)
    {
        var meeting = $"{item.Meeting.Council.Name}, {item.Meeting.Committee?.Name ?? "committee not stated"}, {Wording.Date(item.Meeting.Date)}.";
        var words = item switch { { Decisions: [var decision, ..] } => decision.Text, { Passages: [var passage, ..] } => passage.Text, _ => null };
        return words is null ? meeting : $"{meeting} {Beginning.Of(words, 160)}";
    }
}
