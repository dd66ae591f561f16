using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Reads votes that a sentence tells: <c>nine Members voted for and three against</c>, <c>carried by 12 votes to 5</c>, <c>Councillor Sample abstained</c>.</summary>
internal static partial class VoteSentences
{
    private const int LongestSentence = 900;
    private const int ShortestSentence = 26;

    private static readonly WordSet Voted = WordSet.AnyCase("voted voting vote votes");

    private static readonly System.Buffers.SearchValues<string> Wishes = System.Buffers.SearchValues.Create([" asked", " requested", " wished", " desired", " required"], StringComparison.Ordinal);

    private static readonly WordSet Chairs = WordSet.AnyCase("chair chairman chairperson chairwoman mayor cathaoirleach convener provost");

    [GeneratedRegex(@"^(?:it\s+was\s+)?(?:resolved|agreed|approved),?\s+\(?with\s+(?:only\s+)?[\w-]+\s+(?:\w+\s+)?(?:(?:voting|voted)\s+)?(?:against|dissenting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsCounted();

    /// <summary>Takes what a sentence tells of a vote; false where it tells nothing.</summary>
    public static bool Take(string sentence, VoteLedger ledger)
    {
        if (sentence.Length > LongestSentence) sentence = sentence[..LongestSentence];
        var result = VoteWords.Result(sentence);
        // How the chair voted twice is no other vote: "The Mayor then voted against on her casting vote, and it fell."
        if (!ledger.Draft.HasNoSide && IsCasting(sentence)) { ledger.Draft.Result ??= result; return true; }
        if (sentence.Contains("be recorded", StringComparison.Ordinal) && TakeRecorded(sentence, ledger)) return true;
        if (TakeTallies(sentence, result, ledger) || TakeSides(sentence, result, ledger)) return true;
        if (!VoteWords.MayTell(sentence)) return false;
        if (VoteWords.IsUnanimous(sentence) && !VoteWords.IsOtherwise(sentence))
        {
            Begin(ledger, sentence);
            ledger.Draft.IsUnanimous = true;
            ledger.Draft.Result ??= result;
            return true;
        }
        if (VoteWords.IsTaken(sentence) || VoteWords.IsAnnounced(sentence))
        {
            if (VoteWords.IsSettled(sentence) && !Announces(sentence))
            {
                // What was told so far may be the result of the counts before: "The Chair used his casting vote and the motion was carried."
                if (!ledger.Draft.HasNoSide && ledger.Draft.Result is null) { ledger.Draft.Result = result; return true; }
                if (sentence.Contains("casting vote", StringComparison.OrdinalIgnoreCase) && (ledger.Votes.Count > 0 || !ledger.Draft.IsEmpty)) return true;
                ledger.Finish();
                ledger.Draft.IsTold = true;
                ledger.Draft.Result = result;
            }
            else ledger.IsAwaited = true;
            return true;
        }
        if (ledger.IsAwaited && ledger.Draft.IsEmpty && result is not null)
        {
            ledger.Draft.IsTold = true;
            ledger.Draft.Result = result;
            ledger.Finish();
            return true;
        }
        return false;
    }

    private static bool IsCasting(string sentence) => sentence.Contains("casting vote", StringComparison.OrdinalIgnoreCase) || sentence.Contains("second vote", StringComparison.OrdinalIgnoreCase) || sentence.Contains("further vote", StringComparison.OrdinalIgnoreCase);

    // Votes that a sentence announces are told by those after it.
    private static bool Announces(ReadOnlySpan<char> sentence) =>
        sentence.EndsWith(":", StringComparison.Ordinal) || sentence.TrimEnd('.').EndsWith("as follows", StringComparison.OrdinalIgnoreCase) || VoteWords.IsAnnounced(sentence);

    // "Councillors Sample and Draft asked that their votes against be recorded."
    private static bool TakeRecorded(string sentence, VoteLedger ledger)
    {
        if (!sentence.Contains("vote", StringComparison.Ordinal) || !sentence.Contains("against", StringComparison.Ordinal)) return false;
        var verb = sentence.AsSpan().IndexOfAny(Wishes);
        if (verb < 0 || NamesBefore(sentence, 0, new SideLabel(Side.Against, verb, verb)) is not { Count: > 0 } names) return false;
        if (!ledger.Draft.IsEmpty && ledger.Draft.Open is null) ledger.Draft.Dissent(names);
        else if (ledger.Votes is [.., { NamesAgainst.Count: 0 } last])
        {
            // Some of those that the vote counts are named here.
            if (last.Against == names.Count || (last.Against is null && !last.IsUnanimous)) ledger.Votes[^1] = last with { NamesAgainst = names };
        }
        else ledger.Draft.Names(Side.Against, names);
        return true;
    }

    private static void Begin(VoteLedger ledger, string sentence)
    {
        if (!ledger.Draft.IsTold || !ledger.Draft.HasNoSide) ledger.Finish();
        ledger.Draft.MayRepeat = !sentence.Contains("motion", StringComparison.OrdinalIgnoreCase) && !sentence.Contains("amendment", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TakeTallies(string sentence, string? result, VoteLedger ledger)
    {
        var tallies = VoteTally.In(sentence);
        if (tallies.Count == 0 || VoteWords.IsOtherwise(VoteWords.WithoutAsides(sentence))) return false;
        var from = 0;
        for (var i = 0; i < tallies.Count; i++)
        {
            var tally = tallies[i];
            var end = i + 1 < tallies.Count ? tallies[i + 1].Start : sentence.Length;
            var own = tallies.Count == 1 ? result : VoteWords.Result(sentence[from..end]) ?? result;
            Begin(ledger, sentence);
            var isLost = VoteWords.IsLoss(own);
            // "Lost by 12 votes to 5" and "lost by 5 votes to 12" are said of one vote: what is lost has fewer.
            ledger.Draft.Count(Side.For, isLost ? Math.Min(tally.First, tally.Second) : tally.First);
            ledger.Draft.Count(Side.Against, isLost ? Math.Max(tally.First, tally.Second) : tally.Second);
            if (tally.Third is { } third) ledger.Draft.Count(Side.Abstained, third);
            ledger.Draft.Result = own;
            var rest = sentence[tally.End..end];
            if (!Sided(rest, ledger.Draft)) Abstentions(rest, ledger.Draft);
            from = end;
        }
        return true;
    }

    // "(Sample, Draft for; Outline, Pattern and Proof against)"
    private static bool Sided(string text, VoteDraft draft)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0 || !text.AsSpan(open, close - open).Contains(';')) return false;
        var isAny = false;
        foreach (var range in text.AsSpan(open + 1, close - open - 1).Split(';'))
        {
            var part = text.AsSpan(open + 1, close - open - 1)[range].Trim();
            var last = part.LastIndexOf(' ');
            if (last < 2 || VoteSides.At(part, last + 1, part.Length) is not { } label) continue;
            draft.Names(label.Side, VoteNames.Bracketed(part[..last].TrimEnd()));
            isAny = true;
        }
        return isAny;
    }

    // "… with two abstentions", "… , the Chairman abstaining", "… Councillor Sample abstaining".
    private static void Abstentions(string text, VoteDraft draft)
    {
        foreach (var label in VoteSides.In(text))
        {
            if (label.Side != Side.Abstained) continue;
            if (VoteCount.Before(text, label.Start, 0, out _) is { } before) draft.Count(Side.Abstained, before);
            else if (VoteCount.After(text, label.End, out _) is { } after) draft.Count(Side.Abstained, after);
            else if (NamesBefore(text, 0, label) is { Count: > 0 } names) draft.Names(Side.Abstained, names);
            else if (text.IndexOf(':', label.End) == label.End) draft.Names(Side.Abstained, VoteNames.Of(text.AsSpan(label.End + 1).Trim(" .)")));
        }
    }

    private static bool TakeSides(string sentence, string? result, VoteLedger ledger)
    {
        var labels = VoteSides.In(sentence);
        if (labels.Count == 0) return false;
        var speaks = VoteWords.SpeaksOfVoting(sentence) || ledger.IsAwaited || !ledger.Draft.IsEmpty;
        if (!speaks && VoteWords.CountsOther(sentence)) return false;
        var found = new List<(Side Side, int? Count, List<string> Names)>();
        var isVoted = false;
        var from = 0;
        bool? isBehind = null;
        foreach (var label in labels)
        {
            if (label.Side == Side.Outside) { if (found.Count > 0) from = label.End; continue; }
            var end = label.End;
            int? count = isBehind is true && label.Side != Side.Abstained ? null : VoteCount.Before(sentence, label.Start, from, out _);
            if (count is null && isBehind is not false && (speaks || isBehind is true || IsMarked(sentence, label))) count = VoteCount.After(sentence, label.End, out end);
            if (count is { } number)
            {
                isBehind ??= end != label.End;
                isVoted |= end == label.End || IsVoted(sentence, label.Start) || (label.Start == 0 && sentence.Length < ShortestSentence);
                found.Add((label.Side, number, Bracketed(sentence, end)));
            }
            else if (NamesBefore(sentence, from, label) is { Count: > 0 } names && (label.Side == Side.Abstained || IsVoted(sentence, label.Start) || IsDissent(sentence, label)))
            {
                isBehind ??= false;
                isVoted = true;
                found.Add((label.Side, null, names));
            }
            else continue;
            from = Math.Max(end, label.End);
        }
        if (found.Count == 0 || !IsVote(sentence, found, speaks, isVoted) || VoteWords.IsOtherwise(VoteWords.WithoutAsides(sentence))) return false;
        var isCounted = found.Exists(f => f.Count is not null);
        if (isCounted && result is not null && ledger.Draft.HasNoSide && ledger.Draft.IsTold) ledger.Draft.Result ??= result;
        foreach (var (side, count, names) in found)
        {
            // The same side again, or a side that a vote already closed has: another vote.
            if (ledger.Draft.Has(side)) ledger.Finish();
            if (ledger.Draft.IsEmpty) ledger.Draft.MayRepeat = !sentence.Contains("motion", StringComparison.OrdinalIgnoreCase) && !sentence.Contains("amendment", StringComparison.OrdinalIgnoreCase);
            if (count is { } number) ledger.Draft.Count(side, number);
            ledger.Draft.Names(side, names);
        }
        ledger.Draft.Result ??= result;
        // "22 for, none against: unanimously agreed"
        if (VoteWords.IsUnanimous(sentence) || (found.Exists(f => f is { Side: Side.Against, Count: 0 }) && sentence.Contains("unanimous", StringComparison.OrdinalIgnoreCase))) ledger.Draft.IsUnanimous = true;
        ledger.Draft.Open = null;
        return true;
    }

    private static bool IsDissent(string sentence, SideLabel label) => sentence.AsSpan(label.Start).StartsWith("dissent", StringComparison.OrdinalIgnoreCase);

    // One side alone needs words of voting beside it; two or more are a vote, unless they count something else.
    private static bool IsVote(string sentence, List<(Side Side, int? Count, List<string> Names)> found, bool speaks, bool isVoted)
    {
        var sides = found.Select(f => f.Side).Distinct().Count();
        if (sides > 1) return true;
        // "Carried, one against."
        if (found[0].Count is not null && sentence.Length < 70 && (sentence.StartsWith("Carried", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" carried with ", StringComparison.Ordinal))) return true;
        // "Resolved, with one against, that …"
        if (found[0].Count is not null && isVoted && BeginsCounted().IsMatch(sentence)) return true;
        if (found[0].Side == Side.Abstained) return found[0].Names.Count > 0 || found[0].Count > 0 || speaks;
        return isVoted && ((speaks && (sentence.Contains("vot", StringComparison.OrdinalIgnoreCase) || sentence.Length < 60)) || (sentence.Length < ShortestSentence && sentence.AsSpan(0, Math.Min(12, sentence.Length)).IndexOfAny(":–-=(") > 0));
    }

    // "For: 35", "Against 4", "In favour – 12": a label that stands before its count by its sign, its capital, or the shortness of the text.
    private static bool IsMarked(string sentence, SideLabel label)
    {
        var rest = sentence.AsSpan(label.End).TrimStart();
        return !rest.IsEmpty && (rest[0] is ':' or '(' or '–' or '-' or '=' || char.IsUpper(sentence[label.Start]) || sentence[..label.Start].TrimEnd() is [.., '(' or '[' or ':'] || sentence.Contains("(For ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsVoted(string sentence, int at)
    {
        var before = sentence.AsSpan(0, at).TrimEnd(" :");
        var start = before.LastIndexOf(' ') + 1;
        return Voted.Has(before[start..]);
    }

    // "Councillors Sample, Draft and Outline voted" against; "the Chairman" abstained.
    private static List<string>? NamesBefore(string sentence, int from, SideLabel label)
    {
        var part = sentence.AsSpan(from, label.Start - from).Trim(" ,;:.()");
        for (var n = 0; n < 3; n++)
        {
            var last = part.LastIndexOf(' ');
            var word = part[(last + 1)..];
            if (!(Voted.Has(word) || word is "who" or "having" or "had" or "also" or "from" or "and" or "has" or "were" or "then")) break;
            part = last < 0 ? [] : part[..last].TrimEnd(" ,;");
        }
        // Only what stands behind the last stop of the sentence belongs to this side.
        foreach (var stop in (ReadOnlySpan<string>)["; ", " with ", " while ", " whilst ", " but ", " although ", " that "])
            if (part.LastIndexOf(stop) is >= 0 and var at) part = part[(at + stop.Length)..];
        foreach (var lead in (ReadOnlySpan<string>)["and ", "with ", "it ", "the motion ", "the motion and ", "the amendment and "])
            if (part.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) part = part[lead.Length..].TrimStart(" ,;");
        // The list begins at its first title, as far back as nothing but names stands between.
        var first = NameWords.TitleAt(part);
        if (first < 0)
        {
            var bare = part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part;
            return Chairs.Has(bare) ? [bare.ToString()] : null;
        }
        part = part[first..];
        return VoteNames.StartsList(part) ? VoteNames.Of(part) : null;
    }

    private static List<string> Bracketed(string sentence, int end) =>
        sentence.AsSpan(end).TrimStart() is ['(', ..] names && names.IndexOf(')') is > 3 and var close && char.IsUpper(names[1]) ? VoteNames.Bracketed(names[1..close]) : [];
}
