using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Verbs with which minutes report that somebody spoke, moved, seconded or declared.</summary>
internal static class SpeechVerbs
{
    private static readonly WordSet Spoken = WordSet.AnyCase("""
        said stated reported asked queried questioned enquired inquired advised informed explained confirmed clarified noted commented responded replied added highlighted suggested requested introduced presented outlined
        updated summarised summarized thanked welcomed felt believed thought expressed raised referred referenced reminded emphasised emphasized stressed argued agreed acknowledged announced invited supported opposed urged
        sought spoke addressed gave made delivered drew pointed indicated recommended reiterated concluded apologised apologized assured undertook offered provided described detailed demonstrated read told hoped wished
        congratulated paid complimented commended praised called encouraged challenged criticised objected remarked observed mentioned warned cautioned disagreed accepted conceded echoed concurred elaborated identified
        opened took answered submitted wanted volunteered led shared promised appealed intimated opined contended answered alluded recalled considered questioned maintained advocated extended understood
        put pressed intervened allowed protested regretted doubted feared wondered cited quoted complained pleaded preferred suspected reflected continued remembered
        appreciated requested clarified demanded asserted declined insisted anticipated moved-on touched talked declared qualified
        underlined underscored lamented bemoaned disputed countered rebutted admitted vowed pledged interjected probed pursued deplored condemned applauded saluted endorsed backed favoured speculated predicted expected
        estimated testified recounted unveiled alerted notified signalled affirmed reaffirmed implored begged lobbied counselled retorted posed floated relayed iterated ventured quipped joked reckoned voiced sympathised contributed associated
        cheered disclosed proffered enthused reassured rose commiserated insinuated hinted stipulated specified restated elucidated
        """);

    private static readonly WordSet Asked = WordSet.AnyCase("asked queried questioned enquired inquired requested sought wondered asking querying questioning");

    private static readonly WordSet Gerunds = WordSet.AnyCase("""
        adding stating reporting noting highlighting explaining commenting asking advising informing confirming clarifying suggesting reminding emphasising stressing outlining responding replying requesting expressing
        questioning querying raising referring acknowledging agreeing saying presenting summarising reiterating thanking welcoming pointing indicating describing
        """);

    private static readonly WordSet Moods = WordSet.AnyCase("glad concerned encouraged keen pleased disappointed happy delighted satisfied unhappy surprised sceptical conscious aware supportive grateful opposed minded troubled struck able unable clear sure certain content convinced persuaded sorry worried relieved proud anxious dismayed critical against");
    private static readonly WordSet Fillers = WordSet.AnyCase("also then further again subsequently therefore next finally first initially briefly additionally furthermore both formally verbally strongly particularly kindly now duly later in jointly");
    private static readonly WordSet ByWords = WordSet.AnyCase("""
        presented introduced asked raised put suggested outlined delivered supported requested led queried tabled addressed highlighted explained reported facilitated opened raised voiced expressed shared chaired advised informed told reminded updated briefed assured noted stated confirmed queried welcomed acknowledged clarified emphasised stressed expressed observed mentioned echoed
        """);
    private static readonly WordSet Given = WordSet.AnyCase("made given submitted provided");
    private static readonly HintWords Talk = new("point", "presentation", "statement", "comment", "remark", "suggest", "contribut", "observ", "submission", "request", "speech", "address", "representation", "update", "overview", "report", "tribut", "proposal", "briefing", "explan", "outline", "apolog", "evidence", "advice", "answer", "response", "reply", "replies", "question", "detail", "assurance", "commitment", "undertaking", "clarif", "information", "summary", "account", "thanks", "reference", "motion", "petition", "call ");
    private const int FarthestNoun = 90;

    private static readonly WordSet Inverted = WordSet.AnyCase("said asked replied answered added observed remarked responded continued concluded");

    private static readonly WordSet Wishes = WordSet.AnyCase("asked requested wished wanted sought demanded insisted");
    private static readonly HintWords OwnVotes = new(" his vote", " her vote", " their vote", " his dissent", " her dissent", " their dissent", " his abstention", " her abstention", " their abstention", " voted", " voting ", " abstain");
    private static readonly HintWords OnRecord = new("record", "minuted", " noted");

    // Behind "did not" the verb has its plain form.
    private static readonly WordSet Denied = WordSet.AnyCase("think object accept believe agree see want feel consider understand support share wish like oppose know expect recall regard intend");
    private static readonly WordSet FromNouns = WordSet.AnyCase("""
        question questions query queries presentation presentations comments comment statement statements heard update updates representations representation response responses contribution contributions overview input questioning enquiry enquiries submission submissions clarification remarks evidence address
        """);

    // Every act is told by one of these; a sentence without them is passed over in one look.
    private static readonly HintWords Hints = new(
    [
        "said", "stated", "report", "ask", "quer", "question", "quir", "advis", "inform", "explain", "confirm", "clarif", "noted", "noting", "comment", "respon", "repl", "add", "highlight", "suggest", "request", "introduc", "present", "outlin", "updat", "summari",
        "thank", "welcom", "felt", "believed", "thought", "express", "raise", "raising", "refer", "remind", "emphasi", "stress", "argued", "agree", "acknowledg", "announc", "invit", "support", "oppos", "sought", "spoke", "gave", "given", "made", "deliver", "drew", "point",
        "indicat", "recommend", "reiterat", "conclud", "apolog", "pologies", "assur", "undertook", "offered", "provided", "describ", "detailed", "demonstrat", "read", "told", "hoped", "wish", "congratulat", "paid", "compliment", "commend", "prais", "called", "encourag",
        "challeng", "critici", "object", "remark", "observ", "mention", "warn", "caution", "disagree", "accept", "conced", "echo", "concur", "elaborat", "identif", "opened", "took", "answer", "submitted", "wanted", "volunteer", "led ", "shared", "promised", "appeal", "intimat",
        "opined", "contended", "allud", "recall", "consider", "maintain", "advocat", "extended", "understood", "appreciat", "demand", "assert", "declin", "insist", "anticipat", "moved", "mover", "prop ", "sec ", "prop:", "sec:", "prop.", "sec.", "touched", "talked", "qualified", "urged", "urging", "propos", "second", "declar",
        "disclos", "attend", "joined", "left", "arrived", "entered", "voted", "abstain", "dissent", "concerned", "keen", "pleased", "disappointed", "happy", "delighted", "satisfied", "surprised", "conscious", "aware", "grateful", "minded", "glad", "statement", "overview", "input", "heard",
        "put ", "press", "interven", "allowed", "protest", "regret", "doubt", "feared", "wonder", "cited", "quoted", "complain", "plead", "prefer", "suspect", "reflect", "continued", "remember", "troubled", "struck", "able to", "clear that", "sure that", "certain that", "content ", "convinced", "persuaded", "sorry", "worried", "relieved", "proud", "anxious", "dismay", "against", "did not", "went on to", "went through", "went over", "consist", "compris",
        "underlin", "undersc", "lament", "bemoan", "disput", "counter", "rebut", "admit", "vowed", "pledg", "interject", "probed", "pursued", "deplor", "condemn", "applaud", "salut", "endors", "backed", "favour", "speculat", "predict", "expected", "estimat", "testif",
        "recount", "unveil", "alert", "notif", "signal", "affirm", "implor", "begged", "lobb", "counsel", "retort", "posed", "float", "relay", "iterat", "ventur", "quip", "joked", "reckon", "sympath", "cheered", "proffer", "enthus", "reassur", " rose", "commiserat", "insinuat", "hinted", "stipulat", "specif", "restat", "elucidat",
        "tabled", "facilitat", "contribut", "associat", "permitted", "in agreement", "of one mind", "voiced", "chaired", "put by", "view", "opinion", "(the ", "saying", " – ", " — ",
    ]);

    /// <summary>True for the past form of a verb of speech.</summary>
    public static bool IsSpoken(ReadOnlySpan<char> verb) => Spoken.Has(verb);

    /// <summary>False where no word of a text can tell an act.</summary>
    public static bool MayTell(ReadOnlySpan<char> text) => Hints.AreIn(text);

    /// <summary>What a verb says that its subject did; null where it is no verb of this kind.</summary>
    /// <param name="text">The text after the subject.</param>
    public static Participation? After(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var n = 0; n < 4; n++)
        {
            at = NameReader.Skip(text, at, text.Length);
            if (n == 0 && at < text.Length && text[at] is ',' or ':') return null;
            // "Cllr Sample – spoke in support".
            if (n == 0 && at + 1 < text.Length && text[at] is '–' or '—' or '-' && text[at + 1] == ' ') at = NameReader.Skip(text, at + 1, text.Length);
            var end = NameReader.WordEnd(text, at, text.Length);
            var verb = text[at..end];
            if (verb.IsEmpty) return null;
            if (verb is "moved" or "proposed" or "MOVED" or "PROPOSED") return SilentActs.Are(verb, text[end..]) ? null : Participation.Moved;
            // "on the proposal of X seconded by Y": it is another who seconds.
            if (verb is "seconded" or "seconding" or "SECONDED") return IsBy(text[end..]) ? null : Participation.Seconded;
            if (verb is "declared" or "disclosed" && !SilentActs.Are(verb, text[end..])) return IsInterest(text[end..]) ? Participation.DeclaredInterest : Participation.Spoke;
            // Who leaves an item, or comes back, was not there for it alone.
            if (verb is "attended" or "joined" or "arrived") return IsInPlace(text[end..]) ? null : Participation.Attended;
            // What is done in a meeting, not said.
            if (SilentActs.IsCastingVote(text[at..])) return Participation.Voted;
            if (SilentActs.Are(verb, text[end..])) return SilentActs.Next(text[end..]) is { IsEmpty: false } next && After(next) is Participation.Spoke ? Participation.Spoke : null;
            if (verb is "voted" or "abstained" or "abstaining" or "dissented" or "dissenting" or "dissentient") return Participation.Voted;
            if (verb is "was" or "were") return Mood(text[end..]);
            if (verb is "had") return text[end..].TrimStart().StartsWith("been ", StringComparison.Ordinal) ? Mood(text[end..].TrimStart()[5..]) : null;
            if (verb is "did") return text[end..].TrimStart() is var denied && denied.StartsWith("not ", StringComparison.Ordinal) && Denied.Has(denied[4..NameReader.WordEnd(denied, 4, denied.Length)]) ? Participation.Spoke : null;
            if (verb is "went") return text[end..].TrimStart() is var went && (went.StartsWith("on to ", StringComparison.Ordinal) || went.StartsWith("through ", StringComparison.Ordinal) || went.StartsWith("over ", StringComparison.Ordinal)) ? Participation.Spoke : null;
            if (verb is "made" or "gave" && text[end..].TrimStart().StartsWith("apologies", StringComparison.OrdinalIgnoreCase)) return Participation.Apologies;
            if (verb is "left" or "vacated") return IsToSpeak(text[end..]) ? Participation.Spoke : null;
            if (Spoken.Has(verb)) return Wishes.Has(verb) && IsVote(text[end..]) ? Participation.Voted : Participation.Spoke;
            if (!Fillers.Has(verb)) return null;
            at = end;
        }
        return null;
    }

    /// <summary>True where the text begins with a verb of asking.</summary>
    public static bool IsAsking(ReadOnlySpan<char> text)
    {
        var at = NameReader.Skip(text, 0, text.Length);
        for (var n = 0; n < 3; n++)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            if (Asked.Has(text[at..end])) return true;
            if (!Fillers.Has(text[at..end])) return false;
            at = NameReader.Skip(text, end, text.Length);
        }
        return false;
    }

    /// <summary>True for "adding", "reporting" and the like at the start of a text.</summary>
    public static bool IsGerund(ReadOnlySpan<char> text)
    {
        var at = NameReader.Skip(text, 0, text.Length);
        return Gerunds.Has(text[at..NameReader.WordEnd(text, at, text.Length)]);
    }

    /// <summary>What the words before a person say that the person did: <c>seconded by</c>, <c>a question from</c>, <c>on the proposal of</c>.</summary>
    public static Participation? Before(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" :;,\u00a0");
        if (text.IsEmpty) return null;
        var (last, rest) = LastWord(text);
        if (last is "by" or "By" or "BY")
        {
            var (verb, before) = LastWord(rest.TrimEnd());
            if (verb.IsEmpty) return null;
            if (Is(verb, "moved") || Is(verb, "proposed")) return Participation.Moved;
            if (Is(verb, "seconded")) return Participation.Seconded;
            if (Is(verb, "and") && LastWord(before.TrimEnd()) is { Word: var earlier } && Is(earlier, "proposed")) return Participation.Moved;
            // "It was pointed out by Councillor Sample that …"
            if (Is(verb, "out")) return EndsWith(before.TrimEnd(), "pointed") || EndsWith(before.TrimEnd(), "called") ? Participation.Spoke : null;
            // "an order made by the Mayor" is no talk, "a point made by the Mayor" is.
            if (Given.Has(verb)) return Talk.AreIn(before[Math.Max(0, before.Length - FarthestNoun)..]) ? Participation.Spoke : null;
            return ByWords.Has(verb) ? Participation.Spoke : null;
        }
        // "The Committee heard Mr Sample", "as did Councillors Sample and Draft".
        if (Is(last, "heard") || (last is "hear" && EndsWith(rest.TrimEnd(), " to")) || (last is "did" && (EndsWith(rest.TrimEnd(), " as") || Is(rest.Trim(), "so")))) return Participation.Spoke;
        // "From Mr Sample to the Leader: “When …?”"
        if (Is(last, "from") && (rest.IsWhiteSpace() || LastWord(rest.TrimEnd()) is { Word: "Q" } && rest.Length < 6)) return Participation.Spoke;
        if (last is "from")
        {
            var (noun, _) = LastWord(rest.TrimEnd());
            return FromNouns.Has(noun) ? Participation.Spoke : null;
        }
        if (last is "of" && (EndsWith(text, "on the proposal of") || EndsWith(text, "on the motion of") || EndsWith(text, "proposal of"))) return Participation.Moved;
        // "In reply to Councillor Sample, the Director said": somebody asked.
        if (last is "to" && (EndsWith(text, "reply to") || EndsWith(text, "replying to") || EndsWith(text, "response to") || EndsWith(text, "responding to") || EndsWith(text, "answer to") || EndsWith(text, "answering"))) return Participation.Spoke;
        // “… no plan at all”, said Councillor Sample.
        if (Inverted.Has(last) && rest.TrimEnd() is [.., ',' or '”' or '"' or '?' or '!' or '’']) return Participation.Spoke;
        if (ShortForm(last, rest.TrimEnd()) is { } shortened) return shortened;
        // "proposed the Mayor write": in the middle of a sentence the word begins what was proposed.
        if (last is "proposed" or "moved" or "seconded") return null;
        if (Is(last, "Proposed") || Is(last, "Proposer") || Is(last, "Moved") || Is(last, "Mover")) return Participation.Moved;
        if (Is(last, "Seconded") || Is(last, "Seconder")) return Participation.Seconded;
        return null;
    }

    // "Prop Cllr Sample, sec Cllr Draft"; "(proposed Ms Sample, seconded Mr Draft)".
    private static Participation? ShortForm(ReadOnlySpan<char> last, ReadOnlySpan<char> before)
    {
        if (last is not ("Prop" or "prop" or "PROP" or "Sec" or "sec" or "SEC" or "proposed" or "moved" or "seconded")) return null;
        // "Prop. AS Sec. BD": the seconder stands behind the mover.
        var isParted = before.IsEmpty || before[^1] is ',' or ';' or '.' or '/' or '(' || before[Math.Max(0, before.Length - 40)..].Contains("prop", StringComparison.OrdinalIgnoreCase);
        if (last is "Prop" or "prop" or "PROP") return Participation.Moved;
        if (last is "Sec" or "sec" or "SEC") return isParted || before.EndsWith(" and") ? Participation.Seconded : null;
        if (last is "proposed" or "moved" && before is [.., '(' or ',' or ';' or '.']) return Participation.Moved;
        return last is "seconded" && isParted && (before.Contains("(proposed ", StringComparison.Ordinal) || before.Contains(", proposed ", StringComparison.Ordinal) || before.Contains("(moved ", StringComparison.Ordinal) || before is [.., '(']) ? Participation.Seconded : null;
    }

    private static Participation? Mood(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith("heard ", StringComparison.Ordinal) || text.StartsWith("heard.", StringComparison.Ordinal)) return Participation.Spoke;
        if (text.StartsWith("of the view", StringComparison.Ordinal) || text.StartsWith("of the opinion", StringComparison.Ordinal)) return Participation.Spoke;
        if (text.StartsWith("in attendance", StringComparison.Ordinal) || text.StartsWith("present", StringComparison.Ordinal)) return Participation.Attended;
        if (text.StartsWith("invited to comment", StringComparison.Ordinal) || text.StartsWith("invited to speak", StringComparison.Ordinal) || text.StartsWith("invited to address", StringComparison.Ordinal) || text.StartsWith("permitted to address", StringComparison.Ordinal) || text.StartsWith("permitted to speak", StringComparison.Ordinal) || text.StartsWith("in agreement", StringComparison.Ordinal)) return Participation.Spoke;
        foreach (var degree in (ReadOnlySpan<string>)["not ", "also ", "very ", "much ", "most ", "quite ", "rather ", "particularly ", "strongly ", "asked "])
            if (text.StartsWith(degree, StringComparison.Ordinal)) text = text[degree.Length..].TrimStart();
        return Moods.Has(text[..NameReader.WordEnd(text, 0, text.Length)]) ? Participation.Spoke : null;
    }

    // "attended as substitute for Councillor Sample": that is told of the whole meeting.
    private static bool IsInPlace(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith("as substitute", StringComparison.Ordinal) || text.StartsWith("as a substitute", StringComparison.Ordinal) || text.StartsWith("as the substitute", StringComparison.Ordinal) || text.StartsWith("in place of", StringComparison.Ordinal);
    }

    // "left the Chair in order to speak": who goes on in the paragraph is the one who left it.
    private static bool IsToSpeak(ReadOnlySpan<char> text)
    {
        text = Surroundings.Near(text, 0);
        return text.Contains("in order to speak", StringComparison.Ordinal) || text.Contains("in order to address", StringComparison.Ordinal) || text.Contains("hair to speak", StringComparison.Ordinal);
    }

    // "asked for their votes against to be recorded": what goes on record is a vote, not what was said.
    private static bool IsVote(ReadOnlySpan<char> text)
    {
        text = Surroundings.Near(text, 0);
        return OwnVotes.AreIn(text) && OnRecord.AreIn(text);
    }

    private static bool IsBy(ReadOnlySpan<char> text) => text.TrimStart().StartsWith("by ", StringComparison.OrdinalIgnoreCase);

    private static bool IsInterest(ReadOnlySpan<char> text)
    {
        var clause = text[..Math.Min(text.Length, 80)];
        return clause.Contains("interest", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(ReadOnlySpan<char> word, string what) => word.Equals(what, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(ReadOnlySpan<char> text, string what) => text.EndsWith(what, StringComparison.OrdinalIgnoreCase);

    private readonly ref struct Split(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        public ReadOnlySpan<char> Word { get; } = word;

        public ReadOnlySpan<char> Rest { get; } = rest;

        public void Deconstruct(out ReadOnlySpan<char> word, out ReadOnlySpan<char> rest)
        {
            word = Word;
            rest = Rest;
        }
    }

    private static Split LastWord(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetter(text[end - 1])) end--;
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’')) start--;
        return new Split(text[start..end], text[..start]);
    }
}
