using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads "Issue - meetings" and "Issue - decisions" pages: one issue, one block for each meeting or decision.</summary>
internal static class IssuePage
{
    private const int LongestTitle = 300;

    /// <summary>The meetings of an issue, each with its items, in the page's order. Empty where the page names none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isDecisions">True for blocks headed <c>20/10/2021 - Title</c>, whose text is a decision.</param>
    public static IReadOnlyList<MeetingDraft> Read(PageText page, bool isDecisions)
    {
        var lines = page.Lines;
        var first = lines.FindIndex(l => Starts(l.Text, isDecisions));
        if (first < 0) return [];
        var issue = page.Title ?? (first > 0 ? TitleText.Clean(lines[0].Text) : null);
        var meetings = new List<(MeetingDraft First, List<ItemDraft> Items)>();
        var places = new Dictionary<(string Committee, string Date), int>();
        for (var start = first; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !Starts(lines[end].Text, isDecisions)) end++;
            Add(isDecisions ? Decision(page, issue, start, end) : Meeting(page, issue, start, end));
            start = end;
        }
        return [.. meetings.Select(m => m.First with { Items = m.Items })];

        // Two items of one meeting belong to one meeting.
        void Add(MeetingDraft meeting)
        {
            if (meeting.Committee is { } committee && !places.TryAdd((committee, meeting.DateTexts[0]), meetings.Count)) meetings[places[(committee, meeting.DateTexts[0])]].Items.AddRange(meeting.Items);
            else meetings.Add((meeting, [.. meeting.Items]));
        }
    }

    private static bool Starts(string line, bool isDecisions)
    {
        if (!isDecisions) return MeetingReference.Starts(line);
        return line.Length <= LongestTitle && line.Length > 13 && line[2] == '/' && line[5] == '/' && DateReading.Find(line) is { Start: 0 } && line[10..].TrimStart().StartsWith('-');
    }

    private static MeetingDraft Meeting(PageText page, string? issue, int start, int end)
    {
        var reference = MeetingReference.Read(page.Lines[start].Text)!;
        var at = start + 1;
        var title = TitleAt(page.Lines, ref at, end, ref reference);
        var body = ItemBody.Read(page.Lines.GetRange(at, end - at), page.Address);
        var link = page.Lines[start].Href;
        var itemId = body.ItemHref is { } own ? LinkQuery.Find(own, "ID") : link is null ? null : LinkQuery.ItemAnchor(link);
        var meeting = Draft(page, reference, new ItemDraft
        {
            SourceId = itemId is null ? null : "AI" + itemId,
            Number = reference.Number,
            Title = title ?? issue ?? FromText(body),
            IssueTitle = issue,
            IssueId = page.IssueId,
            Blocks = body.Blocks,
            IsTruncated = body.IsTruncated,
            IsRestricted = body.IsRestricted,
            Documents = body.Documents,
            Votes = body.Votes,
            SourceUrl = (body.ItemHref is { } item ? page.Address.Resolve(item) : null) ?? page.Address.Url ?? (itemId is null ? null : page.Address.OfItem("AI" + itemId)),
        });
        if (!LinkQuery.LeadsTo(link, "ieListDocuments")) return meeting;
        return meeting with { SourceId = LinkQuery.Find(link!, "MId", "MeetingId"), SourceUrl = page.Address.Resolve(link!) };
    }

    private static MeetingDraft Decision(PageText page, string? issue, int start, int end)
    {
        var head = page.Lines[start].Text;
        var reference = new MeetingReference(null, head[..10], null);
        var title = TitleText.Clean(head[10..].TrimStart(' ', '-', '–', '\u00A0'));
        var body = ItemBody.Read(page.Lines.GetRange(start + 1, end - start - 1), page.Address, start: ItemPart.Decisions);
        return Draft(page, reference, new ItemDraft
        {
            Title = title.Length > 0 ? title : issue ?? FromText(body),
            IssueTitle = issue,
            IssueId = page.IssueId,
            Blocks = body.Blocks,
            IsTruncated = body.IsTruncated,
            Documents = body.Documents,
            Votes = body.Votes,
            SourceUrl = page.Address.Url,
        });
    }

    private static string FromText(ItemBody body) => body.Blocks.Count > 0 ? TitleText.FromText(body.Blocks[0].Text) : "Untitled item";

    /// <summary>Number and title below a meeting's line, on one line or on two; the number may be missing, the title too.</summary>
    private static string? TitleAt(List<PageLine> lines, ref int at, int end, ref MeetingReference reference)
    {
        if (at < end && ItemNumber.Read(lines[at].Text) is { } alone && (reference.Number is null || alone.Text == reference.Number))
        {
            reference = reference with { Number = reference.Number ?? alone.Text };
            at++;
        }
        if (at >= end || lines[at].Vote is not null || BodyLabels.Of(lines[at].Text) != BodyLabel.None || lines[at].Text.Length > LongestTitle) return null;
        var title = TitleText.Clean(lines[at++].Text);
        if (reference.Number is { } number && title.StartsWith(number, StringComparison.Ordinal) && title.Length > number.Length && title[number.Length] is '.' or ' ' or ':')
            title = title[number.Length..].TrimStart('.', ' ', ':');
        return title.Length == 0 ? null : title;
    }

    private static MeetingDraft Draft(PageText page, MeetingReference reference, ItemDraft item) => new()
    {
        Council = page.Council,
        Committee = reference.Committee,
        DateTexts = [reference.DateText],
        Items = [item],
    };
}
