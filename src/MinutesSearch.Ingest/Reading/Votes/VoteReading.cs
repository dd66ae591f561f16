using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Reads votes from prose: counts, names, unanimity, result.</summary>
internal static partial class VoteReading
{
    private const int LongestLine = 120;
    private const int LongestText = 6000;

    private static readonly SearchValues<string> Hints = SearchValues.Create(["vote", "voting", "unanim", "against", "abst", "affirmative", "in favour", "noes"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Offices = ["Lord Provost", "Lord Mayor", "Depute Lord Provost", "Deputy Lord Provost", "Deputy Lord Mayor", "Provost", "Mayor", "Convener"];

    [GeneratedRegex(@"\b(?:by|with)\s+(?:a\s+vote\s+of\s+)?(?<a>\w{1,9})\s+votes?\s+(?:to|against)\s+(?<b>\w{1,9})\b|\b(?:by|with)\s+(?:a\s+vote\s+of\s+)?(?<a>\d{1,3})\s+(?:to|against|-|–)\s+(?<b>\d{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ByVotes();

    [GeneratedRegex(@"\b(?:motion|amendment|proposal|recommendations?|substantive|resolution|vote|amended motion|Part 8|it)\b[^.]{0,80}?\b(?:was|were|is|being|be|fell|declared|as|thereupon)?\s*(?:declared\s+|therefore\s+|duly\s+|then\s+|accordingly\s+)?(?<r>carried|lost|defeated|passed|rejected|fell|adopted|not\s+carried)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ResultOf();

    [GeneratedRegex(@"^(?:vote|votes|voting|result|for|the vote(?: was)?|recorded vote)\s*(?:[:\-–]\s*)?(?:was\s+|were\s+|for\s*[:\-–]?\s*)?unanimous(?:ly)?\b|\bvote(?:d|s)?\b[^.]{0,40}\bunanimous(?:ly)?\b|\bunanimous\s+vote\b|\bcarried\s+unanimously\b|\bunanimously\s+carried\b|\((?:carried\s+)?unanimous(?:ly)?\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unanimous();

    /// <summary>The votes of an item, in the order of the text. Where the page shows a table too, the prose completes its rows.</summary>
    public static List<Vote> Read(IReadOnlyList<Passage> passages, IReadOnlyList<Vote> given)
    {
        var told = new List<Vote>();
        var draft = new VoteDraft();
        for (var i = 0; i < passages.Count; i++)
        {
            // Where the source gives its votes as data, its information repeats them in words.
            if (passages[i].Part is ItemPart.Agenda || (passages[i].Part is ItemPart.Information && given.Count > 0)) continue;
            if (Take(passages[i].Text, ref draft, told)) continue;
            Close(passages, i, ref draft, told);
        }
        Close(passages, passages.Count, ref draft, told);
        return given.Count == 0 ? told : Merged(given, told);
    }

    /// <summary>The vote that one line tells, such as a cell of a table; null where it tells none, or more than one.</summary>
    /// <param name="line">The line, of any length.</param>
    /// <returns>The vote, and where its words start in the line.</returns>
    public static (Vote Vote, int Start)? ReadLine(string line)
    {
        var labels = VoteSides.In(line);
        if (labels.Count == 0) return null;
        var start = labels[0].Start;
        // "6 for" has its count in front.
        if (NumberBefore(line, start, 0, out var number) is not null) start = number;
        var votes = new List<Vote>();
        var draft = new VoteDraft();
        if (!Take(line[start..], ref draft, votes)) return null;
        Finish(ref draft, votes);
        return votes is [{ For: not null } vote] && vote.NamesFor.Count + vote.NamesAgainst.Count <= line.Length / 3 ? (vote, start) : null;
    }

    private static List<Vote> Merged(IReadOnlyList<Vote> given, List<Vote> told)
    {
        var votes = new List<Vote>(given.Count);
        var fits = told.Count == given.Count && given.All(v => v.For is null && v.NamesFor.Count == 0);
        for (var i = 0; i < given.Count; i++)
        {
            var same = fits ? told[i] : told.Find(t => t.For is not null && IsSame(t, given[i]));
            votes.Add(VoteMismatch.Checked(same is null ? given[i] : Completed(given[i], same)));
        }
        if (fits) return votes;
        foreach (var vote in told)
            if (vote.For is not null && !votes.Exists(v => IsSame(v, vote))) votes.Add(vote);
        return votes;
    }

    // One of both may tell one side only.
    private static bool IsSame(Vote vote, Vote other) => vote.For == other.For && (vote.Against is null || other.Against is null || vote.Against == other.Against);

    // The table and the prose tell one vote: each what it knows.
    private static Vote Completed(Vote given, Vote told) => told with
    {
        Subject = given.Subject ?? told.Subject,
        Result = given.Result ?? told.Result,
        Against = given.Against ?? told.Against,
        Abstained = given.Abstained ?? told.Abstained,
        NamesFor = given.NamesFor.Count > 0 ? given.NamesFor : told.NamesFor,
        NamesAgainst = given.NamesAgainst.Count > 0 ? given.NamesAgainst : told.NamesAgainst,
        NamesAbstained = given.NamesAbstained.Count > 0 ? given.NamesAbstained : told.NamesAbstained,
    };

    // True where the passage belongs to a vote.
    private static bool Take(string text, ref VoteDraft draft, List<Vote> votes)
    {
        if (text.Length > LongestText) return false;
        if (draft.Open is { } open && TakeNames(text, open, draft)) return true;
        var opening = VoteSides.Opening(text);
        if (opening is null && text.AsSpan().IndexOfAny(Hints) < 0) return false;
        if (opening is { } label && IsLabelled(text, label, draft)) { TakeSide(text, label, ref draft, votes); return true; }
        if (TakeCounts(text, ref draft, votes)) return true;
        if (HasDigitOrVotes(text) && ByVotes().Match(Head(text)) is { Success: true } by && VoteCount.Of(by.Groups["a"].ValueSpan) is { } a && VoteCount.Of(by.Groups["b"].ValueSpan) is { } b)
        {
            Finish(ref draft, votes);
            var result = ResultOf().Match(Head(text));
            var isLost = result.Success && result.Groups["r"].ValueSpan[0] is 'l' or 'L' or 'd' or 'D' or 'r' or 'R' or 'n' or 'f';
            // "Lost by 12 votes to 5" and "lost by 5 votes to 12" are said of one vote: what is lost has fewer.
            draft.Count(Side.For, isLost ? Math.Min(a, b) : a);
            draft.Count(Side.Against, isLost ? Math.Max(a, b) : b);
            draft.Result = result.Success ? Capital(result.Groups["r"].Value) : null;
            foreach (var side in VoteSides.In(text))
                if (side.Side == Side.Abstained && NumberBefore(text, side.Start, 0, out _) is { } abstained) draft.Count(Side.Abstained, abstained);
            Finish(ref draft, votes);
            return true;
        }
        if (!text.Contains("nanim", StringComparison.OrdinalIgnoreCase) || !Unanimous().IsMatch(Head(text))) return false;
        Finish(ref draft, votes);
        draft.IsUnanimous = true;
        Finish(ref draft, votes);
        return true;
    }

    // "For", "AGAINST THE AMENDMENT:", "For: 35", "For Councillor Sample", "For the motion (22) – Councillors …": the line is a side of a vote.
    private static bool IsLabelled(string text, SideLabel label, VoteDraft draft)
    {
        var rest = text.AsSpan(label.End).TrimStart();
        if (label.Side == Side.For && label.End - label.Start == 3 && rest.StartsWith("unanimous", StringComparison.OrdinalIgnoreCase)) return false;
        if (rest.IsEmpty || rest[0] is ':' or '(' or '-' or '–' or '—') return label.Side != Side.Outside || draft.Open is not null || !draft.IsEmpty;
        if (label.Side == Side.Outside) return false;
        var short_ = text.Length <= 60 && text[^1] != '.';
        if (char.IsAsciiDigit(rest[0])) return text.Length <= LongestLine && (label.Side != Side.For || text.Contains("gainst", StringComparison.OrdinalIgnoreCase) || rest.Length <= 3);
        if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return IsMotion(rest[4..]) && (short_ || rest[..Math.Min(rest.Length, 60)].IndexOfAny(":(–-") > 0);
        if (rest.StartsWith("Councillor", StringComparison.Ordinal) || rest.StartsWith("Cllr", StringComparison.Ordinal)) return short_ || !draft.IsEmpty || text.Contains("gainst", StringComparison.OrdinalIgnoreCase);
        return short_ && rest.Length < 30 && label.Side != Side.For && char.IsUpper(rest[0]);
    }

    private static bool IsMotion(ReadOnlySpan<char> words)
    {
        foreach (var motion in (ReadOnlySpan<string>)["motion", "amendment", "proposal", "recommendation", "substantive", "original", "amended", "resolution", "nomination", "rejection"])
            if (words.StartsWith(motion, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static void TakeSide(string text, SideLabel label, ref VoteDraft draft, List<Vote> votes)
    {
        var labels = VoteSides.In(text);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Start < label.Start || (i > 0 && !IsPartOfVote(text, labels[i]))) continue;
            var end = text.Length;
            for (var next = i + 1; next < labels.Count; next++)
                if (IsPartOfVote(text, labels[next])) { end = labels[next].Start; break; }
            if (draft.Has(labels[i].Side) && labels[i].Side != Side.Outside) Finish(ref draft, votes);
            TakePart(text.AsSpan(labels[i].End, end - labels[i].End), labels[i].Side, draft);
        }
    }

    // A second label on the line stands behind a stop and before a number or names; "for" and "against" inside names' roles do not.
    private static bool IsPartOfVote(string text, SideLabel label)
    {
        var rest = text.AsSpan(label.End).TrimStart();
        if (rest.IsEmpty) return char.IsUpper(text[label.Start]);
        return rest[0] is ':' or '(' or '-' or '–' || (char.IsUpper(text[label.Start]) && (char.IsAsciiDigit(rest[0]) || label.Side != Side.For)) || (char.IsAsciiDigit(rest[0]) && label.Side != Side.For);
    }

    // What follows a label up to the next: "the motion (22) – Lord Provost; and Councillors …", ": 35", "Councillor Sample".
    private static void TakePart(ReadOnlySpan<char> part, Side side, VoteDraft draft)
    {
        part = part.Trim(" .;,");
        if (part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && IsMotion(part[4..]))
        {
            var stop = part.IndexOfAny(":(–");
            draft.Subject ??= part[..(stop < 0 ? part.Length : stop)].Trim(" -").ToString();
            part = stop < 0 ? [] : part[stop..];
        }
        // "For Councillor X" names a candidate; "Against: Councillor X" somebody who voted.
        var isCandidate = side == Side.For && !part.IsEmpty && char.IsLetter(part[0]);
        part = part.TrimStart(" :-–—=");
        if (!part.IsEmpty && part[0] == '(' && part.IndexOf(')') is > 1 and <= 4 and var close && VoteCount.Of(part[1..close]) is { } bracketed)
        {
            draft.Count(side, bracketed);
            part = part[(close + 1)..].TrimStart(" :-–—");
        }
        var wordEnd = 0;
        while (wordEnd < part.Length && char.IsLetterOrDigit(part[wordEnd])) wordEnd++;
        if (VoteCount.Of(part[..wordEnd]) is { } count)
        {
            draft.Count(side, count);
            part = part[wordEnd..].TrimStart(" :-–—().");
        }
        else if (isCandidate && part.StartsWith("Councillor ", StringComparison.Ordinal) && part.Length < 40 && part.IndexOf(',') < 0)
        {
            // An election: the label names the candidate, and the electors follow.
            draft.Subject ??= part.ToString();
            part = [];
        }
        if (part.Length > 2) TakeNames(part.ToString(), side, draft);
        draft.Open = side;
    }

    // "Councillors Sample, Pattern (J) and Draft. (21)"; "(11)"; "None".
    private static bool TakeNames(string text, Side side, VoteDraft draft)
    {
        var part = text.AsSpan().Trim(" .");
        if (part.Length <= 4 && part.Length > 2 && part[0] == '(' && part[^1] == ')' && VoteCount.Of(part[1..^1]) is { } alone) { draft.Count(side, alone); return true; }
        if (part.Equals("none", StringComparison.OrdinalIgnoreCase) || part.Equals("nil", StringComparison.OrdinalIgnoreCase)) { draft.Count(side, 0); return true; }
        if (!StartsList(part)) return false;
        int? count = null;
        if (part[^1] == ')' && part.LastIndexOf('(') is > 0 and var open && VoteCount.Of(part[(open + 1)..^1]) is { } counted && char.IsAsciiDigit(part[open + 1]))
        {
            count = counted;
            part = part[..open].Trim(" .,");
        }
        var names = Names(part);
        if (names.Count == 0) return false;
        draft.Names(side, names);
        if (count is { } number) draft.Count(side, number);
        return true;
    }

    private static List<string> Names(ReadOnlySpan<char> list)
    {
        var names = new List<string>();
        var rest = list;
        foreach (var office in Offices)
        {
            if (!rest.TrimStart("The the ").StartsWith(office, StringComparison.Ordinal)) continue;
            rest = rest[(rest.IndexOf(office, StringComparison.Ordinal) + office.Length)..];
            // "Lord Provost; and Councillors …" is a person by office; "Mayor Sample" a person by name.
            if (rest.TrimStart() is [] or [',' or ';', ..] || rest.TrimStart().StartsWith("and ", StringComparison.Ordinal)) names.Add(office);
            else rest = list;
            break;
        }
        rest = rest.TrimStart(" ,;");
        if (rest.StartsWith("and ", StringComparison.Ordinal)) rest = rest[4..];
        foreach (var listed in PeopleList.Read(rest, areMembers: true)) names.Add(listed.AsRecorded);
        return names;
    }

    private static bool StartsList(ReadOnlySpan<char> part)
    {
        if (part.StartsWith("The ", StringComparison.OrdinalIgnoreCase)) part = part[4..];
        var end = NameReader.WordEnd(part, 0, part.Length);
        if (end == 0) return false;
        if (NameWords.AddressOf(part[..end]) is not null) return SpeechVerbs.After(part[AfterFirst(part)..]) is null;
        foreach (var office in Offices)
            if (part.StartsWith(office, StringComparison.Ordinal)) return part.Contains("ouncillor", StringComparison.Ordinal);
        // Names without titles: two capitals at least, and a list of them.
        return char.IsUpper(part[0]) && part.IndexOf(',') is > 2 and < 40 && NameReader.Read(part, 0, part.Length, requireTitle: false) is not null;
    }

    private static int AfterFirst(ReadOnlySpan<char> part) => NameReader.Read(part, 0, part.Length, requireTitle: true) is { } read ? read.End : part.Length;

    // "5 For, 0 Against, 1 Abstention"; "nine Members voted for and three against"; "9 votes in favour and 12 votes against".
    private static bool TakeCounts(string text, ref VoteDraft draft, List<Vote> votes)
    {
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.AsSpan(start, length);
            if (sentence.Length > 700 || sentence.IndexOfAny(Hints) < 0) continue;
            var found = new VoteDraft();
            var sides = 0;
            var from = 0;
            var labels = VoteSides.In(sentence);
            var isLabelFirst = labels.Count > 0 && NumberBefore(sentence, labels[0].Start, 0, out _) is null;
            foreach (var label in labels)
            {
                if (label.Side == Side.Outside) { if (sides > 0 && sentence[..label.Start].EndsWith("); ", StringComparison.Ordinal)) from = label.End; continue; }
                var end = label.End;
                var count = isLabelFirst ? NumberAfter(sentence, label.End, out end) : NumberBefore(sentence, label.Start, from, out _);
                if (count is not { } number || found.Has(label.Side)) continue;
                found.Count(label.Side, number);
                from = end;
                sides++;
                if (isLabelFirst && end < sentence.Length && sentence[end..].TrimStart() is ['(', ..] names && names.IndexOf(')') is > 3 and var close)
                    found.Names(label.Side, Separated(names[1..close]));
            }
            if (sides == 0 || (sides == 1 && !TellsVote(sentence, labels, found))) continue;
            Finish(ref draft, votes);
            draft = found;
            if (sentence.StartsWith("Vote: ", StringComparison.Ordinal) || text.Length <= LongestLine) return true;
            Result(text, draft);
            Finish(ref draft, votes);
            return true;
        }
        if (!draft.IsEmpty && text.StartsWith("There were no abst", StringComparison.OrdinalIgnoreCase)) { draft.Count(Side.Abstained, 0); return true; }
        return false;
    }

    // One side alone: "nine Members voted for the motion", "Vote: Affirmative 12 (…)".
    private static bool TellsVote(ReadOnlySpan<char> sentence, List<SideLabel> labels, VoteDraft found)
    {
        if (!found.Has(Side.For)) return false;
        if (sentence.StartsWith("Vote: ", StringComparison.Ordinal) || sentence.StartsWith("Voting: ", StringComparison.Ordinal)) return true;
        foreach (var label in labels)
        {
            var before = sentence[..label.Start].TrimEnd();
            if (label.Side == Side.For && (before.EndsWith("voted", StringComparison.Ordinal) || before.EndsWith("votes", StringComparison.Ordinal) || before.EndsWith("votes cast", StringComparison.Ordinal))) return NumberBefore(sentence, label.Start, 0, out _) is not null;
        }
        return false;
    }

    // Names of legislative systems are full, parted by commas: "Gale A. Sample, Jr., Mark Draft".
    private static List<string> Separated(ReadOnlySpan<char> names)
    {
        var list = new List<string>();
        foreach (var range in names.Split(", "))
        {
            var name = names[range].Trim();
            if (name.IsEmpty) continue;
            if (list.Count > 0 && NameWords.Suffixes.Has(name.TrimEnd('.'))) list[^1] = $"{list[^1]}, {name}";
            else list.Add(name.ToString());
        }
        return list;
    }

    private static int? NumberBefore(ReadOnlySpan<char> text, int at, int from, out int start)
    {
        start = at;
        for (var n = 0; n < 4; n++)
        {
            var end = start;
            while (end > from && text[end - 1] is ' ' or '(') end--;
            var begin = end;
            while (begin > from && char.IsLetterOrDigit(text[begin - 1])) begin--;
            var word = text[begin..end];
            if (word.IsEmpty) return null;
            start = begin;
            if (VoteCount.Of(word) is { } count) return count;
            if (!(word is "votes" or "vote" or "voted" or "voting" or "Members" or "members" or "Councillors" or "councillors" or "cast" or "were" or "was" or "being" or "in")) return null;
        }
        return null;
    }

    private static int? NumberAfter(ReadOnlySpan<char> text, int at, out int end)
    {
        while (at < text.Length && text[at] is ' ' or ':' or '-' or '–' or '=' or '(') at++;
        end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return VoteCount.Of(text[at..end]);
    }

    // What ends a vote may tell its result: "The Mayor declared the motion carried."
    private static void Close(IReadOnlyList<Passage> passages, int at, ref VoteDraft draft, List<Vote> votes)
    {
        if (draft.IsEmpty) { draft.Open = null; draft.Subject = null; return; }
        if (at < passages.Count)
        {
            var text = passages[at].Text;
            if (text.StartsWith("Result: ", StringComparison.Ordinal) && text.Length < 60) draft.Result ??= text["Result: ".Length..].Trim();
            else Result(text, draft);
        }
        Finish(ref draft, votes);
    }

    private static void Result(string text, VoteDraft draft)
    {
        if (ResultOf().Match(Head(text)) is { Success: true } result) draft.Result ??= Capital(result.Groups["r"].Value);
    }

    private static void Finish(ref VoteDraft draft, List<Vote> votes)
    {
        if (!draft.IsEmpty)
        {
            var vote = draft.ToVote();
            votes.Add(vote);
        }
        draft = new VoteDraft();
    }

    private static bool HasDigitOrVotes(string text) => text.Contains("votes", StringComparison.OrdinalIgnoreCase) || (text.Length < 400 && text.Contains("vot", StringComparison.OrdinalIgnoreCase) && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0);

    private static string Head(string text) => text.Length <= 700 ? text : text[..700];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
