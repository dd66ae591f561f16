using MinutesSearch.Ingest.Reading.Votes;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>A row of the table of recorded votes, copied as text: <c>Title ⇥ Resolution ⇥ words ⇥ Carried</c>.</summary>
internal static class VoteRow
{
    private static readonly string[] Results = ["carried", "lost", "rejected", "approved", "agreed", "not carried", "withdrawn", "tied", "defeated", "fell"];

    /// <summary>Reads a line of the table.</summary>
    /// <returns>Whether the line belongs to the table, and its vote where it is not the head.</returns>
    public static (bool IsRow, Vote? Vote) Read(string line)
    {
        if (line.StartsWith("Title", StringComparison.OrdinalIgnoreCase) && line.EndsWith("Result", StringComparison.OrdinalIgnoreCase)) return (true, null);
        var cells = line.Split('\t', StringSplitOptions.TrimEntries);
        if (cells.Length < 2 || cells.Length > 8 || !IsResult(cells[^1])) return (false, null);
        return (true, Of(cells));
    }

    /// <summary>The vote of a row.</summary>
    /// <param name="cells">Title, kind of motion, words of the vote, result; shorter where cells are lost.</param>
    public static Vote Of(IReadOnlyList<string> cells)
    {
        var words = cells.Count > 3 ? Fold.White(cells[^2]) : "";
        var result = cells.Count > 1 ? Fold.White(cells[^1]) : "";
        var vote = new Vote();
        // The cell may tell who voted how, or what was voted on, or the one behind the other.
        if (words.Length > 0 && VoteReading.ReadLine(words) is var (told, start))
        {
            vote = told;
            words = words[..start].TrimEnd(' ', ':', ';', ',', '-', '–', '.');
        }
        var subject = Fold.White(cells[0]);
        if (words.Length > 0) subject = subject.Length == 0 ? words : $"{subject}: {words}";
        return vote with { Subject = subject.Length == 0 ? vote.Subject : subject, Result = result.Length == 0 ? vote.Result : result };
    }

    private static bool IsResult(string cell)
    {
        foreach (var result in Results)
        {
            if (cell.Equals(result, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
