using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Lays a table out as lines: rows of people and of data as rows, and rows whose cells hold text in paragraphs as the text that they place on the page,
/// <c>4 | Lamps ⏎ They were dark. | AB</c>.
/// </summary>
internal static class PrintedTable
{
    private const int Least = 3;
    private const int LongestName = 40;
    private const int LongestHeading = 110;
    private const int LongestCell = 150;
    private const int LongestNumber = 18;

    private static readonly HashSet<string> Tasks = new(["action", "actions", "action by", "action for", "for action", "by whom", "who", "owner", "initials"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of a table.</summary>
    /// <param name="rows">The lines of each row's cells.</param>
    /// <param name="isOutlined">True where headings of the page stand above the table: rows below them are parts of an item.</param>
    public static List<PrintedLine> Lines(List<List<List<PageLine>>> rows, bool isOutlined)
    {
        var lines = new List<PrintedLine>();
        rows.RemoveAll(r => r.TrueForAll(c => c.Count == 0));
        // A column for numbers that were never set.
        while (rows.Count > 1 && rows.TrueForAll(r => r.Count > 2 && r[0].Count == 0)) foreach (var row in rows) row.RemoveAt(0);
        var text = rows.FindAll(r => r.Count > 1 && r.Skip(1).Any(IsText));
        var numbered = rows.Count(r => r.Count > 1 && IsNumber(Text(r[0])));
        var isNumbered = text.Count > 0 && numbered >= Least && numbered * 2 >= text.Count;
        var isHeaded = !isOutlined && text.Count >= Least && text.TrueForAll(r => IsHeading(r[0])) && text.Select(r => Text(r[0])).Distinct(StringComparer.OrdinalIgnoreCase).Count() == text.Count;
        if (!isNumbered && !isHeaded)
        {
            foreach (var row in rows)
            {
                // A table of its own for each item.
                if (rows.Count <= Least && row is [var mark, [var title]] && IsNumber(Text(mark)) && PrintedHeadings.ReadsAsHeading(Text(row[1]))) lines.Add(Heading(mark, title));
                else Row(row, lines);
            }
            return lines;
        }
        var margin = Margin(rows);
        foreach (var (row, at) in rows.Select((r, i) => (r, i)))
        {
            // The first row names the columns.
            if (at == 0 && isNumbered && !row.Exists(IsText) && !IsNumber(Text(row[0]))) continue;
            var cells = row.Take(margin > 0 && row.Count > margin ? margin : row.Count).Where(c => c.Count > 0).ToList();
            if (cells.Count == 0) continue;
            var isItem = isNumbered ? cells.Count > 1 && IsNumber(Text(cells[0])) : cells.Count > 1 && IsHeading(cells[0]);
            if (isItem && isNumbered)
            {
                lines.Add(Heading(cells[0], cells[1][0]));
                cells = [cells[1][1..], .. cells[2..]];
            }
            else if (isItem)
            {
                lines.Add(new PrintedLine(Text(cells[0]).TrimEnd(':'), true, true, false));
                cells.RemoveAt(0);
            }
            foreach (var line in cells.SelectMany(c => c)) Add(line, lines);
            if (margin > 0 && row.Count > margin && row[margin].Count > 0) Add(new PageLine { Text = $"Action: {string.Join("; ", row[margin].Select(l => Fold.White(l.Text)))}" }, lines, ItemPart.Information);
        }
        return lines;
    }

    private static PrintedLine Heading(List<PageLine> number, PageLine title) =>
        new($"{Text(number)} {Fold.White(title.Text)}", title.IsBold || title.Shape == PassageShape.Heading, true, false) { IsSet = true };

    // A row of a list of people, "Officers | A Sample, Clerk", reads as its label and names; other rows as their cells.
    private static void Row(List<List<PageLine>> columns, List<PrintedLine> lines)
    {
        var cells = columns.FindAll(c => c.Count > 0);
        var first = Text(cells[0]);
        if (columns.Count > 2 && first.Length <= LongestName) Add(new PageLine { Text = string.Join(" | ", columns.Select(c => string.Join(", ", c.Select(l => Fold.White(l.Text).TrimEnd(',', ';'))))), Shape = PassageShape.TableRow }, lines);
        else if (cells.Count == 1 || first.Length > LongestName) foreach (var line in cells.SelectMany(c => c)) Add(line, lines);
        else if (cells.Count == 2 && PrintedOpening.IsLabel(first.TrimEnd(':') + ":")) Add(new PageLine { Text = $"{first.TrimEnd(':')}: {string.Join("; ", cells[1].Select(l => l.Text))}" }, lines);
        else if (cells.Count == 2 && SaysDecided(first))
            foreach (var line in cells[1]) Add(line, lines, ItemPart.Decisions);
        else
        {
            Add(new PageLine { Text = $"{first.TrimEnd(':')}: {cells[1][0].Text}" }, lines);
            foreach (var line in cells[1].Skip(1)) Add(line, lines);
        }
    }

    // The column at the right of those who are to act: its head says so, or only initials stand in it; 0 where there is none.
    private static int Margin(List<List<List<PageLine>>> rows)
    {
        var last = rows.Max(r => r.Count) - 1;
        if (last < 1) return 0;
        if (rows[0].Count > last && Tasks.Contains(Text(rows[0][last]).TrimEnd(':'))) return last;
        if (last < 2) return 0;
        var notes = rows.Where(r => r.Count > last).Select(r => Text(r[last])).Where(t => t.Length > 0).ToList();
        return notes.TrueForAll(n => n.Length <= LongestName && n[^1] != '.' && !SaysDecided(n)) && !notes.Exists(PrintedHeadings.HasVerb) ? last : 0;
    }

    private static bool IsText(List<PageLine> cell) => cell.Count > 1 || (cell.Count == 1 && cell[0].Text.Length > LongestCell);

    private static bool IsHeading(List<PageLine> cell) => cell.Count == 1 && cell[0].Text.Length is > 3 and < LongestHeading && !PrintedOpening.IsLabel(Text(cell).TrimEnd(':') + ":") && PrintedHeadings.ReadsAsHeading(Text(cell).TrimEnd(':'));

    private static bool IsNumber(string cell) => cell.Length is > 0 and <= LongestNumber && PrintedNumber.At(cell) is { } number && number.Length == cell.Length;

    // "What was decided", "Decision", "Resolution": the label of a row, and no words of the item.
    private static bool SaysDecided(string label)
    {
        foreach (var word in (ReadOnlySpan<string>)["decided", "decision", "resolved", "resolution", "agreed", "outcome", "noted", "approved"])
            if (label.Contains(word, StringComparison.OrdinalIgnoreCase)) return !label.Contains("reason", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    private static void Add(PageLine line, List<PrintedLine> lines, ItemPart? part = null)
    {
        if (PrintedHtml.Printed(line) is { } printed) lines.Add(printed with { Part = part, IsSet = false });
    }

    private static string Text(List<PageLine> cell) => Fold.White(string.Join(' ', cell.Select(l => l.Text)));
}
