using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>One numbered item of printed minutes: its title lines, then its paragraphs.</summary>
internal static class PrintedItem
{
    private const int LongestTitle = 300;
    private const int TitleLines = 5;

    /// <summary>Reads the item that starts at a place.</summary>
    public static ItemDraft Read(IReadOnlyList<PrintedLine> lines, PrintedItems.Start start, int end, PrintedParagraphs paragraphs)
    {
        var at = start.Line;
        var title = lines[at].Text[start.Number.Length..].Trim();
        var isBold = lines[at].IsBold;
        at++;
        if (title.Length == 0 && at < end && ListMark.At(lines[at].Text) is null)
        {
            title = lines[at].Text;
            isBold = lines[at].IsBold;
            at++;
        }
        var used = 1;
        for (; used < start.Lines && at < end; used++) title += (title[^1] == '-' ? "" : " ") + lines[at++].Text;
        // "(Agenda No. 4)": the number that it had before the meeting.
        while (at < end && PrintedTitles.IsReference(lines[at].Text)) at++;
        while (!start.IsWhole && at < end && used < TitleLines && title.Length < LongestTitle && title.Length > 0 && Continues(lines, at, title, isBold, paragraphs))
        {
            title += (title[^1] == '-' ? "" : " ") + lines[at].Text;
            at++;
            used++;
        }
        // "Operations and Maintenance Services" ⏎ "Speed Limit Bye-Laws": a second line that heads the item belongs to its heading.
        var heads = 0;
        for (; !start.IsWhole && heads < 2 && at < end && title.Length is > 0 and < LongestTitle && HeadsToo(lines, at, end, isBold, title, paragraphs); heads++)
        {
            var from = at;
            do title += " " + lines[at++].Text;
            while (at < end && title.Length < LongestTitle && at - from < TitleLines && ListMark.At(lines[at].Text) is null && lines[at].IsBold == lines[from].IsBold
                && (char.IsLower(lines[at].Text[0]) || (paragraphs.IsFull(lines[at - 1], lines[at]) && lines[at].IsBold) || (title[^1] is not '.' && lines[from].Text.StartsWith("To ", StringComparison.Ordinal))));
        }
        title = title.Trim(' ', ':', '–', '-');
        List<Block> blocks = [];
        if (title.Length > LongestTitle || (used == 1 && heads == 0 && !isBold && title.Length > 0 && title[^1] == '.' && title.Length > 120))
        {
            // No title at all: the item begins with its first sentence, which then is both.
            blocks.AddRange(paragraphs.Join(start.Line, end, ItemPart.Minutes));
            title = Sentences.First(title, 120);
        }
        else blocks.AddRange(paragraphs.Join(at, end, ItemPart.Minutes));
        if (title.Length == 0) title = blocks.Count > 0 ? Sentences.First(blocks[0].Text, 120) : $"Item {start.Number.Text}";
        return new ItemDraft { Number = start.Number.Text.Length > 0 ? start.Number.Text : null, Title = title, Blocks = blocks };
    }

    private static bool HeadsToo(IReadOnlyList<PrintedLine> lines, int at, int end, bool isBold, string title, PrintedParagraphs paragraphs)
    {
        var next = lines[at];
        if (ListMark.At(next.Text) is not null || IsMotion(next.Text) || PrintedSections.Is(next.Text) || KindRules.Of(title, 0) == ItemKind.Procedure && !title.StartsWith("Deputation", StringComparison.OrdinalIgnoreCase) || title.Contains(" submitted by ", StringComparison.OrdinalIgnoreCase)) return false;
        if (next.Text.EndsWith(':') || next.Text.Contains(": ", StringComparison.Ordinal)) return false;
        if (next.IsBold) return next.Text.Length < 120 && (isBold || at + 1 < end) && char.IsUpper(next.Text[0]) && !next.Text.StartsWith("Proposed", StringComparison.Ordinal) && !next.Text.StartsWith("REPLY", StringComparison.OrdinalIgnoreCase);
        if (isBold || at + 1 >= end) return false;
        if (next.Text.StartsWith("To ", StringComparison.Ordinal)) return next.Text.Length < 100;
        return PrintedHeadings.LooksLikeHeading(next.Text) && (!paragraphs.IsFull(next, lines[at + 1]) || paragraphs.IsBreak(next, lines[at + 1]) || lines[at + 1].Text.StartsWith("Circulated", StringComparison.Ordinal)) && char.IsUpper(lines[at + 1].Text[0]) && next.Text.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>True for <c>I will move at the next meeting that …</c>: the motion, whatever its print.</summary>
    public static bool IsMotion(string line) =>
        line.StartsWith("I ", StringComparison.Ordinal) || line.StartsWith("We ", StringComparison.Ordinal) || line.StartsWith("! ", StringComparison.Ordinal) || line.StartsWith("| ", StringComparison.Ordinal) || line.StartsWith("/ ", StringComparison.Ordinal) || line.StartsWith("That ", StringComparison.Ordinal);

    private static bool Continues(IReadOnlyList<PrintedLine> lines, int at, string title, bool isBold, PrintedParagraphs paragraphs)
    {
        var next = lines[at];
        // A bracket that is open goes on, whatever the next line looks like.
        if (title.LastIndexOf('(') > title.LastIndexOf(')') && title.Length < 200) return next.Text.Contains(')', StringComparison.Ordinal);
        if (ListMark.At(next.Text) is not null || title[^1] is '.' or ':' || IsMotion(next.Text)) return false;
        // "REQUESTS FOR DISPENSATION" ⏎ "Cllr Sample …": the print tells the heading from its text.
        if (PrintedSections.IsAllCapitals(title) && next.Text.AsSpan().ContainsAnyInRange('a', 'z')) return false;
        if (char.IsLower(next.Text[0])) return title.Length > 20;
        // Bold titles go on as long as the print is bold, but a second bold line that stands by itself is a heading of its own.
        if (isBold) return next.IsBold && paragraphs.IsFull(lines[at - 1], next);
        return !next.IsBold && !next.IsAfterGap && paragraphs.IsFull(lines[at - 1], next) && !next.Text.StartsWith("Circulated", StringComparison.Ordinal);
    }
}
