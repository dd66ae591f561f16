using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Reads the people of an item: who attended for it, spoke, moved, seconded, declared an interest, sent apologies.</summary>
internal sealed class SpeakerNames(MeetingPeople people)
{
    private const int LongestEntry = 130;

    private static readonly WordSet NobodyGiven = WordSet.AnyCase("attending present absent members council none unknown various all");

    private static readonly HintWords Hearing = new("heard", "addressed", "spoke", "speakers");
    private static readonly HintWords Deputations = new("eputation", "elegation", "epresentati");
    private static readonly HintWords Deciding = new("resolved", "agreed", "carried", "approved", "adopted", "proposed", "motion");
    private static readonly HintWords Discussing = new("discussion", "questions", "were raised");

    private readonly SentenceReader _sentences = new(people);
    private readonly WrittenTurns _written = new(people);
    private readonly List<Mention> _mentions = [];

    /// <summary>Reads one item.</summary>
    public ItemSpeakers Read(ItemDraft item, List<Passage> passages)
    {
        people.StartItem();
        var speakers = new ItemSpeakers();
        var isApologies = item.Title.StartsWith("apolog", StringComparison.OrdinalIgnoreCase);
        _written.Open(item.Title, passages, speakers);
        Turn? last = null;
        Person? lead = null;
        _sentences.Subject = null;
        _sentences.IsListing = isApologies;
        _sentences.IsDeclaring = InterestLines.IsHeading(item.Title);
        var areHeard = false;
        var listEnd = -1;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (i < listEnd || (passage.Part is ItemPart.Agenda or ItemPart.Information && !IsHere(passage.Text))) { speakers.Passages.Add(null); continue; }
            if (AttendanceLead(passage.Text) is { } attendance)
            {
                listEnd = ReadAttendance(passages, i, attendance, speakers);
                speakers.Passages.Add(null);
                continue;
            }
            // The words below a heading are its author's; nobody goes on before it.
            var words = _written.Heading(passage.Text, item.Title, speakers);
            if (words is not null) (last, lead, areHeard) = (null, null, false);
            if (words == passage.Text.Length) { speakers.Passages.Add(null); continue; }
            if (_sentences.IsDeclaring) InterestLines.Read(passage.Text, people, speakers);
            else InterestLines.ReadHaving(passage.Text, people, speakers);
            var speaker = ReadPassage(passage, speakers, isApologies, last, (i, words ?? 0));
            // "The Committee heard from:" heads a list of those who spoke.
            if (areHeard && passage.Shape == PassageShape.ListItem && speaker is null) speaker = Heard(passage.Text, speakers);
            if (passage.Shape != PassageShape.ListItem) areHeard = passage.Text[^1] == ':' && Hearing.AreIn(passage.Text);
            if (speaker is null && passage.Shape == PassageShape.ListItem && lead is not null && _mentions.Count == 0) speaker = new Turn(lead, SpeakerMethod.CarriedOver);
            if (passage.Shape != PassageShape.ListItem) lead = speaker is { End: null } opening && OpensList(passage.Text) ? opening.Person : null;
            last = LastActor() ?? (speaker is { } carried && _mentions.Count == 0 ? carried : null);
            speakers.Passages.Add(speaker);
        }
        foreach (var given in item.GivenSpeakers) AddGiven(given, speakers);
        return speakers;
    }

    /// <summary>Adds those whom votes name.</summary>
    public void AddVoters(IReadOnlyList<Vote> votes, ItemSpeakers speakers)
    {
        foreach (var vote in votes)
        {
            foreach (var names in (ReadOnlySpan<IReadOnlyList<string>>)[vote.NamesFor, vote.NamesAgainst, vote.NamesAbstained])
            {
                foreach (var name in names)
                    if (IsLetters(name)) speakers.Add(people.OfInitials(name) ?? people.Of(new PersonName("", name, Address.Member)), Participation.Voted, null, name);
                    else if (NameReader.Read(name, 0, name.Length, requireTitle: false, Address.Member) is { } read) speakers.Add(people.Of(read.Name), Participation.Voted, null, name);
                    else if (people.OfRole(OfficeOf(name), out _) is { } holder) speakers.Add(holder, Participation.Voted, null, name);
            }
        }
    }

    private static bool IsLetters(string name) => name.Length is > 1 and < 6 && name.All(c => char.IsUpper(c) || c == '-');

    private static string OfficeOf(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private Turn? ReadPassage(Passage passage, ItemSpeakers speakers, bool isApologies, Turn? last, (int At, int From) words)
    {
        _mentions.Clear();
        _sentences.Subject = PassageTurns.BeginsWithPronoun(passage.Text) ? last?.Person : null;
        if (passage.Shape is PassageShape.TableRow) return null;
        var (sentences, placed) = (0, 0);
        var mayTell = SpeechVerbs.MayTell(passage.Text);
        foreach (var (start, length) in Sentences.Of(passage.Text))
        {
            if (mayTell) _sentences.Read(passage.Text, start, length, _mentions);
            else _sentences.Read(passage.Text.AsSpan(start, length), _mentions, mayTell);
            for (; placed < _mentions.Count; placed++) _mentions[placed] = _mentions[placed] with { Start = start };
            sentences++;
        }
        if (!mayTell && _mentions.Count == 0)
        {
            if (passage.Shape == PassageShape.ListItem) ReadBracketed(passage.Text, speakers);
            ReadPair(passage.Text, speakers);
            if (!isApologies) return _written.Own(words.At, words.From, _mentions) ?? PassageTurns.First(passage.Text, _mentions, last);
        }
        var own = _written.Own(words.At, words.From, _mentions);
        if (own is null) _written.Expect(passage.Text, _mentions);
        ReadDeputation(passage.Text, speakers);
        ReadPair(passage.Text, speakers);
        if (sentences > 1 && MoverWhoGoesOn(passage.Text) is { } mover) _mentions.Add(mover);
        foreach (var mention in _mentions)
        {
            if (mention.Person is null || mention.Act is not { } act) continue;
            speakers.Add(mention.Person, act, mention.Role, mention.AsRecorded);
        }
        if (passage.Shape == PassageShape.ListItem) ReadBracketed(passage.Text, speakers);
        if (isApologies && passage.Text.Length < 400) ReadApologies(passage.Text, speakers);
        return own ?? PassageTurns.First(passage.Text, _mentions, last);
    }

    // "Councillor Sample moved the motion. It was high time …": what follows in the paragraph, where nobody else acts, is what the mover said.
    private Mention? MoverWhoGoesOn(string text)
    {
        Person? only = null;
        foreach (var mention in _mentions)
        {
            if (mention.Act is Participation.Spoke || mention.Person is null || (only is not null && !ReferenceEquals(only, mention.Person))) return null;
            only = mention.Person;
        }
        return only is not null && IsActor(_mentions[0], text) && text.Length - Sentences.First(text, text.Length).Length > 60
            ? new Mention(only, Participation.Spoke, null, _mentions[0].AsRecorded, false, false, false)
            : null;
    }

    private static bool IsActor(Mention mention, string text) =>
        text.StartsWith(mention.AsRecorded, StringComparison.Ordinal) && SpeechVerbs.After(text.AsSpan(mention.AsRecorded.Length)) is Participation.Moved or Participation.Seconded;

    // "RESOLVED (Cllr Sample / Cllr Draft)": who moved and who seconded it.
    private void ReadPair(string text, ItemSpeakers speakers)
    {
        if (!text.Contains('/', StringComparison.Ordinal) || !Deciding.AreIn(text)) return;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open, Math.Min(text.Length - open, LongestEntry)).IndexOfAny(");");
            if (close < 0 || text.IndexOf('/', open, close) is not (> 0 and var slash)) continue;
            var mover = text.AsSpan(open + 1, slash - open - 1).Trim();
            var seconder = text.AsSpan(slash + 1, open + close - slash - 1).Trim();
            if (NameReader.Read(mover, 0, mover.Length, requireTitle: true) is not { } first || first.End != mover.Length) continue;
            if (NameReader.Read(seconder, 0, seconder.Length, requireTitle: true) is not { } second || second.End != seconder.Length) continue;
            speakers.Add(people.Of(first.Name), Participation.Moved, null, mover.ToString());
            speakers.Add(people.Of(second.Name), Participation.Seconded, null, seconder.ToString());
        }
    }

    // "The deputation consisted of Mr Sample, Mr Draft and Ms Outline."
    private void ReadDeputation(string text, ItemSpeakers speakers)
    {
        foreach (var lead in (ReadOnlySpan<string>)["consisted of ", "comprised of ", "comprising of ", "consisting of ", "comprising ", "comprised "])
        {
            var at = text.IndexOf(lead, StringComparison.Ordinal);
            // A panel that is set up consists of members, who were there anyway.
            if (at < 0 || !Deputations.AreIn(text.AsSpan(0, at))) continue;
            var end = Sentences.End(text, at);
            foreach (var listed in PeopleList.Read(text.AsSpan(at + lead.Length, end - at - lead.Length)))
                if (listed.Name.Address != Address.None) speakers.Add(people.Of(listed.Name, listed.Role), Participation.Attended, listed.Role, listed.AsRecorded);
            return;
        }
    }

    // "that the hotel be bought (Cllr Sample, Cllr Draft)": a point of a discussion, and whose it was.
    private void ReadBracketed(string text, ItemSpeakers speakers)
    {
        var open = text.LastIndexOf('(');
        var end = text.AsSpan().TrimEnd(" .;,").Length;
        if (open < 4 || end <= open + 4 || text[end - 1] != ')') return;
        var inside = text.AsSpan(open + 1, end - open - 2);
        if (inside.Length > LongestEntry || NameWords.AddressOf(inside[..NameReader.WordEnd(inside, 0, inside.Length)]) is null) return;
        foreach (var listed in PeopleList.Read(inside))
            if (listed.Name.Address != Address.None) speakers.Add(people.Of(listed.Name, listed.Role), Participation.Spoke, listed.Role, listed.AsRecorded);
    }

    private Turn? Heard(string text, ItemSpeakers speakers)
    {
        if (NameReader.Read(text, 0, text.Length, requireTitle: true) is not { } read) return null;
        var person = people.Of(read.Name);
        speakers.Add(person, Participation.Spoke, null, text[read.Start..read.End].Trim());
        return new Turn(person, SpeakerMethod.Name);
    }

    private Turn? LastActor()
    {
        for (var i = _mentions.Count - 1; i >= 0; i--)
        {
            if (_mentions[i].Act is not Participation.Spoke) continue;
            return _mentions[i].Person is { } person ? new Turn(person, SpeakerMethod.CarriedOver) : null;
        }
        return null;
    }

    private static bool OpensList(string text)
    {
        if (!text.EndsWith(':')) return false;
        // Points of a discussion are everybody's.
        return !text.Contains("Members", StringComparison.Ordinal) && !Discussing.AreIn(text);
    }

    // "Here for this item: …", above the minutes of an item.
    private static bool IsHere(string text) => text.StartsWith("Here", StringComparison.Ordinal) && AttendanceLead(text) is { Length: > 0 };

    private static string? AttendanceLead(string text)
    {
        if (text.Length > 200) return null;
        foreach (var lead in (ReadOnlySpan<string>)["Attending for this", "Attending for the", "In attendance", "Also in attendance", "Present for this item", "Attending:", "In attendance for", "The following were in attendance", "The following attended", "Officers present", "Witnesses", "Here for this item", "Here:"])
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) continue;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return colon >= 0 ? text[(colon + 1)..].Trim() : text.EndsWith("were", StringComparison.Ordinal) ? "" : null;
        }
        return null;
    }

    private int ReadAttendance(List<Passage> passages, int at, string inline, ItemSpeakers speakers)
    {
        if (inline.Length > 0)
        {
            foreach (var listed in PeopleList.Read(inline))
            {
                var person = people.OfListed(listed);
                if (listed.Initials is { } initials) people.Initials(initials, person);
                people.Attends(person);
                speakers.Add(person, Participation.Attended, listed.Role, listed.AsRecorded);
            }
            return at + 1;
        }
        var i = at + 1;
        for (; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (text.Length > LongestEntry || passages[i].Shape == PassageShape.Heading || text[^1] == ':') break;
            if (Entry(text) is not { } listed) break;
            speakers.Add(people.Of(listed.Name, listed.Role), Participation.Attended, listed.Role, listed.AsRecorded);
        }
        return i;
    }

    // "Elaine Sample, Strategic Commissioner for Adult Services": one line, one person, the rest of the line the role.
    private static ListedPerson? Entry(string text)
    {
        if (NameReader.Read(text, 0, text.Length, requireTitle: false) is not { } read) return null;
        var rest = text.AsSpan(read.End).Trim();
        if (rest.IsEmpty) return new ListedPerson(read.Name, null, text[..read.End]);
        if (rest[0] is not (',' or '-' or '–' or '(')) return null;
        var role = rest.Trim(" ,-–().").ToString();
        return role.Length is > 2 and < 120 && SpeechVerbs.After(rest[1..]) is null ? new ListedPerson(read.Name, role, text[..read.End].Trim()) : null;
    }

    private void ReadApologies(string text, ItemSpeakers speakers)
    {
        if (text.Contains("pologies", StringComparison.Ordinal) || text.Contains(" replaced ", StringComparison.Ordinal) || text.Contains("substitut", StringComparison.OrdinalIgnoreCase) || text.Contains("welcomed", StringComparison.Ordinal)) return;
        if (text.Contains("pology was", StringComparison.Ordinal) || text.Contains(" attended", StringComparison.Ordinal) || text.Contains("eclared", StringComparison.Ordinal)) return;
        // "Present: …" below the apologies.
        if (ItemAttendance.StartsWithLabel(text) && !text.Contains("bsent", StringComparison.Ordinal)) return;
        foreach (var listed in PeopleList.Read(text)) speakers.Add(people.Of(listed.Name, listed.Role), Participation.Apologies, listed.Role, listed.AsRecorded);
    }

    private void AddGiven(string given, ItemSpeakers speakers)
    {
        if (NobodyGiven.Has(given.Trim())) return;
        if (PersonName.Parse(given) is { } name) speakers.Add(people.Of(name), Participation.Spoke, null, given);
        else if (given.Contains(' ', StringComparison.Ordinal) && given.Length < 80) speakers.Add(people.Of(new PersonName("", given.Trim(), Address.None)), Participation.Spoke, null, given);
    }
}
