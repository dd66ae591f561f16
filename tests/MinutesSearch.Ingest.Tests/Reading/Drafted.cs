using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Drafts and pages for tests, written short.</summary>
internal static class Drafted
{
    public static FetchedPage Page(string? council = null) =>
        new("file:///saved/page.txt", ReadOnlyMemory<byte>.Empty, null, new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), council);

    /// <summary>An item whose text is minutes; a line that starts with <c>* </c> or a mark like <c>1. </c> or <c>(a) </c> is a list item.</summary>
    public static ItemDraft Item(string title, params string[] lines) => new() { Title = title, Number = "12", Blocks = [.. lines.Select(Line)] };

    public static MeetingDraft Meeting(params ItemDraft[] items) => new() { Items = items };

    public static AgendaItem Read(ItemDraft item, ICollection<IngestFault>? faults = null) =>
        Read(Meeting(item), faults).Items[0];

    public static Meeting Read(MeetingDraft draft, ICollection<IngestFault>? faults = null) =>
        ItemReading.Complete(draft, Page(), ReadingRules.Default, "moderngov-text/item", faults);

    /// <summary>The item of these minutes.</summary>
    public static AgendaItem Minutes(params string[] lines) => Read(Item("Review of the library service", lines));

    /// <summary>The item of a table, its cells parted by <c>|</c>.</summary>
    public static AgendaItem Table(params string[] rows) => Read(new ItemDraft { Title = "Review of the library service", Number = "12", Blocks = [.. rows.Select(r => new Block(ItemPart.Minutes, r.Trim(' ', '|'), PassageShape.TableRow))] });

    private static Block Line(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (line.StartsWith("* ", StringComparison.Ordinal)) return new Block(ItemPart.Minutes, line[2..], PassageShape.ListItem, 0, "·");
        if (line.StartsWith("- ", StringComparison.Ordinal)) return new Block(ItemPart.Minutes, line[2..], PassageShape.ListItem, 1, "-");
        if (line.StartsWith("Agenda| ", StringComparison.Ordinal)) return new Block(ItemPart.Agenda, line[8..]);
        if (space is > 0 and < 6 && (char.IsDigit(line[0]) || line[0] == '(') && line[space - 1] is '.' or ')')
            return new Block(ItemPart.Minutes, line[(space + 1)..], PassageShape.ListItem, 0, line[..space]);
        return new Block(ItemPart.Minutes, line);
    }
}
