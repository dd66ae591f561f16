using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Finds who acts in a sentence: names with titles, roles, names with roles, and actors who stay unnamed.</summary>
internal sealed partial class SentenceReader(MeetingPeople people)
{
    private const int MostInList = 48;
    private const int LongestName = 60;

    /// <summary>Who the next "He" or "She" is: the one subject of the sentence before; null where that is not certain.</summary>
    public Person? Subject { get; set; }

    /// <summary>True in items where people declare interests: what they declare there is one.</summary>
    public bool IsDeclaring { get; set; }

    /// <summary>True in items that list who stayed away: no verb there tells of talk but one that says so.</summary>
    public bool IsListing { get; set; }

    /// <summary>Adds the actors of a sentence, in its order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="start">Start of the sentence.</param>
    /// <param name="length">Its length.</param>
    /// <param name="mentions">Takes the actors.</param>
    public void Read(string text, int start, int length, List<Mention> mentions) => Read(text.AsSpan(start, length), mentions, SpeechVerbs.MayTell(text.AsSpan(start, length)));

    /// <summary>Adds the actors of a sentence of which is known whether a word of it can tell an act.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Takes the actors.</param>
    /// <param name="mayTell">What <see cref="SpeechVerbs.MayTell"/> says of it.</param>
    public void Read(ReadOnlySpan<char> sentence, List<Mention> mentions, bool mayTell)
    {
        if (!mayTell && !BeginsWithPerson(sentence) && !Scripts.IsAnswer(sentence)) return;
        var apologies = (sentence.Contains("pologies", StringComparison.Ordinal) || sentence.Contains("pology was", StringComparison.Ordinal)) && !sentence.Contains("made their apologies and left", StringComparison.Ordinal);
        var at = 0;
        var known = mentions.Count;
        if (Surroundings.Pronoun(sentence) is > 0 and var pronoun && Subject is { } subject)
        {
            if (SpeechVerbs.After(sentence[pronoun..]) is { } told and not Participation.Attended) mentions.Add(new Mention(subject, told, null, subject.Shown, false, SpeechVerbs.IsAsking(sentence[pronoun..]), false, true));
            JointActs.AddSpoken(sentence[pronoun..], subject, mentions, subject.Shown);
            JointActs.AddMoved(sentence[pronoun..], subject, mentions, subject.Shown);
            at = pronoun;
        }
        if (Answerer(sentence) is { } answerer) mentions.Add(answerer);
        while (at < sentence.Length)
        {
            if (!char.IsLetter(sentence[at])) { at++; continue; }
            var end = NameReader.WordEnd(sentence, at, sentence.Length);
            // A small word that begins nobody's name and no role.
            if (char.IsLower(sentence[at]) && !UnnamedActors.MayBeginWith(sentence[at..end])) { at = end; continue; }
            at = Math.Max(At(sentence, at, end, mentions, apologies), Math.Max(end, at + 1));
        }
        Follow(mentions, known);
    }

    // "Councillor Sample could not see how …": a verb that no list knows.
    private bool BeginsWithPerson(ReadOnlySpan<char> sentence)
    {
        for (var at = 0; at < sentence.Length && at < LongestName;)
        {
            var end = NameReader.WordEnd(sentence, at, sentence.Length);
            var word = sentence[at..end];
            if (word.IsEmpty) { at++; continue; }
            if (NameWords.AddressOf(word) is not null || people.IsListed(word)) return true;
            if (!char.IsUpper(word[0])) return false;
            if (word is "The" or "THE") return RoleReader.Begins(sentence, end);
            at = end;
        }
        return false;
    }

    // "A. (Mr Sample) There were nine.", "Q. (AB) Why not?"
    private Mention? Answerer(ReadOnlySpan<char> sentence)
    {
        const int open = 3;
        if (!Scripts.IsAnswer(sentence) || Surroundings.Near(sentence, open).IndexOf(')') is not (> 1 and var close)) return null;
        var inside = sentence.Slice(open + 1, close - 1);
        var person = people.OfInitials(inside) ?? (NameReader.Read(inside, 0, inside.Length, requireTitle: true) is { } read ? people.Of(read.Name) : RoleReader.IsRole(inside) ? people.OfRole(inside.ToString(), out _) : null);
        return person is null ? null : new Mention(person, Participation.Spoke, null, inside.ToString(), person.Name is null, sentence[0] == 'Q', false);
    }

    // One subject is who the next pronoun means; two, or one without a name, leave it open.
    private void Follow(List<Mention> mentions, int known)
    {
        Person? subject = null;
        for (var i = known; i < mentions.Count; i++)
        {
            if (mentions[i].IsAside) continue;
            if (mentions[i].Person is null || (subject is not null && !ReferenceEquals(subject, mentions[i].Person))) { Subject = null; return; }
            subject = mentions[i].Person;
        }
        if (subject is not null) Subject = subject;
    }

    private int At(ReadOnlySpan<char> sentence, int at, int end, List<Mention> mentions, bool apologies)
    {
        var word = sentence[at..end];
        if (word is "the" or "The" or "THE" or "An" && Role(sentence, at, mentions) is > 0 and var afterRole) return afterRole;
        if (UnnamedActors.IsArticle(word) && UnnamedActors.After(sentence, at, mentions) is > 0 and var afterUnnamed) return afterUnnamed;
        if (!char.IsUpper(word[0])) return UnnamedActors.Is(word) ? UnnamedActors.At(sentence, at, end, mentions) : end;
        if (people.AreInitialsUsed && Initials(sentence, at, end) is { } letters) return Titled(sentence, letters, mentions, apologies);
        if (NameReader.Read(sentence, at, sentence.Length, requireTitle: true) is { } titled) return Titled(sentence, titled, mentions, apologies);
        if (at == 0 && BareRole(sentence, mentions) is > 0 and var afterBare) return afterBare;
        if (UnnamedActors.Is(word)) return UnnamedActors.At(sentence, at, end, mentions);
        return Untitled(sentence, at, mentions) is > 0 and var afterName ? afterName : end;
    }

    // "MB had done the testing", "GY-D: could it be less?", where a list of those present gives the initials.
    private ReadName? Initials(ReadOnlySpan<char> sentence, int at, int end)
    {
        if (end - at is < 2 or > 5) return null;
        foreach (var c in sentence[at..end]) if (!char.IsUpper(c) && c != '-' && !people.IsListed(sentence[at..end])) return null;
        return people.OfInitials(sentence[at..end]) is { Name: { } name } ? new ReadName(name, at, end) : null;
    }

    // Councillor Example, Cabinet Member for Roads, said … ; Councillors Example, Sample (J) and Pattern spoke …
    // The act is known of whoever is named behind an "and": "questions put by Mr Draft and Councillors Sample and Outline".
    private int Titled(ReadOnlySpan<char> sentence, ReadName first, List<Mention> mentions, bool apologies, Participation? joinedAct = null, bool isJoinedAside = false)
    {
        // "Mr Sample's tender was accepted": what is his acts, not he.
        if (sentence[..first.End].EndsWith("'s") || sentence[..first.End].EndsWith("’s")) return first.End;
        var count = 1;
        var title = sentence[first.Start..NameReader.WordEnd(sentence, first.Start, sentence.Length)];
        var isPlural = NameWords.IsPlural(title);
        Span<ReadName> names = isPlural ? new ReadName[MostInList] : [first];
        names[0] = first;
        while (isPlural && count < names.Length && Surroundings.NextInList(sentence, names[count - 1].End, names[count - 1].Name.Address) is { } next) names[count++] = next;
        var last = names[count - 1];
        var role = Surroundings.Apposition(sentence, last.End, count == 1, out var afterRole);
        var act = apologies ? Participation.Apologies : SpeechVerbs.After(sentence[afterRole..]) ?? Surroundings.AfterWho(sentence, afterRole);
        var before = sentence[..first.Start];
        var isAside = isJoinedAside;
        var isBefore = act is null;
        act ??= joinedAct;
        if (act is null)
        {
            act = SpeechVerbs.Before(before);
            isAside = act is Participation.Spoke && Surroundings.IsAsked(before);
            if (act is null && before.EndsWith("with ", StringComparison.Ordinal) && SpeechVerbs.IsGerund(sentence[afterRole..])) (act, isAside) = (Participation.Spoke, true);
        }
        isBefore = isBefore && act is Participation.Spoke;
        act ??= Surroundings.BehindCommas(sentence, afterRole);
        if (act is null && !IsDeclaring && Scripts.Is(sentence, first.Start, afterRole)) act = Participation.Spoke;
        if (act is null && !IsDeclaring && !IsListing && Scripts.IsSubject(before)) act = ReportingVerbs.After(sentence[afterRole..]) ?? Surroundings.Together(sentence, last.End);
        if (act is null && IsDeclaring && Scripts.IsSubject(before) && (sentence.Contains("declared", StringComparison.Ordinal) || sentence.Contains("disclosed", StringComparison.Ordinal)) && Surroundings.Together(sentence, last.End) is not null) act = Participation.DeclaredInterest;
        if (IsDeclaring && act is Participation.Spoke && sentence[afterRole..].TrimStart() is var told && (told.StartsWith("declared", StringComparison.Ordinal) || told.StartsWith("disclosed", StringComparison.Ordinal))) act = Participation.DeclaredInterest;
        // "for whom Councillor Sample substituted": who stood in was there.
        if (apologies && (before.EndsWith("for whom ", StringComparison.Ordinal) || sentence[last.End..].TrimStart().StartsWith("substitut", StringComparison.Ordinal))) act = null;
        var asks = isAside ? Surroundings.IsAsked(before) : SpeechVerbs.IsAsking(sentence[afterRole..]);
        // "proposed and seconded by Councillors Sample and Draft": one after the other.
        var isPair = count == 2 && before.EndsWith("proposed and seconded by ", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
        {
            var person = people.Of(names[i].Name, role ?? names[i].Office);
            // The one whose motion it is moved it; else the order tells.
            if (isPair) act = people.IsInTitle(person) || (i == 0 && !people.IsInTitle(people.Of(names[1].Name))) ? Participation.Moved : Participation.Seconded;
            if (count == 1 && !apologies) Surroundings.Acts(sentence, first, before, person, mentions);
            mentions.Add(new Mention(person, act, role, sentence[names[i].Start..names[i].End].Trim().ToString(), false, asks, isAside));
        }
        if (count == 1 && isBefore && Surroundings.Joined(sentence, last.End) is { } joined) return Titled(sentence, joined, mentions, apologies, act, isAside);
        if (count == 1 && mentions[^1].Person is { } only && !apologies)
        {
            if (!IsDeclaring || act is not Participation.DeclaredInterest) JointActs.AddSpoken(sentence[afterRole..], only, mentions, mentions[^1].AsRecorded);
            if (act is Participation.Spoke && !isAside) JointActs.AddMoved(sentence[afterRole..], only, mentions, mentions[^1].AsRecorded);
        }
        return afterRole;
    }

    // the Strategic Director for People (the Director); the Lord Mayor (Councillor Sample); The Chief Executive, Mr. Draft, said …
    private int Role(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        if (RoleReader.After(sentence, at) is not { } role) return 0;
        var end = role.End;
        var next = NameReader.Skip(sentence, end, sentence.Length);
        Person? person = null;
        var byRole = true;
        var isBeside = next < sentence.Length && NameWords.AddressOf(sentence[next..NameReader.WordEnd(sentence, next, sentence.Length)]) is not null;
        if (isBeside || (next < sentence.Length && sentence[next] is '(' or ','))
        {
            var nameAt = isBeside ? next : NameReader.Skip(sentence, next + 1, sentence.Length);
            var named = NameReader.Read(sentence, nameAt, sentence.Length, requireTitle: true) ?? Surroundings.Between(sentence, next, nameAt);
            if (named is { } holder && !Surroundings.IsListAfter(sentence, holder.End))
            {
                person = people.Of(holder.Name, role.Words);
                people.Alias(role.Words, person);
                if (RoleReader.IsChair(role.Words)) people.Chair ??= person;
                end = holder.End;
                while (end < sentence.Length && sentence[end] is ')' or ',') end++;
                // "The Chair, Mrs Sample (Lay Member), invited …"
                if (NameReader.Skip(sentence, end, sentence.Length) is var aside && aside < sentence.Length && sentence[aside] == '(') _ = Surroundings.Apposition(sentence, aside, false, out end);
                byRole = false;
            }
        }
        if (person is null && Surroundings.IsListOfRoles(role.Words)) return 0;
        var act = SpeechVerbs.After(sentence[end..]) ?? Surroundings.AfterWho(sentence, end);
        var before = sentence[..at];
        var isAside = false;
        // "asked how the actuary proposed to allow for it"
        if (act is Participation.Moved && before.TrimEnd() is var question && (question.EndsWith(" how") || question.EndsWith(" why") || question.EndsWith(" whether") || question.EndsWith(" what") || question.EndsWith(" if"))) act = null;
        if (act is null && SpeechVerbs.Before(before) is { } told) (act, isAside) = (told, Surroundings.IsAsked(before));
        if (act is null && before.EndsWith("with ", StringComparison.Ordinal) && SpeechVerbs.IsGerund(sentence[end..])) (act, isAside) = (Participation.Spoke, true);
        if (act is null && person is null && SecondRole(sentence, end, role.Words, mentions) is > 0 and var both) return both;
        if (act is null && (person is not null || sentence[end..].StartsWith(", seconded by ", StringComparison.Ordinal))) act = Surroundings.BehindCommas(sentence, end);
        if (act is null && !IsDeclaring && !IsListing && before.IsWhiteSpace() && ReportingVerbs.After(sentence[end..]) is { } reported && (person ?? people.OfRole(role.Words, out _)) is not null) act = reported;
        if (act is null && role.Alias is null && person is null)
        {
            // A full role named in passing tells later short forms apart: "the Strategic Director of People … the Strategic Director said".
            if (char.IsUpper(role.Words[0]) && role.Words.Count(c => c == ' ') >= 2) people.OfRole(role.Words, out _);
            return end;
        }
        person ??= people.OfRole(role.Words, out _);
        if (role.Alias is not null && person is not null) people.Alias(role.Alias, person);
        var asks = isAside ? Surroundings.IsAsked(before) : SpeechVerbs.IsAsking(sentence[end..]);
        if (act is not null) mentions.Add(new Mention(person, act, role.Words, sentence[at..role.End].Trim().ToString(), byRole, asks, isAside));
        return end;
    }

    // "Clerk said …", "Licensing Manager – the gap had been measured": a role that heads its sentence without an article.
    private int BareRole(ReadOnlySpan<char> sentence, List<Mention> mentions)
    {
        if (RoleReader.After(sentence, 0, hasArticle: false) is not { } role || role.Alias is not null || !EndsAsRole(role.Words)) return 0;
        if (SpeechVerbs.After(sentence[role.End..]) is not Participation.Spoke && !Scripts.Is(sentence, 0, role.End)) return 0;
        // "Clerk thanked."
        if (sentence[role.End..].Trim(" .") is "thanked" or "congratulated" or "appointed" or "excused") return 0;
        if (people.OfRole(role.Words, out _) is not { } person) return 0;
        mentions.Add(new Mention(person, Participation.Spoke, role.Words, role.Words, true, SpeechVerbs.IsAsking(sentence[role.End..]), false));
        return role.End;
    }

    // "Chairman John Sample" and "Director Draft" name their holder.
    private static bool EndsAsRole(string words) =>
        words.Contains(" of ", StringComparison.Ordinal) || words.Contains(" for ", StringComparison.Ordinal) || RoleReader.IsHead(words.AsSpan(words.LastIndexOf(' ') + 1));

    // "The Senior Planner and Assistant Planner outlined": two who act together.
    private int SecondRole(ReadOnlySpan<char> sentence, int end, string first, List<Mention> mentions)
    {
        var at = NameReader.Skip(sentence, end, sentence.Length);
        if (!sentence[at..].StartsWith("and ", StringComparison.Ordinal) || first.Contains(" and ", StringComparison.Ordinal)) return 0;
        var article = sentence[at..].StartsWith("and the ", StringComparison.Ordinal) ? at + 4 : at;
        if (RoleReader.After(sentence, article) is not { } second || SpeechVerbs.After(sentence[second.End..]) is not Participation.Spoke) return 0;
        foreach (var words in (ReadOnlySpan<string>)[first, second.Words])
            if (people.OfRole(words, out _) is { } person) mentions.Add(new Mention(person, Participation.Spoke, words, words, true, SpeechVerbs.IsAsking(sentence[second.End..]), false));
        return second.End;
    }
}
