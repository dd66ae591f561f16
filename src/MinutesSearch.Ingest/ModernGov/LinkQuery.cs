using System.Diagnostics.CodeAnalysis;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads the ids in links: <c>ieListDocuments.aspx?CId=711&amp;MId=10221</c>. Their names' case varies from page to page.</summary>
internal static class LinkQuery
{
    /// <summary>The id under the first of these names; null where none is there or it is no id.</summary>
    public static string? Find(string link, params ReadOnlySpan<string> names)
    {
        var query = link.AsSpan(link.IndexOf('?', StringComparison.Ordinal) + 1);
        if (query.IndexOf('#') is var hash and >= 0) query = query[..hash];
        foreach (var name in names)
        {
            foreach (var range in query.Split('&'))
            {
                var pair = query[range];
                var equals = pair.IndexOf('=');
                if (equals < 0 || !pair[..equals].Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                var value = pair[(equals + 1)..].Trim();
                if (value.Length is > 0 and <= 12 && value.IndexOfAnyExceptInRange('0', '9') < 0 && value.IndexOfAnyExcept('0') >= 0) return value.ToString();
            }
        }
        return null;
    }

    /// <summary>The agenda item's id in a link to its place on the meeting's page, <c>…#AI51902</c>; null where there is none.</summary>
    public static string? ItemAnchor(string link)
    {
        var at = link.LastIndexOf("#AI", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var id = link.AsSpan(at + 3);
        return id.Length is > 0 and <= 12 && id.IndexOfAnyExceptInRange('0', '9') < 0 ? id.ToString() : null;
    }

    /// <summary>True where a link leads to this page of the council's system, whatever its folder, case and ending.</summary>
    public static bool LeadsTo([NotNullWhen(true)] string? link, string page)
    {
        if (link is null) return false;
        var path = link.AsSpan();
        if (path.IndexOfAny('?', '#') is var end and >= 0) path = path[..end];
        if (path.LastIndexOf('/') is var slash and >= 0) path = path[(slash + 1)..];
        return path.StartsWith(page, StringComparison.OrdinalIgnoreCase) && path[page.Length..].StartsWith(".asp", StringComparison.OrdinalIgnoreCase);
    }
}
