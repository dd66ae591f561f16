using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Lines of legislative systems: <c>Action: Approved by Committee</c>, followed by <c>Result: Pass</c>. An action that only
/// says what stage was reached (<c>Hearing Held</c>, <c>Amended</c>) decides nothing, and <c>Action: the clerk to write</c> is a task.
/// </summary>
internal static class ActionLines
{
    private const int LongestAction = 90;

    private static readonly (string Word, DecisionOutcome Outcome)[] Outcomes =
    [
        ("Approved", DecisionOutcome.Agreed), ("Adopted", DecisionOutcome.Agreed), ("Passed", DecisionOutcome.Agreed), ("Accepted", DecisionOutcome.Agreed), ("Enacted", DecisionOutcome.Agreed), ("Signed Into Law", DecisionOutcome.Agreed),
        ("Disapproved", DecisionOutcome.Refused), ("Lost", DecisionOutcome.Refused), ("Rejected", DecisionOutcome.Refused), ("Vetoed", DecisionOutcome.Refused), ("Failed", DecisionOutcome.Refused), ("Denied", DecisionOutcome.Refused),
        ("Laid Over", DecisionOutcome.Deferred), ("Deferred", DecisionOutcome.Deferred), ("Referred", DecisionOutcome.Referred), ("Re-referred", DecisionOutcome.Referred), ("Withdrawn", DecisionOutcome.Withdrawn),
        ("Filed", DecisionOutcome.Noted), ("Received", DecisionOutcome.Noted), ("Noted", DecisionOutcome.Noted),
    ];

    /// <summary>The decision of an action line; null where the passage is none.</summary>
    public static Decision? Read(IReadOnlyList<Passage> passages, int at)
    {
        var text = passages[at].Text;
        if (text.Length > LongestAction || !text.StartsWith("Action: ", StringComparison.Ordinal)) return null;
        var action = text.AsSpan("Action: ".Length);
        foreach (var (word, outcome) in Outcomes)
        {
            if (!action.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (action.Length > word.Length && char.IsLetter(action[word.Length]))) continue;
            var isLost = Result(passages, at) is { } result && result.StartsWith("Fail", StringComparison.OrdinalIgnoreCase);
            return new Decision(text, isLost ? DecisionOutcome.Refused : outcome, [], [passages[at].Anchor]);
        }
        return null;
    }

    /// <summary>The result that stands below an action, within a few lines; null where none does.</summary>
    public static string? Result(IReadOnlyList<Passage> passages, int at)
    {
        for (var i = at + 1; i < passages.Count && i <= at + 3; i++)
        {
            if (passages[i].Text.StartsWith("Action: ", StringComparison.Ordinal)) return null;
            if (passages[i].Text.StartsWith("Result: ", StringComparison.Ordinal) && passages[i].Text.Length < 60) return passages[i].Text["Result: ".Length..].Trim();
        }
        return null;
    }
}
