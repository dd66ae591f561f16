using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Printed minutes that a site shows as HTML: a document of paragraphs, without the rows that council systems make of items.</summary>
internal static class PrintedHtml
{
    private const int LongestNumber = 8;
    private const int LeastItems = 2;

    /// <summary>The minutes on a page of a site that is not known.</summary>
    /// <returns>The meeting; null where the page does not show a body, a day and items, and who was there or that they are minutes.</returns>
    public static MeetingDraft? Page(string html, string? nameHint)
    {
        var meta = PageMeta.Of(HtmlTree.Parse(html));
        var titles = PageTitles.Of(meta);
        if (Within(meta.Content, nameHint, titles.SayMinutes) is not { } read) return null;
        read = read with
        {
            Council = CouncilName.Of(meta),
            Committee = titles.Full(read.Committee),
            DateTexts = titles.DateText is { } day && !read.DateTexts.Any(t => DateReading.Find(t) is not null) ? [day, .. read.DateTexts] : read.DateTexts,
        };
        if (read.DateTexts.Count == 0 || read.Committee is null) return null;
        // Without a list of those present, a page must say that it holds minutes, and its items must report.
        return read.Attendance.Count > 0 || (titles.SayMinutes && read.Items.Count(Reports) >= LeastItems) ? read : null;
    }

    private static bool Reports(ItemDraft item) => item.Blocks.Any(b => PrintedHeadings.HasVerb(b.Text) || DecisionLead.Find(b.Text, onlyStrong: true) is not null);

    /// <summary>The minutes in a part of a page; null where it shows none.</summary>
    /// <param name="content">The part.</param>
    /// <param name="nameHint">The page's address.</param>
    /// <param name="areMinutes">True where its heading says that it holds minutes.</param>
    public static MeetingDraft? Within(HtmlNode content, string? nameHint, bool areMinutes = false)
    {
        var lines = new List<PrintedLine>();
        var nodes = new List<HtmlNode>();
        Walk(content, nodes, lines, new Outline(lines));
        Flush(nodes, lines);
        return PrintedMinutes.Read(PrintedRunningHeads.Without(PrintedBoldLeads.Apart(lines)), nameHint, null, areWhole: true, areMinutes) is { } read && read.Items.Count >= LeastItems ? read : null;
    }

    private static void Walk(HtmlNode node, List<HtmlNode> nodes, List<PrintedLine> lines, Outline outline)
    {
        foreach (var child in node.Children)
        {
            if (child.HasClass("mgHeader") || child.HasClass("mgSubTitle") || child.HasClass("mgFooter") || child.HasClass("mgLinks") || child.Name is "header" or "nav" or "footer" or "title") continue;
            if (child.Name == "table")
            {
                Flush(nodes, lines);
                Table(child, lines, outline);
            }
            else if (!child.IsText && child.Descendants().Any(d => d.Name == "table"))
            {
                Flush(nodes, lines);
                Walk(child, nodes, lines, outline);
                Flush(nodes, lines);
            }
            else nodes.Add(child);
        }
    }

    private static void Flush(List<HtmlNode> nodes, List<PrintedLine> lines)
    {
        foreach (var line in HtmlLines.Of(nodes)) Add(line, lines);
        nodes.Clear();
    }

    private static void Table(HtmlNode table, List<PrintedLine> lines, Outline outline)
    {
        var rows = new List<List<List<PageLine>>>();
        foreach (var row in table.Descendants())
            if (row.Name == "tr" && row.Ancestors().First(a => a.Name == "table") == table) rows.Add([.. row.Children.Where(c => c.Name is "td" or "th").Select(HtmlLines.Of)]);
        lines.AddRange(PrintedTable.Lines(rows, isOutlined: outline.HasHeading()));
    }

    private static void Add(PageLine line, List<PrintedLine> lines)
    {
        if (Printed(line) is { } printed) lines.Add(lines.Count == 0 ? printed with { IsAfterGap = true } : printed);
    }

    /// <summary>A line of the page as one of a printed document; null where it holds no words.</summary>
    public static PrintedLine? Printed(PageLine line)
    {
        var text = PrintedLines.Letterspaced(line.Text) ?? Fold.White(line.Text);
        if (text.Length == 0) return null;
        if (line.Shape == PassageShape.ListItem) text = $"{line.Marker} {text}";
        return new PrintedLine(text, line.Shape == PassageShape.Heading || line.IsBold, line.BlankBefore > 0, false) { Level = line.HeadingLevel, IsRow = line.Shape == PassageShape.TableRow, BoldLead = text == line.Text ? line.BoldLead : 0, IsSet = text.Length <= LongestNumber && char.IsAsciiDigit(text[^1]) };
    }

    /// <summary>Tells whether the lines so far hold a heading of the markup; looks at each line once, however many tables ask.</summary>
    private sealed class Outline(List<PrintedLine> lines)
    {
        private int seen;
        private bool isFound;

        public bool HasHeading()
        {
            while (!isFound && seen < lines.Count) isFound = lines[seen++].Level > 0;
            return isFound;
        }
    }
}
