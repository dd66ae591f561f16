using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>
/// Follows words that were handed in: below the heading of a question or a motion they are its author's, below that of a reply the replier's, up to
/// where somebody acts or the clerk tells what was done. Where a heading names nobody, or several, the words are nobody's.
/// </summary>
internal sealed class WrittenTurns(MeetingPeople people)
{
    private const int LeastWords = 40;
    private const int FarthestPerson = 200;

    // Words of the clerk, not of whoever handed something in.
    private static readonly string[] Clerks =
    [
        "A discussion", "Discussion", "Following", "During", "The Committee", "The Meeting", "The meeting", "The Members", "Members", "Note", "NOTE", "(", "Upon", "On a show", "In the absence", "Withdrawn", "Deferred", "Carried", "CARRIED", "Lost", "LOST", "Vote", "For:", "FOR",
        "The question", "This question", "The item", "This item", "The response", "The reply", "This motion", "The Notice", "This Notice", "The Motion", "Not moved", "Noted", "NOTED", "With the ", "After ", "There was", "There were", "referred ", "Proposed", "PROPOSED", "Seconded", "SECONDED", "Moved", "Submitted", "Circulated", "It was ", "IT WAS",
    ];

    private static readonly WordSet Asking = WordSet.AnyCase("will would can could does do did is are was were has have had what when where which who why how to that this should given please");
    private static readonly HintWords Following = new("following", "moved", "proposed", "motion", "asked", "question");

    private static readonly HintWords Asked = new("question", "motion", "petition");

    private List<Passage> _passages = [];
    private int _lastReply;
    private Person? _by;
    private SpeakerMethod _method;
    private bool _isAnswered;
    private bool _isReply;
    private bool _isQuoted;
    private bool _hasBegun;
    private bool _isLead;
    private bool _isQuoteOpen;

    /// <summary>Begins an item: whoever its title names hands in what stands below it.</summary>
    public void Open(string title, List<Passage> passages, ItemSpeakers speakers)
    {
        _passages = passages;
        _lastReply = -1;
        Close();
        for (var i = passages.Count - 1; i >= 0 && _lastReply < 0; i--)
            if (WrittenHeading.Read(passages[i].Text) is { Kind: WrittenKind.Reply }) _lastReply = i;
        _isAnswered = Asked.AreIn(title);
        if (WrittenHeading.OfTitle(title) is { } heading && WrittenAuthors.Of(heading.By, people, mayBeRole: false) is { Count: > 0 } authors) Begin(heading.Kind, heading.By, authors, speakers, inTitle: true);
        else if (Heads(title) is { } author) Begin(WrittenKind.Motion, title, [author], speakers, inTitle: true);
    }

    /// <summary>Reads the heading that a passage begins with, and where its words begin; null where it begins with none.</summary>
    public int? Heading(string text, string title, ItemSpeakers speakers)
    {
        if (WrittenHeading.Read(text) is not { } heading) return null;
        // A reply to something else, that somebody read out, is no talk.
        if (heading.Kind == WrittenKind.Reply && !_isAnswered) return null;
        var authors = WrittenAuthors.Of(heading.By, people, heading.Kind == WrittenKind.Reply);
        if (authors.Count == 0)
        {
            if (heading.Kind != WrittenKind.Reply) return null;
            Close();
            if (heading.By.Length > 0 && WrittenAuthors.Holder(heading.By, people) is { } holder)
            {
                speakers.Add(holder, Participation.Spoke, null, heading.By.Trim(' ', '(', ')'));
                (_by, _method, _isReply) = (holder, SpeakerMethod.Role, true);
            }
            return heading.End;
        }
        _isAnswered = true;
        Begin(heading.Kind == WrittenKind.Question && title.Contains("motion", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("Q", StringComparison.OrdinalIgnoreCase) ? WrittenKind.Motion : heading.Kind, heading.By, authors, speakers, inTitle: false);
        foreach (var seconder in WrittenAuthors.Seconders(heading.By)) speakers.Add(people.Of(seconder.Name, seconder.Role), Participation.Seconded, seconder.Role, seconder.AsRecorded);
        return heading.End;
    }

    /// <summary>Waits for the words in quotation marks that a sentence announces: <c>Mr Sample put the following question:</c>.</summary>
    public void Expect(string text, List<Mention> mentions)
    {
        if (mentions.Count == 0 || text[^1] is '.' or '?' or '!' || (text[^1] != ':' && text.Length > 120) || !Following.AreIn(text)) return;
        if ((Only(mentions, Participation.Moved) ?? Only(mentions, Participation.Spoke)) is not { } by) return;
        Close();
        (_by, _method, _isQuoted) = (by, SpeakerMethod.CarriedOver, true);
    }

    /// <summary>Whose the handed in words of a passage are; null where it holds none, or nobody's.</summary>
    /// <param name="at">The passage's place.</param>
    /// <param name="from">Where its words begin, behind a heading.</param>
    /// <param name="mentions">Who acts in it; acts that the words themselves tell are taken out.</param>
    public Turn? Own(int at, int from, List<Mention> mentions)
    {
        var text = _passages[at].Text;
        if (_by is null) return null;
        // "We will move": one name is not all of them.
        if (!_isReply && text.AsSpan(from).TrimStart(" “\"").StartsWith("We will")) Close();
        if (_by is null) return null;
        var words = text.AsSpan(from).TrimStart();
        var isFirstPerson = IsFirstPerson(words);
        if (!(_hasBegun ? GoesOn(at, text, isFirstPerson, mentions) : Begins(at, text, words, isFirstPerson || from > 0, mentions))) return null;
        _hasBegun = true;
        _isLead = text[^1] == ':';
        if (_isQuoteOpen || IsQuote(words)) _isQuoteOpen = !(text.AsSpan().TrimEnd(" .;,") is [.., '”' or '"' or '’']);
        // Acts that the words themselves tell are none of this meeting.
        var inside = QuoteEnd(text, from) ?? (isFirstPerson || from > 0 ? from + Sentences.First(text[from..], text.Length).Length : 0);
        if (inside > 0) mentions.RemoveAll(m => m.Start < inside && !ReferenceEquals(m.Person, _by));
        var turn = PassageTurns.Whole(_by, _method, text, mentions);
        if (turn.End is not null) Close();
        return turn;
    }

    private void Close() => (_by, _isReply, _isQuoted, _hasBegun, _isLead, _isQuoteOpen) = (null, false, false, false, false, false);

    private void Begin(WrittenKind kind, string heading, List<ListedPerson> authors, ItemSpeakers speakers, bool inTitle)
    {
        Close();
        // Names of "Councillors" that were lost are names all the same.
        var by = heading.AsSpan(NameReader.Skip(heading, 0, heading.Length));
        by = by[..NameReader.WordEnd(by, 0, by.Length)];
        foreach (var author in authors)
        {
            var person = people.Of(author.Name, author.Role);
            if (inTitle) people.NameInTitle(person);
            speakers.Add(person, kind == WrittenKind.Motion ? Participation.Moved : Participation.Spoke, author.Role, author.AsRecorded);
            if (authors.Count == 1 && !NameWords.IsPlural(by)) (_by, _method, _isReply) = (person, SpeakerMethod.Heading, kind == WrittenKind.Reply);
        }
    }

    // "Cllr. T. Sample", "Cllr. T. Sample – "That …": a motion under the name of its mover.
    private ListedPerson? Heads(string title)
    {
        if (NameReader.Read(title, 0, title.Length, requireTitle: true) is not { Name.Address: Address.Member } read || _passages.Count == 0) return null;
        var rest = title.AsSpan(read.End).Trim(" .:–—-");
        if (rest.IsEmpty ? !IsQuote(_passages[0].Text) : !IsQuote(rest)) return null;
        return new ListedPerson(read.Name, null, title[..read.End].Trim());
    }

    private bool Begins(int at, string text, ReadOnlySpan<char> words, bool isOwn, List<Mention> mentions)
    {
        if (_isQuoted && !IsQuote(words)) { Close(); return false; }
        if (isOwn || IsQuote(words)) return true;
        if (IsClerks(text) || Acts(text, mentions)) { Close(); return false; }
        if (_isReply || IsQuestion(words)) return true;
        if (text.Length >= LeastWords && at < _lastReply) return true;
        // The end of a heading of two lines; what is longer is the clerk's.
        if (text.Length >= LeastWords && char.IsUpper(text[0])) Close();
        return false;
    }

    private bool GoesOn(int at, string text, bool isFirstPerson, List<Mention> mentions)
    {
        var isOn = _isQuoteOpen || isFirstPerson || (!IsClerks(text) && !Acts(text, mentions) && (_isReply || _isLead || at < _lastReply || _passages[at].Shape == PassageShape.ListItem));
        if (!isOn) Close();
        return isOn;
    }

    private bool Acts(string text, List<Mention> mentions)
    {
        if (mentions.Count == 0) return false;
        var first = Sentences.First(text, text.Length).Length;
        foreach (var mention in mentions)
            if (mention.Act is not null && mention.Start < first && !(_isReply && ReferenceEquals(mention.Person, _by))) return true;
        return false;
    }

    // A reply may begin in many ways in which a question does not.
    private bool IsClerks(string text) => PassageTurns.IsReport(text) || (!_isReply && PassageTurns.StartsWithAny(text, Clerks));

    // "I will ask", and as text recognition leaves it: "| will move", "1 will move".
    private static bool IsFirstPerson(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" “\"‘'");
        if (words[..Math.Min(words.Length, FarthestPerson)].Contains(", I will ", StringComparison.Ordinal)) return true;
        var blank = words.IndexOf(' ');
        if (blank is < 1 or > 2) return false;
        var verb = words[(blank + 1)..];
        if (words[..blank] is "I" or "We") return true;
        return blank == 1 && words[0] is '|' or '!' or '1' or '/' or 'l' && verb is ['w', 'i', 'l', 'l', ' ', ..] or ['a', 's', 'k', ' ', ..] or ['c', 'a', 'l', 'l', ' ', ..] or ['m', 'o', 'v', 'e', ' ', ..];
    }

    private static bool IsQuote(ReadOnlySpan<char> words) => words is ['“' or '"' or '‘', ..];

    // Where the sentence begins in which the quotation ends; null where none begins the words.
    private int? QuoteEnd(string text, int from)
    {
        if (!_isQuoteOpen && !IsQuote(text.AsSpan(from).TrimStart())) return null;
        var close = text.AsSpan(from).LastIndexOfAny("”\"") + from;
        if (close <= from + 1 || text.AsSpan(close + 1).Trim(" .;,)").IsEmpty) return text.Length;
        var last = 0;
        foreach (var (start, _) in Sentences.Of(text))
            if (start <= close) last = start;
        return last;
    }

    private static bool IsQuestion(ReadOnlySpan<char> words)
    {
        var end = NameReader.WordEnd(words, 0, words.Length);
        return Asking.Has(words[..end]) || (words.Length > 0 && words[^1] == '?');
    }

    private static Person? Only(List<Mention> mentions, Participation act)
    {
        Person? only = null;
        foreach (var mention in mentions)
        {
            if (mention.Act != act || (mention.IsAside && act is Participation.Spoke)) continue;
            if (mention.Person is null || (only is not null && !ReferenceEquals(only, mention.Person))) return null;
            only = mention.Person;
        }
        return only;
    }
}
