using MinutesSearch.Ingest.Html;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads HTML pages of a ModernGov site.</summary>
internal static class ModernGovHtml
{
    private const int SavedFromDepth = 4096;
    private const int HeadingDepth = 80;

    /// <summary>What a page holds; null where no ModernGov site wrote it.</summary>
    public static ModernGovPage? Read(string html, FetchedPage page)
    {
        var tree = HtmlTree.Parse(html);
        var meta = PageMeta.Of(tree);
        if (!meta.IsModernGov) return null;
        var address = PageAddress.Of(page, meta.Base, SavedFrom(html), meta.Canonical, meta["og:url"]).OnSiteOf(MeetingLinks.OnSite(meta.Content));
        var kind = PageKinds.Of(meta.Kind);
        if (kind is PageKind.Meeting || (kind == PageKind.Unknown && meta.Content.FirstWithClass("mgItemTable") is not null)) return ModernGovPage.Of("meeting", MeetingHtml.Read(meta, address));
        if (kind == PageKind.Unknown) return ModernGovPage.Unknown(PageKinds.Describe(meta.Kind));
        if (kind is PageKind.NoMinutes or PageKind.IssueDetails) return ModernGovPage.WithoutMinutes(kind == PageKind.IssueDetails ? "the details of an issue" : PageKinds.Describe(meta.Kind));
        return ModernGovPage.Single(kind, Text(meta, address, kind));
    }

    private static PageText Text(PageMeta meta, PageAddress address, PageKind kind)
    {
        var lines = HtmlLines.Of(meta.Content.Children.Where(c => !c.HasClass("mgHeader") && !c.HasClass("mgSubTitle") && !c.HasClass("mgFooter")));
        // What stands above the page's heading is the site's, not the page's.
        lines.RemoveRange(0, lines.FindIndex(0, Math.Min(lines.Count, HeadingDepth), l => l.Text == meta.Kind) + 1);
        while (lines.Count > 0 && lines[0].Vote is null && PageKinds.Of(lines[0].Text) == kind) lines.RemoveAt(0);
        var council = PageFoot.Cut(lines);
        var title = meta.Subtitle is null ? null : PageMeta.TextOf(meta.Subtitle);
        // A voting record prints its meeting where the others print their title.
        if (kind == PageKind.Votes && title is not null) lines.Insert(0, new PageLine { Text = title });
        var meetingId = kind is PageKind.Item or PageKind.Decision or PageKind.Votes ? MeetingId(meta, address) : null;
        return new PageText
        {
            Lines = lines,
            Address = address,
            IsHtml = true,
            Title = string.IsNullOrEmpty(title) || (kind == PageKind.Votes) ? null : title,
            Council = CouncilName.Of(meta) ?? council,
            ItemId = kind is PageKind.Item or PageKind.Decision ? ItemId(meta, address, kind) : null,
            IssueId = kind is PageKind.IssueMeetings or PageKind.IssueDecisions ? IssueId(meta, address) : MeetingLinks.IssueId(meta.Content),
            MeetingId = meetingId,
            MeetingUrl = (MeetingLinks.MeetingUrl(meta.Content) is { } href ? address.Resolve(href.Split('#')[0]) : null) ?? address.OfMeeting(meetingId, null),
        };
    }

    private static string? ItemId(PageMeta meta, PageAddress address, PageKind kind)
    {
        var own = address.Url is not { } url ? null
            : LinkQuery.LeadsTo(url, "mgAi") ? LinkQuery.Find(url, "ID")
            : LinkQuery.LeadsTo(url, "ieDecisionDetails") ? LinkQuery.Find(url, "AIId") : null;
        return own is not null ? "AI" + own : kind == PageKind.Item ? MeetingLinks.AgendaItemId(meta.Content) ?? AnchoredId(meta) : null;
    }

    private static string? AnchoredId(PageMeta meta) =>
        MeetingLinks.MeetingUrl(meta.Content) is { } href && LinkQuery.ItemAnchor(href) is { } id ? "AI" + id : null;

    private static string? IssueId(PageMeta meta, PageAddress address) =>
        (address.Url is { } url ? LinkQuery.Find(url, "IId") : null) ?? MeetingLinks.IssueId(meta.Content);

    private static string? MeetingId(PageMeta meta, PageAddress address) =>
        address.MeetingId ?? (MeetingLinks.MeetingUrl(meta.Content) is { } href ? LinkQuery.Find(href, "MId", "MeetingId") : null);

    /// <summary>The address that browsers write into a page they save.</summary>
    private static string? SavedFrom(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, SavedFromDepth));
        var at = head.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = head[at..];
        var start = rest.IndexOf(')') + 1;
        var end = rest.IndexOf("-->");
        return start > 0 && end > start ? rest[start..end].Trim().ToString() : null;
    }
}
