using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>What stands below the last item and is no text of it: when the meeting closed, who signs, and when.</summary>
internal static partial class PrintedClosing
{
    private const int SignatureLines = 12;
    private const int LongestSignature = 120;
    private const int LongestClose = 140;

    private static readonly HashSet<string> Signatories = new(StringComparer.OrdinalIgnoreCase)
    {
        "signed", "signature", "chairman", "chairwoman", "chairperson", "chair", "mayor", "lord", "provost", "convener", "cathaoirleach", "clerk", "date", "dated",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "by", "of", "the", "presiding", "town", "vice", "deputy", "meeting", "as", "a", "correct", "record", "in", "day", "this" };

#pragma warning disable MA0009 // It only ever sees a line of at most 140 characters.
    [GeneratedRegex(@"^(?:(?:there|this)\s+(?:being|was)\s+[^.]{0,80}?\s)?(?:the|this)?\s*(?:meeting|committee|council|cabinet|board|panel|sub-?\s?committee|proceedings|business(?:\s+of\s+the\s+meeting)?)\s+(?:(?:was|were|then|having|being|declared|thereupon|duly|there)\s+)*(?:closed|ended|concluded|finished|rose|terminated|adjourned)\b[^.]{0,20}\bat\s+(?:(?:approximately|about)\s+)?(?:noon|midnight|\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\b|noon|hours|hrs|o.clock)|\d{1,2}[.:]\d{2}\b|\d{4}\s*h)\w*[.\s]*\w*\.?(?:,?\s+(?:having|after)\b.*)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
#pragma warning restore MA0009

#pragma warning disable MA0009 // As above.
    [GeneratedRegex(@"^(?:(?:this|that|which)\s+(?:then\s+)?(?:concluded|concludes|ended|completed|closed)\s+(?:the|this|our)\s+(?:\w+\s+){0,3}(?:meeting|business|proceedings|agenda)|(?:the|this)\s+(?:\w+\s+){0,2}(?:meeting|proceedings|business(?:\s+of\s+the\s+(?:day|meeting))?)\s+(?:(?:was|then|having|there|duly)\s+){0,3}(?:closed|ended|concluded|finished|terminated|adjourned))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Concluded();
#pragma warning restore MA0009

    /// <summary>Removes "Signed: ____ Cathaoirleach Date: ____" and the like from the end.</summary>
    public static void TrimSignature(List<PrintedLine> lines)
    {
        for (var i = lines.Count - 1; i > 0 && i >= lines.Count - SignatureLines; i--)
        {
            if (!lines[i].Text.StartsWith("Signed", StringComparison.OrdinalIgnoreCase) || lines[i].Text.Length > 40) continue;
            lines.RemoveRange(i, lines.Count - i);
            break;
        }
        while (lines.Count > 1 && IsSignature(lines[^1])) lines.RemoveAt(lines.Count - 1);
        // On a page of its own, the closing sentence is the end of no paragraph.
        if (lines.Count > 1 && lines[^1].IsAfterPage && IsClose(lines[^1].Text)) lines.RemoveAt(lines.Count - 1);
    }

    /// <summary>Removes "The meeting closed at 9.22 pm." from the end of the last item, unless that is all the item says.</summary>
    public static void TrimClose(List<ItemDraft> items)
    {
        if (items.Count == 0 || items[^1].Blocks is not { Count: > 1 } blocks || !IsClose(blocks[^1].Text)) return;
        items[^1] = items[^1] with { Blocks = [.. blocks.Take(blocks.Count - 1)] };
    }

    /// <summary>True for a sentence that says no more than when the meeting ended.</summary>
    public static bool IsClose(string text) => text.Length <= LongestClose && Sentences.Of(text).Count == 1 && (Closed().IsMatch(text) || Concluded().IsMatch(text));

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
