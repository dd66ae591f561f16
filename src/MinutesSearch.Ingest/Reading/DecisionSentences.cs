using System.Text.RegularExpressions;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Tells sentences that decide from those that tell of deciding, by their grammar: who agreed what, what was agreed, on whose proposal.</summary>
internal static partial class DecisionSentences
{
    private const string Adverbs = "(?:(?:" + DecisionVocabulary.Adverb + @")[,\s]+){0,3}";

    // A leading clause: "Following discussion, ", "On the proposal of Councillor J. Sample, seconded by Councillor Draft, ", "There being no objections, ".
    private const string Lead = @"(?:(?:Following|After|Having|Accordingly|Therefore|Thereupon|Consequently|Subsequently|Finally|Further|Furthermore|In|On|Upon|At|With|By|There\s+being|Arising|As|Noting|Given|It\s+having|The\s+\w+\s+having|Also|Then|So|Moved|Proposed|And)\b.{0,220}?,\s+|In\s+(?:this|that|these)\s+\w+\s+|(?:On|Upon|After|Following|At|There\s+being|The\s+\w+\s+having)\s+(?:[\w-]+\s+){1,6}?|In\s+the\s+absence\s+of\s+(?:[\w.’'-]+\s+){1,4}?)?";

    private const string Body = @"(?:(?:all|both|most|the\s+majority)\s+(?:of\s+)?)?(?:the\s+)?(?:(?:elected|planning|licensing|scrutiny|standing|full|town|parish|joint|select|audit|standards|executive|area|overview|and|pensions?|policy|municipal|metropolitan|local|highways|finance|governance|health|wellbeing|other)\s+){0,3}(?:" + DecisionVocabulary.Body + ")";

    private const string Motion = @"(?:motions?|amendments?|proposals?|recommendations?|resolutions?|substantive|applications?|nominations?|variations?|Part\s+(?:8|VIII)|budget|plan|scheme)";

    // What can be decided on: its last word is one of these.
    private const string Matter = "(?:" + DecisionVocabulary.Matter + ")";

    // What is noted: a paper, or what it says.
    private const string Paper = @"(?:reports?|updates?|presentations?|recommendations?|minutes|correspondence|statements?|position|information|letters?|documentation|documents?|responses?|replies|reply|proposals?|briefing|review|statistics|findings|outcomes?|summary|forecast|log|dashboard|programme|register|decisions?|budget|accounts|disposals?|nominations?|appointments?|petition|schedule)";

    private const string Done = "(?:" + DecisionVocabulary.Done + ")";

    // "… in 2014", "… at the last meeting": agreed elsewhere or earlier.
    private const string NotInPast = @"(?!\s+(?:in\s+(?:\w+\s+)?(?:19|20)\d\d|at\s+(?:the|a|its|their)\s+(?:last|previous|\w+\s+(?:19|20)\d\d|meeting|cabinet|council)|with\b|last\b|previously\b|earlier\b|on\s+\d|between\b))";

    // In summary, it was agreed that the: / On the proposal of X, seconded by Y, it was unanimously agreed to …
    [GeneratedRegex(@"^(?<before>.{0,300}?)\bit\s+(?:was|is)\s+" + Adverbs + @"(?:(?:proposed|moved)(?:,?\s+(?:and\s+)?seconded)?,?\s+(?:and\s+)?)?" + Adverbs + @"(?:resolved|agreed|decided|ordered|recommended\s+(?:to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|executive)\s+)?that)\b" + NotInPast, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItWasAgreed();

    // On the proposal of X, seconded by Y, it was requested …; the minutes were adopted; this was noted
    [GeneratedRegex(@"\bon\s+(?:the\s+)?(?:proposal|motion|proposition)\s+of\b.{4,140}?\b(?:seconded\s+by|and\s+(?:councillor|cllr))\b.{3,140}?\b(?:was|were|is|are)\s+" + Adverbs + @"(?:agreed|resolved|decided|ordered|requested|noted|recommended|approved|adopted|accepted|confirmed|deferred|adjourned|referred|appointed|elected|nominated|granted|refused|withdrawn|passed|carried|suspended|homologated|revoked)\b|\bon\s+the\s+(?:proposal|motion)\s+of\b.{4,140}?\b(?:seconded\s+by)\b.{3,120}?(?:\b(?:the\s+)?(?:members|committee|council|meeting|district)\s+" + Adverbs + @"|,\s+" + Adverbs + @")(?:agreed|resolved|decided|noted|approved|adopted|requested|confirmed)\b|\b(?:agreed|approved|adopted|confirmed|accepted)(?:,?\s+on|\s+upon)\s+the\s+(?:proposal|motion)\s+of\b.{4,140}?\bseconded\s+by\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnProposal();

    // … proposed by X, seconded by Y and unanimously agreed
    [GeneratedRegex(@"\b(?:second(?:ed)?(?:er)?|proposed|moved)\b.{0,160}?\b(?:and,?(?:\s+(?:upon|on)\s+being\s+put(?:\s+to\s+the\s+(?:vote|meeting))?,?)?|was|were|it\s+was)\s+" + Adverbs + @"(?:agreed|resolved|approved|adopted)\b" + NotInPast, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondedAndAgreed();

    [GeneratedRegex(@"\b(?:seconded|put\s+to\s+the\s+(?:vote|meeting|committee|council)|put|voted\s+(?:on|upon))\b.{0,160}?\b(?:and|was|were)\s+(?:\w+\s+){0,2}(?:carried|passed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondedAndCarried();

    // The Committee resolved to …, Members agreed to defer …, The Panel approved the report, Members discussed it and agreed that …
    [GeneratedRegex("^" + Lead + "(?:" + Body + @"|they)(?:,\s+having\b.{0,160}?,\s+|,\s+(?:" + DecisionVocabulary.Clause + @")\s[^,;]{3,60},\s+|\s+by\s+(?:a\s+)?majority\s+|\s+(?:having\b.{0,120}?,\s+)?)(?:(?<!\bthey\s)[^.;]{3,120}?\band\s+)?(?:were\s+|was\s+)?" + Adverbs + @"(?:(?<act>" + DecisionVocabulary.Resolved + @"|in\s+agreement)(?:,\s+(?:on|in|at|upon|with)\b[^,;]{3,70},)?(?:\s+|(?=,\s+(?:by|without|nem)\b))(?:unanimously\s+|,?\s*(?:by\s+(?:a\s+|the\s+)?(?:\w+\s+)?majority|by\s+\w+\s+votes?\s+to\s+\w+|nem\.?\s+con\.?|without\s+a\s+(?:division|vote)|on\s+a\s+show\s+of\s+hands),?\s+)?(?:(?<what>to|that)\b|(?:the|their|its|these|this|all|a|an|each|on\s+the\s+following)\s+(?!opinion|views?|problem|need|importance|points?|concerns?|sentiments?|issue\b|same\b|comments?))|(?:(?:noted|considered|agreed|received|discussed)\s+and\s+)?(?:" + DecisionVocabulary.Approved + @")\s+(?:the\s+(?!need\b|points?\b|importance|explanation|argument|fact|difficult|views?\b|reasons?\b|Chair)|a\s|an\s|its\s|their\s|this\s|these\s|planning\s|permission|consent|authority|consideration|councillor|cllr|mr|ms|mrs)|(?:noted|considered\s+and\s+noted|received\s+and\s+noted)\s+(?:the|this|these|its|with\s+\w+\s+the)\s+(?:[\w'’/-]+\s+){0,7}?" + Paper + @"\b(?=\s*(?:$|[.,;:]|as\b|and\b|by\b|for\b|of\b|on\b|from\b|unanimously\b|subject\b|set\b|in\b|received\b|provided\b|given\b|circulated\b|attached\b|contained\b|presented\b|that\s+had\b|which\b))|(?:noted|received)\s+the\s+contents\s+of\b|authorised\s+(?:the\s+)?(?:sale|purchase|disposal|signature|payment|officers?|director|clerk)\b|took\s+note\b|recommended\s+(?:that\b|to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|executive)|the\s+approval|approval|adoption))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyActs();

    // The report, as circulated, was noted by Members. / On being put to the vote the motion was lost. / Permission was refused.
    // "Consideration was given to a report" decides nothing.
    [GeneratedRegex("^" + Lead + @"(?!consideration\s+was\s+given\b)(?:(?:the|this|these|that|those|all|his|her|a|an|both|its|their|no)\b[^.;]{0,70}?\b" + Matter + @"|" + DecisionVocabulary.Bare + @")\b[^;]{0,120}?\b(?<!\b(?:which|who|that)\s)(?:was|were|being|stood)\s+" + Adverbs + @"(?:(?:deemed|declared|considered\s+and|discussed\s+and|taken\s+as\s+read\s+and|put\s+to\s+the\s+(?:vote|meeting|committee|council)(?:\s+by\s+a?\s*show\s+of\s+hands)?,?\s+and(?:\s+(?:was|were))?|put\s+and|moved(?:,|\s+and)?\s+(?:seconded\s+and\s+)?|proposed(?:,|\s+and)?\s+(?:seconded\s+and\s+)?|voted\s+on\s+and)\s+)?" + Adverbs + Done + @"\b(?=\s*(?:$|[.;,:–—]|by\b(?!\s+the\s+(?:planning\s+inspector|government|department|minister))|and\b|subject\b|as\b(?!\s+(?:a|an|potential|being|one)\b)|until\b|to\b|pending\b|unanimously\b|\(|for\b|on\s+the\s+proposal\b|on\s+a\s+(?:show|vote|majority)\b|with\b|at\s+the\s+request\b|at\s+this\b|nem\b|without\b|in\s+(?:accordance|principle|full)\b|\d))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MatterWas();

    // The date for the November meeting was changed to …; The fee was set at …
    [GeneratedRegex(@"^(?:the|this|a)\b[^.;]{0,60}?\b(?:" + DecisionVocabulary.When + @")\b[^.;]{0,60}?\b(?:was|were)\s+" + Adverbs + @"(?:" + DecisionVocabulary.Sets + @")\s+(?:for|at|to|by|as)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWasSet();

    // The Cathaoirleach declared the amended Motion carried. / … confirmed that the Notice of Motion had been withdrawn.
    [GeneratedRegex("^" + Lead + @"(?:the|an)\s+(?:[\w-]+\s+){1,3}(?:then\s+|duly\s+|thereupon\s+|accordingly\s+)?(?:" + DecisionVocabulary.Declares + @")\s+(?:that\s+)?[^.;]{0,60}?\b" + Motion + @"\b[^.;]{0,140}?\b(?:" + DecisionVocabulary.End + @")\b|^(?!(?:when|if|where|after|before|once|although|as)\b)[^.;]{0,160}?\b(?:notices?\s+of\s+motions?|motions?|questions?|applications?|amendments?)\b(?:\s+\w+){0,4}?\s+(?:had\s+been|has\s+been|have\s+been|was|were|would\s+be)\s+(?:withdrawn|deferred)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    // By 4 votes to 2 Ms Sample was co-opted; the Chair used her casting vote for the amendment.
    [GeneratedRegex(@"^(?:by|on)\s+(?:a\s+(?:\w+\s+)?majority|(?:a\s+vote\s+of\s+)?\w+\s+(?:votes?\s+)?to\s+\w+)\b[^.;]{0,120}?\b(?:was|were)\s+(?:\w+ly\s+)?(?:co-opted|elected|appointed|approved|adopted|agreed|granted|refused|accepted)\b|\b(?:was|were)\s+(?:duly\s+|unanimously\s+)?co-opted\b|\bseconded\b.{0,80}\band\s+(?:duly\s+|unanimously\s+)?co-opted\b|\b(?:exercised|used|gave|cast)\b[^.;]{0,40}\bcasting\s+vote\s+(?:for|in\s+favour\s+of)\s+the\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByVote();

    // Members … deferred the item to a later meeting; signified their agreement; All Members were in agreement that …
    [GeneratedRegex("^" + Lead + Body + @"(?:\b[^.;]{0,140}?\b(?:" + DecisionVocabulary.Defers + @")\s+(?:the|this|that|their|consideration\s+of\s+the)\s+(?:\w+\s+){0,3}(?:item|matter|application|motion|report|decision|proposal)\b|\s+" + Adverbs + @"(?:" + DecisionVocabulary.Signifies + @")\s+(?:(?:their|its|the)\s+)?(?:\w+\s+)?(?:" + DecisionVocabulary.Agreement + @")\b|\s+(?:were|was)\s+(?:all\s+)?in\s+(?:\w+\s+)?agreement\s+(?:that|to|with\s+(?:the|this)\s+(?:\w+\s+)?(?:proposal|recommendation|course|approach))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MembersDid();

    // Agreement was reached that …; It was proposed by X and seconded by Y that …; Councillor X agreed to defer the motion.
    [GeneratedRegex(@"^(?:(?:Following|After)\b[^.]{0,120}?,\s+)?(?:(?:(?:unanimous|general)\s+)?(?:agreement|consensus)\s+was\s+(?:unanimously\s+)?(?:reached|given)\b|there\s+(?:was|were)\s+submitted\s+and\s+(?:approved|noted|agreed)\b|there\s+was\s+(?:general|unanimous|full)\s+agreement\s+(?:that|to)\b|.{0,200}?\bit\s+was\s+(?:then\s+|also\s+)?proposed\s+by\b.{4,80}?\bseconded\s+by\b.{4,80}?\bthat\b|[^.]{4,90}\b(?:agreed\s+to\s+(?:defer|withdraw)|withdrew)\s+(?:his|her|their|the|this)\s+(?:notice\s+of\s+)?(?:motion|question|item)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reached();

    [GeneratedRegex(@"\b(?:in|during|since|back\s+in|of)\s+(?:(?:early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December)[\s-]+)?(?:19|20)\d\d\s*,?\s*$|\b(?:previous|last|earlier|former)\s+(?:\w+\s+)?(?:meetings?|years?|months?|weeks?|council|committee|cabinet|administration|term)\b|\b(?:previously|reminded|recalled|originally)\b|\bat\s+(?:the|its|their|our|a)\s+[^,]{0,60}?(?:(?:19|20)\d\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[^,]{0,40},?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Narrative();

    // Words that make what follows a part of something told, up to the next comma.
    [GeneratedRegex(@"\b(?:although|whereas|when|where|which|because|whether|if|unless|once|until|before)\b[^,;]*$|\b(?:said|stated|noted|advised|reported|explained|understood|believed|thought|felt|asked|complained|claimed|recalled|reminded\s+\w+|informed\s+[\w\s]{0,30}|told\s+[\w\s]{0,30}|mentioned|remarked)\s+(?:(?:by\s+)?[\w\s.’-]{0,50}\bthat\s+|\w+\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b(?:in|during|since|on\s+\d{1,2}\w{0,2})\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d(?!\s*[-/–]\s*\d)\b|\b(?:had|has|have)\s+(?:already\s+|not\s+|never\s+|since\s+)?been\b(?!\s+(?:withdrawn|deferred))|\b(?:previously|already|recently|ago)\b|\blast\s+(?:year|meeting|month|week)\b|\bat\s+(?:its|their|the)\s+(?:last|previous|\w+)\s+meeting\b(?!\s+of)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPast();

    // "As listed. Prop. AS Sec. BD": clerks who write so resolve by it.
    [GeneratedRegex(@"\bProp\.?\s+(?:Cllrs?\.?\s+)?[A-Z][^.;]{0,40}[.,;]?\s*\bSec\.?\s+(?:Cllrs?\.?\s+)?[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex ShortMovers();

    // The amendment was put and carried. / On a vote the motion was lost.
    [GeneratedRegex(@"^(?!.*\b(?:resolved|agreed)\b).{0,160}?(?:\bamendments?\b.{0,80}?\b(?:carried|lost|defeated|adopted|accepted|passed)\b|\b(?:motion|proposal)\b.{0,80}?\b(?:lost|defeated|rejected|not\s+carried)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Overtaken();

    // "agreed that the Council should know" is an opinion.
    [GeneratedRegex(@"\b(?:be|shall|to|will|(?:should|would)(?!\s+(?:know|have|realise|understand|remember|recogni[sz]e|welcome|prefer|like)\b))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wills();

    /// <summary>True for a sentence that tells what became of an amendment, or that a motion was lost: where more was decided after it, the matter went on.</summary>
    public static bool IsOvertaken(string sentence) => sentence.Length < 400 && Overtaken().IsMatch(sentence);

    /// <summary>True for sentences that mark a resolution by their form.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">Its words.</param>
    public static bool IsStrong(ReadOnlySpan<char> sentence, in DecisionWords words)
    {
        var head = sentence[..Math.Min(sentence.Length, 380)];
        if ((head.Contains("greement", StringComparison.Ordinal) || head.Contains("consensus", StringComparison.Ordinal) || head.Contains("roposed by", StringComparison.Ordinal) || head.Contains("ubmitted and", StringComparison.Ordinal) || head.Contains("agreed to", StringComparison.Ordinal) || head.Contains("withdrew", StringComparison.Ordinal)) && Reached().IsMatch(sentence) && !InPast().IsMatch(sentence)) return true;
        if (sentence.Contains("Prop", StringComparison.Ordinal) && sentence.Contains("Sec", StringComparison.Ordinal) && ShortMovers().IsMatch(sentence)) return true;
        if (words.NamesMover && IsOnProposal(sentence)) return true;
        if (words.SaysItWas && (head.Contains("it was", StringComparison.OrdinalIgnoreCase) || head.Contains("it is", StringComparison.OrdinalIgnoreCase) || head.Contains("it  was", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var agreed in ItWasAgreed().EnumerateMatches(sentence))
            {
                var before = sentence[..Math.Max(0, sentence[..agreed.Length].LastIndexOf("it ", StringComparison.OrdinalIgnoreCase))];
                // "…, which had been sought, and it was agreed": the and begins a main clause.
                return !Narrative().IsMatch(before) && (before.TrimEnd().EndsWith(" and", StringComparison.Ordinal) || !Subordinate().IsMatch(before));
            }
        }
        return words.MayMove && IsSecondedAndAgreed(sentence);
    }

    /// <summary>True for plain sentences that decide: <c>The report was noted.</c>, <c>The Committee agreed to …</c></summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">Its words.</param>
    public static bool IsPlain(ReadOnlySpan<char> sentence, in DecisionWords words)
    {
        // Such sentences begin with an article, a body or a preposition.
        if (!char.IsLetter(sentence[0])) return false;
        if (DecisionShort.Is(sentence)) return true;
        if (!words.MayDecide) return false;
        if ((words.MayLoseAmendment && DecisionOutcomes.TellsLostAmendment(sentence)) || sentence.Contains("accepted by the mover", StringComparison.Ordinal) || TellsLoss(sentence)) return false;
        if (words.MayDeclare && Declared().IsMatch(sentence)) return true;
        return Decides(sentence, words) && !InPast().IsMatch(sentence);
    }

    private static bool Decides(ReadOnlySpan<char> sentence, in DecisionWords words)
    {
        if (words.MayTellAct)
        {
            foreach (var body in BodyActs().EnumerateMatches(sentence))
            {
                // "Members agreed that this was a problem" is an opinion, "agreed that a letter be sent" a decision.
                var rest = sentence[(body.Index + body.Length)..];
                return !sentence.Slice(body.Index, body.Length).EndsWith("that", StringComparison.OrdinalIgnoreCase) || Wills().IsMatch(rest);
            }
        }
        if ((words.MayTellVote && ByVote().IsMatch(sentence)) || (words.MayTellMatter && MatterWas().IsMatch(sentence)) || (words.MaySetDate && DateWasSet().IsMatch(sentence)) || (words.MayDefer && MembersDid().IsMatch(sentence))) return true;
        return words.MayCarry && (sentence.Contains("seconded", StringComparison.Ordinal) || sentence.Contains(" put ", StringComparison.Ordinal) || sentence.Contains("voted o", StringComparison.Ordinal)) && SecondedAndCarried().IsMatch(sentence);
    }

    private static bool IsOnProposal(ReadOnlySpan<char> sentence) =>
        sentence.Contains("seconded", StringComparison.OrdinalIgnoreCase) && (sentence.Contains("proposal of", StringComparison.OrdinalIgnoreCase) || sentence.Contains("motion of", StringComparison.OrdinalIgnoreCase)) && OnProposal().IsMatch(sentence);

    private static bool IsSecondedAndAgreed(ReadOnlySpan<char> sentence) =>
        sentence.Contains("second", StringComparison.OrdinalIgnoreCase) && SecondedAndAgreed().IsMatch(sentence) && !InPast().IsMatch(sentence);

    // "This was lost by 16 votes to 27": the vote tells it; nothing was decided.
    private static bool TellsLoss(ReadOnlySpan<char> sentence) =>
        (sentence.StartsWith("This was ", StringComparison.Ordinal) || sentence.StartsWith("These were ", StringComparison.Ordinal)) && (sentence.Contains(" lost", StringComparison.Ordinal) || sentence.Contains(" defeated", StringComparison.Ordinal));
}
