using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>
/// Reads votes drawn as tables: <c>Councillor Sample | For</c> on each row, a column for each side with a tick in it, or columns that hold
/// names or counts.
/// </summary>
internal sealed class VoteTable
{
    private static readonly WordSet Ticks = WordSet.AnyCase("x y yes");

    private Side?[]? _columns;

    /// <summary>Takes a row; false where it belongs to no vote.</summary>
    public bool Take(string row, VoteLedger ledger)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length == 1) return TakeLine(row, ledger);
        if (cells.Length is 2 or 3 && Alone(cells[0]) is { } told && TakeSide(cells, told, ledger)) return true;
        if (Head(cells) is { } columns)
        {
            ledger.Finish();
            _columns = columns;
            return true;
        }
        if (_columns is null) return cells.Length == 2 && Alone(cells[1]) is { } side && VoteNames.Only(cells[0]) is { } name && Add(ledger.Draft, side, name);
        return TakeCells(cells, ledger.Draft);
    }

    // "For | 5", "Against | 2 | Councillors Sample and Draft": a side on each row.
    private static bool TakeSide(string[] cells, Side side, VoteLedger ledger)
    {
        if (Array.TrueForAll(cells[1..], c => c.Length == 0) || cells[1..].Any(c => Alone(c) is not null)) return false;
        if (ledger.Draft.Has(side) && side != Side.Outside) ledger.Finish();
        foreach (var cell in cells.AsSpan(1))
        {
            if (VoteCount.Of(cell) is { } count) ledger.Draft.Count(side, count);
            else if (cell.Length > 2 && !VoteNames.Take(cell, side, ledger.Draft)) VoteNames.TakeLine(cell, side, ledger.Draft);
        }
        return true;
    }

    /// <summary>Takes a line such as <c>Councillor Sample For</c>, where a table was copied as text; the lines around it must be alike.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ledger">Takes the vote.</param>
    public static bool TakeLine(string line, VoteLedger ledger) => Line(line) is var (name, side) && Add(ledger.Draft, side, name);

    /// <summary>The name and side of a line such as <c>Councillor Sample For</c>; null where it is no such line.</summary>
    public static (string Name, Side Side)? Line(string line)
    {
        if (line.Length > 60) return null;
        var words = line.AsSpan().TrimEnd(" .");
        var at = words.LastIndexOfAny(" \t");
        if (at < 3 || Alone(words[(at + 1)..]) is not { } side) return null;
        var name = words[..at].TrimEnd(" :-–—");
        if (name.EndsWith(" In", StringComparison.OrdinalIgnoreCase)) name = name[..^3].TrimEnd(" :-–—");
        return NameReader.Read(name, 0, name.Length, requireTitle: true) is { } read && read.End == name.Length ? (name.ToString(), side) : null;
    }

    /// <summary>Forgets the columns: what follows is no row.</summary>
    public void End() => _columns = null;

    private bool TakeCells(string[] cells, VoteDraft draft)
    {
        var taken = false;
        for (var i = 0; i < cells.Length && i < _columns!.Length; i++)
        {
            if (_columns[i] is not { } side || cells[i].Length == 0) continue;
            if (Ticks.Has(cells[i]) || cells[i] is "✓" or "✔" or "√" or "•" or "*") taken |= VoteNames.Only(cells[0]) is { } name && Add(draft, side, name);
            else if (VoteCount.Of(cells[i]) is { } count)
            {
                // A 1 behind a name is a tick; a number in a row of sums, or in the only row, is the count.
                if (count == 1 && i > 0 && VoteNames.Only(cells[0]) is { } voter && !IsSum(cells[0])) taken |= Add(draft, side, voter);
                else if (i == 0 || cells[0].Length == 0 || IsSum(cells[0]) || _columns[0] is not null || draft.HasNoSide) { draft.Count(side, count); taken = true; }
            }
            else if (cells[i].Length > 2) taken |= VoteNames.Take(cells[i], side, draft) || VoteNames.TakeLine(cells[i], side, draft);
        }
        return taken;
    }

    private static bool IsSum(string cell) => cell.StartsWith("total", StringComparison.OrdinalIgnoreCase) || cell.StartsWith("vote", StringComparison.OrdinalIgnoreCase) || cell.StartsWith("number", StringComparison.OrdinalIgnoreCase);

    private static bool Add(VoteDraft draft, Side side, string name)
    {
        draft.Names(side, [name]);
        return true;
    }

    private static Side?[]? Head(string[] cells)
    {
        var columns = new Side?[cells.Length];
        var sides = 0;
        for (var i = 0; i < cells.Length; i++)
            if ((columns[i] = Alone(cells[i])) is not null) sides++;
        // "Councillor Sample | For" is a row.
        return sides > 1 ? columns : null;
    }

    // A cell that is a side's label and nothing else.
    private static Side? Alone(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim(" .:*");
        foreach (var lead in (ReadOnlySpan<string>)["votes ", "voted ", "voting ", "number "])
            if (cell.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) cell = cell[lead.Length..];
        return VoteSides.At(cell, 0, NameReader.WordEnd(cell, 0, cell.Length)) is { } label && label.End == cell.Length && cell.Length > 0 ? label.Side : null;
    }
}
