using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Finds who moved a resolution where that stands in the lines above it: <c>Proposed by X;</c> ⏎ <c>Seconded by Y;</c> ⏎ <c>And Resolved:</c>.</summary>
internal static class DecisionMovers
{
    private const int LongestLine = 200;
    private const int MostLines = 3;

    private static readonly string[] Leads =
        ["Proposed", "Seconded", "Moved", "Proposer", "Seconder", "Mover", "It was moved", "It was then moved", "It was proposed", "It was then proposed", "It was duly", "On the proposal", "On the motion", "Motion by", "Mr", "Councillor", "Cllr"];

    /// <summary>The lines above a resolution that tell who moved it, and the first of their passages; null where none do.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="at">The passage that resolves.</param>
    /// <param name="start">Where it does so.</param>
    public static (string Words, int First)? Before(IReadOnlyList<Passage> passages, int at, int start)
    {
        if (start > 0) return null;
        var first = at;
        while (first > 0 && at - first < MostLines && passages[first - 1].Part == ItemPart.Minutes && IsMover(passages[first - 1].Text)) first--;
        return first == at ? null : (string.Join(' ', passages.Skip(first).Take(at - first).Select(p => Clause(p.Text))), first);
    }

    // The line leads on to what was resolved: it is no sentence that has ended, but for the stop that some clerks put behind a name.
    private static bool IsMover(string text)
    {
        var clause = Clause(text);
        if (clause.Length > LongestLine || !Names(clause)) return false;
        foreach (var lead in Leads)
        {
            if (!clause.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) continue;
            // "Councillor Sample moved, seconded by Councillor Draft, and" leads on only where it breaks off.
            var isLabel = lead[0] is 'P' or 'S' && lead[^1] is 'd' or 'r' || lead is "Moved" or "Mover";
            return (isLabel && clause.Length < 110 && clause[^1] is not ':') || clause[^1] is ';' or ',' || BreaksOff(clause);
        }
        return false;
    }

    // "… and", "… it was", "… and, on a show of hands, unanimously": a last word in small letters, and no stop behind it.
    private static bool BreaksOff(string clause) => char.IsLower(clause[^1]) && char.IsLower(clause[clause.LastIndexOf(' ') + 1]);

    private static bool Names(string clause) =>
        clause.Contains("proposed", StringComparison.OrdinalIgnoreCase) || clause.Contains("seconded", StringComparison.OrdinalIgnoreCase) || clause.Contains("moved", StringComparison.OrdinalIgnoreCase) || clause.Contains("proposer", StringComparison.OrdinalIgnoreCase)
        || clause.Contains("seconder", StringComparison.OrdinalIgnoreCase) || clause.Contains("proposal", StringComparison.OrdinalIgnoreCase) || clause.Contains("mover", StringComparison.OrdinalIgnoreCase);

    // The last sentence of the line: "Members debated it. It was moved by Councillor Sample and".
    private static string Clause(string text)
    {
        var start = 0;
        foreach (var (from, _) in Sentences.Of(text)) start = from;
        return text[start..].Trim();
    }
}
