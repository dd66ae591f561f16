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
        while (at < end && used < TitleLines && title.Length < LongestTitle && title.Length > 0 && Continues(lines, at, title, isBold, paragraphs))
        {
            title += (title[^1] == '-' ? "" : " ") + lines[at].Text;
            at++;
            used++;
        }
        title = title.Trim(' ', ':', '–', '-');
        List<Block> blocks = [];
        if (title.Length > LongestTitle || (used == 1 && !isBold && title.Length > 0 && title[^1] == '.' && title.Length > 120))
        {
            // No title at all: the item begins with its first sentence, which then is both.
            blocks.AddRange(paragraphs.Join(start.Line, end, ItemPart.Minutes));
            title = Sentences.First(title, 120);
        }
        else blocks.AddRange(paragraphs.Join(at, end, ItemPart.Minutes));
        if (title.Length == 0) title = blocks.Count > 0 ? Sentences.First(blocks[0].Text, 120) : $"Item {start.Number.Text}";
        return new ItemDraft { Number = start.Number.Text, Title = title, Blocks = blocks };
    }

    private static bool Continues(IReadOnlyList<PrintedLine> lines, int at, string title, bool isBold, PrintedParagraphs paragraphs)
    {
        var next = lines[at];
        if (ListMark.At(next.Text) is not null || title[^1] is '.' or ':') return false;
        if (char.IsLower(next.Text[0])) return title.Length > 20;
        // Bold titles go on as long as the print is bold, but a second bold line that stands by itself is a heading of its own.
        if (isBold) return next.IsBold && paragraphs.IsFull(lines[at - 1], next);
        return !next.IsBold && !next.IsAfterGap && paragraphs.IsFull(lines[at - 1], next) && !next.Text.StartsWith("Circulated", StringComparison.Ordinal);
    }
}
