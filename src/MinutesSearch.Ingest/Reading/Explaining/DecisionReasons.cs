using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Explaining;

/// <summary>Says why words are a decision, and why they have their outcome.</summary>
internal static class DecisionReasons
{
    private const int LeadShown = 48;

    /// <summary>The reason of one decision.</summary>
    public static FieldReason Of(AgendaItem item, Decision decision)
    {
        var outcome = DecisionOutcomes.Reason(decision.Text, decision.Points, decision.Outcome);
        var points = decision.Points.Count > 0 ? $", with {decision.Points.Count} points" : "";
        return new FieldReason("decision", $"{decision.Outcome.ToString().ToLowerInvariant()}: {ItemExplanation.Short(decision.Text)}", $"{Lead(item, decision)}{points}; {outcome}", decision.Passages);
    }

    private static string Lead(AgendaItem item, Decision decision)
    {
        if (decision.Passages.Count == 0) return "stated by the import";
        foreach (var anchor in decision.Passages)
        {
            if (item.Passages.FirstOrDefault(passage => passage.Anchor == anchor) is not { } passage || DecisionLead.Find(passage.Text, onlyStrong: false) is not { } lead) continue;
            var words = passage.Text.AsSpan(lead.Start, Math.Min(lead.Length, LeadShown)).Trim().ToString();
            return lead.IsStrong ? $"words that mark a resolution: “{words}”" : $"a plain sentence that decides: “{words}”";
        }
        return "the page prints it as a decision";
    }
}
