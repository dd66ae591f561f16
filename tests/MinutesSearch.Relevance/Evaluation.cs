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
        var items = await Measurement.RunAsync(known.Where(isWanted), compared);
        report.Table(half, "Known items", items, query => query.Slice);
        report.Table(half, "Known items by collection", items, query => query.Corpus);
        report.NoAnswers(half, items);
        Log(questions.Concat(items));
        if (options.ProductOnly) return;
        var ablated = systems.ToDictionary(own => own.Key, own => Ablations(own.Value.Product), StringComparer.Ordinal);
        report.Table(half, "Judged questions, help switched off", await Measurement.RunAsync(judged.Where(isWanted), ablated), _ => "all");
        report.Table(half, "Known items, help switched off", await Measurement.RunAsync(known.Where(isWanted), ablated), query => query.Slice);
    }

    private static IReadOnlyList<ISystem> Ablations(Product product) =>
    [
        product,
        product.Without("no synonyms", request => request with { Synonyms = false }),
        product.Without("no spelling", request => request with { Spelling = false }),
    ];

    private void Log(IEnumerable<Measurement> all)
    {
        if (options.Log is null) return;
        File.AppendAllLines(options.Log, all.Select(one =>
            FormattableString.Invariant($"{one.Query.Corpus}\t{one.Query.Slice}\t{one.System}\t{one.Score.Ndcg:F2}\t{one.Query.Text}\t{string.Join(' ', one.Answer.Ids)}\t{string.Join(' ', one.Query.Grades.Keys)}")));
    }
}
