using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Tables inside minutes: rows of data, layout, or the system's own table of recorded votes, whose markup is malformed.</summary>
internal static class HtmlTable
{
    private const int LongestCell = 1500;

    /// <summary>True for the system's own table of recorded votes.</summary>
    public static bool IsVotes(HtmlNode table) =>
        table.Children.FirstOrDefault(c => c.Name == "caption") is { } caption && BodyLabels.Of(Text(caption)) == BodyLabel.RecordedVote;

    /// <summary>True where a table only places text on the page.</summary>
    public static bool IsLayout(HtmlNode table)
    {
        if (OwnRows(table).TrueForAll(r => r.Children.Count(c => c.Name is "td" or "th") < 2)) return true;
        var size = 0;
        foreach (var node in table.Descendants())
        {
            if (node.Name is "table" or "ul" or "ol" || node.HasClass("mgWordPara") || node.HasClass("mgItemNumberCell")) return true;
            if (node.Name is "td" or "th") size = 0;
            size += node.Text.Length;
            if (size > LongestCell) return true;
        }
        return false;
    }

    /// <summary>The rows of a table of data, each as one line with its cells joined.</summary>
    public static IEnumerable<PageLine> Rows(HtmlNode table)
    {
        foreach (var row in OwnRows(table))
        {
            var text = row.Name == "caption" ? Text(row) : string.Join(" | ", Cells(row)).Trim(' ', '|');
            if (text.Length > 0) yield return new PageLine { Text = text, Shape = row.Name == "caption" ? PassageShape.Heading : PassageShape.TableRow };
        }
    }

    /// <summary>The votes of the system's own table.</summary>
    public static IEnumerable<PageLine> Votes(HtmlNode table)
    {
        foreach (var row in OwnRows(table))
        {
            if (!row.Children.Any(c => c.Name == "td")) continue;
            var cells = Cells(row);
            if (cells.Exists(c => c.Length > 0)) yield return new PageLine { Text = "", Vote = VoteRow.Of(cells) };
        }
    }

    private static List<HtmlNode> OwnRows(HtmlNode table)
    {
        var rows = new List<HtmlNode>();
        foreach (var child in table.Children)
        {
            if (child.Name is "thead" or "tbody" or "tfoot") rows.AddRange(child.Children.Where(c => c.Name == "tr"));
            else if (child.Name is "tr" or "caption") rows.Add(child);
        }
        return rows;
    }

    private static List<string> Cells(HtmlNode row) => row.Children.Where(c => c.Name is "td" or "th").Select(Text).ToList();

    private static string Text(HtmlNode node) => Fold.White(string.Join(' ', HtmlLines.Of(node).Select(l => l.Text)));
}
