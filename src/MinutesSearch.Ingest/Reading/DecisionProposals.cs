using System.Text.RegularExpressions;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Finds what a verdict settles where that was said before it: <c>Proposed by X, seconded by Y, that the sign be erected.</c> … <c>The Chair declared the motion
/// CARRIED.</c>, and what short forms move: <c>As listed, £12. Prop. AB Sec. CD.</c>
/// </summary>
internal static partial class DecisionProposals
{
    private const int MostPassages = 8;
    private const int MostLines = 3;
    private const int LongestLine = 400;

    // A motion is put by its mover, with or without who seconds it, and says what it wants.
    [GeneratedRegex(@"^(?:(?:an?\s+)?(?:amendment|motion)\s+)?(?:proposed|moved)(?:\s+by|:)?\s|^(?:.{3,60}\s)?(?:moved|moves|proposed|proposes)(?:,|\s)(?:.{0,60}\s)?that\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposes();

    [GeneratedRegex(@"^\(?Prop(?:osed)?\b\.?\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"\b(?:agreed|resolved|decided|carried|approved|adopted|accepted|passed|lost|defeated|fell|granted|refused|noted|confirmed|appointed|elected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Settles();

    /// <summary>True for a sentence that tells only what was proposed: <c>It was proposed by X and seconded by Y that …</c> What was decided in the end is told after it.</summary>
    public static bool IsOnly(string sentence) =>
        sentence.Length < LongestLine && sentence.Contains("t was", StringComparison.Ordinal) && sentence.Contains("proposed by", StringComparison.Ordinal) && sentence.Contains("seconded by", StringComparison.Ordinal) && !Settles().IsMatch(sentence[sentence.IndexOf("proposed by", StringComparison.Ordinal)..]);

    /// <summary>True for a sentence that names movers in short and says nothing of what they moved.</summary>
    public static bool IsShort(string sentence) => sentence.Length < 90 && sentence.Contains("Sec", StringComparison.Ordinal) && Short().IsMatch(sentence) && !sentence.Contains(" that ", StringComparison.Ordinal);

    /// <summary>True where a text ends with such a sentence.</summary>
    public static bool EndsShort(string text)
    {
        var last = 0;
        foreach (var (start, _) in Sentences.Of(text)) last = start;
        return IsShort(text[last..]);
    }

    /// <summary>The proposal that a verdict settles, and the first of its passages; null where the sentence is no mere verdict or none was put.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="at">The passage with the verdict.</param>
    /// <param name="lead">The verdict.</param>
    /// <param name="last">The last passage that an earlier decision was read from; -1 where there is none.</param>
    public static (string Words, int First)? Before(IReadOnlyList<Passage> passages, int at, DecisionLead lead, int last)
    {
        var text = passages[at].Text;
        if (lead.Opens || !DecisionVerdict.IsResult(Sentences.First(text[lead.Start..(lead.Start + lead.Length)], LongestLine))) return null;
        for (var i = at - 1; i > last && i >= at - MostPassages; i--)
        {
            if (passages[i].Part != ItemPart.Minutes || passages[i].Shape == PassageShape.TableRow) return null;
            if (Proposal(passages[i].Text) is not { } start) continue;
            var words = passages[i].Text[start..];
            // "Seconded by …" ⏎ "– that …"
            for (var next = i + 1; next < at && next <= i + MostLines && Continues(passages[next].Text); next++) words = $"{words} {passages[next].Text}";
            return (words.Length <= LongestLine ? words : words[..LongestLine], i);
        }
        return null;
    }

    private static int? Proposal(string text)
    {
        if (text.Length > LongestLine * 3 || !(text.Contains("mov", StringComparison.OrdinalIgnoreCase) || text.Contains("propos", StringComparison.OrdinalIgnoreCase))) return null;
        int? found = null;
        foreach (var (start, length) in Sentences.Of(text))
            if (Proposes().IsMatch(text.AsSpan(start, Math.Min(length, LongestLine)))) found = start;
        return found;
    }

    private static bool Continues(string text) =>
        text.StartsWith("Seconded", StringComparison.OrdinalIgnoreCase) || text.StartsWith("That ", StringComparison.OrdinalIgnoreCase) || text[0] is '–' or '—' or '-' or '“' or '"';
}
