using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads a decision's page, from HTML or from copied text: labelled fields, then purpose, decision, reasons.</summary>
internal static class DecisionPage
{
    private const int LongestField = 300;
    private const string MeetingField = "Decided at meeting";

    private static readonly string[] Fields =
    [
        "Decision Maker", "Decision status", "Is Key decision?", "Is subject to call in?", "Decision type", "Report author", "Contact", "Publication date", "Date of decision",
        MeetingField, "Effective from", "Date comments due", "Wards affected", "Lead member", "Lead director", "Lead officer", "Department", "Portfolio", "Decision due",
        "Decision due date", "First published", "Reason included", "Urgency status", "Is the decision recommended for exemption?", "Notice of proposed decision first published", "Reference",
        "Explanation of anticipated restriction", "Divisions affected", "Declarations", "Call-in expiry date", "Expected", "This decision was taken under",
    ];

    private static readonly string[] Bodies = ["cabinet", "council", "committee", "board", "panel", "executive", "commission", "forum", "authority", "sub-committee", "group", "assembly"];

    /// <summary>The meeting at which a decision was taken, with the decision as its item; null where the page holds no text.</summary>
    public static MeetingDraft? Read(PageText page)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rest = new List<PageLine>();
        var title = page.Title;
        string? meetingHref = null;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (Field(line) is not { } name)
            {
                rest.Add(line);
                continue;
            }
            if (name == MeetingField) meetingHref ??= line.Href ?? (i + 1 < page.Lines.Count ? page.Lines[i + 1].Href : null);
            if (line.Text.IndexOf(':', StringComparison.Ordinal) is var colon && !Fold.IsBlank(line.Text.AsSpan(colon + 1))) fields.TryAdd(name, Fold.White(line.Text.AsSpan(colon + 1)));
            else if (i + 1 < page.Lines.Count && page.Lines[i + 1].Text.Length <= LongestField && Field(page.Lines[i + 1]) is null && BodyLabels.Of(page.Lines[i + 1].Text) == BodyLabel.None)
                fields.TryAdd(name, Fold.White(page.Lines[++i].Text));
        }
        var start = 0;
        if (title is null && rest.Count > 0 && BodyLabels.Of(rest[0].Text) == BodyLabel.None) title = TitleText.Clean(rest[start++].Text);
        while (start < rest.Count && title is not null && TitleText.Clean(rest[start].Text) == title) start++;
        var body = ItemBody.Read(rest.GetRange(start, rest.Count - start), page.Address, isLabelledPage: true);
        if (body.Blocks.Count == 0 && fields.Count == 0) return null;
        var itemId = page.ItemId ?? (meetingHref is not null && LinkQuery.ItemAnchor(meetingHref) is { } anchored ? "AI" + anchored : null);
        return Draft(page, fields, title ?? "Decision", itemId, body);
    }

    private static MeetingDraft Draft(PageText page, Dictionary<string, string> fields, string title, string? itemId, ItemBody body)
    {
        var meeting = fields.TryGetValue(MeetingField, out var words) ? MeetingReference.OfWords(words) : null;
        var dates = new List<string>(2);
        if (meeting is not null) dates.Add(meeting.DateText);
        if (fields.TryGetValue("Date of decision", out var date)) dates.Add(date);
        var maker = fields.GetValueOrDefault("Decision Maker");
        var item = new ItemDraft
        {
            SourceId = itemId,
            Number = meeting?.Number,
            Title = title,
            IssueId = page.IssueId,
            Blocks = body.Blocks,
            IsTruncated = body.IsTruncated,
            IsRestricted = body.IsRestricted,
            SourceUrl = page.Address.Url ?? page.Address.OfItem(itemId),
            Documents = body.Documents,
            Votes = body.Votes,
        };
        return new MeetingDraft
        {
            SourceId = page.MeetingId,
            Council = page.Council,
            Committee = meeting?.Committee ?? (maker is not null && IsBody(maker) ? maker : null),
            DateTexts = dates,
            Title = meeting is null && maker is not null && !IsBody(maker) ? $"Decision by {maker}" : null,
            SourceUrl = page.MeetingUrl,
            Items = [item],
        };
    }

    private static string? Field(PageLine line)
    {
        if (line.Vote is not null) return null;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > 60) return null;
        var name = line.Text.AsSpan(0, colon).Trim();
        foreach (var field in Fields)
        {
            if (name.Equals(field, StringComparison.OrdinalIgnoreCase)) return field;
        }
        return null;
    }

    /// <summary>A decision maker is a body that meets, or a person in an office.</summary>
    private static bool IsBody(string maker)
    {
        if (maker.Contains("member", StringComparison.OrdinalIgnoreCase) || maker.Contains("councillor", StringComparison.OrdinalIgnoreCase) || maker.Contains("director", StringComparison.OrdinalIgnoreCase)
            || maker.Contains("officer", StringComparison.OrdinalIgnoreCase) || maker.Contains("leader", StringComparison.OrdinalIgnoreCase)) return false;
        return Bodies.Any(b => maker.Contains(b, StringComparison.OrdinalIgnoreCase));
    }
}
