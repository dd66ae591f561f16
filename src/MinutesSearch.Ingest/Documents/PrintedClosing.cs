using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>What stands below the last item and is no text of it: when the meeting closed, who signs, and when.</summary>
internal static partial class PrintedClosing
{
    private const int TailLines = 24;
    private const int SignatureLines = 16;
    private const int LongestSignature = 120;
    private const int LongestTail = 90;
    private const int ShortTail = 60;
    private const int ClosingBlocks = 4;

    private static readonly HashSet<string> Signatories = new(StringComparer.OrdinalIgnoreCase)
    {
        "signed", "signing", "signature", "sínithe", "príomh", "chomhairleoir", "maer", "president", "presiding", "member", "officer", "councillor", "chairman", "chairwoman", "chairperson", "chair", "mayor", "lord", "provost", "convener", "cathaoirleach", "clerk", "date", "dated", "dáta", "rúnaí",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "by", "of", "the", "town", "vice", "deputy", "meeting", "as", "a", "correct", "record", "in", "day", "this" };

    /// <summary>Removes "This concluded the Meeting. Signed: ____ Cathaoirleach Date: ____" and the like from the end.</summary>
    public static void TrimSignature(List<PrintedLine> lines)
    {
        for (var i = Math.Max(1, lines.Count - TailLines); i < lines.Count; i++)
        {
            var isSigned = Signed().IsMatch(lines[i].Text) && lines.Count - i <= SignatureLines;
            if (!isSigned && !IsCloseLine(lines, i)) continue;
            if (ClosingWords.IsEndMark(lines[i].Text) || IsTail(lines, i + 1, isSigned ? LongestTail : ShortTail)) { lines.RemoveRange(i, lines.Count - i); break; }
            // "The meeting concluded at 5.50 p.m.", and then the day of the next one.
            if (!isSigned) lines.RemoveAt(i--);
        }
        while (lines.Count > 1 && IsSignature(lines[^1])) lines.RemoveAt(lines.Count - 1);
        // On a page of its own, the closing sentence is the end of no paragraph.
        if (lines.Count > 1 && lines[^1].IsAfterPage && ClosingWords.Close(lines[^1].Text)) lines.RemoveAt(lines.Count - 1);
    }

    /// <summary>Removes "The meeting closed at 9.22 pm." from the end of the last item, unless that is all the minutes say.</summary>
    public static void TrimClose(List<ItemDraft> items)
    {
        // "The meeting ended at 1.02 pm." in the place of an item.
        while (items.Count > 1 && items[^1] is { Number: null, Blocks.Count: 0 } last && ClosingWords.Close(last.Title)) items.RemoveAt(items.Count - 1);
        if (items.Count == 0) return;
        var blocks = items[^1].Blocks.ToList();
        // "12. Close of meeting" is an item, and that is what it says.
        var isClose = SaysClose(items[^1].Title);
        var isTitled = !isClose && (items[^1].Number is not null || items.Count > 1);
        for (var left = ClosingBlocks; left > 0 && blocks.Count > (isTitled ? 0 : 1); left--)
        {
            var text = ClosingWords.WithoutClose(blocks[^1].Text);
            if (text == blocks[^1].Text) break;
            if (text is not null) blocks[^1] = blocks[^1] with { Text = text };
            else blocks.RemoveAt(blocks.Count - 1);
        }
        if (blocks.Count != items[^1].Blocks.Count || blocks.Count > 0 && blocks[^1] != items[^1].Blocks[^1]) items[^1] = items[^1] with { Blocks = blocks };
    }

    private static bool SaysClose(string title) =>
        title.Contains("Clos", StringComparison.OrdinalIgnoreCase) || title.Contains("Conclu", StringComparison.OrdinalIgnoreCase) || title.Contains("Adjourn", StringComparison.OrdinalIgnoreCase);

    // A sentence of its own line that ends the meeting.
    private static bool IsCloseLine(List<PrintedLine> lines, int at)
    {
        if (SaysClose(lines[at - 1].Text) && lines[at - 1].Text.Length < 40) return false;
        return lines[at].Text.Length < 60 && ClosingWords.Close(lines[at].Text) && (at + 1 == lines.Count || !char.IsLower(lines[at + 1].Text[0]));
    }

    private static bool IsTail(List<PrintedLine> lines, int from, int longest)
    {
        for (var i = from; i < lines.Count; i++)
            if (lines[i].Text.Length > longest && !IsSignature(lines[i]) || PrintedHeadings.HasVerb(lines[i].Text)) return false;
        return true;
    }

#pragma warning disable MA0009 // Anchored, and nothing repeats.
    [GeneratedRegex(@"^(?:(?:Minutes )?(?:Signed|Sighned|Sianed)\b(?! (?:off|up|for|on|a|an|the|in|petition))|Minutes (?:proposed|seconded|confirmed|approved) (?:by|as)|(?:Confirmed|Approved) (?:as a correct|as a true|and signed|at the (?:\w+ )?meeting)|Chair(?:man|person|woman)?.s signature|Signature)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
#pragma warning restore MA0009

    // "Chairman ........": offices and days before a dotted line, or alone below a gap.
    private static bool IsSignature(PrintedLine line)
    {
        if (line.Text.Length > LongestSignature) return false;
        int words = 0, offices = 0, letters = 0;
        foreach (var range in line.Text.AsSpan().SplitAny(" .…_:-–—|,()/"))
        {
            var word = line.Text.AsSpan(range);
            if (word.IsEmpty) continue;
            words++;
            letters += word.Length;
            if (Signatories.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) offices++;
            else if (!Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        }
        if (offices == 0) return false;
        var isDotted = line.Text.Contains("...", StringComparison.Ordinal) || line.Text.Contains("__", StringComparison.Ordinal) || line.Text.Contains('…', StringComparison.Ordinal);
        return isDotted || (line.IsAfterGap && words <= 3 && line.Text[^1] != '.');
    }
}
