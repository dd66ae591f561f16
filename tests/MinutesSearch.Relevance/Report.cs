using System.Text;
using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>The committed report: figures by slice and system. It names no query and no item.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerOptions.Web) { WriteIndented = true };

    private readonly StringBuilder text = new();
    private readonly List<object> rows = [];

    public void Line(string line = "") => text.Append(line).Append('\n');

    /// <summary>A table of slices and systems; the first system is compared with each of the others, query by query.</summary>
    public void Table(string half, string heading, IReadOnlyList<Measurement> all, Func<TestQuery, string> sliceOf)
    {
        var answered = all.Where(one => one.Query.Grades.Values.Any(grade => grade > 0)).ToList();
        if (answered.Count == 0) return;
        var systems = answered.Select(one => one.System).Distinct().ToList();
        Line($"### {heading}");
        Line();
        Line($"| slice | n | system | Success@1 | Success@10 | MRR@10 | nDCG@10 | {systems[0]} minus it, nDCG@10 |{(heading.StartsWith("Judged", StringComparison.Ordinal) ? " unjudged | nDCG@10 of graded |" : "")}");
        Line("|---|---|---|---|---|---|---|---|" + (heading.StartsWith("Judged", StringComparison.Ordinal) ? "---|---|" : ""));
        foreach (var slice in answered.GroupBy(one => sliceOf(one.Query)).Append(answered.GroupBy(_ => "all").Single()))
        {
            var own = slice.Where(one => one.System == systems[0]).ToDictionary(one => one.Query, one => one.Score.Ndcg);
            foreach (var system in slice.GroupBy(one => one.System)) Row(half, heading, slice.Key, [.. system], system.Key == systems[0] ? null : own);
        }

        Line();
    }

    /// <summary>What systems do with queries that nothing answers.</summary>
    public void NoAnswers(string half, IReadOnlyList<Measurement> all)
    {
        var empty = all.Where(one => one.Query.Grades.Count == 0).GroupBy(one => one.System).ToList();
        if (empty.Count == 0) return;
        Line("### Queries that nothing answers");
        Line();
        Line("| system | n | nothing | other items, and says that words were left out | another spelling offered or used | items as if they answered |");
        Line("|---|---|---|---|---|---|");
        foreach (var system in empty)
        {
            var corrected = system.Count(one => one.Answer.IsCorrected);
            var relaxed = system.Count(one => !one.Answer.IsCorrected && one.Answer.IsRelaxed);
            var nothing = system.Count(one => one.Answer is { IsCorrected: false, IsRelaxed: false, Ids.Count: 0 });
            var n = system.Count();
            Line(FormattableString.Invariant($"| {system.Key} | {n} | {(double)nothing / n:P1} | {(double)relaxed / n:P1} | {(double)corrected / n:P1} | {(double)(n - nothing - relaxed - corrected) / n:P1} |"));
            rows.Add(new { half, table = "no answer", system = system.Key, n, nothing, relaxed, corrected });
        }

        Line();
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "report.json"), JsonSerializer.Serialize(rows, Format) + "\n");
    }

    public override string ToString() => text.ToString();

    private void Row(string half, string table, string slice, List<Measurement> all, Dictionary<TestQuery, double>? compared)
    {
        Estimate Mean(Func<Score, double> figure) => Estimate.Of(all.ConvertAll(one => figure(one.Score)));
        var (success1, success10, mrr, ndcg) = (Mean(score => score.Success1), Mean(score => score.Success10), Mean(score => score.ReciprocalRank), Mean(score => score.Ndcg));
        var unjudged = all.Average(one => one.Score.Unjudged);
        Estimate? lead = compared is null ? null : Estimate.Of(all.ConvertAll(one => compared[one.Query] - one.Score.Ndcg));
        Line(FormattableString.Invariant($"| {slice} | {all.Count} | {all[0].System} | {success1} | {success10} | {mrr} | {ndcg} | {lead?.Signed() ?? ""} |{(table.StartsWith("Judged", StringComparison.Ordinal) ? FormattableString.Invariant($" {unjudged:P0} | {all.Average(one => one.Score.Condensed):F3} |") : "")}"));
        rows.Add(new { half, table, slice, system = all[0].System, n = all.Count, success1, success10, mrr, ndcg, lead, unjudged });
    }
}
