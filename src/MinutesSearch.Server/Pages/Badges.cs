using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>Short marks on an item, as list items.</summary>
internal static class Badges
{
    /// <summary>Writes those that hold.</summary>
    public static void Write(HtmlWriter html, bool isDecided, bool isTruncated, bool isRestricted, ItemKind kind)
    {
        if (isDecided) html.Add($"<li class=\"badge decided\">Decided</li>");
        if (isTruncated) html.Add($"<li class=\"badge cut\" title=\"The council's page gives only the beginning of this text\">Text cut at source</li>");
        if (isRestricted) html.Add($"<li class=\"badge cut\" title=\"The council withheld this item from the public\">Restricted</li>");
        if (kind == ItemKind.Procedure) html.Add($"<li class=\"badge\">Procedure</li>");
    }
}
