using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>Hits as a list.</summary>
internal static class HitList
{
    /// <summary>Writes the hits.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="look">How they are shown.</param>
    public static void Write(HtmlWriter html, IReadOnlyList<Hit> hits, HitLook look)
    {
        html.Add($"<ol class=\"hits\" start=\"{look.FirstNumber:0}\">\n");
        foreach (var hit in hits)
        {
            html.Add($"<li class=\"hit\" id=\"{hit.Id}\">\n");
            Title(html, hit, look);
            Line(html, hit, look);
            Snippets(html, hit, look);
            if (look.Topics && hit.Topics.Count > 0) Topics(html, hit.Topics, look.Query);
            html.Add($"</li>\n");
        }
        html.Add($"</ol>\n");
    }

    private static void Title(HtmlWriter html, Hit hit, HitLook look)
    {
        html.Add($"{look.OpenHeading}<a href=\"{look.ItemUrl(hit.Id)}\"{look.Target}><bdi>");
        MarkedText.Write(html, hit.Title, hit.TitleMatches);
        html.Add($"</bdi></a>{look.CloseHeading}\n");
    }

    private static void Line(HtmlWriter html, Hit hit, HitLook look)
    {
        html.Add($"<ul class=\"facts\">");
        if (look.Council) html.Add($"<li><bdi>{hit.Meeting.Council.Name}</bdi></li>");
        if (hit.Meeting.Committee is { } committee) html.Add($"<li><bdi>{committee.Name}</bdi></li>");
        html.Add($"<li>");
        DateText.Write(html, hit.Meeting.Date);
        html.Add($"</li>");
        if (hit.Number is { } number) html.Add($"<li>Item <bdi>{number}</bdi></li>");
        Badges.Write(html, hit.IsDecided, hit.IsTruncated, isRestricted: false, hit.Kind);
        html.Add($"</ul>\n");
    }

    private static void Snippets(HtmlWriter html, Hit hit, HitLook look)
    {
        if (hit.Snippets.Count == 0) return;
        html.Add($"<ul class=\"snippets\">\n");
        foreach (var snippet in hit.Snippets.Take(look.Snippets))
        {
            html.Add($"<li dir=\"auto\">");
            if (snippet.Speaker is { } speaker)
            {
                html.Add($"<b class=\"who\"><bdi>{speaker.Name}</bdi>");
                if (speaker.Role is { } role && role != speaker.Name) html.Add($"<span class=\"role\">, <bdi>{role}</bdi></span>");
                html.Add($":</b> ");
            }
            html.Add($"<q>");
            MarkedText.Write(html, snippet.Text, snippet.Matches);
            html.Add($"</q> <a class=\"where\" href=\"{look.ItemUrl(hit.Id)}#{snippet.Passage}\"{look.Target}>{Wording.Part(snippet.Part)} ¶ {snippet.Passage.TrimStart('p')}<span class=\"unseen\"> of {hit.Title}</span></a></li>\n");
        }
        html.Add($"</ul>\n");
    }

    private static void Topics(HtmlWriter html, IReadOnlyList<Topic> topics, PageQuery query)
    {
        html.Add($"<ul class=\"topics\" aria-label=\"Topics\">");
        foreach (var topic in topics)
            html.Add($"<li><a href=\"{query.Set("topic", topic.Id).At("/")}\" rel=\"nofollow\"{Markup.Attribute("title", Why(topic))}>{topic.Label}</a></li>");
        html.Add($"</ul>\n");
    }

    private static string? Why(Topic topic) => topic.Why.Count == 0 ? null : "Because of: " + string.Join(", ", topic.Why);
}
