using MinutesSearch.Ingest.Html;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>The ids of meetings, items and issues that a page's links carry.</summary>
internal static class MeetingLinks
{
    private static readonly string[] SystemPages = ["ieListDocuments", "mgAi", "mgCommitteeDetails", "mgMeetingAttendance", "mgIssueHistoryHome", "ieDecisionDetails", "ieListMeetings", "mgListRecordedVotesShort"];

    /// <summary>The meeting's id. The number in <c>documents/g…</c> is another one.</summary>
    public static string? MeetingId(HtmlNode part)
    {
        string? voted = null;
        foreach (var node in part.Descendants())
        {
            if (node.Name != "a" || node["href"] is not { } href) continue;
            if (LinkQuery.LeadsTo(href, "mgMeetingAttendance") && LinkQuery.Find(href, "ID") is { } attended) return attended;
            if (voted is null && (LinkQuery.LeadsTo(href, "mgListRecordedVotesShort") || LinkQuery.LeadsTo(href, "mgListRecordedVotes"))) voted = LinkQuery.Find(href, "MID");
            if (voted is null && href.Contains("#AI", StringComparison.OrdinalIgnoreCase) && LinkQuery.LeadsTo(href, "ieListDocuments")) voted = LinkQuery.Find(href, "MId", "MeetingId");
        }
        return voted;
    }

    /// <summary>The link to a meeting's page; null where there is none.</summary>
    public static string? MeetingUrl(HtmlNode part) => Href(part, "ieListDocuments");

    /// <summary>The agenda item's id as its anchor would have it: <c>AI51902</c>.</summary>
    public static string? AgendaItemId(HtmlNode part)
    {
        foreach (var node in part.Descendants())
        {
            if (node.Name != "a" || node["href"] is not { } href) continue;
            var id = LinkQuery.LeadsTo(href, "mgAi") ? LinkQuery.Find(href, "ID")
                : LinkQuery.LeadsTo(href, "mgListRecordedVotesShort") || LinkQuery.LeadsTo(href, "ieDecisionDetails") ? LinkQuery.Find(href, "AIID") : null;
            if (id is not null) return "AI" + id;
        }
        return null;
    }

    /// <summary>The committee's id, from the link that the page's heading is; null where there is none.</summary>
    public static string? CommitteeId(HtmlNode part) => Href(part, "mgCommitteeDetails") is { } href ? LinkQuery.Find(href, "ID") : null;

    /// <summary>
    /// The first absolute link to a page of the council's system: browsers write links whole into the pages they save. Null where all are relative.
    /// </summary>
    public static string? OnSite(HtmlNode part)
    {
        foreach (var node in part.Descendants())
        {
            if (node.Name != "a" || node["href"] is not { } href || !href.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !SystemPages.Any(p => LinkQuery.LeadsTo(href, p))) continue;
            // What minutes point to may stand on another council's site.
            if (!node.Ancestors().Any(a => a.HasClass("mgWordPara"))) return href;
        }
        return null;
    }

    /// <summary>The issue's id.</summary>
    public static string? IssueId(HtmlNode part)
    {
        foreach (var node in part.Descendants())
        {
            if (node.Name == "a" && node["href"] is { } href && (LinkQuery.LeadsTo(href, "mgIssueHistoryHome") || LinkQuery.LeadsTo(href, "ieIssueDetails")) && LinkQuery.Find(href, "IId") is { } id) return id;
        }
        return null;
    }

    /// <summary>The address of an item's own page; null where there is no link. Minutes may link to other items, and to other councils'.</summary>
    public static string? ItemUrl(HtmlNode part, PageAddress address, string? sourceId)
    {
        foreach (var node in part.Descendants())
        {
            if (node.Name == "a" && node["href"] is { } href && LinkQuery.LeadsTo(href, "mgAi") && (sourceId is null || "AI" + LinkQuery.Find(href, "ID") == sourceId)) return address.Resolve(href);
        }
        return null;
    }

    /// <summary>True where the page explains why the item is not public.</summary>
    public static bool SaysRestricted(HtmlNode part) =>
        part.Descendants().Any(n => n.IsText && n.Text.Contains("reasons why item", StringComparison.OrdinalIgnoreCase) && n.Text.Contains("restricted", StringComparison.OrdinalIgnoreCase));

    private static string? Href(HtmlNode part, string page) =>
        part.Descendants().FirstOrDefault(n => n.Name == "a" && LinkQuery.LeadsTo(n["href"], page))?["href"];
}
