using System.Globalization;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>What stands beside the text: people, topics, documents, the history of the matter, and where the text is from.</summary>
internal static class ItemMargin
{
    /// <summary>Writes the sections that have something to say.</summary>
    public static void Write(HtmlWriter html, ItemView view)
    {
        var item = view.Item;
        People.Write(html, item.Speakers.Where(speaker => speaker.Participation != Participation.Voted).ToList(), "People", headingLevel: 2);
        Topics(html, item.Topics);
        Documents(html, item.Documents);
        History(html, view);
        Related(html, view);
        Provenance(html, item);
        Citation(html, view);
    }

    private static void Topics(HtmlWriter html, IReadOnlyList<Topic> topics)
    {
        if (topics.Count == 0) return;
        html.Add($"<section><h2>Topics</h2><ul class=\"why\">\n");
        foreach (var topic in topics)
        {
            html.Add($"<li><a href=\"{PageLinks.Browse("topic", topic.Id)}\"><bdi>{topic.Label}</bdi></a>");
            if (topic.Why.Count > 0) html.Add($"<span class=\"note\">because of: <bdi>{string.Join(", ", topic.Why)}</bdi></span>");
            html.Add($"</li>\n");
        }
        html.Add($"</ul></section>\n");
    }

    private static void Documents(HtmlWriter html, IReadOnlyList<DocumentLink> documents)
    {
        if (documents.Count == 0) return;
        html.Add($"<section><h2>Documents</h2><ul class=\"lines\">\n");
        foreach (var document in documents)
        {
            if (ForeignLink.Web(document.Url) is { } address) html.Add($"<li><a href=\"{address}\" rel=\"noopener\"><bdi>{document.Title}</bdi></a></li>\n");
            else html.Add($"<li><bdi>{document.Title}</bdi></li>\n");
        }
        html.Add($"</ul></section>\n");
    }

    private static void History(HtmlWriter html, ItemView view)
    {
        if (view.History.All(entry => entry.Item.Id == view.Item.Id)) return;
        html.Add($"<section><h2>History of this matter</h2><ol class=\"history\">\n");
        foreach (var (hit, reason) in view.History)
        {
            var isThis = hit.Id == view.Item.Id;
            html.Add($"<li{Markup.If(isThis, " class=\"this\" aria-current=\"true\"")}>");
            DateText.Write(html, hit.Meeting.Date);
            if (hit.Meeting.Committee is { } committee) html.Add($" · <bdi>{committee.Name}</bdi>");
            if (isThis) html.Add($"<br><bdi>{hit.Title}</bdi> <span class=\"note\">this item</span>");
            else html.Add($"<br><a href=\"{PageLinks.Item(hit.Id, view.Words)}\"><bdi>{hit.Title}</bdi></a>");
            if (!isThis && reason is not null) html.Add($"<span class=\"note\">{reason}</span>");
            html.Add($"</li>\n");
        }
        html.Add($"</ol></section>\n");
    }

    private static void Related(HtmlWriter html, ItemView view)
    {
        if (view.Related.Count == 0) return;
        html.Add($"<section><h2>Related items</h2><ul class=\"lines\">\n");
        foreach (var hit in view.Related)
        {
            html.Add($"<li><a href=\"{PageLinks.Item(hit.Id)}\"><bdi>{hit.Title}</bdi></a><span class=\"note\">");
            if (hit.Meeting.Committee is { } committee) html.Add($"<bdi>{committee.Name}</bdi>, ");
            html.Add($"{Wording.Date(hit.Meeting.Date)}</span></li>\n");
        }
        html.Add($"</ul></section>\n");
    }

    private static void Provenance(HtmlWriter html, AgendaItem item)
    {
        var atCouncil = ForeignLink.Web(item.SourceUrl);
        html.Add($"<section><h2>Where this is from</h2>\n");
        if (item.Provenance is { } provenance)
        {
            html.Add($"<p>Read from <span title=\"{provenance.Format}\">{Wording.Format(provenance.Format)}</span>, read on <time datetime=\"{provenance.FetchedAt.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture)}\">{Wording.Day(DateOnly.FromDateTime(provenance.FetchedAt.UtcDateTime))}</time>");
            if (ForeignLink.Web(provenance.Address) is { } address) html.Add($": <a class=\"address\" href=\"{address}\" rel=\"noopener\">{address}</a>");
            html.Add($"</p>\n");
        }
        if (atCouncil is not null && atCouncil != ForeignLink.Web(item.Provenance?.Address))
            html.Add($"<p><a href=\"{atCouncil}\" rel=\"noopener\">This item at the council ({ForeignLink.Host(atCouncil)})</a></p>\n");
        else if (atCouncil is null && ForeignLink.Web(item.Meeting.SourceUrl) is { } meeting && meeting != ForeignLink.Web(item.Provenance?.Address))
            html.Add($"<p><a href=\"{meeting}\" rel=\"noopener\">The meeting at the council ({ForeignLink.Host(meeting)})</a></p>\n");
        html.Add($"<p><a href=\"/v1/items/{Uri.EscapeDataString(item.Id)}\">This item as data (JSON)</a></p></section>\n");
    }

    private static void Citation(HtmlWriter html, ItemView view) => html.Add($"""
        <section class="cite"><h2>Cite this item</h2><p id="citation" dir="auto">{Item.Citation.Of(view.Site, view.Item)}</p>
        <button type="button" class="plain" data-copy="citation" hidden>Copy</button></section>

        """);
}
