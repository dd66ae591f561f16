using System.Diagnostics;
using System.Globalization;
using MinutesSearch.Lucene;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Benchmarks.Engine;

/// <summary>
/// The searches of <see cref="QueryMix"/> asked of the engine itself, in this process, on one thread, without its cache of answers: time and
/// bytes allocated for ten hits (a), with all facets (b), and with snippets too (c). Of each search the fastest of some rounds counts,
/// so that what else the machine does shows least.
/// </summary>
internal static class EngineBenchmark
{
    private const int Searches = 200;
    private const int WarmUps = 6;
    private const int Rounds = 7;

    public static async Task<int> RunAsync(Options options)
    {
        await using var engine = LuceneEngine.Open(
            Path.Combine(options.Data, "index"), new LuceneOptions { ReadOnly = true, ResultCacheMegabytes = 0 }, TimeProvider.System);
        var mix = QueryMix.Draw(options.Source, options.Seed, Searches);
        var requests = mix.ConvertAll(Request);
        var result = new Dictionary<string, object>(StringComparer.Ordinal) { ["items"] = engine.Searcher.Status.Items };
        foreach (var (name, change) in Shapes)
        {
            var shaped = requests.ConvertAll(request => change(request));
            result[name] = await MeasureAsync(engine.Searcher, shaped, mix);
        }

        ResultFile.Write(options, "engine", result);
        return 0;
    }

    private static readonly (string Name, Func<SearchRequest, SearchRequest> Change)[] Shapes =
    [
        ("a", static request => request with { Facets = [], Snippets = 0 }),
        ("b", static request => request with { Snippets = 0 }),
        ("c", static request => request),
    ];

    private static async Task<object> MeasureAsync(IMinutesSearcher searcher, List<SearchRequest> requests, List<string> names)
    {
        var times = new double[requests.Count];
        var bytes = new long[requests.Count];
        Array.Fill(times, double.MaxValue);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            for (var i = 0; i < requests.Count; i++)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                await searcher.SearchAsync(requests[i]);
                var ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round < 0) continue;
                times[i] = Math.Min(times[i], ms);
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }
        }

        return new
        {
            ms = Percentiles(times),
            allocatedKB = Percentiles([.. bytes.Select(static count => count / 1024.0)]),
            byKind = Enumerable.Range(0, times.Length).GroupBy(i => Kind(names[i])).OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => Percentiles([.. group.Select(i => times[i])]), StringComparer.Ordinal),
            slowest = Enumerable.Range(0, times.Length).OrderByDescending(i => times[i]).Take(8)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{times[i]:F2} ms, {bytes[i] / 1024} KB {names[i]}")),
        };
    }

    private static string Kind(string address)
    {
        var query = address[(address.IndexOf('&', StringComparison.Ordinal) + 1)..];
        if (!query.StartsWith("q=", StringComparison.Ordinal)) return "year alone, newest first";
        if (query.Contains("+OR+", StringComparison.Ordinal)) return "either word, from a day on";
        if (query.Contains("%22", StringComparison.Ordinal)) return "phrase";
        if (query.EndsWith('*')) return "beginning";
        return query.Contains("&year", StringComparison.Ordinal) ? "word and year" : $"words: {1 + query.Count(letter => letter == '+')}";
    }

    /// <summary>What the server makes of the address, without the server.</summary>
    private static SearchRequest Request(string address)
    {
        var values = address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
            .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')), StringComparer.Ordinal);
        return new SearchRequest
        {
            Query = values.TryGetValue("q", out var text) ? QueryParser.Parse(text).Query : new MatchAllQuery(),
            Filter = new ItemFilter
            {
                Kind = KindFilter.All,
                Years = values.TryGetValue("year", out var year) ? [int.Parse(year, CultureInfo.InvariantCulture)] : [],
                From = values.TryGetValue("from", out var from) ? DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            },
            Sort = values.ContainsKey("sort") ? SortOrder.Newest : SortOrder.Relevance,
        };
    }

    private static object Percentiles(double[] values)
    {
        var sorted = values.Order().ToArray();
        double At(double share) => Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))], 3);
        return new { p50 = At(0.50), p95 = At(0.95), mean = Math.Round(values.Average(), 3) };
    }
}
