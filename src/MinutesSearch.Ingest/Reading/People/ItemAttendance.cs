using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>
/// Finds the lists of who was there that a page prints under an item: <c>Roll call</c>, <c>Attendance</c>,
/// <c>Welcome and apologies</c>.
/// </summary>
internal static class ItemAttendance
{
    /// <summary>Lists stand at the head of a meeting; further down, "in attendance" is said of one item.</summary>
    private const int ItemsWithLists = 4;

    private const int LongestLabel = 40;
    private const int LongestGroup = 60;
    private const int LeastInList = 2;

    private static readonly string[] Labels =
    [
        "present", "members present", "councillors present", "also present", "others present", "officers present", "in attendance", "also in attendance", "officers in attendance", "members in attendance",
        "sederunt", "apologies", "apologies for absence", "absent", "officers", "members", "councillors", "councillors in attendance", "staff present", "observers", "invited guests", "chair", "chairman", "vice-chair", "vice-chairman", "sent apologies", "clerk", "co-opted members", "committee members",
    ];

    private static readonly HintWords Headings = new("apolog", "attendance", "roll call", "present", "sederunt", "welcome", "substitut", "who was there", "those there", "membership");

    private static readonly string[] Substitutions = [" attended as substitute", " attended as a substitute", " substituted for ", " was substituting for ", " attended in place of ", " acted as substitute", " deputised for "];

    /// <summary>The lists, one block each.</summary>
    public static List<Block> Of(IReadOnlyList<ItemDraft> items)
    {
        var lists = new List<Block>();
        for (var i = 0; i < Math.Min(items.Count, ItemsWithLists); i++)
        {
            if (!Headings.AreIn(items[i].Title)) continue;
            foreach (var block in items[i].Blocks) Add(lists, block);
        }
        return lists;
    }

    // One paragraph may hold several lists, each after its label.
    private static void Add(List<Block> lists, Block block)
    {
        // "Members | A Sample, B Draft": a row of a table.
        if (block.Shape == PassageShape.TableRow && block.Text.IndexOf(" | ", StringComparison.Ordinal) is > 0 and < LongestLabel and var bar && IsLabel(block.Text.AsSpan(0, bar)))
        {
            lists.Add(new Block(ItemPart.Information, $"{block.Text[..bar]}: {block.Text[(bar + 3)..]}"));
            return;
        }
        var start = -1;
        foreach (var (at, length) in Sentences.Of(block.Text))
        {
            var sentence = block.Text.AsSpan(at, length);
            if (Substitute(sentence) is { } substitute) lists.Add(new Block(ItemPart.Information, $"In attendance: {substitute}"));
            if (!StartsWithLabel(sentence)) continue;
            if (start >= 0) lists.Add(new Block(ItemPart.Information, block.Text[start..at].Trim()));
            start = at;
        }
        if (start >= 0) lists.Add(new Block(ItemPart.Information, block.Text[start..].Trim()));
        // "Eastmere Council: A Sample, B Draft.": a list, whatever its label.
        else if (block.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestGroup && PeopleList.Read(block.Text.AsSpan(block.Text.IndexOf(": ", StringComparison.Ordinal) + 2)).Count >= LeastInList && !Documents.PrintedHeadings.HasVerb(block.Text)) lists.Add(new Block(ItemPart.Information, block.Text));
    }

    /// <summary>True where a text begins with a list's label and its colon.</summary>
    public static bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        if (colon < 0) return false;
        return IsLabel(text[..colon].Trim());
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var known in Labels)
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string? Substitute(ReadOnlySpan<char> sentence)
    {
        foreach (var words in Substitutions)
        {
            var at = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && NameReader.Read(sentence[..at], 0, at, requireTitle: true) is { } read && sentence[read.End..at].IsWhiteSpace()) return sentence[..at].ToString();
        }
        return null;
    }
}
