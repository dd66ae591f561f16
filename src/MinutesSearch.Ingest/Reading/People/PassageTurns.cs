using System.Buffers;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Who says a passage, and how much of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Method">How he or she is known.</param>
/// <param name="Start">Where his or her words start.</param>
/// <param name="End">Where somebody else's follow; null where none do.</param>
internal readonly record struct Turn(Person Person, SpeakerMethod Method, int Start = 0, int? End = null);

/// <summary>Tells whose a passage is: the first who speaks in it has it up to the sentence of somebody else.</summary>
internal static class PassageTurns
{
    private static readonly WordSet Pronouns = WordSet.AnyCase("he she");

    // What stands behind these at the beginning only leads on to what is said, by somebody else.
    private static readonly string[] Leads = ["In response", "In reply", "In answer", "Following ", "Responding", "Replying", "Answering", "Arising", "Further to", "After ", "When asked", "Asked "];

    // What the clerk tells, after what somebody said.
    private static readonly string[] Reports = ["On being put", "On a vote", "The motion ", "The amendment ", "RESOLVED", "Resolved", "AGREED", "Agreed", "There being"];

    private static readonly SearchValues<string> Replies = SearchValues.Create([" REPLY:", " Reply:", " ANSWER:", " Answer:", " RESPONSE:", " Response:", " REPLY :"], StringComparison.Ordinal);

    /// <summary>True where a passage begins with a pronoun that speaks.</summary>
    public static bool BeginsWithPronoun(string text)
    {
        var end = NameReader.WordEnd(text, 0, text.Length);
        return Pronouns.Has(text.AsSpan(0, end)) && SpeechVerbs.After(text.AsSpan(end)) is Participation.Spoke;
    }

    /// <summary>The first who speaks in a passage; null where that is nobody known.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="mentions">Who acts in it, in its order.</param>
    /// <param name="last">Who spoke last before it.</param>
    public static Turn? First(string text, List<Mention> mentions, Turn? last)
    {
        Mention? asker = null;
        foreach (var mention in mentions)
        {
            if (mention.Act is not (Participation.Spoke or Participation.Moved) || (mention.Act is Participation.Moved && (mention.IsAside || !IsSubject(mention, text)))) continue;
            if (mention.IsAside && mention.IsAsking) { asker ??= mention; continue; }
            if (mention.Person is null)
            {
                // Where somebody unnamed asks, or is answered, the passage is the answer.
                if (mention.IsAsking || mention.IsAside) continue;
                // "Members welcomed the report, with the Director adding …": nobody says all of it.
                return null;
            }
            // "…, with the Director adding that …" tells a part of the passage, not whose it is.
            if (mention.IsAside) continue;
            return Of(mention, mention.Person, text, mentions);
        }
        if (mentions.Count == 0 && last is { } before && BeginsWithPronoun(text)) return new Turn(before.Person, SpeakerMethod.CarriedOver);
        return asker is { Person: { } person } only && !StartsWithAny(text.AsSpan(only.Start), Leads) ? Of(only, person, text, mentions) : null;
    }

    /// <summary>The turn of somebody whose words a passage begins with.</summary>
    public static Turn Whole(Person person, SpeakerMethod method, string text, List<Mention> mentions) => new(person, method, 0, End(0, person, text, mentions));

    private static Turn Of(Mention mention, Person person, string text, List<Mention> mentions) => new(
        person,
        mention.IsCarried ? SpeakerMethod.CarriedOver : mention.IsByRole ? SpeakerMethod.Role : SpeakerMethod.Name,
        mention.Start,
        End(mention.Start, person, text, mentions));

    // "… in 2019? Reply: Two vans": what follows is an answer.
    private static int? End(int start, Person person, string text, List<Mention> mentions)
    {
        var reply = text.AsSpan(start).IndexOfAny(Replies);
        var end = Others(start, person, text, mentions);
        return reply <= 0 || end <= start + reply ? end : start + reply + 1;
    }

    // Whoever speaks goes on until a sentence in which somebody else acts, or the clerk tells what was done.
    private static int? Others(int start, Person person, string text, List<Mention> mentions)
    {
        // One walk over both: a paragraph may have thousands of each.
        List<Mention> ordered = [.. mentions.OrderBy(mention => mention.Start)];
        var next = 0;
        foreach (var (at, _) in Sentences.Of(text))
        {
            if (at <= start) continue;
            var (isOwn, isOthers) = (false, false);
            while (next < ordered.Count && ordered[next].Start < at) next++;
            for (; next < ordered.Count && ordered[next] is var mention && mention.Start == at; next++)
            {
                if (mention.Act is null) continue;
                if (ReferenceEquals(mention.Person, person)) isOwn = true;
                else if (!mention.IsAside) isOthers = true;
            }
            if (isOthers || (!isOwn && IsReport(text.AsSpan(at)))) return at;
        }
        return null;
    }

    /// <summary>True for a sentence in which the clerk tells what was done.</summary>
    public static bool IsReport(ReadOnlySpan<char> sentence)
    {
        if (StartsWithAny(sentence, Leads) || StartsWithAny(sentence, Reports)) return true;
        if (!sentence.StartsWith("It was ", StringComparison.Ordinal)) return false;
        // "It was explained", "It was also resolved".
        var act = SpeechVerbs.After(sentence["It was".Length..]);
        return act is Participation.Spoke or Participation.Moved or Participation.Seconded;
    }

    /// <summary>True where a text begins with any of these.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (var start in words)
            if (sentence.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsSubject(Mention mention, string text)
    {
        var at = text.IndexOf(mention.AsRecorded, StringComparison.Ordinal);
        return at >= 0 && SpeechVerbs.After(text.AsSpan(at + mention.AsRecorded.Length)) is Participation.Moved;
    }
}
