using System.Diagnostics;

namespace MinutesSearch.Benchmarks;

/// <summary>
/// 200 mixed searches with all facets and three snippets each, over HTTP, one after the other: every search five times
/// (round by round, so that noise of the machine spreads), the first round apart since no cache can answer it.
/// </summary>
internal static class QueryBenchmark
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(Options options)
    {
        var mix = QueryMix.Draw(options.Source, options.Seed, 200);
        using var service = await Service.StartAsync(options);
        var first = new double[mix.Count];
        var later = new List<double>();
        var hits = new List<long>();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < mix.Count; i++)
            {
                // A parameter that changes nothing but the cache's key would defeat it; the rounds show both instead.
                var start = Stopwatch.GetTimestamp();
                using var answer = await service.Http.GetAsync(mix[i]);
                var body = await answer.Content.ReadAsByteArrayAsync();
                var ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)answer.StatusCode} for {mix[i]}");
                if (round == 0) { first[i] = ms; hits.Add(body.Length); }
                else later.Add(ms);
            }
        }

        var slowest = Enumerable.Range(0, mix.Count).OrderByDescending(i => first[i]).Take(8).Select(i => $"{first[i]:F1} ms {mix[i]}");
        ResultFile.Write(options, "queries", new
        {
            queries = mix.Count,
            firstAnswerAfterStartMs = Math.Round(service.FirstAnswer.TotalMilliseconds),
            uncachedMs = Percentiles(first),
            repeatedMs = Percentiles(later),
            servingMemoryMB = service.Memory / 1_000_000,
            peakMemoryMB = service.PeakMemory / 1_000_000,
            medianAnswerBytes = hits.Order().ElementAt(hits.Count / 2),
            slowest,
        });
        await service.StopAsync();
        return 0;
    }

    private static object Percentiles(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToArray();
        double At(double share) => Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))], 2);
        return new { p50 = At(0.50), p95 = At(0.95), p99 = At(0.99), max = Math.Round(sorted[^1], 2) };
    }
}
