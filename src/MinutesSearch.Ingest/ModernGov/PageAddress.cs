using System.Diagnostics.CodeAnalysis;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Where a page stands on its council's site, which its links are relative to.</summary>
internal sealed class PageAddress
{
    private static readonly string[] MeetingKeys = ["MId", "MeetingId"];

    private readonly Uri? url;
    private readonly Uri? site;

    private PageAddress(Uri? url, Uri? site)
    {
        this.url = url;
        this.site = url ?? site;
    }

    /// <summary>The page's own URL; null for a saved file that does not say where it came from.</summary>
    public string? Url => url?.AbsoluteUri;

    /// <summary>The address of a page from where it was fetched, else from what it says of itself, else its council's site.</summary>
    /// <param name="page">The page as fetched.</param>
    /// <param name="linkBase">What the page says its links are relative to; null where it does not.</param>
    /// <param name="stated">Addresses that the page states, best first.</param>
    public static PageAddress Of(FetchedPage page, string? linkBase, params IEnumerable<string?> stated)
    {
        var folder = linkBase is not null && IsWeb(linkBase, out var url) || page.BaseUrl is { } given && IsWeb(given.EndsWith('/') ? given : given + "/", out url) ? url : null;
        if (IsWeb(page.Address, out url)) return new PageAddress(url, folder);
        foreach (var candidate in stated)
        {
            if (candidate is not null && IsWeb(candidate, out url)) return new PageAddress(url, folder);
        }
        return new PageAddress(null, folder);
    }

    /// <summary>The address of an agenda item's own page; null where the item's id, <c>AI51902</c>, or the site is unknown.</summary>
    public string? OfItem(string? sourceId) =>
        sourceId is not null && sourceId.StartsWith("AI", StringComparison.Ordinal) ? Resolve($"mgAi.aspx?ID={sourceId[2..]}") : null;

    /// <summary>The address of a meeting's page; null where its id or the site is unknown.</summary>
    /// <param name="meetingId">The meeting's id.</param>
    /// <param name="committeeId">The committee's id, which sites print in front; null where unknown.</param>
    public string? OfMeeting(string? meetingId, string? committeeId) =>
        meetingId is null ? null : Resolve(committeeId is null ? $"ieListDocuments.aspx?MId={meetingId}" : $"ieListDocuments.aspx?CId={committeeId}&MId={meetingId}");

    /// <summary>This address, with a site for a page that says nothing of where it stands.</summary>
    /// <param name="link">An absolute link of the page to another page of its system; null where it has none.</param>
    public PageAddress OnSiteOf(string? link) => site is null && link is not null && IsWeb(link, out var other) ? new PageAddress(null, other) : this;

    /// <summary>A link made absolute; null where it leads nowhere on the web, or the page's place is unknown.</summary>
    public string? Resolve(string href)
    {
        href = href.Trim();
        if (href.Length is 0 or > 2000 || href[0] == '#') return null;
        if (IsWeb(href, out var absolute)) return absolute.AbsoluteUri;
        return site is not null && Uri.TryCreate(site, href, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;
    }

    /// <summary>The meeting's id, where the page's own address names it.</summary>
    public string? MeetingId => url is null ? null : LinkQuery.Find(url.Query, MeetingKeys);

    private static bool IsWeb(string address, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(address, UriKind.Absolute, out url) && url.Scheme is "http" or "https";
}
