using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds lines above an item that only group the items below them: <c>QUESTIONS</c>, <c>PART B</c>, <c>ADJOURNED BUSINESS</c>. They stand between the last
/// sentence of one item and the start of the next, and are text of neither.
/// </summary>
internal static class PrintedSections
{
    private const int Most = 2;
    private const int Longest = 90;
    private const int LongestIntroduction = 12;

    // Headings that only group items, folded.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "question", "questions", "notice of motion", "notices of motion", "notice of motions", "notices of motions", "motion", "motions", "questions and motions", "reports", "business", "questions and notices of motion",
        "adjourned notice of motion", "adjourned notices of motion", "items for decision", "items for information", "items for discussion", "matters for decision", "reports for decision", "planning applications", "other business",
    };

    /// <summary>True for a heading such as <c>QUESTIONS</c> that stands above items and is none, though text recognition lost letters of it.</summary>
    public static bool Is(string text)
    {
        if (text.Length is < 4 or >= 45 || !char.IsUpper(text[0]) || text[^1] is '.' or ',') return false;
        var folded = ItemIds.Fold(text);
        if (Known.Contains(folded)) return true;
        return IsCapitals(text) && (Likeness.Of(folded, "questions") > 0.7 || Likeness.Of(folded, "notices of motion") > 0.7);
    }

    /// <summary>The starts, each with the lines above it that group it and what follows it.</summary>
    public static List<PrintedItems.Start> Above(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        var grouped = new List<PrintedItems.Start>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            if (start.Above == 0)
            {
                var body = i == 0 ? 0 : BodyOf(starts[i - 1], lines);
                var above = Count(start.Line, body, lines, paragraphs);
                if (above == 0 && i > 0 && Introduced(start.Line, body, lines) is > 0 and var section)
                {
                    // What is said below the section's name, before its first item, is an item of its own, unless it only says where replies are.
                    if (Reports(lines, section + 1, start.Line) && !IsRemark(lines, section + 1, start.Line, paragraphs)) grouped.Add(new PrintedItems.Start(section, new PrintedNumber("", "", 0, 0), lines[section].IsBold, 1));
                    else above = start.Line - section;
                }
                else if (above == 0 && i > 0 && Remark(start.Line, body, lines, paragraphs) is > 0 and var remark) above = start.Line - remark;
                start = start with { Above = above };
            }
            grouped.Add(start);
        }
        return grouped;
    }

    private static int BodyOf(PrintedItems.Start start, IReadOnlyList<PrintedLine> lines) =>
        start.Line + (start.Number.Length >= lines[start.Line].Text.Length ? 2 : 1);

    private static int Count(int line, int body, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        var above = 0;
        while (line - above - 1 >= body && above <= Most && Groups(lines, line - above - 1, paragraphs)) above++;
        return above <= Most ? above : 0;
    }

    private static bool Groups(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs)
    {
        var line = lines[at];
        if (Is(line.Text)) return true;
        // "NOTED" behind a page's foot is the last word of the item above.
        if (PrintedUnnumbered.IsInner(line.Text)) return false;
        if (line.Text.Length is < 3 or > Longest || line.Text[^1] is '.' or ',' or ';' or ':' or '”' or '"' || ListMark.At(line.Text) is not null) return false;
        if (at == 0 || !(lines[at - 1].Text[^1] is '.' or '”' or '"' or '!' or '?' or ')' || line.IsAfterGap && paragraphs.IsBreak(lines[at - 1], line) || IsCapitals(lines[at - 1].Text))) return false;
        return (IsCapitals(line.Text) && !line.Text.AsSpan().ContainsAnyInRange('0', '9')) || IsPart(line.Text) || (line.IsBold && !lines[at - 1].IsBold && line.Text.Length < 60 && PrintedHeadings.LooksLikeHeading(line.Text) && lines[at - 1].Text[^1] is '.' or '”');
    }

    // "PART B – BUSINESS FOR DECISION", "Section 2: Reports"
    private static bool IsPart(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["part ", "section "])
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && (text.Length == word.Length + 1 || !char.IsLetterOrDigit(text[word.Length + 1]) || char.IsAsciiDigit(text[word.Length]))) return true;
        return false;
    }

    /// <summary>True for words in capitals.</summary>
    public static bool IsCapitals(string text)
    {
        int letters = 0, capitals = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (char.IsUpper(c)) capitals++;
        }
        return letters > 2 && capitals >= letters * 0.8;
    }

    /// <summary>True for words of several letters, none of them small.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text) => text.Length > 3 && text.ContainsAnyInRange('A', 'Z') && !text.ContainsAnyInRange('a', 'z');

    private static int Introduced(int line, int body, IReadOnlyList<PrintedLine> lines)
    {
        for (var i = line - 1; i >= body && i >= line - LongestIntroduction; i--)
            if (Is(lines[i].Text)) return i;
        return 0;
    }

    // "Replies to the following Questions were circulated …" says nothing of the item above it.
    private static int Remark(int line, int body, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        for (var i = line - 1; i > body && i >= line - 5; i--)
            if (IsReplies(lines[i].Text) && IsRemark(lines, i, line, paragraphs)) return i;
        return 0;
    }

    private static bool IsRemark(IReadOnlyList<PrintedLine> lines, int from, int to, PrintedParagraphs paragraphs) =>
        from < to && IsReplies(lines[from].Text) && to - from <= 5 && paragraphs.Join(from, to, Minutes.ItemPart.Minutes).Count == 1;

    private static bool Reports(IReadOnlyList<PrintedLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (PrintedHeadings.HasVerb(lines[i].Text) || lines[i].Text.Length > 60) return true;
        return false;
    }

    private static bool IsReplies(string text) =>
        text.StartsWith("Replies to ", StringComparison.Ordinal) || text.StartsWith("The reply to ", StringComparison.Ordinal) || text.StartsWith("The replies to ", StringComparison.Ordinal) || text.StartsWith("Reply to the following", StringComparison.Ordinal);
}
