using System.Buffers;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Reads the votes of an item: counts, names, unanimity, result.</summary>
internal static class VoteReading
{
    private const int LongestText = 6000;
    private const int LongestPreface = 300;

    // Marks behind which the sides of a vote may follow.
    private static readonly SearchValues<char> Behind = SearchValues.Create(":–—");

    /// <summary>The votes of an item, in the order of the text. Where the page shows a table too, the prose completes its rows.</summary>
    public static List<Vote> Read(IReadOnlyList<Passage> passages, IReadOnlyList<Vote> given)
    {
        var ledger = new VoteLedger();
        var table = new VoteTable();
        for (var i = 0; i < passages.Count; i++)
        {
            // Where the source gives its votes as data, its information repeats them in words.
            if (passages[i].Part is ItemPart.Agenda || (passages[i].Part is ItemPart.Information && given.Count > 0)) continue;
            if (Take(passages, i, ledger, table)) continue;
            Close(passages[i].Text, ledger);
        }
        ledger.Finish();
        return given.Count == 0 ? ledger.Votes : Merged(given, ledger.Votes);
    }

    /// <summary>The vote that one line tells, such as a cell of a table; null where it tells none, or more than one.</summary>
    /// <param name="line">The line, of any length.</param>
    /// <returns>The vote, and where its words start in the line.</returns>
    public static (Vote Vote, int Start)? ReadLine(string line)
    {
        var labels = VoteSides.In(line);
        if (labels.Count == 0 || line.Length > LongestText) return null;
        var start = labels[0].Start;
        // "6 for" has its count in front.
        if (VoteCount.Before(line, start, 0, out var number) is not null) start = number;
        var ledger = new VoteLedger { IsAwaited = true };
        if (!TakeText(line[start..], ledger)) return null;
        ledger.Finish();
        return ledger.Votes is [{ For: not null } vote] && vote.NamesFor.Count + vote.NamesAgainst.Count <= line.Length / 3 ? (vote, start) : null;
    }

    // True where the passage belongs to a vote.
    private static bool Take(IReadOnlyList<Passage> passages, int at, VoteLedger ledger, VoteTable table)
    {
        var text = passages[at].Text;
        if (text.Length > LongestText) return false;
        if (passages[at].Shape == PassageShape.TableRow && table.Take(text, ledger)) return true;
        if (passages[at].Shape != PassageShape.TableRow) table.End();
        // "(16) Against the proposal": the mark of what looks like a list is the count of the side above.
        if (ledger.Draft.Open is { } above && ledger.Draft.Has(above) && !ledger.Draft.HasCount(above) && passages[at].Marker is ['(', .., ')'] mark && VoteCount.Of(mark.AsSpan(1, mark.Length - 2)) is { } counted && char.IsAsciiDigit(mark[1])) ledger.Draft.Count(above, counted);
        if (ledger.Draft.Open is { } open && (VoteLines.TakeOpen(text, open, ledger) || VoteNames.Take(text, open, ledger.Draft) || VoteNames.TakeLine(text, open, ledger.Draft))) return true;
        if (ledger.Draft.Open is { } told && AfterNames(text) is > 0 and var end && VoteNames.Take(text[..end], told, ledger.Draft))
        {
            _ = TakeText(text[end..].Trim(), ledger);
            return true;
        }
        if (IsRow(passages, at, ledger)) return VoteTable.TakeLine(text, ledger);
        return TakeText(text, ledger);
    }

    // "Councillors Sample and Draft. (8) There were no abstentions.": the end of the count that ends the names; 0 where nothing follows it.
    private static int AfterNames(string text)
    {
        for (var open = text.IndexOf('('); open >= 0 && open + 3 < text.Length; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0) return 0;
            if (close - open <= 3 && char.IsAsciiDigit(text[open + 1]) && close + 2 < text.Length && text[close + 1] == ' ' && char.IsUpper(text[close + 2])) return close + 1;
        }
        return 0;
    }

    // "Councillor Sample For" is a row of a copied table where its neighbour is one too.
    private static bool IsRow(IReadOnlyList<Passage> passages, int at, VoteLedger ledger) =>
        VoteTable.Line(passages[at].Text) is not null && (ledger.IsAwaited || !ledger.Draft.HasNoSide || (at + 1 < passages.Count && VoteTable.Line(passages[at + 1].Text) is not null));

    private static bool TakeText(string text, VoteLedger ledger)
    {
        if (VoteLines.Opening(text) is { } label && VoteLines.IsSide(text, label, ledger)) { VoteLines.Take(text, label, ledger); return true; }
        if (!VoteWords.MayTell(text)) return TakeResult(text, ledger);
        if (Announced(text) is var (behind, side) && VoteLines.IsSide(text.AsSpan(behind), side with { Start = side.Start - behind, End = side.End - behind }, ledger))
        {
            foreach (var (start, length) in Sentences.Of(text[..behind])) VoteSentences.Take(text.Substring(start, length), ledger);
            VoteLines.Take(text, side, ledger);
            return true;
        }
        var taken = false;
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.Substring(start, length);
            if (VoteSentences.Take(sentence, ledger)) { taken = true; continue; }
            if (!taken) continue;
            if (NoAbstentions(sentence, ledger.Draft)) continue;
            Close(sentence, ledger);
        }
        if (!taken && NoAbstentions(text, ledger.Draft)) return true;
        return taken || TakeResult(text, ledger);
    }

    private static bool NoAbstentions(string text, VoteDraft draft)
    {
        if (draft.IsEmpty || !text.StartsWith("There were no abst", StringComparison.OrdinalIgnoreCase)) return false;
        draft.Count(Side.Abstained, 0);
        return true;
    }

    // "It was declared carried" two lines below "a vote was taken".
    private static bool TakeResult(string text, VoteLedger ledger)
    {
        if (!ledger.IsAwaited || !ledger.Draft.IsEmpty || VoteWords.Result(text) is not { } result) return false;
        ledger.Draft.IsTold = true;
        ledger.Draft.Result = result;
        ledger.Finish();
        return true;
    }

    // "The voting was as follows: For: 12; Against: 5": a side behind the colon.
    private static (int Behind, SideLabel Label)? Announced(string text)
    {
        for (var colon = text.AsSpan().IndexOfAny(Behind); colon >= 0 && colon < LongestPreface; colon = text.AsSpan(colon + 1).IndexOfAny(Behind) is >= 0 and var next ? colon + 1 + next : -1)
        {
            var at = colon + 1;
            while (at < text.Length && text[at] is ' ' or '-' or '–' or '\u00a0') at++;
            if (at < text.Length && (VoteLines.Opening(text.AsSpan(at)) ?? Answer(text, at)) is { } label) return (at, label with { Start = label.Start + at, End = label.End + at });
        }
        return null;
    }

    // "Names called – yes: AB, CD; no: EF."
    private static SideLabel? Answer(string text, int at) => text.AsSpan(at).StartsWith("yes:", StringComparison.OrdinalIgnoreCase) && text.Contains("no:", StringComparison.OrdinalIgnoreCase) ? new SideLabel(Side.For, 0, 3) : null;

    // What ends a vote may tell its result: "The Mayor declared the motion carried."
    private static void Close(string text, VoteLedger ledger)
    {
        var draft = ledger.Draft;
        if (draft.IsEmpty) { draft.Open = null; draft.Subject = null; return; }
        if (text.StartsWith("Result: ", StringComparison.Ordinal) && text.Length < 60) draft.Result ??= text["Result: ".Length..].Trim();
        else draft.Result ??= VoteWords.Result(text);
        ledger.Finish();
    }

    private static List<Vote> Merged(IReadOnlyList<Vote> given, List<Vote> told)
    {
        var votes = new List<Vote>(given.Count);
        var rest = new List<Vote>(told);
        var fits = told.Count == given.Count && given.All(IsBare);
        foreach (var vote in given)
        {
            var same = fits ? rest[0] : rest.Find(t => t.For is not null && (IsBare(vote) ? IsLike(t, vote) : IsSame(t, vote)));
            if (same is not null) rest.Remove(same);
            votes.Add(VoteMismatch.Checked(same is null ? vote : Completed(vote, same)));
        }
        foreach (var vote in rest)
            if (vote.For is not null && !votes.Exists(v => IsSame(v, vote))) votes.Add(vote);
        return votes;
    }

    // A row of the table that gives the result alone.
    private static bool IsBare(Vote vote) => vote.For is null && vote.NamesFor.Count == 0;

    private static bool IsLike(Vote told, Vote bare) => told.Result is null || bare.Result is null || VoteWords.IsLoss(told.Result) == VoteWords.IsLoss(bare.Result);

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
}
