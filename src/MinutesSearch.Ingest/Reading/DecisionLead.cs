using System.Buffers;
using System.Text.RegularExpressions;

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
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["resol", "resov", "reslov", "agree", "decid", "decision", "recommend", "noted", "approv", "adopt", "defer", "refus", "endorse", "ratif", "carried", "lost", "defeated", "reject", "withdrawn", "passed", "accepted", "received", "granted", "ordered", "second"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> CapitalHints = SearchValues.Create(["RESOL", "RESOV", "AGREED", "RECOMM", "DECIDED", "DEFERRED", "REFUSED", "APPROVED", "NOTED"], StringComparison.Ordinal);

    private const string DecidedInPast = @"(?!\s+(?:in\s+(?:\w+\s+)?(?:19|20)\d\d|at\s+(?:the|a|its|their)\s+(?:last|previous|\w+\s+(?:19|20)\d\d|meeting|cabinet|council)|with\b|last\b|previously\b|earlier\b|on\s+\d|between\b))";

    // The passage opens with the deciding word: RESOLVED –, Agreed:, UNANIMOUSLY RESOLVED that, And Resolved:
    [GeneratedRegex(@"^[“""‘'(\[]*(?:(?:and|therefore|accordingly|thereupon|it\s+was(?:\s+\w+)?|it\s+is|hereby|members|the\s+(?:sub-?\s?committee|committee|panel|cabinet|council|board|commission|executive|meeting))[,\s]+)?(?:unanimously\s+|agreed\s+and\s+)?(?:RESOLVED|RESOVED|RESLOVED|RESOLEVD|RESOLVE)\b(?!\s+(?:cases?|issues?|by\s+the\s+[a-z]+\s+officer))(?![\s,]+(?:in|at|last)\s+(?:\w+\s+)?(?:19|20|the\s+last))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"^[“""‘'(\[]*(?:(?:and|therefore|accordingly)[,\s]+)?(?:(?:unanimously|duly)\s+)?(?:(?:agreed|recommended|ordered|decided|approved|noted|deferred|refused|granted|endorsed)(?:\s+unanimously|\s*\(unanimous(?:ly)?\)|\s+nem\.?\s+con\.?)?(?:\s*[:.;\-–—]|\s*$|\s+(?:that|to|as\s+follows)\b|\s+(?=[“""(\[]?(?:That|[1aAi][.)])))|(?:decisions?(?:\s+(?:made|taken|reached))?|resolutions?)(?:\s*[:\-–—]|\s*\.?\s*$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // Deciding words in capitals inside a sentence: Therefore, it was RESOLVED that …
    [GeneratedRegex(@"\b(?:RESOLVED|RESOVED|AGREED|RECOMMENDED|DECIDED|DEFERRED|REFUSED|APPROVED|NOTED)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    // In summary, it was agreed that the: / On the proposal of X, seconded by Y, it was unanimously agreed to …
    [GeneratedRegex(@"^(?<before>.{0,240}?)\bit\s+(?:was|is)\s+(?:(?:then|also|further|therefore|subsequently|duly|accordingly|finally|thereupon|hereby|unanimously|proposed\s+and|proposed,\s+seconded\s+and)\s+){0,3}(?:resolved|agreed|decided|ordered)\b" + DecidedInPast, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItWasAgreed();

    // … proposed by X, seconded by Y and unanimously agreed
    [GeneratedRegex(@"\bsecond(?:ed)?(?:er)?\b.{0,140}?\b(?:and|was|were|it\s+was)\s+(?:\w+\s+){0,2}(?:agreed|resolved|approved|adopted)\b" + DecidedInPast, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondedAndAgreed();

    [GeneratedRegex(@"\bseconded\b.{0,140}?\b(?:and|was)\s+(?:\w+\s+){0,2}(?:carried|passed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondedAndCarried();

    // The Committee resolved to …, Members agreed to defer …
    [GeneratedRegex(@"^(?:(?:Following|After|Having|Accordingly|Therefore|Subsequently|In\s+conclusion|In\s+summary|On\s+a\s+vote|Upon|On\s+being)\b[^.]{0,140}?,\s+)?(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:elected\s+)?(?:sub-?\s?committee|committee|panel|cabinet|council|board|commission|executive|meeting|members|councillors|governors|forum|commissioners|authority)\s+(?:(?:then|also|therefore|unanimously|further|duly|subsequently|accordingly)\s+){0,2}(?:(?<act>resolved|agreed|decided)\s+(?<what>to|that)\b|agreed\s+(?:the|their|its|these|this)\s+(?!opinion|view|problem)|(?:(?:noted|considered|agreed|received)\s+and\s+)?(?:approved|adopted|endorsed|ratified|accepted|noted|received)\s+the\s+(?:contents\s+of\b|(?:following\s+)?(?:report|recommendations?|minutes|presentation|update|position|proposals?|amendments?|application|nominations?|policy|budget|disposals?|correspondence|letter|plan|scheme)\s*(?:\.|$|,|;|:|as\b|and\b|by\b|for\b|of\b|unanimously\b|subject\b|set\b|in\s+the\s+report\b)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyAgreed();

    // The report, as circulated, was noted by Members. / On being put to the vote the motion was lost.
    [GeneratedRegex(@"^(?:(?:On|Upon|Following|After|At\s+the\s+request)\b[^.]{0,120}?,?\s+)?(?:(?:the|this|these|that|all|his|her)\b[^.]{0,60}?\b(?:reports?|updates?|presentation|recommendations?|minutes|applications?|items?|motions?|amendments?|proposals?|petition|budget|accounts|correspondence|disposals?|nominations?|resolution|statement|position|information|letters?|projects?|grants?|schemes?|allocations?)|correspondence|these|this)\b[^.]{0,110}?\b(?:was|were|being)\s+(?:(?:then|duly|also|unanimously|subsequently|accordingly|declared|therefore|deemed|formally)\s+){0,2}(?:noted|received|agreed|approved|adopted|deferred|accepted|carried|lost|defeated|refused|withdrawn|endorsed|rejected|passed|ratified)\b(?=\s*(?:$|[.;,]|by\b(?!\s+the\s+(?:planning\s+inspector|government|department|minister))|and\b|subject\b|as\b|until\b|to\b|pending\b|unanimously\b|\(|for\b|on\s+the\s+proposal\b|on\s+a\s+show\b|with\b|at\s+the\s+request\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WasNoted();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b|\b(?:previous|last|earlier|former|had|been|reminded|recalled)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Narrative();

    // Words that make what follows a part of something told, up to the next comma.
    [GeneratedRegex(@"\b(?:although|whereas|when|where|which|because|whether|if)\b[^,;]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();

    // Agreement was reached that …; It was proposed by X and seconded by Y that …; Councillor X agreed to defer the motion.
    [GeneratedRegex(@"^(?:(?:Following|After)\b[^.]{0,120}?,\s+)?(?:(?:unanimous\s+)?agreement\s+was\s+(?:unanimously\s+)?reached\b|it\s+was\s+proposed\s+by\b.{4,80}?\bseconded\s+by\b.{4,80}?\bthat\b|[^.]{4,60}\bagreed\s+to\s+(?:defer|withdraw)\s+(?:his|her|their|the|this)\s+(?:notice\s+of\s+)?(?:motion|question|item)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reached();

    [GeneratedRegex(@"\bin\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d\b|\b(?:had|has|have)\s+been\b|\bpreviously\b|\blast\s+(?:year|meeting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPast();

    [GeneratedRegex(@"\b(?:be|should|would|shall|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wills();

    /// <summary>Where a passage decides; null where it does not.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="from">Where to begin: after the decision found before in the same passage.</param>
    /// <param name="onlyStrong">True to pass over plain sentences: in procedure, and where the page publishes its decisions apart.</param>
    public static DecisionLead? Find(string text, bool onlyStrong, int from = 0)
    {
        if (text.AsSpan().IndexOfAny(Hints) < 0) return null;
        if (from == 0 && (Resolved().IsMatch(Head(text)) || IsOpening(text))) return new DecisionLead(0, text.Length, EndsOpen(text, text.Length), true);
        foreach (var (start, length) in Sentences.Of(text))
        {
            if (start < from) continue;
            var sentence = text.AsSpan(start, Math.Min(length, LongestSentence));
            if (sentence.IndexOfAny(Hints) < 0) continue;
            var isStrong = IsStrongSentence(sentence, text);
            if (!isStrong && (onlyStrong || !IsPlainSentence(sentence))) continue;
            var opens = start + length == text.Length && EndsOpen(text, text.Length);
            return new DecisionLead(start, length, opens, isStrong);
        }
        return null;
    }

    private static bool IsOpening(string text)
    {
        if (!Opening().IsMatch(Head(text))) return false;
        // "Noted that" reports; "Noted." and "NOTED that" decide.
        return !(text.StartsWith("Noted that", StringComparison.Ordinal) || text.StartsWith("Noted to", StringComparison.Ordinal)) || text.Length < 200;
    }

    private static bool IsStrongSentence(ReadOnlySpan<char> sentence, string text)
    {
        if (sentence.IndexOfAny(CapitalHints) >= 0)
        {
            foreach (var capitals in Capitals().EnumerateMatches(sentence))
                return !IsShouted(text, capitals.Length);
        }
        var head = sentence[..Math.Min(sentence.Length, 320)];
        if ((head.Contains("greement", StringComparison.Ordinal) || head.Contains("roposed by", StringComparison.Ordinal) || head.Contains("agreed to", StringComparison.Ordinal)) && Reached().IsMatch(sentence) && !InPast().IsMatch(sentence)) return true;
        if (!head.Contains("it was", StringComparison.OrdinalIgnoreCase) && !head.Contains("it is", StringComparison.OrdinalIgnoreCase) && !head.Contains("it  was", StringComparison.OrdinalIgnoreCase)) return IsSecondedAndAgreed(sentence);
        foreach (var agreed in ItWasAgreed().EnumerateMatches(sentence))
        {
            var before = sentence[..Math.Max(0, sentence[..agreed.Length].LastIndexOf("it ", StringComparison.OrdinalIgnoreCase))];
            return !Narrative().IsMatch(before) && !Subordinate().IsMatch(before);
        }
        return IsSecondedAndAgreed(sentence);
    }

    private static bool IsSecondedAndAgreed(ReadOnlySpan<char> sentence) =>
        sentence.Contains("second", StringComparison.OrdinalIgnoreCase) && SecondedAndAgreed().IsMatch(sentence) && !InPast().IsMatch(sentence);

    private static bool IsPlainSentence(ReadOnlySpan<char> sentence)
    {
        // Such sentences begin with an article, a body or a preposition.
        if ((sentence[0] | 0x20) is not ('t' or 'a' or 'c' or 'o' or 'u' or 'f' or 'h' or 'i' or 's' or 'p' or 'b' or 'e' or 'm' or 'g')) return false;
        if (InPast().IsMatch(sentence) || DecisionOutcomes.TellsLostAmendment(sentence) || sentence.Contains("accepted by the mover", StringComparison.Ordinal) || TellsLoss(sentence)) return false;
        foreach (var body in BodyAgreed().EnumerateMatches(sentence))
        {
            // "Members agreed that this was a problem" is an opinion, "agreed that a letter be sent" a decision.
            var rest = sentence[(body.Index + body.Length)..];
            return !sentence.Slice(body.Index, body.Length).EndsWith("that", StringComparison.OrdinalIgnoreCase) || Wills().IsMatch(rest);
        }
        return WasNoted().IsMatch(sentence) || (sentence.Contains("seconded", StringComparison.Ordinal) && SecondedAndCarried().IsMatch(sentence));
    }

    // "This was lost by 16 votes to 27": the vote tells it; nothing was decided.
    private static bool TellsLoss(ReadOnlySpan<char> sentence) =>
        (sentence.StartsWith("This was ", StringComparison.Ordinal) || sentence.StartsWith("These were ", StringComparison.Ordinal)) && (sentence.Contains(" lost", StringComparison.Ordinal) || sentence.Contains(" defeated", StringComparison.Ordinal));

    private static bool EndsOpen(string text, int length)
    {
        var end = text.AsSpan(0, length).TrimEnd(" ”\"’").Length;
        if (end == 0) return false;
        if (text[end - 1] is ':' or '-' or '–' or '—') return true;
        // The lead word alone, or a clause broken off before its points: "RESOLVED", "RESOLVED that", "agreed that the".
        var tail = text.AsSpan(0, end).TrimEnd('.');
        // "Noted." says all there is; "And Resolved." is followed by what was resolved.
        if (tail.Length < end && !tail.Contains("resol", StringComparison.OrdinalIgnoreCase)) return false;
        if (tail.Length <= 40 && tail.IndexOf(' ') < 0) return true;
        if (tail.Length <= 60 && (Resolved().IsMatch(tail) || Opening().IsMatch(tail)) && WordCount(tail) <= 4) return true;
        foreach (var open in (ReadOnlySpan<string>)[" that", " to", " the", " that the", " as follows"])
            if (tail.EndsWith(open, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, LongestHead));

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var count = 1;
        foreach (var c in text) if (c == ' ') count++;
        return count;
    }

    // The deciding word's own capitals shout nothing: "The Panel AGREED:".
    private static bool IsShouted(string text, int deciding)
    {
        int upper = -deciding, lower = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        return upper > lower;
    }
}
