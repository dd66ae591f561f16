using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads a meeting page as copied text.</summary>
internal static class MeetingText
{
    /// <summary>The meeting of a page; null where its text holds neither items nor the heading of a meeting.</summary>
    public static MeetingDraft? Read(List<PageLine> lines, PageAddress address)
    {
        lines.RemoveAll(l => l.Text == "*");
        var body = BodyStart(lines);
        var heading = MeetingTextHeading.Of(lines.GetRange(0, body));
        var below = lines.GetRange(body, lines.Count - body);
        var council = PageFoot.Cut(below);
        var items = Items(below, address);
        if (items.Count == 0 && heading.DateText is null && !heading.HasLabels) return null;
        return new MeetingDraft
        {
            SourceId = address.MeetingId,
            Council = heading.Council ?? council,
            Committee = heading.Committee,
            DateTexts = heading.DateText is null ? [] : [heading.DateText],
            IsCancelled = heading.IsCancelled,
            Venue = heading.Venue,
            Contact = heading.Contact,
            SourceUrl = address.Url,
            Items = items,
        };
    }

    /// <summary>True for the line above the items: <c>No. Item</c>.</summary>
    public static bool IsItemsHead(string line) =>
        line.Length < 30 && Fold.White(line).Replace("|", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Trim() is var head
        && (head.Equals("No Item", StringComparison.OrdinalIgnoreCase) || head.Equals("No  Item", StringComparison.OrdinalIgnoreCase) || head.Equals("Rhif Eitem", StringComparison.OrdinalIgnoreCase));

    private static int BodyStart(List<PageLine> lines)
    {
        const int longestHeading = 120;
        var head = lines.FindIndex(l => IsItemsHead(l.Text));
        if (head >= 0 && head < longestHeading) return head + 1;
        var items = lines.FindIndex(l => l.Text.Equals("Items", StringComparison.OrdinalIgnoreCase));
        if (items >= 0 && items < longestHeading) return items + 1;
        var last = 0;
        for (var i = 0; i < Math.Min(lines.Count, 40); i++)
        {
            if (MeetingTextHeading.Belongs(lines[i].Text)) last = i + 1;
            else if (i > last + 3) break;
        }
        return last;
    }

    private static List<ItemDraft> Items(List<PageLine> lines, PageAddress address)
    {
        var starts = AgendaSequence.Find(lines);
        var items = new List<ItemDraft>(starts.Count + 1);
        if (starts.Count > 0 && starts[0].Line > 0) items.AddRange(Lead(lines.GetRange(0, starts[0].Line), address));
        var isLabelled = lines.Exists(l => BodyLabels.Of(l.Text) == BodyLabel.Minutes);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Line : lines.Count;
            while (end > starts[i].Body && i + 1 < starts.Count && SectionHeading.Is(lines[end - 1].Text)) end--;
            items.Add(Item(starts[i].Number, starts[i].Title, lines.GetRange(starts[i].Body, end - starts[i].Body), address, isLabelled));
        }
        Documents.PrintedClosing.TrimClose(items);
        return items;
    }

    /// <summary>Text above the first number: headings, or an item that has none.</summary>
    private static IEnumerable<ItemDraft> Lead(List<PageLine> lines, PageAddress address)
    {
        lines.RemoveAll(l => SectionHeading.Is(l.Text) || MeetingTextHeading.Belongs(l.Text));
        if (lines.Count < 2) yield break;
        var isLabelled = lines.Exists(l => BodyLabels.Of(l.Text) == BodyLabel.Minutes);
        var hasSize = TitleText.HasFileSize(lines[0].Text);
        var isTitle = TitleText.IsTitle(lines[0].Text, hasSize) && (hasSize || !lines[0].Text.EndsWith('.'));
        var title = isTitle ? TitleText.Clean(lines[0].Text) : TitleText.FromText(Fold.White(lines[0].Text));
        yield return Item(null, title, isTitle ? lines.GetRange(1, lines.Count - 1) : lines, address, isLabelled);
    }

    private static ItemDraft Item(string? number, string title, List<PageLine> lines, PageAddress address, bool isLabelled)
    {
        var body = ItemBody.Read(lines, address, isLabelled);
        return new ItemDraft
        {
            Number = number,
            Title = title.Length <= 300 ? title : TitleText.FromText(title),
            Blocks = body.Blocks,
            IsTruncated = body.IsTruncated,
            IsRestricted = body.IsRestricted,
            Documents = body.Documents,
            Votes = body.Votes,
        };
    }
}
