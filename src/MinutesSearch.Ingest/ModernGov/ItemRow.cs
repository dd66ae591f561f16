using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>The table row of one item on a meeting page: a cell with number and anchor, and a cell with all the rest.</summary>
internal sealed class ItemRow
{
    private readonly HtmlNode numberCell;
    private readonly List<PageLine> lines;
    private readonly HtmlNode titleNode;
    private readonly HtmlNode row;

    private ItemRow(HtmlNode row, HtmlNode numberCell, HtmlNode titleNode, List<PageLine> lines)
    {
        this.row = row;
        this.numberCell = numberCell;
        this.titleNode = titleNode;
        this.lines = lines;
    }

    /// <summary>True where the row says which text is the minutes.</summary>
    public bool HasMinutesLabel => lines.Exists(l => BodyLabels.Of(l.Text) == BodyLabel.Minutes);

    /// <summary>True where the row has no labels, and text that reports.</summary>
    public bool ReportsUnlabelled => !lines.Exists(l => BodyLabels.Of(l.Text) is BodyLabel.Minutes or BodyLabel.Decision) && lines.Exists(l => !UnlabelledText.IsAgenda(l.Text) && UnlabelledText.HasReportingWord(l.Text));

    /// <summary>The item in a table row; null for rows that hold none.</summary>
    public static ItemRow? Of(HtmlNode row)
    {
        var number = row.Children.FirstOrDefault(c => c.HasClass("mgItemNumberCell"));
        if (number is null) return null;
        var cells = row.Children.Where(c => c.Name == "td" && c != number).ToList();
        var title = cells.SelectMany(c => c.Descendants()).FirstOrDefault(n => n.HasClass("mgAiTitleTxt"));
        if (title is null) return null;
        return new ItemRow(row, number, title, HtmlLines.Of(cells));
    }

    /// <summary>Reads the item; null where the row holds neither title nor text.</summary>
    public ItemDraft? Read(PageAddress address, bool isLabelledPage)
    {
        var (title, body) = WithoutTitle();
        var text = ItemBody.Read(body, address, isLabelledPage);
        if (title.Length == 0 && text.Blocks.Count == 0) return null;
        var id = AgendaItemId();
        var documents = new List<DocumentLink>();
        var report = titleNode.Descendants().FirstOrDefault(n => n.Name == "a" && n["href"] is not null);
        if (report is not null && address.Resolve(report["href"]!) is { } url) documents.Add(new DocumentLink(title, url));
        documents.AddRange(text.Documents);
        return new ItemDraft
        {
            SourceId = id,
            Number = ItemNumber.Clean(PageMeta.TextOf(numberCell)),
            Title = title.Length > 0 ? title : TitleText.FromText(text.Blocks[0].Text),
            IssueId = MeetingLinks.IssueId(row),
            Blocks = text.Blocks,
            IsTruncated = text.IsTruncated,
            IsRestricted = text.IsRestricted || MeetingLinks.SaysRestricted(row),
            SourceUrl = MeetingLinks.ItemUrl(row, address, id) ?? (address.Url is { } page && id is not null ? $"{page.Split('#')[0]}#{id}" : address.OfItem(id)),
            Documents = documents,
            Votes = text.Votes,
        };
    }

    private string? AgendaItemId()
    {
        foreach (var node in numberCell.Descendants())
        {
            if (node.Name == "a" && (node["name"] ?? node["id"]) is { Length: > 2 and <= 14 } name && name.StartsWith("AI", StringComparison.OrdinalIgnoreCase) && name.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0)
                return "AI" + name[2..];
        }
        return MeetingLinks.AgendaItemId(row);
    }

    private (string Title, List<PageLine> Body) WithoutTitle()
    {
        var title = PageMeta.TextOf(titleNode);
        // The title is the first line of its cell; in pages of some ages it stands there twice.
        var start = 0;
        while (start < lines.Count && start < 2 && TitleText.Clean(lines[start].Text) == title) start++;
        return (title, lines.GetRange(start, lines.Count - start));
    }
}
