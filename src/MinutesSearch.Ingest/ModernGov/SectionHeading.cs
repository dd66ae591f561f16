using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Headings that part an agenda and are no items: <c>PART 1 - ITEMS TO BE CONSIDERED IN PUBLIC</c>.</summary>
internal static class SectionHeading
{
    private const int Longest = 120;

    private static readonly string[] Starts = ["part ", "section ", "exempt items", "exempt business", "confidential items", "open items", "closed items", "public items", "private items", "items for ", "items to be considered", "non-exempt", "non exempt", "reports of ", "matters for "];

    /// <summary>True where a line standing alone before an item is such a heading.</summary>
    public static bool Is(string line)
    {
        var text = Fold.White(line);
        if (text.Length is < 3 or > Longest || text[^1] is '.' or ';') return false;
        foreach (var start in Starts)
        {
            if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            if (start != "part " && start != "section ") return true;
            // "PART 1", "Part A", "Part II", not "Part of the site was …".
            var label = text.AsSpan(start.Length);
            var end = label.IndexOfAny(" :-–(");
            if (end >= 0) label = label[..end];
            if (label.Length is > 0 and <= 4 && (char.IsAsciiDigit(label[0]) || label.IndexOfAnyExceptInRange('A', 'Z') < 0)) return true;
        }
        return false;
    }
}
