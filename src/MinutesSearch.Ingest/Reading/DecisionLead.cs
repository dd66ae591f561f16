using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Where a passage decides something.</summary>
/// <param name="Start">Start of the deciding words in the passage.</param>
/// <param name="Length">Length of them: to the end of the passage where the passage opens with the lead, else the sentence.</param>
/// <param name="Opens">True where the points or the sentence follow in the next passages.</param>
/// <param name="IsStrong">True for words that mark a resolution; false for a plain sentence such as <c>The report was noted.</c></param>
internal readonly partial record struct DecisionLead(int Start, int Length, bool Opens, bool IsStrong)
{
    private const int LongestSentence = 700;
    private const int LongestHead = 160;

    // One pass over the passage ends most work: without these letters nothing is decided in it.
    private static readonly HintWords Hints = new(
        ["resol", "resov", "reslov", "agree", "decid", "decision", "recommend", "noted", "approv", "adopt", "defer", "refus", "endorse", "ratif", "carried", "lost", "defeated", "reject", "withdrawn", "withdrew", "passed", "accepted", "received", "granted", "ordered", "second", "confirmed", "adjourn", "authoris", "delegat", "appoint", "elected", "referred", "postpon", "consensus", "changed", "was set", "were set", "fixed", "reschedul", "determined", "voted", "turned down", "awarded", "prop. ", "prop ", "casting vote", "no objection", "no comment", "stood referred", "co-opted", "nominated", "dismissed", "supported by", "was given", "took note", "continued", "remitted", "put off", "held over", "homologated", "suspended", "revoked", "laid over", "not taken", "not moved", "content", "declined"]);

    private static readonly SearchValues<string> CapitalHints = SearchValues.Create(["RESOL", "RESOV", "AGREED", "RECOMM", "DECIDED", "DEFERRED", "REFUSED", "APPROVED", "NOTED", "AWARDED", "GRANTED", "SUSPENDED", "REVOKED", "HOMOLOGATED"], StringComparison.Ordinal);

    // The passage opens with the deciding word: RESOLVED –, Agreed:, UNANIMOUSLY RESOLVED that, And Resolved:
    [GeneratedRegex(@"^[“""‘'(\[]*(?:(?:and|therefore|accordingly|thereupon|it\s+was(?:\s+\w+)?|it\s+is|hereby|members|the\s+(?:sub-?\s?committee|committee|panel|cabinet|council|board|commission|executive|meeting))[,\s]+)?(?:unanimously\s+|agreed\s+and\s+)?(?:RESOLVED|RESOVED|RESLOVED|RESOLEVD|RESOLVE)\b(?!\s+(?:cases?|issues?|by\s+the\s+[a-z]+\s+officer))(?![\s,]+(?:in|at|last)\s+(?:\w+\s+)?(?:19|20|the\s+last))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"^[“""‘'(\[]*(?:(?:and|therefore|accordingly)[,\s]+)?(?:(?:unanimously|duly)\s+)?(?:(?:agreed|recommended|ordered|decided|approved|noted|received|adopted|accepted|confirmed|withdrawn|deferred|refused|granted|endorsed|ratified|referred|adjourned|homologated|laid\s+over)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:duly\s+)?(?:agreed|approved|noted|adopted|accepted|endorsed|confirmed|seconded|signed))?(?:\s+unanimously|\s*\(unanimous(?:ly)?\)|\s+nem\.?\s+con\.?|\s+as\s+(?:per\s+)?(?:the\s+)?(?:recommended|recommendations?|set\s+out|proposed|amended|circulated|presented)(?:\s+in\s+the\s+report)?|\s*\([^()]{3,60}\)|\s+(?:by|on)\s+(?:a\s+(?:large\s+)?majority|(?:\w+\s+)?votes?\b|\d+|a\s+show\s+of\s+hands)\b[^.;:]{0,60}|\s+at\s+the\s+request\s+of\s+[^.;:]{3,80}|\s+(?:until|pending)\s+[^.;:]{3,80}|\s+nem\.?\s+dis\.?)?(?:\s*[:.;\-–—]|\s*$|\s+(?:that|to|as\s+follows)\b|\s+(?=[“""(\[]?(?:That|[1aAi][.)]))|,?\s+(?:with\s+(?:thanks|the\s+addition)|without\s+(?:discussion|debate|a\s+vote|modification)|subject\s+to|on\s+the\s+(?:proposal|motion)\s+of|owing\s+to|with\s+the\s+leave|as\s+\w+\s+(?:proposes|proposed|moves|moved))\b[^;]{0,120}$)|(?:(?:committee|cabinet|council|members?|panel|delegated|formal|the)\s+)?(?:decisions?(?:\s+(?:made|taken|reached|of\s+the\s+\w+))?|resolutions?)(?:\s*[:\-–—]|\s*\.?\s*$|\s*\([^()]{3,60}\)\s*:?\s*$)|recommendations?\s+to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|executive|authority)\s*:?\s*$|no\s+(?:objections?|comments?)(?:\s+(?:to\s+be\s+(?:sent|raised|made)|(?:was|were)\s+(?:raised|made)))?\s*\.\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Deciding words in capitals inside a sentence: Therefore, it was RESOLVED that …
    [GeneratedRegex(@"\b(?:RESOLVED|RESOVED|AGREED|RECOMMENDED|DECIDED|DEFERRED|REFUSED|APPROVED|NOTED|AWARDED|GRANTED|SUSPENDED|REVOKED|HOMOLOGATED)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    /// <summary>Where a passage decides first; null where it does not.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="onlyStrong">True to pass over plain sentences: in procedure, and where the page publishes its decisions apart.</param>
    public static DecisionLead? Find(string text, bool onlyStrong) => new Walk(text, onlyStrong).Next();

    /// <summary>True for a text that opens with the word of a resolution.</summary>
    public static bool IsResolution(string text) => IsResolved(Head(text)) || (text.Length < 12 && text.StartsWith("Decision", StringComparison.OrdinalIgnoreCase));

    private static bool IsResolved(ReadOnlySpan<char> head) => head.Contains("res", StringComparison.OrdinalIgnoreCase) && Resolved().IsMatch(head);

    private static bool IsOpening(string text)
    {
        if (!Opening().IsMatch(Head(text))) return false;
        // "Noted that" reports; "Noted." and "NOTED that" decide.
        foreach (var told in (ReadOnlySpan<string>)["Confirmed that", "Received that", "Accepted that", "Referred to", "Confirmed to", "Adjourned to"])
            if (text.StartsWith(told, StringComparison.Ordinal)) return false;
        return !(text.StartsWith("Noted that", StringComparison.Ordinal) || text.StartsWith("Noted to", StringComparison.Ordinal)) || text.Length < 200;
    }

    private static bool EndsOpen(string text, int length)
    {
        var end = text.AsSpan(0, length).TrimEnd(" ”\"’").Length;
        if (end == 0) return false;
        if (text[end - 1] is ':' or '-' or '–' or '—') return true;
        // "… and resolved;" breaks off as well.
        if (text[end - 1] is ';' or ',' && text.AsSpan(0, end - 1).TrimEnd() is var broken && (broken.EndsWith("resolved", StringComparison.OrdinalIgnoreCase) || broken.EndsWith("agreed", StringComparison.OrdinalIgnoreCase) || broken.EndsWith("that", StringComparison.OrdinalIgnoreCase))) return true;
        // The lead word alone, or a clause broken off before its points: "RESOLVED", "RESOLVED that", "agreed that the".
        var tail = text.AsSpan(0, end).TrimEnd('.');
        // "Noted." says all there is; "And Resolved." is followed by what was resolved.
        if (tail.Length < end && !tail.Contains("resol", StringComparison.OrdinalIgnoreCase)) return false;
        if (tail.Length <= 40 && tail.IndexOf(' ') < 0) return true;
        // "Agreed: to note": what was agreed stands behind the sign.
        if (tail.IndexOf(':') is > 0 and var colon && colon < tail.Length - 3) return EndsBroken(tail);
        if (tail.Length <= 60 && (Resolved().IsMatch(tail) || Opening().IsMatch(tail)) && WordCount(tail) <= 4) return true;
        return EndsBroken(tail);
    }

    private static bool EndsBroken(ReadOnlySpan<char> tail)
    {
        foreach (var open in (ReadOnlySpan<string>)[" that", " to", " the", " that the", " as follows"])
            if (tail.EndsWith(open, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "It was moved by Councillor Sample, seconded by Councillor Draft and, by 5 votes to 3, Resolved:"
    private static bool EndsDeciding(ReadOnlySpan<char> sentence)
    {
        if (sentence[^1] is not (':' or '-' or '–' or '—')) return false;
        var tail = sentence.TrimEnd(" :-–—");
        return (tail.EndsWith("esolved", StringComparison.Ordinal) || tail.EndsWith("RESOLVED", StringComparison.Ordinal)) && !tail.EndsWith("unresolved", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, LongestHead));

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var count = 1;
        foreach (var c in text) if (c == ' ') count++;
        return count;
    }

    // How many more capitals than small letters a text has.
    private static int MoreCapitals(string text)
    {
        var more = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c)) more++;
            else if (char.IsLower(c)) more--;
        }
        return more;
    }

    /// <summary>The places where a passage decides, one after the other; each goes on where the one before ended.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="onlyStrong">True to pass over plain sentences.</param>
    internal struct Walk(string text, bool onlyStrong)
    {
        private int _from;
        private int? _moreCapitals;

        /// <summary>The next one; null where there is none.</summary>
        public DecisionLead? Next()
        {
            var hint = Hints.IndexIn(text.AsSpan(_from));
            if (hint < 0) return null;
            hint += _from;
            if (_from == 0 && (IsResolved(Head(text)) || IsOpening(text)))
            {
                _from = text.Length;
                return new DecisionLead(0, text.Length, EndsOpen(text, text.Length), true);
            }
            foreach (var (start, length) in Sentences.Of(text, _from))
            {
                if (start + length <= hint) continue;
                var sentence = text.AsSpan(start, Math.Min(length, LongestSentence));
                if (!Hints.AreIn(sentence)) continue;
                var words = DecisionWords.Of(sentence);
                var isStrong = IsStrong(sentence, words) || (start > 0 && (DecisionVerdict.Is(sentence) || (char.IsUpper(sentence[0]) && IsResolved(sentence)))) || (start + length == text.Length && EndsDeciding(sentence));
                if (!isStrong && (onlyStrong || !DecisionSentences.IsPlain(sentence, words))) continue;
                _from = start + length;
                return new DecisionLead(start, length, _from == text.Length && EndsOpen(text, text.Length), isStrong);
            }
            _from = text.Length;
            return null;
        }

        private bool IsStrong(ReadOnlySpan<char> sentence, in DecisionWords words)
        {
            if (sentence.IndexOfAny(CapitalHints) >= 0)
            {
                // The deciding word's own capitals shout nothing: "The Panel AGREED:".
                foreach (var capitals in Capitals().EnumerateMatches(sentence))
                    return (_moreCapitals ??= MoreCapitals(text)) <= capitals.Length;
            }
            return DecisionSentences.IsStrong(sentence, words);
        }
    }
}
