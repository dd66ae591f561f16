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
