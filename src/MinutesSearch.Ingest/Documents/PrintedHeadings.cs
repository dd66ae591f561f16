using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds items that printed minutes head without a number, or with one that text recognition lost: formulas that only head items
/// (<c>Question submitted by Councillor …</c>), and headings that stand by themselves below the last number.
/// </summary>
internal static partial class PrintedHeadings
{
    private const int LongestHeading = 120;

    // Folded headings of items that are often added below the numbered agenda.
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal)
    {
        "any other business", "any other business aob", "aob", "a o b", "aocb", "next meeting", "date of next meeting", "vote of sympathy", "votes of sympathy", "vote of congratulations", "votes of congratulations", "suspension of standing orders",
    };

#pragma warning disable MA0009 // All are anchored at the start and repeat nothing but what is counted.
    // What words of a sentence follow no heading, and none begins with these.
    [GeneratedRegex(@"^(?:I |We |That |The |Circulated|Proposed(?: by|:| and)|Seconded(?: by|:)|And Resolved|Resolved|Reply|Note|On |It |Following|Members|Councillors?\b|Cllrs?\b|Cmhlr|Clir|Mrs?\.? |Ms\.? |Dr\.? |In |As |At |This |These |A |An |With |For |Arising|Having|There |After |Subject|Present|Signed|Dated?\b|Apolog|Officials|[“""‘'(•\[|])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"^(?:(?<lost>\S{1,4}) )?(?:Questions?|Notices? of Motions?) submitted by \p{Lu}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Submitted();

    [GeneratedRegex(@"^The following (?:items|matters|issues) were (?:also )?raised[.:]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoRaised();

    [GeneratedRegex(@"^To (?:elect|appoint|consider|receive|note|adopt|approve|nominate) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}[A-Z]?)[.:]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
#pragma warning restore MA0009

    /// <summary>The starts of numbered items with those that no number heads, in the order of the lines.</summary>
    public static List<PrintedItems.Start> With(List<PrintedItems.Start> numbered, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        if (numbered.Count == 0) return Unnumbered(lines, paragraphs);
        numbered = PrintedSubItems.Apart(PrintedGaps.Filled(numbered, lines, paragraphs), lines);
        var all = new List<PrintedItems.Start>(numbered.Count);
        var next = 0;
        var isPlain = true;
        for (var i = numbered[0].Line; i < lines.Count; i++)
        {
            if (next < numbered.Count && numbered[next].Line == i)
            {
                // "Questions submitted by Councillor Sample" just above a number groups what follows.
                if (all.Count > 0 && all[^1] is { Number.Text.Length: 0 } group && group.Line == i - 1)
                {
                    all.RemoveAt(all.Count - 1);
                    all.Add(numbered[next++] with { Above = 1 });
                }
                else all.Add(numbered[next++]);
                isPlain = true;
                continue;
            }
            // The line below a lone number is that item's title.
            var current = all[^1];
            if (current.Line == i - 1 && lines[i - 1].Text.Length <= current.Number.Length) continue;
            // An item that begins with a heading has headings of its own.
            if (i - current.Line < 3 && lines[i].Text.Length < 40 && i + 1 < lines.Count && lines[i].IsBold && !lines[i + 1].IsBold) isPlain = false;
            if (!EndsBefore(lines, i, paragraphs)) continue;
            if (Heads(lines, i, paragraphs, next == numbered.Count && isPlain, current, next < numbered.Count ? numbered[next] : current) is { } start) all.Add(start);
        }
        return all;
    }

    // A meeting that took nothing but questions and motions may print them without numbers.
    private static List<PrintedItems.Start> Unnumbered(IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        var starts = new List<PrintedItems.Start>();
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Text.Length <= LongestHeading && Submitted().Match(lines[i].Text) is { Success: true } submitted && !submitted.Groups["lost"].Success && EndsBefore(lines, i, paragraphs)) starts.Add(Start(i, "", 0, lines[i].IsBold));
        return starts.Count > 1 ? starts : [];
    }

    /// <summary>True for words printed as a heading: few, begun with capitals, and no sentence.</summary>
    public static bool LooksLikeHeading(string text)
    {
        if (text.Length is < 4 or > LongestHeading || text[^1] is '.' or ',' or ';' or '-' or '”' or '"' || !char.IsUpper(text[0]) || SentenceStart().IsMatch(text)) return false;
        int words = 0, capitals = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }
        return words > 0 && capitals * 10 >= words * 7;
    }

    /// <summary>True for words printed as a heading, in capitals or not; sentences begin with words that no heading begins with.</summary>
    public static bool ReadsAsHeading(string text)
    {
        if (text.Length is < 3 or > LongestHeading || text[^1] is '.' or ',' or ';' || !char.IsLetterOrDigit(text[0]) || char.IsLower(text[0])) return false;
        return PrintedSections.IsCapitals(text) || LooksLikeHeading(text) || (text.Length < 70 && !SentenceStart().IsMatch(text) && !HasVerb(text));
    }

    private static bool HasVerb(string text)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" was ", " were ", " is ", " are ", " had ", " has ", " be ", " been ", " will ", " would ", " agreed", " noted", " stated", " said ", " asked "])
            if (text.Contains(verb, StringComparison.Ordinal)) return true;
        return false;
    }

    private static PrintedItems.Start? Heads(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs, bool isLast, PrintedItems.Start item, PrintedItems.Start following)
    {
        var line = lines[at];
        if (line.Text.Length <= LongestHeading && Submitted().Match(line.Text) is { Success: true } submitted)
        {
            var lost = submitted.Groups["lost"];
            var number = lost.Success && Digits().Match(lost.Value) is { Success: true } digits ? digits.Groups["number"].Value : "";
            return Start(at, number, lost.Success ? lost.Length + 1 : 0, line.IsBold);
        }
        if (!IsAlone(lines, at, paragraphs) || at + 1 >= lines.Count) return null;
        if (IsRepeated(lines, at, item, item) || IsRepeated(lines, at, item, following)) return Start(at, PrintedNumber.At(line.Text)!.Value.Text, PrintedNumber.At(line.Text)!.Value.Length, line.IsBold);
        if (line.Text.Length < 40 && Added.Contains(ItemIds.Fold(line.Text))) return Start(at, "", 0, line.IsBold);
        // Below a motion or question, other matters are no part of it.
        if (isLast && AlsoRaised().IsMatch(line.Text) && TitleOf(lines, item).Contains("submitted by", StringComparison.OrdinalIgnoreCase)) return Start(at, "", 0, line.IsBold);
        if (line.IsBold && Purpose().IsMatch(line.Text) && at - item.Line > 2) return Start(at, "", 0, true);
        if (!isLast || at - item.Line < 4 || lines[at + 1].IsBold || !LooksLikeHeading(line.Text) || line.Text[^1] == ':' || !line.Text.Contains(' ', StringComparison.Ordinal)) return null;
        // A heading below which talk begins.
        return lines[at + 1].Text.Length > 50 && char.IsUpper(lines[at + 1].Text[0]) ? Start(at, "", 0, line.IsBold) : null;
    }

    private static string TitleOf(IReadOnlyList<PrintedLine> lines, PrintedItems.Start item) =>
        lines[item.Line].Text.Length > item.Number.Length || item.Line + 1 >= lines.Count ? lines[item.Line].Text : lines[item.Line + 1].Text;

    // A number printed twice, alone on its line above a heading.
    private static bool IsRepeated(IReadOnlyList<PrintedLine> lines, int at, PrintedItems.Start item, PrintedItems.Start same) =>
        PrintedNumber.At(lines[at].Text) is { } number && number.Text == same.Number.Text && number.Style == same.Number.Style && number.Length == lines[at].Text.Length && at - item.Line > 6 && LooksLikeHeading(lines[at + 1].Text);

    private static PrintedItems.Start Start(int line, string number, int length, bool isBold) => new(line, new PrintedNumber(number, "", 0, length), isBold, 1);

    /// <summary>True where the paragraph before has ended: the line is no continuation.</summary>
    public static bool EndsBefore(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs) =>
        lines[at].IsAfterPage || (lines[at].IsBold && !lines[at - 1].IsBold) || paragraphs.IsBreak(lines[at - 1], lines[at]) || lines[at - 1].Text[^1] is '.' or '”' or '"' || PrintedSections.Is(lines[at - 1].Text);

    /// <summary>True where the line below begins something else.</summary>
    public static bool IsAlone(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs)
    {
        if (at + 1 >= lines.Count) return true;
        if (lines[at].IsBold && lines[at + 1].IsBold) return true;
        return lines[at].IsBold != lines[at + 1].IsBold || paragraphs.IsBreak(lines[at], lines[at + 1]) || !paragraphs.IsFull(lines[at], lines[at + 1]);
    }
}
