namespace MinutesSearch.Server.Pages.Html;

/// <summary>Addresses that come out of other people's pages.</summary>
internal static class ForeignLink
{
    /// <summary>The address where it is an absolute <c>http</c> or <c>https</c> one; null for anything else, so that no script or file is ever linked.</summary>
    public static string? Web(string? address) =>
        address is not null
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>The host of an address, for people; null where it is no web address.</summary>
    public static string? Host(string? address) => Web(address) is { } web ? new Uri(web).Host : null;
}
