using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>All measurements of a run.</summary>
internal sealed class Evaluation(IReadOnlyDictionary<string, Systems> systems, List<TestQuery> known, List<TestQuery> judged, Options options)
{
    public async Task<Report> RunAsync()
    {
        var report = new Report();
        report.Line("# Relevance");
        report.Line();
        report.Line($"Known-item queries: {known.Count}, set {TestQuery.HashOf(known)}. Judged questions: {judged.Count}, set {TestQuery.HashOf(judged)}.");
        report.Line($"Judged: {judged.Sum(query => query.Grades.Count)} grades; {judged.Count(query => query.Grades.Values.All(grade => grade == 0))} questions have no answer and are left out of the tables.");
        report.Line("Brackets hold 95% bootstrap intervals. Which half a query belongs to follows from a hash of its text.");
        report.Line();
        if (!options.TuneOnly) await HalfAsync(report, "untouched", "The untouched half", query => !query.IsForTuning);
        await HalfAsync(report, "tune", "The half that was tuned on", query => query.IsForTuning);
        return report;
    }

    private async Task HalfAsync(Report report, string half, string heading, Func<TestQuery, bool> isWanted)
    {
        report.Line($"## {heading}");
        report.Line();
        var compared = systems.ToDictionary(own => own.Key, own => options.ProductOnly ? [own.Value.Product] : own.Value.All, StringComparer.Ordinal);
        var questions = await Measurement.RunAsync(judged.Where(isWanted), compared);
        report.Table(half, "Judged questions", questions, query => query.Slice);
        report.Table(half, "Judged questions by collection", questions, query => query.Corpus);
        if (options.JudgedOnly)
        {
            Log(questions);
            return;
        }

        var items = await Measurement.RunAsync(known.Where(isWanted), compared);
        report.Table(half, "Known items", items, query => query.Slice);
        report.Table(half, "Known items by collection", items, query => query.Corpus);
        report.NoAnswers(half, items);
        Log(questions.Concat(items));
        if (options.ProductOnly) return;
        report.Table(half, "Judged questions, help switched off", await AblateAsync([.. judged.Where(isWanted)]), _ => "all");
        report.Table(half, "Known items, every fourth, help switched off", await AblateAsync([.. known.Where(isWanted).Where((_, i) => i % 4 == 0)]), query => query.Slice);
    }

    /// <summary>The product with one thing after the other switched off.</summary>
    private async Task<List<Measurement>> AblateAsync(IReadOnlyList<TestQuery> queries)
    {
        var switched = systems.ToDictionary(own => own.Key, own => Switched(own.Value.Product), StringComparer.Ordinal);
        var all = await Measurement.RunAsync(queries, switched);
        foreach (var weight in (string[])["Together", "Close", "Procedure", "InTitle", "AsTyped", "NamedItem", "Recency"])
        {
            all.AddRange(await Weights.WithoutAsync(weight, async () =>
            {
                var again = systems.ToDictionary(own => own.Key, own => (IReadOnlyList<ISystem>)[Product.Again(Path.Combine(own.Value.Folder, "product"), $"no {weight.ToLowerInvariant()}")], StringComparer.Ordinal);
                var measured = await Measurement.RunAsync(queries, again);
                foreach (var system in again.Values) system[0].Dispose();
                return measured;
            }));
        }

        return all;
    }

    private static IReadOnlyList<ISystem> Switched(Product product) =>
    [
        product,
        product.Without("no synonyms", request => request with { Synonyms = false }),
        product.Without("no spelling", request => request with { Spelling = false }),
        product.Without("no relaxing", request => request with { Relax = false }),
    ];

    private void Log(IEnumerable<Measurement> all)
    {
        if (options.Log is null) return;
        File.AppendAllLines(options.Log, all.Select(one => JsonSerializer.Serialize(
            new { one.Query.Corpus, one.Query.Slice, one.Query.Text, one.System, one.Score, one.Answer, one.Query.Grades }, JsonSerializerOptions.Web)));
    }
}
