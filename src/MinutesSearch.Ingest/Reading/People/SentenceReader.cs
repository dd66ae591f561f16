using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Finds who acts in a sentence: names with titles, roles, names with roles, and actors who stay unnamed.</summary>
internal sealed class SentenceReader(MeetingPeople people)
{
    private const int LongestAside = 140;
    private const int MostInList = 48;

    private static readonly WordSet Unnamed = WordSet.AnyCase("""
        member members officer officers councillor councillors panel committee commission council cabinet board resident residents panellists attendees everyone speaker speakers applicant agent objector objectors questioner representatives
        neighbour consultee supporter group directors managers people public staff parties
        """);

    private static readonly WordSet Articles = WordSet.AnyCase("a an one another some several other all many most few both the elected");

    private static readonly WordSet MayBegin = WordSet.AnyCase("""
        the a an one another some several other all many most few both elected
        member members officer officers councillor councillors panel committee commission council cabinet board resident residents panellists attendees everyone speaker speakers applicant agent objector objectors questioner representatives
        neighbour consultee supporter group directors managers people public staff parties
        """);

    // Words after which an actor without a name is no longer meant: "a question from Councillor X".
    private static readonly WordSet Ends = WordSet.AnyCase("of from by to for in on with and or that which was were is had question report motion letter proposal");

    private static readonly WordSet Parties = WordSet.AnyCase("labour conservative conservatives lab con green greens independent ind liberal democrat lib dem ld ukip plaid snp reform sinn féin fianna fáil fine gael s");

    /// <summary>Adds the actors of a sentence, in its order.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="start">Start of the sentence.</param>
    /// <param name="length">Its length.</param>
    /// <param name="mentions">Takes the actors.</param>
    public void Read(string text, int start, int length, List<Mention> mentions)
    {
        var sentence = text.AsSpan(start, length);
        if (!SpeechVerbs.MayTell(sentence)) return;
        var apologies = sentence.Contains("pologies", StringComparison.Ordinal) && !sentence.Contains("made their apologies and left", StringComparison.Ordinal);
        var at = 0;
        while (at < sentence.Length)
        {
            if (!char.IsLetter(sentence[at])) { at++; continue; }
            var end = NameReader.WordEnd(sentence, at, sentence.Length);
            // A small word that begins nobody's name and no role.
            if (char.IsLower(sentence[at]) && !MayBegin.Has(sentence[at..end])) { at = end; continue; }
            at = Math.Max(At(sentence, at, end, mentions, apologies), Math.Max(end, at + 1));
        }
    }

    private int At(ReadOnlySpan<char> sentence, int at, int end, List<Mention> mentions, bool apologies)
    {
        var word = sentence[at..end];
        if (word is "the" or "The" && Role(sentence, at, mentions) is > 0 and var afterRole) return afterRole;
        if (Articles.Has(word) && UnnamedAfter(sentence, at, mentions) is > 0 and var afterUnnamed) return afterUnnamed;
        if (!char.IsUpper(word[0])) return Unnamed.Has(word) ? UnnamedAt(sentence, at, end, mentions) : end;
        if (NameReader.Read(sentence, at, sentence.Length, requireTitle: true) is { } titled) return Titled(sentence, titled, mentions, apologies);
        if (Unnamed.Has(word)) return UnnamedAt(sentence, at, end, mentions);
        return Untitled(sentence, at, mentions) is > 0 and var afterName ? afterName : end;
    }

    // Councillor Example, Cabinet Member for Roads, said … ; Councillors Example, Sample (J) and Pattern spoke …
    private int Titled(ReadOnlySpan<char> sentence, ReadName first, List<Mention> mentions, bool apologies)
    {
        var count = 1;
        var title = sentence[first.Start..NameReader.WordEnd(sentence, first.Start, sentence.Length)];
        var isPlural = NameWords.IsPlural(title);
        Span<ReadName> names = isPlural ? new ReadName[MostInList] : [first];
        names[0] = first;
        while (isPlural && count < names.Length && NextInList(sentence, names[count - 1].End, names[count - 1].Name.Address) is { } next) names[count++] = next;
        var last = names[count - 1];
        var role = Apposition(sentence, last.End, count == 1, out var afterRole);
        var act = apologies ? Participation.Apologies : SpeechVerbs.After(sentence[afterRole..]) ?? AfterWho(sentence, afterRole);
        var before = sentence[..first.Start];
        var isAside = false;
        if (act is null)
        {
            act = SpeechVerbs.Before(before);
            isAside = act is Participation.Spoke && IsQuestion(before);
            if (act is null && before.EndsWith("with ", StringComparison.Ordinal) && SpeechVerbs.IsGerund(sentence[afterRole..])) (act, isAside) = (Participation.Spoke, true);
        }
        var asks = isAside ? IsQuestion(before) : SpeechVerbs.IsAsking(sentence[afterRole..]);
        for (var i = 0; i < count; i++)
        {
            var person = people.Of(names[i].Name, role ?? names[i].Office);
            mentions.Add(new Mention(person, act, role, sentence[names[i].Start..names[i].End].Trim().ToString(), false, asks, isAside));
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
            if (NameReader.Read(sentence, nameAt, sentence.Length, requireTitle: true) is { } holder && !IsListAfter(sentence, holder.End))
            {
                person = people.Of(holder.Name, role.Words);
                if (RoleReader.IsChair(role.Words)) people.Chair ??= person;
                end = holder.End;
                while (end < sentence.Length && sentence[end] is ')' or ',') end++;
                byRole = false;
            }
        }
        if (person is null && IsListOfRoles(role.Words)) return 0;
        var act = SpeechVerbs.After(sentence[end..]) ?? AfterWho(sentence, end);
        var before = sentence[..at];
        var isAside = false;
        if (act is null && SpeechVerbs.Before(before) is { } told) (act, isAside) = (told, IsQuestion(before));
        if (act is null && before.EndsWith("with ", StringComparison.Ordinal) && SpeechVerbs.IsGerund(sentence[end..])) (act, isAside) = (Participation.Spoke, true);
        if (act is null && role.Alias is null && person is null)
        {
            // A full role named in passing tells later short forms apart: "the Strategic Director of People … the Strategic Director said".
            if (char.IsUpper(role.Words[0]) && role.Words.Count(c => c == ' ') >= 2) people.OfRole(role.Words, out _);
            return end;
        }
        person ??= people.OfRole(role.Words, out _);
        if (role.Alias is not null && person is not null) people.Alias(role.Alias, person);
        var asks = isAside ? IsQuestion(before) : SpeechVerbs.IsAsking(sentence[end..]);
        if (act is not null) mentions.Add(new Mention(person, act, role.Words, sentence[at..role.End].Trim().ToString(), byRole, asks, isAside));
        return end;
    }

    // Sally Sample, Head of Roads, said … ; John Draft (Corporate Governance) presented … ; Trevor Sample advised …
    private int Untitled(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        var end = CapitalsEnd(sentence, at, out var words);
        if (words is < 2 or > 4) return 0;
        var next = NameReader.Skip(sentence, end, sentence.Length);
        var isMarked = next < sentence.Length && sentence[next] is ',' or '(';
        var told = SpeechVerbs.Before(sentence[..at]);
        if (!isMarked && told is null && SpeechVerbs.After(sentence[end..]) is null) return 0;
        if (NameReader.Read(sentence, at, sentence.Length, requireTitle: false) is not { } read || read.End < end) return 0;
        var role = Apposition(sentence, read.End, true, out var afterRole, isUntitled: true);
        var act = SpeechVerbs.After(sentence[afterRole..]) ?? AfterWho(sentence, afterRole) ?? told;
        if (act is null) return 0;
        if (role is null && !IsCertain(read.Name.Given, told)) return 0;
        mentions.Add(new Mention(people.Of(read.Name, role), act, role, sentence[read.Start..read.End].Trim().ToString(), false, SpeechVerbs.IsAsking(sentence[afterRole..]), false));
        return afterRole;
    }

    // Without title and role, a common first name makes a name; initials do after "Proposed:".
    private static bool IsCertain(string given, Participation? told)
    {
        var end = given.IndexOf(' ', StringComparison.Ordinal);
        var first = given.AsSpan(0, end < 0 ? given.Length : end);
        return GivenNames.IsCommon(first) || (first.Length == 1 && told is Participation.Moved or Participation.Seconded);
    }

    private static int UnnamedAfter(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        var place = at;
        for (var n = 0; n < 4; n++)
        {
            var end = NameReader.WordEnd(sentence, place, sentence.Length);
            var word = sentence[place..end];
            if (word.IsEmpty || (n > 0 && Ends.Has(word))) return 0;
            if (Unnamed.Has(word) || (n > 0 && RoleReader.IsHead(word))) return UnnamedAt(sentence, at, end, mentions);
            place = NameReader.Skip(sentence, end, sentence.Length);
        }
        return 0;
    }

    private static int UnnamedAt(ReadOnlySpan<char> sentence, int at, int end, List<Mention> mentions)
    {
        var before = sentence[..at];
        var act = SpeechVerbs.After(sentence[end..]);
        var isAside = act is null && (SpeechVerbs.Before(before) is not null || IsQuestion(before));
        if (act is not null || isAside) mentions.Add(new Mention(null, act ?? Participation.Spoke, null, "", false, isAside ? IsQuestion(before) : SpeechVerbs.IsAsking(sentence[end..]), isAside));
        return end;
    }

    // ", Head of Roads," and "(Head of Roads)" after a name.
    private static string? Apposition(ReadOnlySpan<char> sentence, int end, bool isSingle, out int after, bool isUntitled = false)
    {
        after = end;
        var at = NameReader.Skip(sentence, end, sentence.Length);
        if (at >= sentence.Length) return null;
        if (sentence[at] == '(')
        {
            var close = Near(sentence, at).IndexOf(')');
            if (close is < 2 or > LongestAside) return null;
            after = at + close + 1;
            var inside = sentence[(at + 1)..(at + close)].Trim();
            if (after < sentence.Length && sentence[after] == ',') after++;
            return isSingle && inside.Length > 2 && char.IsUpper(inside[0]) && (RoleReader.IsRole(inside) || (isUntitled && IsDepartment(inside))) ? inside.ToString() : null;
        }
        if (sentence[at] != ',' || !isSingle) return null;
        var from = NameReader.Skip(sentence, at + 1, sentence.Length);
        if (RoleReader.BeforeVerb(sentence, from) is > 0 and var verb)
        {
            after = verb;
            return sentence[from..verb].ToString();
        }
        // "X, Director of Planning, Roads and Parks, said": the role goes on to the comma that a verb follows.
        var search = from;
        string? best = null;
        for (var n = 0; n < 3 && search < sentence.Length; n++)
        {
            var comma = Near(sentence, search).IndexOfAny(",;:");
            var stop = comma < 0 ? Math.Min(sentence.Length, search + Near(sentence, search).Length) : search + comma;
            if (stop - from > LongestAside) break;
            var words = sentence[from..stop].Trim(" .");
            if (!words.IsEmpty && RoleReader.IsRole(words))
            {
                if (comma < 0) return null;
                if (SpeechVerbs.After(sentence[(stop + 1)..]) is not null || best is null) { best = words.ToString(); after = stop + 1; }
                if (SpeechVerbs.After(sentence[(stop + 1)..]) is not null) return best;
            }
            if (comma < 0) break;
            search = stop + 1;
        }
        return best;
    }

    // A side remark is short; looking no further keeps long texts linear.
    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> sentence, int at) => sentence.Slice(at, Math.Min(sentence.Length - at, LongestAside + 2));

    private static bool IsDepartment(ReadOnlySpan<char> words)
    {
        var end = NameReader.WordEnd(words, 0, words.Length);
        return words.Length > 3 && !Parties.Has(words[..end]) && !RoleReader.IsBare(words) && words.IndexOfAnyInRange('0', '9') < 0 && NameWords.NoName.Has(words[..end]);
    }

    private static Participation? AfterWho(ReadOnlySpan<char> sentence, int at)
    {
        var rest = Near(sentence, at).TrimStart(" ,");
        if (rest.StartsWith("who ", StringComparison.Ordinal)) return SpeechVerbs.After(rest[4..]);
        // "Councillor Sample, in proposing the motion, said …"
        if (!rest.StartsWith("in ", StringComparison.Ordinal) && !rest.StartsWith("on behalf of", StringComparison.Ordinal) && !rest.StartsWith("having ", StringComparison.Ordinal) && !rest.StartsWith("speaking ", StringComparison.Ordinal)) return null;
        return rest.IndexOf(',') is > 0 and var comma ? SpeechVerbs.After(rest[(comma + 1)..]) : null;
    }

    private static ReadName? NextInList(ReadOnlySpan<char> sentence, int end, Address address)
    {
        var at = NameReader.Skip(sentence, end, sentence.Length);
        var isParted = false;
        if (at < sentence.Length && sentence[at] is ',' or ';') { at = NameReader.Skip(sentence, at + 1, sentence.Length); isParted = true; }
        if (sentence[at..].StartsWith("and ", StringComparison.Ordinal)) { at += 4; isParted = true; }
        else if (sentence[at..].StartsWith("& ", StringComparison.Ordinal)) { at += 2; isParted = true; }
        at = NameReader.Skip(sentence, at, sentence.Length);
        return isParted && at < sentence.Length && char.IsUpper(sentence[at]) ? NameReader.Read(sentence, at, sentence.Length, requireTitle: false, address) : null;
    }

    private static bool IsListAfter(ReadOnlySpan<char> sentence, int end) => sentence[end..].TrimStart().StartsWith("and ", StringComparison.Ordinal);

    private static bool IsListOfRoles(string role) => role.Length > 90 && role.Contains(" and the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsQuestion(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 60)..];
        return before.Contains("question", StringComparison.OrdinalIgnoreCase) || before.Contains("quer", StringComparison.OrdinalIgnoreCase) || before.Contains("asked by", StringComparison.OrdinalIgnoreCase) || before.Contains("request", StringComparison.OrdinalIgnoreCase);
    }

    private static int CapitalsEnd(ReadOnlySpan<char> sentence, int at, out int words)
    {
        words = 0;
        var end = at;
        while (at < sentence.Length && words < 5)
        {
            var wordEnd = NameReader.WordEnd(sentence, at, sentence.Length);
            if (wordEnd == at || !char.IsUpper(sentence[at]) || NameWords.NoName.Has(sentence[at..wordEnd])) break;
            words++;
            end = wordEnd;
            if (wordEnd < sentence.Length && sentence[wordEnd] == '.' && wordEnd - at <= 2) wordEnd++;
            if (wordEnd < sentence.Length && sentence[wordEnd] != ' ') break;
            at = NameReader.Skip(sentence, wordEnd, sentence.Length);
        }
        return end;
    }
}
