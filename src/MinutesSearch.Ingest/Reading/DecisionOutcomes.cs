using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>What became of a matter, from the words of its decision.</summary>
internal static partial class DecisionOutcomes
{
    private const int LongestText = 1000;

    private static readonly SearchValues<string> Notes = SearchValues.Create(["note", "receive"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Refers = SearchValues.Create(["refer", "full", "plenary"], StringComparison.OrdinalIgnoreCase);

    // Without one of these nothing was put off, withdrawn or refused.
    private static readonly SearchValues<string> Turns = SearchValues.Create(["defer", "adjourn", "postpon", "laid over", "declin", "withdr", "refus", "reject", "lost", "defeated", "dismissed", "turned down", "not"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:be|is|was|were|been|and|to|RESOLVED|AGREED)\s+(?:\w+ly\s+)?(?:defer|deferred|adjourned|postponed|laid over)\b|\bDEFERRED\b|^deferred\b|^laid over\b|\bnot taken\b|\bto defer\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deferred();

    [GeneratedRegex(@"\b(?:be|is|was|were)\s+(?:\w+ly\s+|declared\s+)?(?:refused|rejected|turned down|lost|defeated|dismissed|not (?:approved|supported|agreed))\b|\bnot\s+be\s+(?:approved|supported|agreed|granted|adopted|accepted)\b|\bREFUSED?\b|^refused\b|\b(?:motion|amendment|proposal) (?:lost|defeated|fell)\b|\bdeclined (?:to|the)\b|\bto (?:refuse|reject)\b|\bLOST\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(?:be|been|is|was|were)\s+(?:\w+ly\s+)?withdrawn\b|\bto withdraw\b|^withdrawn\b|\bmotion withdrawn\b|\bnot moved\b|\btreated as withdrawn\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"\b(?:be|is|was|were|stood|stands?)\s+(?:\w+ly\s+)?referred\b|\bto refer\b|^referred\b|\bbe\s+(?:brought|forwarded|sent|submitted)\s+(?:to|before)\s+(?:the\s+)?(?:full|plenary)\s+(?:council|meeting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Referred();

    [GeneratedRegex(@"^[“""(\[]*(?:and |it was |the \w+ )?(?:unanimously )?(?:RESOLVED TO )?RECOMMEND(?:ED|S)?\b|\bRECOMMENDED\b|\b(?:resolved|agreed) to recommend\b|\brecommended to (?:the )?(?:full )?(?:council|cabinet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recommended();

    [GeneratedRegex(@"\b(?:be|is|was|were|been)\s+(?:\w+ly\s+)?(?:noted|received)\b|^[“""(\[]*(?:noted|received)\b|\bNOTED\b|\b(?:to|committee|panel|cabinet|council|board|members|commission|executive|the:?)\s+(?:note|noted|received|receive)\b|\bnotes? the\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    [GeneratedRegex(@"\b(?:approv|adopt|agree(?!d\s*(?:[:\-–—]|that\b))|endors|accept|grant|appoint|delegat|authoris|confirm|ratif|carried|be (?!noted|received)\w+ed\b|should\b|would\b|to (?!note\b|receive\b)\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"\b(?:approv|adopt|agree|endors|accept|grant|authoris|ratif|resolved|decided|carried|recommend|delegat)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consents();

    // What an amendment came to says nothing of the matter; where it was lost, the matter went on unamended.
    [GeneratedRegex(@"^(?:(?!\b(?:lost|carried|defeated|rejected|approved|adopted|agreed)\b).)*?\bamendments?\b(?:(?!\b(?:and|but|while|whereas)\s+(?:the\s+)?(?:\w+\s+)?(?:motion|recommendations?|application|resolution|proposal)\b)[^.;])*?\b(?:lost|defeated|rejected|refused|fell|not\s+(?:carried|agreed|approved|accepted|supported))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LostAmendment();

    [GeneratedRegex(@"\b(?:motion|substantive|recommendations?|application|resolution|proposal)\b[^.]*\b(?:lost|carried|defeated|rejected|refused|approved|adopted|agreed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TellsMatter();

    // Operative words that let the matter go on; the lead ("It was agreed that") is none of them.
    [GeneratedRegex(@"(?<!\bnot\s)\bbe\s+(?:\w+ly\s+)?(?:approved|adopted|agreed|granted|endorsed|accepted|confirmed|ratified|authorised|awarded|appointed|supported)\b|(?<!\b(?:which|that|who|it|as)\s)\b(?:was|were)\s+(?:\w+ly\s+)?(?:approved|adopted|granted|endorsed|accepted)\b|(?:^|\b(?:resolved|agreed|decided)(?:\s+unanimously)?\s+)to\s+(?:approve|grant|adopt|agree|endorse|accept|support)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    /// <summary>True for a sentence that tells that an amendment was lost, and nothing of the matter itself.</summary>
    public static bool TellsLostAmendment(ReadOnlySpan<char> sentence)
    {
        foreach (var lost in LostAmendment().EnumerateMatches(sentence)) return !TellsMatter().IsMatch(sentence[(lost.Index + lost.Length)..]);
        return false;
    }

    /// <summary>The outcome of a decision with its points. Points that differ make it agreed: the matter as a whole went on.</summary>
    public static DecisionOutcome Of(string text, IReadOnlyList<string> points)
    {
        if (Recommended().IsMatch(text.AsSpan(0, Math.Min(text.Length, 120)))) return DecisionOutcome.Recommended;
        if (points.Count == 0) return Of(text);
        // "The following disposals were noted:" says it for all its points.
        if (Noted().IsMatch(text) && !Consents().IsMatch(text)) return DecisionOutcome.Noted;
        var outcome = Of(points[0]);
        for (var i = 1; i < points.Count; i++)
            if (Of(points[i]) != outcome) return DecisionOutcome.Agreed;
        return outcome;
    }

    /// <summary>Why a decision has its outcome, for people: the first words that tell it.</summary>
    public static string Reason(string text, IReadOnlyList<string> points, DecisionOutcome outcome)
    {
        if (points.Count > 1 && outcome == DecisionOutcome.Agreed && points.Select(Of).Distinct().Count() > 1) return "its points came to different ends, so the matter as a whole went on";
        Regex[] telling = outcome switch
        {
            DecisionOutcome.Recommended => [Recommended()],
            DecisionOutcome.Noted => [Noted()],
            DecisionOutcome.Deferred => [Deferred()],
            DecisionOutcome.Refused => [Refused()],
            DecisionOutcome.Referred => [Referred()],
            DecisionOutcome.Withdrawn => [Withdrawn()],
            _ => [GoesOn(), Consents(), Agreed()],
        };
        foreach (var said in points.Prepend(text))
        {
            foreach (var words in telling)
                if (words.Match(said.Length > LongestText ? said[..LongestText] : said) is { Success: true } match) return $"{outcome.ToString().ToLowerInvariant()} by the words “{match.Value.Trim()}”";
        }
        return "no words tell another end, so it was agreed";
    }

    private static DecisionOutcome Of(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        if (text.Contains("mendment", StringComparison.OrdinalIgnoreCase) && LostAmendment().Match(text) is { Success: true } lost && lost.Length < text.Length && TellsMatter().IsMatch(text.AsSpan(lost.Length))) text = text[lost.Length..];
        // The first operative words tell what became of the matter; an exception behind them ("save that … be deferred") does not.
        var goesOn = At(GoesOn(), text);
        var turns = text.AsSpan().IndexOfAny(Turns) >= 0;
        var (deferred, withdrawn, refused) = turns ? (At(Deferred(), text), At(Withdrawn(), text), At(Refused(), text)) : (int.MaxValue, int.MaxValue, int.MaxValue);
        if (goesOn >= Math.Min(deferred, Math.Min(withdrawn, refused)))
        {
            if (deferred < int.MaxValue && deferred <= refused) return DecisionOutcome.Deferred;
            if (withdrawn < int.MaxValue && withdrawn <= refused) return DecisionOutcome.Withdrawn;
            if (refused < int.MaxValue) return DecisionOutcome.Refused;
        }
        else if (deferred < int.MaxValue || withdrawn < int.MaxValue || refused < int.MaxValue) return DecisionOutcome.Agreed;
        if (text.AsSpan().IndexOfAny(Notes) >= 0 && Noted().IsMatch(text) && (!Agreed().IsMatch(Body(text)) || !Consents().IsMatch(text))) return DecisionOutcome.Noted;
        return text.AsSpan().IndexOfAny(Refers) >= 0 && Referred().IsMatch(text) && !Noted().IsMatch(text) ? DecisionOutcome.Referred : DecisionOutcome.Agreed;
    }

    private static int At(Regex words, ReadOnlySpan<char> text)
    {
        foreach (var match in words.EnumerateMatches(text)) return match.Index;
        return int.MaxValue;
    }

    // The lead word says that something was decided, not what: only the words after it tell noting from agreeing.
    private static ReadOnlySpan<char> Body(string text)
    {
        var that = text.IndexOf("that", StringComparison.OrdinalIgnoreCase);
        return that is > 0 and < 60 ? text.AsSpan(that + 4) : text;
    }
}
