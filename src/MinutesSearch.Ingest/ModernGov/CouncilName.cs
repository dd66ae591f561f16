using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>The council's name as an HTML page gives it: metadata, the page's title, the copyright line.</summary>
internal static class CouncilName
{
    private const int Longest = 90;

    private static readonly string[] Fields = ["DC.publisher", "DC.creator", "eGMS.creator", "og:site_name", "author"];

    private static readonly string[] Words = ["Council", "Borough", "Cyngor", "Comhairle", "Authority", "Corporation", "Parliament", "Senedd"];

    /// <summary>The name; null where the page does not give one that can be trusted.</summary>
    public static string? Of(PageMeta meta)
    {
        foreach (var field in Fields)
        {
            if (meta[field] is { } value && Trusted(value) is { } name) return name;
        }
        var at = meta.Title.LastIndexOf(" - ", StringComparison.Ordinal);
        if (at > 0 && Trusted(meta.Title[(at + 3)..]) is { } titled) return titled;
        return FromCopyright(meta.Root);
    }

    /// <summary>The name in a copyright line, <c>© 2024 Northmere Borough Council. All rights reserved.</c>; null where the line is none or names no council.</summary>
    public static string? InCopyright(string line)
    {
        const int longestLine = 400;
        var at = line.Length > longestLine ? -1 : line.IndexOf('©', StringComparison.Ordinal);
        if (at < 0) return null;
        var text = Fold.White(line.AsSpan(at + 1));
        if (text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)) text = text["Copyright".Length..];
        var words = text.TrimStart("0123456789-–, ".ToCharArray());
        var end = words.IndexOfAny(['.', ',', '|', '©', ';']);
        return Trusted(end < 0 ? words : words[..end]);
    }

    private static string? FromCopyright(HtmlNode page)
    {
        foreach (var node in page.Descendants())
        {
            if (node.IsText && InCopyright(node.Text) is { } name) return name;
        }
        return null;
    }

    private static string? Trusted(string text)
    {
        var name = Fold.White(text);
        // The system's own demonstration template names itself so.
        if (name.Length is < 6 or > Longest || name.Equals("Modern Council", StringComparison.OrdinalIgnoreCase) || name.Any(char.IsDigit)) return null;
        var words = name.Split(' ');
        if (words.Length < 2 || name.Contains("committee", StringComparison.OrdinalIgnoreCase) || name.Contains("meeting", StringComparison.OrdinalIgnoreCase)) return null;
        return Words.Any(w => words.Contains(w, StringComparer.OrdinalIgnoreCase)) ? name : null;
    }
}
