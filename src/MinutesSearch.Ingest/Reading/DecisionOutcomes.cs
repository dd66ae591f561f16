using System.Text.RegularExpressions;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>What became of a matter, from the words of its decision.</summary>
internal static partial class DecisionOutcomes
{
    private const int LongestText = 1000;

    [GeneratedRegex(@"\b(?:be|is|was|were|been|and|to|RESOLVED|AGREED)\s+(?:\w+ly\s+)?(?:defer|deferred|adjourned|postponed|laid over)\b|\bDEFERRED\b|^deferred\b|\bto defer\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deferred();

    [GeneratedRegex(@"\b(?:be|is|was|were)\s+(?:\w+ly\s+|declared\s+)?(?:refused|rejected|lost|defeated|dismissed|not (?:approved|supported|agreed))\b|\bREFUSED?\b|^refused\b|\bto (?:refuse|reject)\b|\bLOST\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(?:be|is|was|were)\s+(?:\w+ly\s+)?withdrawn\b|\bto withdraw\b|^withdrawn\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"\b(?:be|is|was|were)\s+(?:\w+ly\s+)?referred\b|\bto refer\b|^referred\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Referred();

    [GeneratedRegex(@"^[“""(\[]*(?:and |it was |the \w+ )?(?:unanimously )?(?:RESOLVED TO )?RECOMMEND(?:ED|S)?\b|\bRECOMMENDED\b|\b(?:resolved|agreed) to recommend\b|\brecommended to (?:the )?(?:full )?(?:council|cabinet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recommended();

    [GeneratedRegex(@"\b(?:be|is|was|were|been)\s+(?:\w+ly\s+)?(?:noted|received)\b|^[“""(\[]*noted\b|\bNOTED\b|\b(?:to|committee|panel|cabinet|council|board|members|commission|executive|the:?)\s+(?:note|noted|received|receive)\b|\bnotes? the\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    [GeneratedRegex(@"\b(?:approv|adopt|agree(?!d\s*(?:[:\-–—]|that\b))|endors|accept|grant|appoint|delegat|authoris|confirm|ratif|carried|be (?!noted|received)\w+ed\b|should\b|would\b|to (?!note\b|receive\b)\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreed();

    /// <summary>The outcome of a decision with its points. Points that differ make it agreed: the matter as a whole went on.</summary>
    public static DecisionOutcome Of(string text, IReadOnlyList<string> points)
    {
        if (Recommended().IsMatch(text.AsSpan(0, Math.Min(text.Length, 120)))) return DecisionOutcome.Recommended;
        if (points.Count == 0) return Of(text);
        var outcome = Of(points[0]);
        for (var i = 1; i < points.Count; i++)
            if (Of(points[i]) != outcome) return DecisionOutcome.Agreed;
        return outcome;
    }

    private static DecisionOutcome Of(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        if (Deferred().IsMatch(text)) return DecisionOutcome.Deferred;
        if (Withdrawn().IsMatch(text)) return DecisionOutcome.Withdrawn;
        if (Refused().IsMatch(text)) return DecisionOutcome.Refused;
        if (Noted().IsMatch(text) && !Agreed().IsMatch(Body(text))) return DecisionOutcome.Noted;
        return Referred().IsMatch(text) && !Noted().IsMatch(text) ? DecisionOutcome.Referred : DecisionOutcome.Agreed;
    }

    // The lead word says that something was decided, not what: only the words after it tell noting from agreeing.
    private static ReadOnlySpan<char> Body(string text)
    {
        var that = text.IndexOf("that", StringComparison.OrdinalIgnoreCase);
        return that is > 0 and < 60 ? text.AsSpan(that + 4) : text;
    }
}
