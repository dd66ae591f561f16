using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>
/// What a person does whose name is the subject of a clause of minutes: whatever the verb, it reports what he or she said, but for verbs of coming, going and
/// being appointed. So clerks may say "could not see how", "was chary of", "asks" or "bemused the meeting" without any of it being known.
/// </summary>
internal static class ReportingVerbs
{
    private const int LongestVerb = 16;

    // Verbs in "-ed" that tell no speech: comings and goings, votes, what was done to somebody.
    private static readonly WordSet Silent = WordSet.AnyCase("""
        attended arrived entered joined rejoined returned resumed retired remained departed voted abstained absented excused dissented elected re-elected appointed reappointed co-opted coopted nominated substituted deputised chaired presided signed received
        served died resigned lived worked owned moved proposed seconded represented replaced excepted need speed indeed exceed proceed used related named aged based interested concerned stayed
        """);

    private static readonly WordSet Irregular = WordSet.AnyCase("knew found saw showed brought laid wrote meant sought thought felt heard held put drew set");

    private static readonly WordSet Adverbs = WordSet.AnyCase("also then further again subsequently therefore next finally first briefly both formally strongly now duly later too twice himself herself themselves nevertheless however");

    // Who "would" do such a thing has an opinion; what else somebody would do is arranged.
    private static readonly WordSet Opinions = WordSet.AnyCase("not rather have prefer like sooner add welcome support oppose vote find hate love never");

    // What stands behind "was" and is said of somebody, not by him or her.
    private static readonly WordSet States = WordSet.AnyCase("present absent late out in away not then the a an to on at by for there here back chair chairman also ill unwell sick elected given shown made put sworn left gone being chosen unable excused");

    private static readonly WordSet Told = WordSet.AnyCase("told advised informed assured reminded");

    private static readonly WordSet HadWhat = WordSet.AnyCase("no not a the some many several two three four five six seven eight nine ten spoken hoped heard thought wanted never");

    /// <summary>What the verb behind a certain subject tells; null where it tells no part in the talk.</summary>
    /// <param name="text">The text after the subject.</param>
    public static Participation? After(ReadOnlySpan<char> text)
    {
        var at = NameReader.Skip(text, 0, text.Length);
        if (at == 0 && text.Length > 0) return null;
        for (var n = 0; n < 3; n++)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            var verb = text[at..end];
            if (verb.IsEmpty || verb.Length > LongestVerb || !char.IsLower(verb[0])) return null;
            if (Adverbs.Has(verb)) { at = NameReader.Skip(text, end, text.Length); continue; }
            var next = NextWord(text, end);
            switch (verb)
            {
                case "could" or "cannot" or "did" or "does" or "might": return IsInactive(text, end) ? null : Participation.Spoke;
                case "would": return Opinions.Has(next) ? Participation.Spoke : null;
                case "was" or "were" or "is": return Was(text, end, next);
                case "had": return HadWhat.Has(next) || (!next.IsEmpty && char.IsAsciiDigit(next[0])) ? Participation.Spoke : null;
                case "moves" or "proposes" or "moving" or "proposing": return Participation.Moved;
                case "seconds" or "seconding": return Participation.Seconded;
            }
            if (Irregular.Has(verb)) return SilentActs.Are(verb, text[end..]) ? null : Participation.Spoke;
            if (verb.EndsWith("ed")) return verb.Length > 3 && !Silent.Has(verb) && !SilentActs.Are(verb, text[end..]) ? Participation.Spoke : null;
            return IsPresent(verb) ? Participation.Spoke : null;
        }
        return null;
    }

    // "did not vote", "could not attend": what was not done is not said either.
    private static bool IsInactive(ReadOnlySpan<char> text, int end)
    {
        var next = NextWord(text, end);
        if (next is "not") next = NextWord(text, NameReader.Skip(text, end, text.Length) + next.Length);
        return next is "vote" or "attend" or "return" or "rejoin" or "take" or "participate" or "stay" or "seek" or "second" or "wait" or "finish" or "so" or "join";
    }

    // "was uneasy about it", "was told that"; not "was elected", "was present".
    private static Participation? Was(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> next)
    {
        if (next.IsEmpty) return null;
        if (Told.Has(next)) return Participation.Spoke;
        if (next is "not" or "rather" or "very" or "quite" or "most")
        {
            end = NameReader.Skip(text, end, text.Length) + next.Length;
            next = NextWord(text, end);
            if (next.IsEmpty) return null;
        }
        if (States.Has(next) || next.EndsWith("ed") || next.EndsWith("ing") || !char.IsLower(next[0])) return null;
        var behind = NameReader.Skip(text, end, text.Length) + next.Length;
        // An adjective, and what it is about.
        return behind < text.Length && (text[behind] is ':' or ',' or '.' || NextWord(text, behind) is "of" or "that" or "about" or "to" or "at" or "with" or "for" or "how" or "whether" or "in") ? Participation.Spoke : null;
    }

    // "asks", "notes", "replies": the present of a verb of saying.
    private static bool IsPresent(ReadOnlySpan<char> verb)
    {
        if (verb.Length < 4 || verb[^1] != 's') return false;
        if (verb is "says" or "tells" or "thinks" or "feels" or "speaks" or "understands" or "finds" or "knows" or "sees") return true;
        Span<char> past = stackalloc char[LongestVerb + 2];
        var stem = verb.EndsWith("ies") ? verb[..^3] : verb[..^1];
        var tail = verb.EndsWith("ies") ? "ied" : stem[^1] == 'e' ? "d" : "ed";
        stem.CopyTo(past);
        tail.CopyTo(past[stem.Length..]);
        return SpeechVerbs.IsSpoken(past[..(stem.Length + tail.Length)]);
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int at)
    {
        at = NameReader.Skip(text, at, text.Length);
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\'')) end++;
        return text[at..end];
    }
}
