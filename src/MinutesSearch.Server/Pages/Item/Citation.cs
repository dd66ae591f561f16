using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>An item as somebody cites it.</summary>
internal static class Citation
{
    /// <summary>
    /// Council, committee, title, number, date, address, and when the text was read:
    /// <c>Northmere Borough Council, Cabinet: “Bus gates”, item 12, 3 November 2016. https://… (text as read on 1 May 2020).</c>
    /// </summary>
    public static string Of(Site site, AgendaItem item)
    {
        var body = item.Meeting.Committee is { } committee ? $"{item.Meeting.Council.Name}, {committee.Name}" : item.Meeting.Council.Name;
        var number = item.Number is { } printed ? $", item {printed}" : "";
        var fetched = item.Provenance is { } provenance ? $" (text as read on {Wording.Day(DateOnly.FromDateTime(provenance.FetchedAt.UtcDateTime))})" : "";
        var cut = item.IsTruncated ? " Cut at source." : "";
        return $"{body}: “{item.Title}”{number}, {Wording.Date(item.Meeting.Date)}.{cut} {site.Absolute(PageLinks.Item(item.Id))}{fetched}.";
    }
}
