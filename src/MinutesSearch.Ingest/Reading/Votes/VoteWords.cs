using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Words that tell that members voted, and to what end.</summary>
internal static partial class VoteWords
{
    private const int LongestHead = 700;

    private static readonly HintWords Hints = new(
        ["vot", "unanim", "against", "abst", "affirmative", "in favour", "noes", "ayes", "show of hands", "division", "nem con", "nem. con", "dissent", "carried", "lost", "defeated", "majority", "opposed", "poll", "agst", "ar son", "aghaidh", "hands", "all for", "in fav", "equal", "tied", "numbers were", "yes:"]);

    // What a motion comes to.
    private static readonly HintWords Ends = new("carried", "lost", "defeated", "passed", "rejected", "fell", "adopted");

    private static readonly HintWords Voting = new("vote", "voting", "show of hands", "roll call", "roll-call", "division", "ballot", "nem con", "nem. con", "put to the", "on being put", "upon being put", "majority");

    private static readonly SearchValues<string> Public = SearchValues.Create(
        ["respon", "letter", "representation", "resident", "consult", "petition", "survey", "signature", "repl", "household", "per cent", "percent", "%", "public", "objection", "comments", "hours", "days", "weeks", "months", "years", "pupils", "people", "tonnes", "homes", "visits"],
        StringComparison.OrdinalIgnoreCase);

    // A motion and its fate, in this order and near each other.
    [GeneratedRegex(@"\b(?:motion|amendment|proposal|recommendations?|substantive|resolution|vote|amended motion|Part 8|application|nomination|it|this|which|and|was|were)\b[^.]{0,80}?\b(?:was|were|is|being|be|fell|declared|as|thereupon|and)?\s*(?:declared\s+|therefore\s+|duly\s+|then\s+|accordingly\s+)?(?<r>not\s+carried|carried|lost|defeated|passed|rejected|fell|adopted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ResultOf();

    [GeneratedRegex(@"^(?:votes?|voting|result|for|the vote(?: was)?|recorded vote)\s*(?:[:\-–]\s*)?(?:was\s+|were\s+|for\s*[:\-–]?\s*)?unanimous(?:ly)?\b|:\s*for\s+unanimous\b|\b(?:votes?|voted|voting|show\s+of\s+hands|division|ballot)\b[^.]{0,90}\bunanimous(?:ly)?\b|\bunanimous(?:ly)?\b[^.]{0,60}\b(?:votes?|voted|voting|show\s+of\s+hands)\b|\bput\s+to\s+the\s+(?:meeting|committee|council)\b[^.]{0,90}\bunanimous(?:ly)?\b|\bbeing\s+put,?\s+(?:(?:it\s+)?was\s+)?unanimously\b|\bcarried\s+unanimously\b|\bunanimously\s+carried\b|\((?:carried\s+)?unanimous\)|\ball\s+(?:(?:of\s+)?(?:the\s+)?\w+\s+)?(?:members\s+|those\s+present\s+)?(?:voted\s+|voting\s+|were\s+)?(?:for(?=\s*(?:[.;,)]|$|it\b|the\s+(?:motion|amendment|proposal)))|in\s+fav(?:our)?)\b(?!\s+(?:bar|but|except|save|apart)\b)|^\W*all\s+hands\W*$|\(carried\s+unanimously\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unanimous();

    [GeneratedRegex(@"\bnem(?:ine)?\.?\s*(?:con(?:tradicente)?|dis+(?:entiente)?)\b|\bwithout\s+dissent\b|\bno(?:body|\s+one|\s+Member)?\s+(?:dissent(?:ing|ed)|voting\s+against|voted\s+against)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoneAgainst();

    // That members really voted: put to the vote, on a show of hands, voted to refuse, on the Chairman's casting vote.
    [GeneratedRegex(@"\bput(?:ting)?\s+(?:it\s+|the\s+\w+\s+)?to\s+(?:the|a)\s+(?:\w+\s+)?(?:vote|meeting|committee|council)\b|\b(?:on|upon|after|following|by|with)\s+(?:a|the|being\s+put\s+to\s+the)\s+(?:\w+[\s-]){0,2}?(?:vote|show\s+of\s+hands|ballot)\b|\b(?:on|upon)\s+a\s+division\b|\b(?:council|committee)\s+divided\b|\b(?:carried|lost|agreed|approved|resolved|adopted|defeated|refused|passed)\s+(?:by|on)\s+(?:a\s+)?majority\b|\bvotes?\s+(?:was|were|having\s+been|being|had\s+been)\s+(?:\w+\s+)?(?:taken|held|called)\b|\btook\s+a\s+(?:\w+\s+)?vote\b|\bvoted\s+(?:\w+ly\s+)?(?:to|in\s+favour|against|for)\b|\bshow\s+of\s+hands\b|\bcasting\s+vote\b|\bupon\s+being\s+put\b|\bon\s+being\s+put\b|\bmajority\s+vote\b|\b(?:result\s+of\s+the\s+(?:vote|voting)|voting\s+(?:was|is)\s+as\s+follows|called\s+for\s+a\s+(?:\w+\s+)?vote|vote\s+(?:was|had\s+been)\s+called)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    // Votes that are wished for, spoken of, or were taken elsewhere and long ago.
    [GeneratedRegex(@"\bvotes?\s+of\s+(?:thanks|sympath|condolence|confidence|no\s+confidence|congratulat|appreciation)|\b(?:entitled|right|able|unable|eligible|how|going|intend(?:ed|s|ing)?|wish(?:ed|es)?|asked|urged|free|prepared|inclined|minded)\s+to\s+vote\b|\b(?:would|could|should|may|might|will|cannot|can|(?<!\bdid\s)not)\s+(?:be\s+(?:\w+\s+)?)?(?:vote|taken)\b|\b(?:without\s+a|no|before\s+(?:the|a)|prior\s+to\s+(?:the|a)|postal|free|take\s+part\s+in\s+the)\s+vote\b|\bhad\s+(?:\w+\s+){0,2}(?:voted|carried|passed|rejected|lost|been\s+(?:\w+\s+)?(?:carried|passed|rejected|lost|defeated))\b|\b(?:Parliament|House\s+of|Schools\s+Forum|referendum|electors|electorate|voters|the\s+union|Westminster|Senate|Government)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    // Votes that the next sentences tell.
    [GeneratedRegex(@"\b(?:take|taking|call(?:ed|s)?\s+for|request(?:ed|s)?|directed|demanded)\s+(?:that\s+)?a\s+(?:[\w-]+\s+){0,2}?vote\b|\bvotes?\s+(?:would|will|should|be|to\s+be)\s+(?:\w+\s+){0,2}?(?:taken|held|called|put)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    // Words that settle something: what a vote without counts comes to.
    [GeneratedRegex(@"\b(?:agreed|resolved|carried|lost|defeated|rejected|passed|approved|refused|adopted|granted|deferred|fell|elected|appointed|confirmed|supported)\b|\bvoted\s+(?:\w+ly\s+)?to\s+(?!be\b)\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Settles();

    /// <summary>False where no word of a text can belong to a vote.</summary>
    public static bool MayTell(ReadOnlySpan<char> text) => Hints.AreIn(text);

    /// <summary>True where a text speaks of voting at all.</summary>
    public static bool SpeaksOfVoting(ReadOnlySpan<char> text) => Voting.AreIn(text);

    /// <summary>True for numbers of the public, of hours and the like, that stand "for" and "against" something without being votes.</summary>
    public static bool CountsOther(ReadOnlySpan<char> text) => text.IndexOfAny(Public) >= 0;

    /// <summary>True where the sentence says that members voted.</summary>
    public static bool IsTaken(ReadOnlySpan<char> text) => SpeaksOfVoting(text) && Taken().IsMatch(text) && !IsOtherwise(text);

    /// <summary>True where a sentence says that a vote is to be taken now.</summary>
    public static bool IsAnnounced(ReadOnlySpan<char> text) => SpeaksOfVoting(text) && Announced().IsMatch(text);

    /// <summary>True for votes that are wished for, spoken of, or were taken elsewhere.</summary>
    public static bool IsOtherwise(ReadOnlySpan<char> text) => Otherwise().IsMatch(text);

    /// <summary>A sentence without what it says in brackets: the lost connection of somebody in them is no lost motion.</summary>
    public static string WithoutAsides(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return text;
        var close = text.IndexOf(')', open);
        return close < 0 ? text : string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1));
    }

    /// <summary>True where a sentence settles something.</summary>
    public static bool IsSettled(ReadOnlySpan<char> text) => Settles().IsMatch(text);

    /// <summary>True where a sentence calls a vote unanimous.</summary>
    public static bool IsUnanimous(ReadOnlySpan<char> text) =>
        ((text.Contains("nanim", StringComparison.OrdinalIgnoreCase) || text.Contains("all ", StringComparison.OrdinalIgnoreCase)) && Unanimous().IsMatch(text)) || ((SpeaksOfVoting(text) || text.Contains("carried", StringComparison.OrdinalIgnoreCase)) && NoneAgainst().IsMatch(text));

    /// <summary>What became of the motion, as printed; null where the text does not say.</summary>
    public static string? Result(string text)
    {
        if (!Ends.AreIn(text.AsSpan(0, Math.Min(text.Length, LongestHead)))) return null;
        if (text.Length > LongestHead) text = text[..LongestHead];
        return ResultOf().Match(text) is { Success: true } result ? char.ToUpperInvariant(result.Groups["r"].Value[0]) + result.Groups["r"].Value[1..].ToLowerInvariant() : null;
    }

    /// <summary>True for a result that says that there were more against.</summary>
    public static bool IsLoss(string? result) => result is not null && result[0] is 'L' or 'D' or 'R' or 'N' or 'F';
}
