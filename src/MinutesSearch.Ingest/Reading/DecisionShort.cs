using System.Text.RegularExpressions;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Tells short sentences that say no more than what became of something, whatever it is: <c>The settlement was noted.</c>, <c>Auditor's report received.</c>,
/// <c>Motion not taken.</c>, <c>Members were content.</c>
/// </summary>
internal static partial class DecisionShort
{
    private const int Longest = 120;

    private const string Adverbs = "(?:(?:" + DecisionVocabulary.Adverb + @")\s+){0,2}";

    private const string Ends = @"(?:\s+(?:unanimously|without\s+(?:discussion|debate|comment|a\s+(?:vote|division))|by\s+(?:all|the\s+)?(?:members|committee|council|panel|board|meeting)|nem\.?\s+con))?\s*\.?\s*$";

    // What is noted may be called anything; no verb and no person stands before "was".
    [GeneratedRegex(@"^(?:(?:the|this|these|those|all|his|her|its|their|both)\s+)?(?!(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|it|he|she|they|there|what|which|who|when|that)\b)(?:[\w£€%.,/’'()&-]+\s+){1,12}?(?<!\b(?:had|has|that|which|who)\s)(?:was|were)\s+" + Adverbs + @"(?:(?:noted|(?<=\b(?:report|minutes|accounts|correspondence|update|presentation|statement)s?\s(?:was|were)\s)received|homologated|ratified|endorsed)(?:\s+(?:and|with)\s+(?:noted|adopted|thanks|approved))?|agreed|approved|adopted)" + Ends, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    // "Report noted.", "Motion lost"
    [GeneratedRegex(@"^(?!(?:the|a|an|members|councillors?|cllrs?|he|she|they)\s)(?:[\w’'()/-]+\s+){0,4}?(?:" + DecisionVocabulary.Matter + @")\s+(?:noted|received|agreed|approved|adopted|accepted|carried|lost|defeated|withdrawn|deferred|refused|homologated|suspended|continued|remitted|not\s+(?:taken|moved|agreed|approved)|laid\s+over|fell)" + Ends, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clipped();

    [GeneratedRegex(@"^(?:the\s+)?(?:" + DecisionVocabulary.Body + @")\s+(?:was|were)\s+(?:\w+\s+)?content(?:\s*\.?\s*$|\s+with\s+(?:the|this|that|these)\s+(?:\w+\s+){0,3}?(?:" + DecisionVocabulary.Matter + @")\b|\s+to\s|\s+that\b[^.]*\bbe\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Content();

    /// <summary>True for such a sentence.</summary>
    public static bool Is(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > Longest) return false;
        if (sentence.Contains(" content", StringComparison.Ordinal)) return Content().IsMatch(sentence);
        return char.IsUpper(sentence[0]) && !PersonSays(sentence) && (Passive().IsMatch(sentence) || ((sentence[^1] == '.' || StartsPaper(sentence)) && Clipped().IsMatch(sentence)));
    }

    // Without a stop it may head a table: "Number of applications approved".
    private static bool StartsPaper(ReadOnlySpan<char> sentence)
    {
        foreach (var paper in (ReadOnlySpan<string>)["Motion", "Amendment", "Report", "Minutes", "Item", "Accounts"])
            if (sentence.StartsWith(paper, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "He said that the report was noted": told by somebody.
    private static bool PersonSays(ReadOnlySpan<char> sentence)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" said", " that ", " asked", " stated", " reported ", " advised", " when ", " had ", " whether", " which ", " before ", " after ", " until ", " because "])
            if (sentence.Contains(verb, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
