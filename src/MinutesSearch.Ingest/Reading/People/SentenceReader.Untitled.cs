using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Names without a title: full names with a role, roles used as titles, surnames of members.</summary>
internal sealed partial class SentenceReader
{
    // Sally Sample, Head of Roads, said … ; John Draft (Corporate Governance) presented … ; Trevor Sample advised …
    private int Untitled(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        var end = Surroundings.CapitalsEnd(sentence, at, out var words);
        if (words == 1) return Surname(sentence, at, end, mentions);
        if (words is < 2 or > 4) return OfficeAndSurname(sentence, at, mentions);
        if (Scripts.IsSubject(sentence[..at]) && NameAt(sentence, at, end) is { } known && people.IsAttending(known))
        {
            _ = Surroundings.Apposition(sentence, end, true, out var behind, isUntitled: true);
            if (Listed(known, sentence, at, end, behind, mentions) is > 0 and var listed) return listed;
        }
        var next = NameReader.Skip(sentence, end, sentence.Length);
        var isMarked = next < sentence.Length && sentence[next] is ',' or '(';
        var told = SpeechVerbs.Before(sentence[..at]);
        // "John Sample from Audit Draft informed Members"
        var isFrom = sentence[next..].StartsWith("from ") && Surroundings.BehindCommas(sentence, end) is Participation.Spoke;
        if (!isMarked && !isFrom && told is null && SpeechVerbs.After(sentence[end..]) is null) return 0;
        if (NameReader.Read(sentence, at, sentence.Length, requireTitle: false) is not { } read || read.End < end) return 0;
        var role = Surroundings.Apposition(sentence, read.End, true, out var afterRole, isUntitled: true);
        var act = SpeechVerbs.After(sentence[afterRole..]) ?? Surroundings.AfterWho(sentence, afterRole) ?? told ?? (isFrom ? Participation.Spoke : null);
        if (act is null) return 0;
        if (role is null && !isFrom && !Surroundings.IsCertain(read.Name.Given, told)) return 0;
        mentions.Add(new Mention(people.Of(read.Name, role), act, role, sentence[read.Start..read.End].Trim().ToString(), false, SpeechVerbs.IsAsking(sentence[afterRole..]), false));
        return afterRole;
    }

    // "Chief Fire Officer Sample assured Members", "Director Draft advised": a role used as a title.
    private int OfficeAndSurname(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        if (!Scripts.IsSubject(sentence[..at])) return 0;
        var head = -1;
        var place = at;
        for (var n = 0; n < 4; n++)
        {
            var end = NameReader.WordEnd(sentence, place, sentence.Length);
            if (end == place || !char.IsUpper(sentence[place])) return 0;
            if (head >= 0 && !RoleReader.IsHead(sentence[place..end]))
            {
                if (NameReader.Read(sentence, place, sentence.Length, requireTitle: false, Address.Other) is not { } read || read.End != end || SpeechVerbs.After(sentence[end..]) is not { } act) return 0;
                var role = sentence[at..head].Trim().ToString();
                mentions.Add(new Mention(people.Of(read.Name with { Address = Address.None }, role), act, role, sentence[at..end].ToString(), false, SpeechVerbs.IsAsking(sentence[end..]), false));
                return end;
            }
            if (RoleReader.IsHead(sentence[place..end])) head = end;
            place = NameReader.Skip(sentence, end, sentence.Length);
        }
        return 0;
    }

    // "Sample asked …": a bare surname, where it is a known member's and the verb stands right behind it.
    private int Surname(ReadOnlySpan<char> sentence, int at, int end, List<Mention> mentions)
    {
        // "Mover: Sample", "seconded by Sample", "Sample (Con) – felt for the drivers".
        var told = SpeechVerbs.Before(sentence[..at]) is var before and (Participation.Moved or Participation.Seconded) ? before : null;
        if (told is null && sentence[..at].TrimEnd() is [.., not (',' or ';' or '.')] and not [.., ' ', 'a', 'n', 'd']) return 0;
        // Most words with a capital are nobody's name: that is the cheapest to know.
        if (NameAt(sentence, at, end) is not { } name) return 0;
        var isListed = Scripts.IsSubject(sentence[..at]) && people.IsAttending(name);
        var isMember = people.IsMember(name);
        if (!isListed && !isMember) return 0;
        _ = Surroundings.Apposition(sentence, end, true, out var after);
        if (sentence[end..after].Contains(',')) after = end;
        if (isListed && Listed(name, sentence, at, end, after, mentions) is > 0 and var listed) return listed;
        if (!isMember) return 0;
        var act = SpeechVerbs.After(sentence[after..]) is var behind and (Participation.Spoke or Participation.Moved or Participation.Seconded) ? behind : told ?? (after > end && Scripts.Is(sentence, at, after) ? Participation.Spoke : null);
        if (act is null) return 0;
        mentions.Add(new Mention(people.Of(name), act, null, sentence[at..end].ToString(), false, SpeechVerbs.IsAsking(sentence[after..]), false));
        return after;
    }

    // The member's name that capitals spell; null where they spell none, or where no name of the meeting is known.
    private PersonName? NameAt(ReadOnlySpan<char> sentence, int at, int end) =>
        !people.IsAnybodyKnown ? null : NameReader.Read(sentence, at, sentence.Length, requireTitle: false, Address.Member) is { } read && read.End == end ? read.Name : null;

    // A name without title that the lists of those present hold.
    private int Listed(PersonName name, ReadOnlySpan<char> sentence, int at, int end, int after, List<Mention> mentions)
    {
        var act = SpeechVerbs.After(sentence[after..]) ?? Surroundings.AfterWho(sentence, after) ?? ReportingVerbs.After(sentence[after..]) ?? Surroundings.BehindCommas(sentence, after) ?? (!IsDeclaring && (Scripts.Is(sentence, at, after) || (at == 0 && sentence[after..].StartsWith(": "))) ? Participation.Spoke : null);
        if (act is null) return 0;
        mentions.Add(new Mention(people.Of(name), act, null, sentence[at..end].ToString(), false, SpeechVerbs.IsAsking(sentence[after..]), false));
        return after;
    }
}
