using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds items that printed minutes head without a number, or with one that text recognition lost: formulas that only head items
/// (<c>Question submitted by Councillor …</c>), and headings that stand by themselves below the last number.
/// </summary>
internal static partial class PrintedHeadings
{
    private const int LongestHeading = 120;

    /// <summary>Lines of a formal item or a motion: bounds the work on long documents.</summary>
    private const int LongestFormal = 120;

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

    [GeneratedRegex(@"^(?:The following (?:items|matters|issues) were (?:also )?raised\b|At the conclusion of the (?:agenda|meeting|business)\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoRaised();

    [GeneratedRegex(@"^To (?:elect|appoint|consider|receive|note|adopt|approve|nominate) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:Repl|For\b|Against|Abst|Note|Proposed|Seconded|Present|Total|Action|Decision|Resol|Amend|Motion|Vote|Result|Signed|Where|Councillor)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}[A-Z]?)[.:]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
#pragma warning restore MA0009

    /// <summary>The starts of numbered items with those that no number heads, in the order of the lines.</summary>
    public static List<PrintedItems.Start> With(List<PrintedItems.Start> numbered, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        if (PrintedMarkup.Find(numbered, lines) is { Count: > 0 } marked) return marked;
        if (PrintedUnnumbered.Find(numbered, lines, paragraphs) is { Count: > 0 } headed) return headed;
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
            // What only groups the next item is none.
            if (next < numbered.Count && i >= numbered[next].Line - numbered[next].Above) continue;
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
        return PrintedSections.IsCapitals(text) || LooksLikeHeading(text) || (text.Length < 70 && !text.StartsWith("That ", StringComparison.Ordinal) && !HasVerb(text));
    }

    /// <summary>True for words with a verb that minutes report with.</summary>
    public static bool HasVerb(string text)
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
        // Below a motion or question, other matters are no part of it.
        if (item == following && AlsoRaised().IsMatch(line.Text) && TitleOf(lines, item).Contains("submitted by", StringComparison.OrdinalIgnoreCase)) return Start(at, "", 0, line.IsBold);
        if (!IsAlone(lines, at, paragraphs) || at + 1 >= lines.Count || ListMark.At(line.Text) is { Text: "•" or "-" or "o" }) return null;
        if (IsRepeated(lines, at, item, item) || IsRepeated(lines, at, item, following)) return Start(at, PrintedNumber.At(line.Text)!.Value.Text, PrintedNumber.At(line.Text)!.Value.Length, line.IsBold);
        if (line.Text.Length < 40 && Added.Contains(ItemIds.Fold(line.Text))) return Start(at, "", 0, line.IsBold);
        if (line.IsBold && Purpose().IsMatch(line.Text) && at - item.Line > 2) return Start(at, "", 0, true);
        if (isLast) return IsFree(lines, at, item) ? Start(at, "", 0, line.IsBold) : null;
        return item != following && IsConcluded(lines, item, at) && IsFree(lines, at, item) && IsOnly(lines, at, following.Line, item) ? Start(at, "", 0, line.IsBold) : null;
    }

    // Formal items and motions have no headings of their own once they are through.
    private static bool IsConcluded(IReadOnlyList<PrintedLine> lines, PrintedItems.Start item, int at)
    {
        var title = PrintedItems.TitleOf(lines, item);
        if (at - item.Line > LongestFormal || title.Length == 0 || (KindRules.Of(title, 0) != ItemKind.Procedure && !title.StartsWith("Notice of Motion", StringComparison.OrdinalIgnoreCase))) return false;
        for (var i = item.Line + 1; i < at; i++)
            if (lines[i].Text.StartsWith("REPL", StringComparison.OrdinalIgnoreCase)) return false;
        return lines[at - 1].Text[^1] is '.' or '”' or '"';
    }

    // Of several headings alike, each heads a part of the item.
    private static bool IsOnly(IReadOnlyList<PrintedLine> lines, int at, int end, PrintedItems.Start item)
    {
        if (lines[at].Text.StartsWith("Matters arising", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = item.Line + 3; i + 1 < Math.Min(end, at + LongestFormal); i++)
            if (i != at && lines[i].IsBold == lines[at].IsBold && !PrintedSections.Is(lines[i].Text) && LooksLikeHeading(lines[i].Text) && IsFree(lines, i, item)) return false;
        return true;
    }

    // A heading by itself, with text of the item above it and talk below.
    private static bool IsFree(IReadOnlyList<PrintedLine> lines, int at, PrintedItems.Start item)
    {
        var line = lines[at];
        var next = lines[at + 1];
        var body = item.Line + (item.Number.Length >= lines[item.Line].Text.Length ? 2 : 1);
        if (at <= body || next.IsBold || !(line.IsAfterGap || line.IsBold) || !(next.Text.Length > 50 || next.Text[^1] is '.' or ':') || !(char.IsUpper(next.Text[0]) || ListMark.At(next.Text) is not null)) return false;
        var text = line.Text.TrimEnd(':');
        if (text.Length < line.Text.Length && Side().IsMatch(text)) return false;
        return text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(text[0]) && ReadsAsHeading(text) && (!SentenceStart().IsMatch(text) || PrintedSections.IsCapitals(text));
    }

    private static string TitleOf(IReadOnlyList<PrintedLine> lines, PrintedItems.Start item) =>
        lines[item.Line].Text.Length > item.Number.Length || item.Line + 1 >= lines.Count ? lines[item.Line].Text : lines[item.Line + 1].Text;

    // A number printed twice, alone on its line above a heading.
    private static bool IsRepeated(IReadOnlyList<PrintedLine> lines, int at, PrintedItems.Start item, PrintedItems.Start same) =>
        PrintedNumber.At(lines[at].Text) is { } number && number.Text == same.Number.Text && number.Style == same.Number.Style && number.Length == lines[at].Text.Length && at - item.Line > 6 && LooksLikeHeading(lines[at + 1].Text);

    private static PrintedItems.Start Start(int line, string number, int length, bool isBold) => new(line, new PrintedNumber(number, "", 0, length), isBold, 1);

    /// <summary>True where the paragraph before has ended: the line is no continuation.</summary>
    public static bool EndsBefore(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs) =>
        lines[at].IsAfterPage || (lines[at].IsBold && !lines[at - 1].IsBold) || (lines[at].IsAfterGap && PrintedSections.IsAllCapitals(lines[at].Text) && !PrintedSections.IsAllCapitals(lines[at - 1].Text)) || paragraphs.IsBreak(lines[at - 1], lines[at]) || lines[at - 1].Text[^1] is '.' or '”' or '"' || PrintedSections.Is(lines[at - 1].Text);

    /// <summary>True where the line below begins something else.</summary>
    public static bool IsAlone(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs)
    {
        if (at + 1 >= lines.Count) return true;
        if (lines[at].IsBold && lines[at + 1].IsBold) return true;
        return lines[at].IsBold != lines[at + 1].IsBold || paragraphs.IsBreak(lines[at], lines[at + 1]) || !paragraphs.IsFull(lines[at], lines[at + 1]);
    }
}
