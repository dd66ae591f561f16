using System.Text.RegularExpressions;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Reads decisions told in a word or two: <c>Noted.</c> behind a report, <c>Carried, one against.</c> behind a proposal, <c>The Committee:-</c> above what it did.</summary>
internal static partial class DecisionVerdict
{
    private const int Longest = 100;
    private const int LongestOnTheWay = 500;

    [GeneratedRegex(@"^(?:(?:unanimously\s+)?(?:noted|agreed|approved|received|carried|adopted|accepted|deferred|refused|resolved|homologated|laid\s+over|withdrawn|not\s+(?:taken|moved))(?:\s+(?:unanimously|nem\.?\s+con\.?)|,?\s+(?:by|on)\s+(?:a\s+(?:\w+\s+)?(?:majority|vote)|\w+\s+votes?\s+to\s+\w+|a\s+show\s+of\s+hands)\b[^.;]{0,60}|,\s+\w+\s+(?:against|abstaining|dissenting|abstentions?)|\s*\([^()]{3,40}\)|,\s+(?:proposed|moved)\b[^;]{3,80})?|no\s+(?:objections?|comments?)(?:\s+to\s+be\s+\w+)?)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"^(?:(?:the|an)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:then\s+)?declared\s+)?(?:the|this|it)\s*(?:amended\s+|substantive\s+|original\s+)?(?:motion|amendment|proposal)?\s*(?:was\s+|is\s+)?(?:then\s+|duly\s+)?(?:put(?:\s+to\s+the\s+vote)?\s+and\s+(?:was\s+)?)?(?:declared\s+)?(?:carried|lost|defeated|agreed|passed)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(?:thereafter,?\s+|accordingly,?\s+|(?:after|following)\s+(?:[\w’'-]+\s+){0,6}?[\w’'-]+,?\s+)?the\s+(?:sub-?\s?committee|committee|panel|cabinet|council|board|commission|executive|authority|meeting|forum)(?:\s+(?:therefore|accordingly|thereupon|then|unanimously))?(?:\s+(?:agreed|resolved|decided))?\s*(?:[:\-–—]\s*){1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"^[(\w.)]{0,5}\s*(?:also\s+|unanimously\s+|thereafter\s+)?(?:noted|agreed|approved|instructed|awarded|refused|resolved|deferred|continued|remitted|endorsed|delegated|authorised|recommended|adopted|granted|received|appointed|homologated|welcomed|accepted|directed|requested|confirmed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    /// <summary>True for a sentence that is a verdict and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && Verdict().IsMatch(sentence);

    /// <summary>True for a line that names the body alone: what it did stands below in points.</summary>
    public static bool IsBody(string text) => text.Length is > 0 and <= Longest && text[^1] is ':' or '-' or '–' or '—' && Body().IsMatch(text);

    /// <summary>True where such a line says what the body did: <c>The Committee agreed:-</c></summary>
    public static bool SaysAct(string text) => text.Contains("agreed", StringComparison.OrdinalIgnoreCase) || text.Contains("resolved", StringComparison.OrdinalIgnoreCase) || text.Contains("decided", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a sentence that tells what a motion came to, and not what it was: <c>The Chair declared the amendment CARRIED.</c></summary>
    public static bool IsResult(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && (Verdict().IsMatch(sentence) || Result().IsMatch(sentence));

    /// <summary>True for a point that says what the body did.</summary>
    public static bool IsAct(string point) => Act().IsMatch(point);

    // The motion was carried; it was moved by X and seconded by Y that …; on being put to the vote the recommendations were agreed.
    [GeneratedRegex(@"\b(?:motion|recommendations?|proposal|amendment|vote|show\s+of\s+hands)\b.{0,200}?\b(?:carried|agreed|approved|passed)\b|\b(?:moved|proposed)\b.{0,200}?\bseconded\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnTheWay();

    [GeneratedRegex(@"\b(?:resolved|agreed\s+(?:that|to)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resolves();

    [GeneratedRegex(@"^(?:\(|(?:for|against|abstain(?:ed|ing)?|abstentions?|voting|votes?)\b[^.]{0,40}:|(?:for|against|in\s+favour)\s+\d|\d{1,3}\s+(?:for|against|in\s+favour)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>True for a text that tells that a motion was carried.</summary>
    public static bool IsCarriedMotion(string text) => text.Contains("motion", StringComparison.OrdinalIgnoreCase) && text.Contains("carried", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a text that tells of a motion or a vote, and leads on where a resolution stands right below it.</summary>
    public static bool LeadsOn(string text) => text.Length < LongestOnTheWay && OnTheWay().IsMatch(text) && !Resolves().IsMatch(text);

    [GeneratedRegex(@"\b(?:matter|motion|proposal|recommendations?)\s+(?:was|were)\s+(?:\w+\s+)?(?:approved|carried|agreed|passed)(?:\s+unanimously)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    /// <summary>True for a text that tells no more than that what was resolved above it was moved, seconded and carried.</summary>
    public static bool Confirms(string text) => text.Length < 2 * Longest && LeadsOn(text) && Ending().IsMatch(text) && !text.Contains(" that ", StringComparison.Ordinal) && !text.Contains("amendment", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a paragraph that may stand between a vote and what it resolved.</summary>
    public static bool IsAside(ReadOnlySpan<char> text) => Aside().IsMatch(text);

    /// <summary>True for words that propose what the verdict behind them settles.</summary>
    public static bool IsProposal(ReadOnlySpan<char> words) =>
        words.Contains("moved", StringComparison.OrdinalIgnoreCase) || words.Contains("proposed", StringComparison.OrdinalIgnoreCase) || words.Contains("seconded", StringComparison.OrdinalIgnoreCase);
}
