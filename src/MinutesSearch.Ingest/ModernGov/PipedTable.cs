using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// Meeting pages that a program made text, with the table of items drawn in pipes: <c>Apologies Minutes: Apologies were received … |</c>.
/// Labels stand inside the lines, and a pipe ends a row.
/// </summary>
internal static class PipedTable
{
    private const int HeadDepth = 120;

    private static readonly string[] InlineLabels = ["Additional documents:", "Minutes:", "Decision:", "Supporting documents:"];

    private static readonly string[] AgendaLeads =
        [" To receive ", " To approve ", " To consider ", " To note ", " To confirm ", " To agree ", " To elect ", " To appoint ", " To authorise ", " To invite "];

    /// <summary>True where the lines hold the head of such a table: <c>No. | Item |</c>.</summary>
    public static bool IsHead(List<PageLine> lines) => lines.FindIndex(0, Math.Min(HeadDepth, lines.Count), IsHeadLine) >= 0;

    /// <summary>The same lines as a page shows them: labels on lines of their own, a gap before each row.</summary>
    public static List<PageLine> Unfold(List<PageLine> lines)
    {
        var unfolded = new List<PageLine>(lines.Count);
        var head = lines.FindIndex(IsHeadLine);
        unfolded.AddRange(lines.GetRange(0, head));
        unfolded.Add(new PageLine { Text = "No. Item" });
        var isRowStart = true;
        foreach (var line in lines.Skip(head + 1))
        {
            var endsRow = line.Text.EndsWith('|');
            var text = line.Text.Trim('|', ' ', '-', '\u00A0');
            if (text.Length > 0)
            {
                Add(unfolded, text, isRowStart, line.BlankBefore);
                isRowStart = false;
            }
            isRowStart |= endsRow;
        }
        return unfolded;
    }

    private static bool IsHeadLine(PageLine line) => line.Text.Contains('|') && MeetingText.IsItemsHead(line.Text[..Math.Min(line.Text.Length, 20)]);

    private static void Add(List<PageLine> lines, string text, bool isRowStart, int blankBefore)
    {
        foreach (var cell in text.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            for (var from = 0; from < cell.Length;)
            {
                var (at, label) = FirstLabel(cell, from);
                var words = cell[from..at].Trim();
                if (words.Length > 0)
                {
                    AddWords(lines, words, isRowStart, blankBefore);
                    isRowStart = false;
                }
                if (label is null) break;
                lines.Add(new PageLine { Text = label });
                isRowStart = false;
                from = at + label.Length;
            }
        }
    }

    private static void AddWords(List<PageLine> lines, string words, bool isRowStart, int blankBefore)
    {
        if (!isRowStart)
        {
            lines.Add(new PageLine { Text = words, BlankBefore = Math.Max(blankBefore, 1) });
            return;
        }
        if (TitleText.EndOfFileSize(words) is var size and > 0)
        {
            lines.Add(new PageLine { Text = words[..size], BlankBefore = 2 });
            if (!Fold.IsBlank(words.AsSpan(size))) lines.Add(new PageLine { Text = words[size..].Trim() });
            return;
        }
        foreach (var lead in AgendaLeads)
        {
            var at = words.IndexOf(lead, StringComparison.Ordinal);
            if (at is <= 0 or > TitleText.Longest) continue;
            lines.Add(new PageLine { Text = words[..at], BlankBefore = 2 });
            lines.Add(new PageLine { Text = words[(at + 1)..] });
            return;
        }
        lines.Add(new PageLine { Text = words, BlankBefore = 2 });
    }

    /// <summary>The first label at or after a place, not far into the words: further on, a long line may quote one.</summary>
    private static (int At, string? Label) FirstLabel(string text, int from)
    {
        var head = text.AsSpan(from, Math.Min(text.Length - from, TitleText.Longest));
        var first = head.Length;
        string? found = null;
        foreach (var label in InlineLabels)
        {
            var at = head[..first].IndexOf(label, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || head[at - 1] == ' ')) (first, found) = (at, label);
        }
        return found is null ? (text.Length, null) : (from + first, found);
    }
}
