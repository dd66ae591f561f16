using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads the page of one agenda item, from HTML or from copied text.</summary>
internal static class ItemPage
{
    private const int LongestTitle = 300;

    /// <summary>The meeting of an item's page with that item; null where the page holds neither title nor text.</summary>
    public static MeetingDraft? Read(PageText page)
    {
        var lines = page.Lines;
        var title = page.Title;
        var at = 0;
        MeetingReference? meeting = null;
        for (; at < lines.Count; at++)
        {
            var text = lines[at].Text;
            if (lines[at].Vote is not null) break;
            if (MeetingReference.Read(text) is { } reference) meeting ??= reference;
            else if (title is null && IsTitle(lines[at])) title = TitleText.Clean(text);
            else if (BodyLabels.Of(text) != BodyLabel.Navigation && TitleText.Clean(text) != title && !IsPageLink(lines[at], page)) break;
        }
        var body = ItemBody.Read(lines.GetRange(at, lines.Count - at), page.Address);
        if (string.IsNullOrEmpty(title) && body.Blocks.Count == 0) return null;
        var item = new ItemDraft
        {
            SourceId = page.ItemId,
            Number = meeting?.Number,
            Title = string.IsNullOrEmpty(title) ? TitleText.FromText(body.Blocks[0].Text) : title,
            IssueId = page.IssueId,
            Blocks = body.Blocks,
            IsTruncated = body.IsTruncated,
            IsRestricted = body.IsRestricted,
            SourceUrl = page.Address.Url ?? page.Address.OfItem(page.ItemId),
            Documents = body.Documents,
            Votes = body.Votes,
        };
        return new MeetingDraft
        {
            SourceId = page.MeetingId,
            Council = page.Council,
            Committee = meeting?.Committee,
            DateTexts = meeting is null ? [] : [meeting.DateText],
            SourceUrl = page.MeetingUrl,
            Items = [item],
        };
    }

    /// <summary>A title is the first line, unless that is a label or already a sentence of the minutes.</summary>
    private static bool IsTitle(PageLine line)
    {
        if (BodyLabels.Of(line.Text) != BodyLabel.None || line.Text.Length > LongestTitle || ListMark.Read(line.Text) is { Mark: "·" or "•" or "-" }) return false;
        if (line.HasFileSize || TitleText.HasFileSize(line.Text)) return true;
        var words = Fold.White(line.Text);
        // Titles like "Apologies." exist; a whole sentence is text whose title was lost.
        return !words.EndsWith('.') || words.Count(' ') < 10;
    }

    private static bool IsPageLink(PageLine line, PageText page) => page.IsHtml && line.Href is { } href && (LinkQuery.LeadsTo(href, "ieListDocuments") || LinkQuery.LeadsTo(href, "mgIssueHistoryHome"));
}
