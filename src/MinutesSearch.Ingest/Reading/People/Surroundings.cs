using System.Buffers;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Reads what stands around a name in its sentence: roles beside it, clauses between it and its verb, the next name of a list.</summary>
internal static class Surroundings
{
    private const int LongestAside = 140;
    private const int MostTogether = 6;

    private static readonly SearchValues<string> Asking = SearchValues.Create(["question", "quer", "asked by", "request", "raised by", "submitted by", "motion by"], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Parties = WordSet.AnyCase("labour conservative conservatives lab con green greens independent ind liberal democrat lib dem ld ukip plaid snp reform dup uup tuv sf sdlp apni alliance ff fg sinn féin fianna fáil fine gael s");

    /// <summary>True for the name of a party, as printed behind a name.</summary>
    public static bool IsParty(ReadOnlySpan<char> words) => Parties.Has(words);

    /// <summary>What those do who are named one after the other, each with a title: <c>Alderman Sample and Councillor Draft spoke</c>.</summary>
    public static Participation? Together(ReadOnlySpan<char> sentence, int end)
    {
        for (var n = 0; n < MostTogether; n++)
        {
            var at = NameReader.Skip(sentence, end, sentence.Length);
            if (at < sentence.Length && sentence[at] is ',' or ';') at = NameReader.Skip(sentence, at + 1, sentence.Length);
            if (sentence[at..].StartsWith("and ")) at = NameReader.Skip(sentence, at + 4, sentence.Length);
            if (Others(sentence, at)) return Participation.Spoke;
            if (at == NameReader.Skip(sentence, end, sentence.Length) || NameReader.Read(sentence, at, sentence.Length, requireTitle: true) is not { } next) return null;
            _ = Apposition(sentence, next.End, true, out end);
            if (SpeechVerbs.After(sentence[end..]) is { } told) return told is Participation.Spoke or Participation.DeclaredInterest ? told : null;
        }
        return null;
    }

    // "Mrs Sample and two other residents of Mill Lane spoke": the first of them is named.
    private static bool Others(ReadOnlySpan<char> sentence, int at)
    {
        var isOthers = false;
        for (var n = 0; n < 8 && at < sentence.Length; n++)
        {
            var end = NameReader.WordEnd(sentence, at, sentence.Length);
            var word = sentence[at..end];
            if (word.IsEmpty || (n == 0 && !char.IsLower(word[0]))) return false;
            if (n < 3 && word is "other" or "others" or "another") isOthers = true;
            else if (isOthers && SpeechVerbs.After(sentence[at..]) is { } told) return told is Participation.Spoke;
            at = NameReader.Skip(sentence, end, sentence.Length);
        }
        return false;
    }

    /// <summary>The name behind an "and" that has no verb of its own, and so shares what was said of the one before it.</summary>
    public static ReadName? Joined(ReadOnlySpan<char> sentence, int end)
    {
        var at = NameReader.Skip(sentence, end, sentence.Length);
        if (!sentence[at..].StartsWith("and ", StringComparison.Ordinal)) return null;
        at = NameReader.Skip(sentence, at + 4, sentence.Length);
        return NameReader.Read(sentence, at, sentence.Length, requireTitle: true) is { } next && SpeechVerbs.After(sentence[next.End..]) is null && AfterWho(sentence, next.End) is null ? next : null;
    }

    /// <summary>The length of the pronoun that a sentence begins with; 0 where it begins with none.</summary>
    public static int Pronoun(ReadOnlySpan<char> sentence) =>
        sentence.StartsWith("He ", StringComparison.Ordinal) ? 2 : sentence.StartsWith("She ", StringComparison.Ordinal) ? 3 : 0;

    /// <summary>Adds the moving and seconding that a leading or a following clause tells.</summary>
    // "In proposing the motion, Councillor Sample said"; "Councillor Sample, in seconding the motion, said".
    public static void Acts(ReadOnlySpan<char> sentence, ReadName name, ReadOnlySpan<char> before, Person person, List<Mention> mentions)
    {
        var lead = before.TrimEnd(" ,");
        var behind = sentence[name.End..].TrimStart(" ,");
        foreach (var (words, act) in (ReadOnlySpan<(string, Participation)>)[("in proposing", Participation.Moved), ("in moving", Participation.Moved), ("in seconding", Participation.Seconded)])
        {
            if ((lead.StartsWith(words, StringComparison.OrdinalIgnoreCase) && lead.Length < 60 && !lead.Contains("Councillor", StringComparison.Ordinal) && !lead.Contains("which", StringComparison.Ordinal) && !lead.EndsWith(" by", StringComparison.Ordinal)) || behind.StartsWith(words, StringComparison.Ordinal))
                mentions.Add(new Mention(person, act, null, sentence[name.Start..name.End].Trim().ToString(), false, false, true));
        }
    }

    /// <summary>True where what stands before a name makes what follows an answer to it.</summary>
    public static bool IsReply(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith("reply to", StringComparison.OrdinalIgnoreCase) || before.EndsWith("answer to", StringComparison.OrdinalIgnoreCase) || before.EndsWith("response to", StringComparison.OrdinalIgnoreCase) || before.EndsWith("replying to", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What somebody does whose verb stands behind remarks between commas.</summary>
    // "Councillor Sample, for the members who had called it in, said …"; "Mr Draft of Draft and Sons introduced …".
    public static Participation? BehindCommas(ReadOnlySpan<char> sentence, int at)
    {
        var near = Near(sentence, at).TrimStart();
        if (near.StartsWith("of ", StringComparison.Ordinal) || near.StartsWith("from ", StringComparison.Ordinal))
        {
            var place = near.IndexOf(' ') + 1;
            for (var n = 0; n < 8 && place < near.Length; n++)
            {
                var end = NameReader.WordEnd(near, place, near.Length);
                var word = near[place..end];
                if (word.IsEmpty) return null;
                if (!char.IsUpper(word[0]) && word is not ("the" or "and" or "of" or "for" or "floor" or "gallery")) return SpeechVerbs.After(near[place..]) is Participation.Spoke ? Participation.Spoke : null;
                place = NameReader.Skip(near, end, near.Length);
            }
            return null;
        }
        if (near.IsEmpty || near[0] != ',') return null;
        // "Councillor Sample, seconded by Councillor Draft, moved that …"
        var isSeconded = near[1..].TrimStart().StartsWith("seconded by ", StringComparison.Ordinal);
        for (var n = 0; n < 4; n++)
        {
            var comma = near.IndexOf(',');
            if (comma < 0) return null;
            near = near[(comma + 1)..].TrimStart();
            if (near.StartsWith("who ", StringComparison.Ordinal)) near = near[4..];
            if (SpeechVerbs.After(near) is Participation.Spoke) return Participation.Spoke;
            if (isSeconded && n > 0 && SpeechVerbs.After(near) is Participation.Moved) return Participation.Moved;
        }
        return null;
    }

    /// <summary>The name between commas behind a role, which needs no title.</summary>
    // "The Director of Place, Gordon Example, said": a name between commas needs no title.
    public static ReadName? Between(ReadOnlySpan<char> sentence, int comma, int at)
    {
        if (comma >= sentence.Length || sentence[comma] is not (',' or '(') || at >= sentence.Length || !char.IsUpper(sentence[at])) return null;
        if (NameReader.Read(sentence, at, sentence.Length, requireTitle: false) is not { } read || read.Name.Given.Length < 2) return null;
        var isBracketed = sentence[comma] == '(';
        if (read.End >= sentence.Length || sentence[read.End] != (isBracketed ? ')' : ',')) return null;
        var isCommon = GivenNames.IsCommon(read.Name.Given.AsSpan(0, read.Name.Given.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : read.Name.Given.Length));
        // A rare first name counts where the verb stands right behind it, and nothing in it is a role or a department.
        return isCommon || (SpeechVerbs.After(sentence[(read.End + 1)..]) is not null && !RoleReader.IsRole(sentence[at..read.End]) && CapitalsEnd(sentence, at, out var words) == read.End && words == 2) ? read : null;
    }

    /// <summary>True for first names that make a name without title and role.</summary>
    // Without title and role, a common first name makes a name; initials do after "Proposed:".
    public static bool IsCertain(string given, Participation? told)
    {
        var end = given.IndexOf(' ', StringComparison.Ordinal);
        var first = given.AsSpan(0, end < 0 ? given.Length : end);
        return GivenNames.IsCommon(first) || (first.Length == 1 && told is Participation.Moved or Participation.Seconded);
    }

    /// <summary>The role beside a name: <c>, Head of Roads,</c> and <c>(Head of Roads)</c>; and where the sentence goes on after it.</summary>
    // ", Head of Roads," and "(Head of Roads)" after a name.
    public static string? Apposition(ReadOnlySpan<char> sentence, int end, bool isSingle, out int after, bool isUntitled = false)
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

    /// <summary>The words near a place: no side remark is longer.</summary>
    // A side remark is short; looking no further keeps long texts linear.
    public static ReadOnlySpan<char> Near(ReadOnlySpan<char> sentence, int at) => sentence.Slice(at, Math.Min(sentence.Length - at, LongestAside + 2));

    private static bool IsDepartment(ReadOnlySpan<char> words)
    {
        var end = NameReader.WordEnd(words, 0, words.Length);
        return words.Length > 3 && !Parties.Has(words[..end]) && !RoleReader.IsBare(words) && words.IndexOfAnyInRange('0', '9') < 0 && NameWords.NoName.Has(words[..end]);
    }

    /// <summary>What somebody does by a clause that begins with <c>who</c>, or behind <c>in proposing the motion,</c>.</summary>
    public static Participation? AfterWho(ReadOnlySpan<char> sentence, int at)
    {
        var rest = Near(sentence, at).TrimStart(" ,");
        if (rest.StartsWith("who ", StringComparison.Ordinal)) return SpeechVerbs.After(rest[4..]);
        // "Councillor Sample, in proposing the motion, said …"
        if (!rest.StartsWith("in ", StringComparison.Ordinal) && !rest.StartsWith("on behalf of", StringComparison.Ordinal) && !rest.StartsWith("having ", StringComparison.Ordinal) && !rest.StartsWith("speaking ", StringComparison.Ordinal)) return null;
        return rest.IndexOf(',') is > 0 and var comma ? SpeechVerbs.After(rest[(comma + 1)..]) : null;
    }

    /// <summary>The next name of a list.</summary>
    public static ReadName? NextInList(ReadOnlySpan<char> sentence, int end, Address address)
    {
        var at = NameReader.Skip(sentence, end, sentence.Length);
        var isParted = false;
        if (at < sentence.Length && sentence[at] is ',' or ';') { at = NameReader.Skip(sentence, at + 1, sentence.Length); isParted = true; }
        if (sentence[at..].StartsWith("and ", StringComparison.Ordinal)) { at += 4; isParted = true; }
        else if (sentence[at..].StartsWith("& ", StringComparison.Ordinal)) { at += 2; isParted = true; }
        at = NameReader.Skip(sentence, at, sentence.Length);
        return isParted && at < sentence.Length && (char.IsUpper(sentence[at]) || NameReader.IsSmallParticle(sentence, at, sentence.Length)) ? NameReader.Read(sentence, at, sentence.Length, requireTitle: false, address) : null;
    }

    /// <summary>True where another name follows.</summary>
    public static bool IsListAfter(ReadOnlySpan<char> sentence, int end) => sentence[end..].TrimStart().StartsWith("and ", StringComparison.Ordinal);

    /// <summary>True for several roles in a row.</summary>
    public static bool IsListOfRoles(string role) => role.Length > 90 && role.Contains(" and the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the words before a name make it that of somebody who asked, or who is answered.</summary>
    public static bool IsAsked(ReadOnlySpan<char> before) => IsQuestion(before) || IsReply(before);

    /// <summary>True where the words before a name say that he or she asked.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 60)..];
        return before.IndexOfAny(Asking) >= 0;
    }

    /// <summary>The end of a run of capitalised words, and their number.</summary>
    public static int CapitalsEnd(ReadOnlySpan<char> sentence, int at, out int words)
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
