using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Printed minutes that a site shows as HTML: a document of paragraphs, without the rows that council systems make of items.</summary>
internal static class PrintedHtml
{
    private const int LongestName = 40;
    private const int LeastItems = 2;

    /// <summary>The minutes on a page of a site that is not known.</summary>
    /// <returns>The meeting; null where the page does not show a body, a day, who was there, and items.</returns>
    public static MeetingDraft? Page(string html, string? nameHint)
    {
        var meta = PageMeta.Of(HtmlTree.Parse(html));
        var read = Within(meta.Content, nameHint);
        if (read is null || read.Attendance.Count == 0 || read.DateTexts.Count == 0 || read.Committee is null) return null;
        return read with { Council = CouncilName.Of(meta) };
    }

    /// <summary>The minutes in a part of a page; null where it shows none.</summary>
    /// <param name="content">The part.</param>
    /// <param name="nameHint">The page's address.</param>
    /// <param name="areMinutes">True where its heading says that it holds minutes.</param>
    public static MeetingDraft? Within(HtmlNode content, string? nameHint, bool areMinutes = false)
    {
        var lines = new List<PrintedLine>();
        var nodes = new List<HtmlNode>();
        Walk(content, nodes, lines);
        Flush(nodes, lines);
        return PrintedMinutes.Read(lines, nameHint, null, areWhole: true, areMinutes) is { } read && read.Items.Count >= LeastItems ? read : null;
    }

    private static void Walk(HtmlNode node, List<HtmlNode> nodes, List<PrintedLine> lines)
    {
        foreach (var child in node.Children)
        {
            if (child.HasClass("mgHeader") || child.HasClass("mgSubTitle") || child.HasClass("mgFooter") || child.HasClass("mgLinks") || child.Name is "header" or "nav" or "footer" or "title") continue;
            if (child.Name == "table")
            {
                Flush(nodes, lines);
                Table(child, lines);
            }
            else if (!child.IsText && child.Descendants().Any(d => d.Name == "table"))
            {
                Flush(nodes, lines);
                Walk(child, nodes, lines);
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

    // "What was decided", "Decision", "Resolution": the label of a row, and no words of the item.
    private static bool SaysDecided(string label)
    {
        foreach (var word in (ReadOnlySpan<string>)["decided", "decision", "resolved", "resolution", "agreed", "outcome"])
            if (label.Contains(word, StringComparison.OrdinalIgnoreCase)) return !label.Contains("reason", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    private static void Add(PageLine line, List<PrintedLine> lines, bool isDecision = false)
    {
        var text = PrintedLines.Letterspaced(line.Text) ?? Fold.White(line.Text);
        if (text.Length == 0) return;
        if (line.Shape == PassageShape.ListItem) text = $"• {text}";
        lines.Add(new PrintedLine(text, line.Shape == PassageShape.Heading, line.BlankBefore > 0 || lines.Count == 0, false) { Level = line.HeadingLevel, IsDecision = isDecision, IsRow = line.Shape == PassageShape.TableRow });
    }

    // A row of a list of people, "Officers | A Sample, Clerk", reads as its label and names; other rows as their cells.
    private static void Table(HtmlNode table, List<PrintedLine> lines)
    {
        foreach (var row in table.Descendants())
        {
            if (row.Name != "tr" || row.Ancestors().First(a => a.Name == "table") != table) continue;
            var columns = row.Children.Where(c => c.Name is "td" or "th").Select(HtmlLines.Of).ToList();
            var cells = columns.FindAll(c => c.Count > 0);
            if (cells.Count == 0) continue;
            var first = Fold.White(string.Join(' ', cells[0].Select(l => l.Text)));
            if (columns.Count > 2 && first.Length <= LongestName) Add(new PageLine { Text = string.Join(" | ", columns.Select(c => string.Join(", ", c.Select(l => Fold.White(l.Text).TrimEnd(',', ';'))))), Shape = PassageShape.TableRow }, lines);
            else if (cells.Count == 1 || first.Length > LongestName) foreach (var line in cells.SelectMany(c => c)) Add(line, lines);
            else if (cells.Count == 2 && PrintedOpening.IsLabel(first.TrimEnd(':') + ":")) Add(new PageLine { Text = $"{first.TrimEnd(':')}: {string.Join("; ", cells[1].Select(l => l.Text))}" }, lines);
            else if (cells.Count == 2 && SaysDecided(first))
                foreach (var line in cells[1]) Add(line, lines, isDecision: true);
            else
            {
                Add(new PageLine { Text = $"{first.TrimEnd(':')}: {cells[1][0].Text}" }, lines);
                foreach (var line in cells[1].Skip(1)) Add(line, lines);
            }
        }
    }
}
