using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>What was decided and how it was voted, above everything that was said.</summary>
internal static class DecisionBox
{
    /// <summary>Writes the box; nothing where nothing was decided and nobody voted.</summary>
    public static void Write(HtmlWriter html, AgendaItem item)
    {
        if (item.Decisions.Count == 0 && item.Votes.Count == 0) return;
        html.Add($"<section class=\"decision\" aria-labelledby=\"decision\"><h2 id=\"decision\">{(item.Decisions.Count > 0 ? "What was decided" : "How it was voted")}</h2>\n");
        foreach (var decision in item.Decisions) Decision(html, decision);
        for (var place = 0; place < item.Votes.Count; place++) Vote(html, item.Votes[place], place + 1, item.Votes.Count);
        html.Add($"</section>\n");
    }

    /// <summary>A decision with its points as one line of text; a semicolon stands between points that do not bring their own.</summary>
    public static string InOneLine(Decision decision)
    {
        var line = decision.Text;
        for (var place = 0; place < decision.Points.Count; place++)
        {
            var isOpen = place == 0 || line.EndsWith(';') || line.EndsWith(',') || line.EndsWith('.') || line.EndsWith(" and", StringComparison.Ordinal);
            line += (isOpen ? " " : "; ") + decision.Points[place];
        }
        return line;
    }

    private static void Decision(HtmlWriter html, Decision decision)
    {
        html.Add($"<div class=\"resolution\" dir=\"auto\">");
        if (Wording.Outcome(decision.Outcome) is { } outcome) html.Add($"<p class=\"outcome {outcome.ToLowerInvariant()}\">{outcome}</p>");
        html.Add($"<p>{decision.Text}");
        if (decision.Passages.Count > 0) html.Add($" <a class=\"where\" href=\"#{decision.Passages[0]}\">¶ {decision.Passages[0].TrimStart('p')}<span class=\"unseen\">: this decision in the text</span></a>");
        html.Add($"</p>");
        if (decision.Points.Count > 0)
        {
            html.Add($"<ol>\n");
            foreach (var point in decision.Points) html.Add($"<li>{point}</li>\n");
            html.Add($"</ol>");
        }
        html.Add($"</div>\n");
    }

    private static void Vote(HtmlWriter html, Vote vote, int number, int count)
    {
        html.Add($"<div class=\"vote\"><h3>{Markup.If(count == 1, "Recorded vote")}{(count == 1 ? "" : $"Recorded vote {number} of {count}")}");
        if (vote.Result is { } result) html.Add($": <bdi>{result}</bdi>");
        html.Add($"</h3>\n");
        if (vote.Subject is { } subject) html.Add($"<p class=\"subject\" dir=\"auto\">{subject}</p>\n");
        if (vote.IsUnanimous) html.Add($"<p>Unanimous</p>\n");
        var sides = new[] { ("For", vote.For, vote.NamesFor), ("Against", vote.Against, vote.NamesAgainst), ("Abstained", vote.Abstained, vote.NamesAbstained) };
        if (sides.Any(side => side.Item2 is not null || side.Item3.Count > 0))
        {
            var named = sides.Any(side => side.Item3.Count > 0);
            html.Add($"<table><thead><tr><th scope=\"col\">Vote</th><th scope=\"col\" class=\"figure\">Number</th>{Markup.If(named, "<th scope=\"col\">Names, as recorded</th>")}</tr></thead><tbody>\n");
            foreach (var (label, votes, names) in sides.Where(side => side.Item2 is not null || side.Item3.Count > 0))
            {
                html.Add($"<tr><th scope=\"row\">{label}</th><td class=\"figure\">{votes?.ToString() ?? (names.Count > 0 ? names.Count.ToString() : "–")}</td>");
                if (named) html.Add($"<td dir=\"auto\">{(names.Count > 0 ? string.Join(", ", names) : "–")}</td>");
                html.Add($"</tr>\n");
            }
            html.Add($"</tbody></table>\n");
        }
        if (vote.Mismatch is { } mismatch) html.Add($"<p class=\"note\">The record disagrees with itself: {mismatch}</p>\n");
        html.Add($"</div>\n");
    }
}
