using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Reads lines that are a side of a vote: <c>For</c>, <c>AGAINST THE AMENDMENT:</c>, <c>For: 35</c>, <c>For the motion (22) – Councillors …</c></summary>
internal static class VoteLines
{
    private const int LongestLine = 120;

    // "Votes for: 7", "Those voting against", "The following Members voted in favour:", "Number of votes for the motion".
    private static readonly WordSet Leading = WordSet.AnyCase("the those following votes vote voted voting voters members councillors councillor number no of total there in and as follows cast who were was recorded");

    /// <summary>The label of a side that a passage opens with, words such as "Those voting" before it passed over; null where it opens with something else.</summary>
    public static SideLabel? Opening(ReadOnlySpan<char> text)
    {
        if (VoteSides.Opening(text) is { } label) return label;
        var at = 0;
        for (var n = 0; n < 7; n++)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            var word = text[at..end];
            if (word.IsEmpty) return null;
            if (n > 0 && VoteSides.At(text, at, end) is { } found) return found;
            if (!Leading.Has(word)) return null;
            if (end < text.Length && text[end] is '.' or ':' or ';') end++;
            at = NameReader.Skip(text, end, text.Length);
        }
        return null;
    }

    /// <summary>True where a text that opens with a label is a side of a vote.</summary>
    public static bool IsSide(ReadOnlySpan<char> text, SideLabel label, VoteLedger ledger)
    {
        var draft = ledger.Draft;
        if (VoteSides.IsEveryday(text[label.Start..label.End]) && !ledger.IsAwaited && draft.IsEmpty && !text.Contains("no:", StringComparison.OrdinalIgnoreCase)) return false;
        var rest = text[label.End..].TrimStart();
        if (label.Side == Side.For && label.End - label.Start == 3 && rest.StartsWith("unanimous", StringComparison.OrdinalIgnoreCase)) return false;
        if (rest.IsEmpty || rest[0] is ':' or '(' or '-' or '–' or '—' or '=' or '|') return label.Side != Side.Outside || draft.Open is not null || !draft.IsEmpty;
        if (label.Side == Side.Outside) return false;
        var isShort = text.Length <= 60 && text[^1] != '.';
        if (label.Start > 0 && !isShort && !StartsNames(rest)) return false;
        if (char.IsAsciiDigit(rest[0])) return text.Length <= LongestLine && (label.Side != Side.For || text.Contains("gainst", StringComparison.OrdinalIgnoreCase) || rest.Length <= 3);
        if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return IsMotion(rest[4..]) && (isShort || rest[..Math.Min(rest.Length, 60)].IndexOfAny(":(–-") > 0);
        if (isShort && IsMotion(rest) && char.IsUpper(rest[0])) return true;
        if (StartsNames(rest)) return isShort || !draft.IsEmpty || ledger.IsAwaited || text.Contains("gainst", StringComparison.OrdinalIgnoreCase) || label.Start > 0;
        return isShort && rest.Length < 30 && label.Side != Side.For && char.IsUpper(rest[0]);
    }

    /// <summary>Takes the side, and those that follow it in the text.</summary>
    public static void Take(string text, SideLabel label, VoteLedger ledger)
    {
        var labels = VoteSides.In(text);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Start < label.Start || (labels[i].Start > label.Start && !IsPartOfVote(text, labels[i]))) continue;
            var end = text.Length;
            for (var next = i + 1; next < labels.Count; next++)
                if (IsPartOfVote(text, labels[next])) { end = labels[next].Start; break; }
            var side = IsOtherMotion(text.AsSpan(labels[i].End), labels[i].Side, ledger.Draft) ? Side.Against : labels[i].Side;
            if (ledger.Draft.Has(side) && side != Side.Outside) ledger.Finish();
            TakePart(text.AsSpan(labels[i].End, end - labels[i].End), side, ledger.Draft);
        }
    }

    /// <summary>Takes names of a side that an earlier line opened, where the label of the next side was left at their end. False where none is there.</summary>
    public static bool TakeOpen(string text, Side open, VoteLedger ledger)
    {
        foreach (var label in VoteSides.In(text))
        {
            if (label.Start == 0 || !IsPartOfVote(text, label) || !VoteNames.Take(text[..label.Start], open, ledger.Draft)) continue;
            Take(text, label, ledger);
            return true;
        }
        return false;
    }

    // "For the motion (11)" ⏎ "For the amendment (6)": one vote between both.
    private static bool IsOtherMotion(ReadOnlySpan<char> behind, Side side, VoteDraft draft) =>
        side == Side.For && draft.Has(Side.For) && !draft.Has(Side.Against) && VoteSides.IsAmendment(behind) && draft.Subject is "the motion" or "the Motion" or "THE MOTION";

    private static bool StartsNames(ReadOnlySpan<char> rest) => NameWords.AddressOf(rest[..NameReader.WordEnd(rest, 0, rest.Length)]) is not null;

    private static bool IsMotion(ReadOnlySpan<char> words)
    {
        foreach (var motion in (ReadOnlySpan<string>)["motion", "amendment", "first amendment", "second amendment", "further amendment", "proposal", "recommendation", "substantive", "original", "amended", "resolution", "nomination", "rejection", "officer", "application", "deferral", "refusal", "approval", "adoption", "retention", "acceptance", "deletion", "inclusion", "withdrawal"])
            if (words.StartsWith(motion, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // A second label on the line stands behind a stop and before a number or names; "for" and "against" inside names' roles do not.
    private static bool IsPartOfVote(string text, SideLabel label)
    {
        var rest = text.AsSpan(label.End).TrimStart();
        if (rest.IsEmpty) return char.IsUpper(text[label.Start]);
        if (label.Side == Side.Outside && rest[0] is ':' or '(' or '-' or '–') return true;
        return rest[0] is ':' or '(' or '-' or '–' or '=' || (char.IsUpper(text[label.Start]) && (char.IsAsciiDigit(rest[0]) || label.Side != Side.For)) || (label.Side != Side.For && (char.IsAsciiDigit(rest[0]) || StartsNames(rest) || rest.StartsWith("none", StringComparison.OrdinalIgnoreCase)));
    }

    // "Abstained: Sample (1). LOST.": what came of it stands behind the last side.
    private static ReadOnlySpan<char> WithoutVerdict(ReadOnlySpan<char> part)
    {
        foreach (var verdict in (ReadOnlySpan<string>)[". LOST", ". CARRIED", ". Lost", ". Carried", ". Motion ", ". Amendment ", ". The motion ", ". The amendment ", ". The Motion ", ". The Amendment "])
            if (part.IndexOf(verdict, StringComparison.Ordinal) is > 0 and var at) part = part[..at];
        return part;
    }

    // What follows a label up to the next: "the motion (22) – Lord Provost; and Councillors …", ": 35", "Councillor Sample".
    private static void TakePart(ReadOnlySpan<char> part, Side side, VoteDraft draft)
    {
        part = WithoutVerdict(part).Trim(" .;,");
        if (part.EndsWith(" and", StringComparison.Ordinal)) part = part[..^4].TrimEnd(" .;,");
        if (IsMotion(part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part))
        {
            var stop = part.IndexOfAny(":(–");
            draft.Subject ??= part[..(stop < 0 ? part.Length : stop)].Trim(" -").ToString();
            part = stop < 0 ? [] : part[stop..];
        }
        // "For Councillor X" names a candidate; "Against: Councillor X" somebody who voted.
        var isCandidate = side == Side.For && !part.IsEmpty && char.IsLetter(part[0]);
        part = part.TrimStart(" :-–—=|");
        if (!part.IsEmpty && part[0] is '(' or '[' && part.IndexOfAny(")]") is > 1 and <= 4 and var close && VoteCount.Of(part[1..close]) is { } bracketed)
        {
            draft.Count(side, bracketed);
            part = part[(close + 1)..].TrimStart(" :-–—");
        }
        var wordEnd = 0;
        while (wordEnd < part.Length && (char.IsLetterOrDigit(part[wordEnd]) || (part[wordEnd] == '-' && wordEnd > 0 && char.IsLetter(part[wordEnd - 1])))) wordEnd++;
        if (VoteCount.Of(part[..wordEnd]) is { } count)
        {
            draft.Count(side, count);
            part = part[wordEnd..].TrimStart(" :-–—().[]");
            foreach (var word in (ReadOnlySpan<string>)["votes", "vote", "members", "councillors"])
                if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (part.Length == word.Length || !char.IsLetter(part[word.Length])) && !char.IsUpper(part[0])) { part = part[word.Length..].TrimStart(" :-–—().[]"); break; }
        }
        else if (isCandidate && StartsNames(part) && part.Length < 40 && part.IndexOf(',') < 0)
        {
            // An election: the label names the candidate, and the electors follow.
            draft.Subject ??= part.ToString();
            part = [];
        }
        // "Sample (1)": one name and its count.
        if (part.Length > 4 && part[^1] == ')' && part.LastIndexOf('(') is > 2 and var behind && VoteCount.Of(part[(behind + 1)..^1]) is { } counted && char.IsAsciiDigit(part[behind + 1]) && part[..behind].IndexOf(',') < 0)
        {
            draft.Count(side, counted);
            part = part[..behind].TrimEnd();
        }
        // "3 (Sample, Draft)": the bracket was opened before the names.
        if (part.EndsWith(")") && part.IndexOf('(') < 0) part = part[..^1];
        if (part.Length > 1 && !VoteNames.Take(part.ToString(), side, draft) && VoteNames.Only(part.Trim("()")) is { } only) draft.Names(side, [only]);
        draft.Open = side;
    }
}
