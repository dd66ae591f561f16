using System.Globalization;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>All that was measured of an engine on a corpus.</summary>
internal sealed record EngineFigure(string Engine, double ColdStartMs, long PeakMemory, IReadOnlyDictionary<string, ModeFigure> Modes, IndexFigure? Index);

/// <summary>The figures as Markdown tables: what each engine took, and the product's share of it.</summary>
internal static class ComparisonTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<EngineFigure> figures)
    {
        yield return "| engine | index s | of processor | index MB | memory MB | first answer ms | a p50/p95/p99 | b p50/p95/p99 | c p50/p95/p99 | answers/s a, b, c | processor ms a, b, c | of the thread a p50/p95/p99 | b | c |";
        yield return "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";
        foreach (var figure in figures)
        {
            var costs = string.Join(" | ", figure.Modes.Values.Select(mode => mode.ProcessorTimes is { } cost ? $"{Text(cost.P50)}/{Text(cost.P95)}/{Text(cost.P99)}" : "–"));
            var modes = string.Join(" | ", figure.Modes.Values.Select(mode => $"{Text(mode.Times.P50)}/{Text(mode.Times.P95)}/{Text(mode.Times.P99)}"));
            var load = string.Join(", ", figure.Modes.Values.Select(mode => Text(mode.PerSecond)));
            var processor = string.Join(", ", figure.Modes.Values.Select(mode => Text(mode.ProcessorMs)));
            yield return $"| {figure.Engine} | {Text(figure.Index?.Seconds)} | {Text(figure.Index?.ProcessorSeconds)} | {Text(figure.Index?.Bytes / 1e6)} | {Text(figure.PeakMemory / 1e6)} | {Text(figure.ColdStartMs)} | {modes} | {load} | {processor} | {costs} |";
        }

        var product = figures.FirstOrDefault(figure => figure.Engine is "minutes") ?? figures.FirstOrDefault(figure => figure.Engine is "in-process");
        if (product is null) yield break;
        yield return "";
        yield return "| minutes against | c p50 | c p95 | processor a | processor b | processor c | answers/s c | index time | index processor time | index size |";
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        foreach (var figure in figures.Where(figure => figure != product))
        {
            string Share(string mode) => Text(product.Modes[mode].ProcessorMs / figure.Modes[mode].ProcessorMs);
            var (ours, theirs) = (product.Modes["c"], figure.Modes["c"]);
            yield return $"| {figure.Engine} | {Text(ours.Times.P50 / theirs.Times.P50)}× | {Text(ours.Times.P95 / theirs.Times.P95)}× | {Share("a")}× | {Share("b")}× | {Share("c")}× | {Text(ours.PerSecond / theirs.PerSecond)}× "
                + $"| {Text(product.Index?.Seconds / figure.Index?.Seconds)}× | {Text(product.Index?.ProcessorSeconds / figure.Index?.ProcessorSeconds)}× | {Text((double?)product.Index?.Bytes / figure.Index?.Bytes)}× |";
        }
    }

    private static string Text(double? value) => value switch
    {
        null => "–",
        0 => "–",
        >= 100 => value.Value.ToString("F0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("F1", CultureInfo.InvariantCulture),
        >= 0.1 => value.Value.ToString("F2", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("F3", CultureInfo.InvariantCulture),
    };
}
