using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads a meeting page as HTML: one table row for each item.</summary>
internal static class MeetingHtml
{
    /// <summary>The meeting of a page.</summary>
    public static MeetingDraft Read(PageMeta meta, PageAddress address)
    {
        var heading = MeetingHeading.Of(meta);
        var rows = ItemRows(meta.Content);
        // A label or two among many rows that report without one says nothing of those.
        var isLabelled = rows.Count(r => r.HasMinutesLabel) * 3 > rows.Count(r => r.ReportsUnlabelled);
        var items = new List<ItemDraft>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Read(address, isLabelled) is { } item) items.Add(item);
        }
        if (items.Exists(i => i.Number is not null)) items.RemoveAll(i => i.Number is null && SectionHeading.Is(i.Title) && i.Blocks.Count == 0 && i.Documents.Count == 0);
        // Minutes shown as a document have no rows.
        var printed = items.Count == 0 ? Documents.PrintedHtml.Within(meta.Content, address.Url, meta.Kind.Contains("minutes", StringComparison.OrdinalIgnoreCase)) : null;
        if (printed is not null) items.AddRange(printed.Items);
        else Documents.PrintedClosing.TrimClose(items);
        var id = address.MeetingId ?? MeetingLinks.MeetingId(meta.Content);
        return new MeetingDraft
        {
            SourceId = id,
            Council = CouncilName.Of(meta),
            Committee = heading.Committee ?? printed?.Committee,
            DateTexts = heading.DateTexts.Count > 0 ? heading.DateTexts : printed?.DateTexts ?? [],
            Attendance = printed?.Attendance ?? [],
            IsCancelled = heading.IsCancelled,
            Venue = heading.Venue,
            Contact = heading.Contact,
            SourceUrl = address.Url ?? address.OfMeeting(id, meta.Subtitle is { } subtitle ? MeetingLinks.CommitteeId(subtitle) : null),
            Items = items,
        };
    }

    private static List<ItemRow> ItemRows(HtmlNode content)
    {
        var rows = new List<ItemRow>();
        var taken = new HashSet<HtmlNode>();
        foreach (var node in content.Descendants())
        {
            // A row inside an item's row belongs to its text.
            if (node.Name != "tr" || node.Ancestors().Any(taken.Contains) || ItemRow.Of(node) is not { } row) continue;
            rows.Add(row);
            taken.Add(node);
        }
        return rows;
    }
}
