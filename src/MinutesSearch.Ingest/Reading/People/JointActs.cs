using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Finds the second part that one subject plays in its sentence: moving and speaking, speaking and moving.</summary>
internal static class JointActs
{
    private const int FarthestMotion = 240;

    /// <summary>Adds speaking to moving and the like: who moves may speak as well.</summary>
    // "Councillor Sample seconded the motion and said that …"
    public static void AddSpoken(ReadOnlySpan<char> after, Person person, List<Mention> mentions, string recorded)
    {
        if (SpeechVerbs.After(after) is not (Participation.Moved or Participation.Seconded or Participation.Attended or Participation.DeclaredInterest)) return;
        // "Councillor Sample in seconding the motion, called for a review."
        if (Surroundings.AfterWho(after, 0) is Participation.Spoke)
        {
            mentions.Add(new Mention(person, Participation.Spoke, null, recorded, false, false, false));
            return;
        }
        var near = Surroundings.Near(after, 0);
        for (var at = near.IndexOf(" and "); at >= 0 && at < near.Length;)
        {
            if (near[..at].Contains(" that ", StringComparison.Ordinal)) return;
            if (SpeechVerbs.After(near[(at + 5)..]) is Participation.Spoke)
            {
                mentions.Add(new Mention(person, Participation.Spoke, null, recorded, false, false, false));
                return;
            }
            var next = near[(at + 5)..].IndexOf(" and ");
            at = next < 0 ? -1 : at + 5 + next;
        }
    }

    /// <summary>Adds moving to speaking: who speaks may move as well.</summary>
    // "Councillor Sample felt that it was too much, and moved that it be reduced."
    public static void AddMoved(ReadOnlySpan<char> after, Person person, List<Mention> mentions, string recorded)
    {
        var near = after[..Math.Min(after.Length, FarthestMotion)];
        foreach (var words in (ReadOnlySpan<string>)[" and moved ", " and proposed ", " but moved ", " but proposed "])
        {
            var at = near.IndexOf(words, StringComparison.Ordinal);
            if (at < 0) continue;
            var what = near[(at + words.Length)..];
            if (!what.StartsWith("that ", StringComparison.Ordinal) && !what.StartsWith("an amendment", StringComparison.Ordinal) && !what.StartsWith("the ", StringComparison.Ordinal)) continue;
            // Another person in between may be the one who moves.
            if (NameWords.TitleAt(near[..at]) >= 0) return;
            mentions.Add(new Mention(person, Participation.Moved, null, recorded, false, false, true));
            return;
        }
    }
}
