using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads the lines of one item, below its title, into blocks, votes and links: labels part them, marks shape them, navigation is left out.</summary>
internal sealed class ItemBody
{
    private const int LongestDocumentTitle = 160;
    private const int LongestJoined = 2000;

    private static readonly string[] OpenWords = ["the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "for", "from", "with", "that", "as", "its", "their", "which", "was", "were", "be"];

    private readonly List<Block> blocks = [];
    private readonly List<Vote> votes = [];
    private readonly List<DocumentLink> documents = [];
    private readonly ListLevels levels = new();
    private readonly PageAddress address;
    private ItemPart part;
    private BodyLabel section = BodyLabel.None;
    private string? pendingMark;

    private ItemBody(PageAddress address, ItemPart start)
    {
        this.address = address;
        part = start;
    }

    /// <summary>The text in its order.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Votes of the page's own table.</summary>
    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>Links under the document labels.</summary>
    public IReadOnlyList<DocumentLink> Documents => documents;

    /// <summary>True where the page's mark says that the text is cut.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>True where the page says that the item is not public.</summary>
    public bool IsRestricted { get; private set; }

    /// <summary>The link to the item's own page; null where there is none.</summary>
    public string? ItemHref { get; private set; }

    /// <summary>True where a label said which text is the minutes.</summary>
    public bool HasMinutesLabel { get; private set; }

    /// <summary>Reads an item's lines.</summary>
    /// <param name="lines">The lines below the title.</param>
    /// <param name="address">What the page's links are relative to.</param>
    /// <param name="isLabelledPage">True where other items of the page have labels: text before a label is agenda text then.</param>
    /// <param name="start">The part of text before any label.</param>
    public static ItemBody Read(IReadOnlyList<PageLine> lines, PageAddress address, bool isLabelledPage = false, ItemPart start = ItemPart.Agenda)
    {
        var body = new ItemBody(address, start);
        foreach (var line in lines) body.Take(line);
        if (!body.HasMinutesLabel && start == ItemPart.Agenda && (!isLabelledPage || !body.blocks.Exists(b => b.Part == ItemPart.Decisions))) UnlabelledText.Assign(body.blocks, isLabelledPage);
        return body;
    }

    private void Take(PageLine line)
    {
        if (line.Vote is { } vote)
        {
            votes.Add(vote);
            return;
        }
        var text = line.Text;
        if (ItemHref is null && LinkQuery.LeadsTo(line.Href, "mgAi")) ItemHref = line.Href;
        if (TruncationMark.Strip(ref text))
        {
            IsTruncated = true;
            if (Fold.IsBlank(text)) return;
        }
        switch (BodyLabels.Of(text))
        {
            case BodyLabel.None when section == BodyLabel.SupportingDocuments || (section == BodyLabel.Documents && IsDocument(line)):
                TakeDocument(line);
                return;
            case BodyLabel.None when section == BodyLabel.RecordedVote && VoteRow.Read(text) is var row && row.IsRow:
                if (row.Vote is not null) votes.Add(row.Vote);
                return;
            case BodyLabel.None:
                if (section != BodyLabel.Information) section = BodyLabel.None;
                Add(text, line);
                return;
            case var label:
                Open(label, text);
                return;
        }
    }

    private void Open(BodyLabel label, string text)
    {
        levels.EndList();
        pendingMark = null;
        switch (label)
        {
            case BodyLabel.Navigation:
                IsRestricted |= text.StartsWith("view the reasons why item", StringComparison.OrdinalIgnoreCase) || text.StartsWith("this item is", StringComparison.OrdinalIgnoreCase);
                return;
            case BodyLabel.Minutes:
                part = ItemPart.Minutes;
                HasMinutesLabel = true;
                break;
            case BodyLabel.Decision:
                part = ItemPart.Decisions;
                break;
            case BodyLabel.Purpose:
                part = ItemPart.Agenda;
                break;
            case BodyLabel.Information:
                part = ItemPart.Information;
                break;
            default:
                break;
        }
        section = label;
    }

    private void Add(string raw, PageLine line)
    {
        var mark = line.Marker;
        if (line.Shape is PassageShape.Paragraph or PassageShape.ListItem && ListMark.Read(raw) is { } typed)
        {
            // A typed mark inside a list of the page is the mark that was meant.
            mark = typed.Mark;
            raw = typed.Rest;
        }
        if (pendingMark is not null)
        {
            mark ??= pendingMark;
            pendingMark = null;
        }
        var text = Fold.White(raw);
        if (text.Length == 0)
        {
            pendingMark = mark;
            return;
        }
        if (mark is null && Continues(text, line)) return;
        if (mark is null && LaterInformation.Starting(text, out var isHeading))
        {
            blocks.Add(new Block(ItemPart.Information, text, isHeading ? PassageShape.Heading : PassageShape.Paragraph));
            if (isHeading) part = ItemPart.Information;
            levels.EndList();
            return;
        }
        blocks.Add(mark is null ? Plain(text, line.Shape) : Point(text, mark, line));
    }

    private Block Plain(string text, PassageShape shape)
    {
        if (shape != PassageShape.TableRow) levels.EndList();
        return new Block(part, text, shape == PassageShape.ListItem ? PassageShape.Paragraph : shape);
    }

    private Block Point(string text, string mark, PageLine line)
    {
        var level = levels.Of(mark);
        return new Block(part, text, PassageShape.ListItem, line.Marker is null ? level : line.Level, mark);
    }

    /// <summary>Joins a line that was broken in mid-sentence to the one before: without an empty line between, or behind a word that ends no sentence.</summary>
    private bool Continues(string text, PageLine line)
    {
        if (blocks.Count == 0 || !char.IsLower(text[0]) || line.Shape != PassageShape.Paragraph) return false;
        var last = blocks[^1];
        if (last.Part != part || last.Text[^1] is '.' or ';' or ':' or '!' or '?' || last.Shape is PassageShape.Heading or PassageShape.TableRow) return false;
        if (line.BlankBefore > 0 && !EndsOpen(last.Text)) return false;
        // A page of one endless broken line must not be copied again and again.
        if (last.Text.Length > LongestJoined) return false;
        blocks[^1] = last with { Text = last.Text + " " + text };
        return true;
    }

    private static bool EndsOpen(string text)
    {
        var word = text.AsSpan(text.LastIndexOf(' ') + 1);
        foreach (var open in OpenWords)
        {
            if (word.SequenceEqual(open)) return true;
        }
        return false;
    }

    private static bool IsDocument(PageLine line)
    {
        if (line.Href is not null || line.HasFileSize || TitleText.HasFileSize(line.Text)) return true;
        if (line.Text.Length > LongestDocumentTitle || line.Text[^1] is '.' or ':' or ';') return false;
        return line.Text.StartsWith("Appendix", StringComparison.OrdinalIgnoreCase) || line.Text.StartsWith("Annex", StringComparison.OrdinalIgnoreCase)
            || line.Text.StartsWith("Enc", StringComparison.Ordinal) || line.Text.StartsWith("Restricted enclosure", StringComparison.OrdinalIgnoreCase);
    }

    private void TakeDocument(PageLine line)
    {
        var title = TitleText.Clean(line.Text);
        if (line.Href is { } href && address.Resolve(href) is { } url && title.Length > 0) documents.Add(new DocumentLink(title, url));
    }
}
