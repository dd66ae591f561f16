using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using MinutesSearch.Lucene;

namespace MinutesSearch.Benchmarks.Engine;

/// <summary>
/// Suggestions asked of the engine itself while titles, committees and names are typed letter by letter, as the box on the page asks
/// for them; every fifth with one wrong letter. Milliseconds of the clock and of the thread's processor, the median of three askings each.
/// </summary>
internal static class SuggestionBenchmark
{
    private const int Typed = 400;
    private const int Askings = 3;
    private const int Shown = 8;

    public static async Task<int> RunAsync(Options options)
    {
        await using var engine = LuceneEngine.Open(
            Path.Combine(options.Data, "index"), new LuceneOptions { ReadOnly = true, ResultCacheMegabytes = 0 }, TimeProvider.System);
        var typed = Draw(options.Source, options.Seed);
        // The first request waits for what suggestions are made from; what that costs is said apart.
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await engine.Searcher.SuggestAsync("a", Shown);
        var built = new { seconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2), processorSeconds = Math.Round((Environment.CpuUsage.TotalTime - processor).TotalSeconds, 2) };
        foreach (var text in typed) await engine.Searcher.SuggestAsync(text, Shown);
        var (clock, thread, answered) = (new double[typed.Count], new double[typed.Count], 0);
        for (var i = 0; i < typed.Count; i++)
        {
            var (ofClock, ofThread) = (new double[Askings], new double[Askings]);
            for (var asking = 0; asking < Askings; asking++)
            {
                var (from, worked) = (Stopwatch.GetTimestamp(), ThreadClock.Milliseconds);
                var found = await engine.Searcher.SuggestAsync(typed[i], Shown);
                (ofThread[asking], ofClock[asking]) = (ThreadClock.Milliseconds - worked, Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                if (asking == 0 && found.Count > 0) answered++;
            }
            (clock[i], thread[i]) = (ofClock.Order().ElementAt(Askings / 2), ofThread.Order().ElementAt(Askings / 2));
        }
        ResultFile.Write(options, "suggestions", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["items"] = engine.Searcher.Status.Items,
            ["typed"] = typed.Count,
            ["answered"] = answered,
            ["built"] = built,
            ["ms"] = Percentiles(clock),
            ["processorMs"] = Percentiles(thread),
        });
        return 0;
    }

    private static List<string> Draw(string file, int seed)
    {
        var random = new Random(seed);
        var sources = new List<string>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (random.Next(200) != 0) continue;
            using var item = JsonDocument.Parse(line);
            sources.Add(item.RootElement.GetProperty(random.Next(5) == 0 ? "committee" : "title").GetString()!);
        }
        sources.RemoveAll(static text => text.Length < 3);
        return [.. Enumerable.Range(0, Typed).Select(i => Beginning(sources[random.Next(sources.Count)], random, isMistyped: i % 5 == 0))];
    }

    private static string Beginning(string text, Random random, bool isMistyped)
    {
        // People begin with any word of what they look for.
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var from = string.Join(' ', words[random.Next(words.Length)..]).ToLowerInvariant();
        var letters = from[..Math.Min(from.Length, random.Next(2, 24))].ToCharArray();
        if (isMistyped && letters.Length > 4) letters[random.Next(1, letters.Length)] = (char)('a' + random.Next(26));
        return new string(letters);
    }

    private static object Percentiles(double[] values)
    {
        var sorted = values.Order().ToArray();
        double At(double share) => Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))], 3);
        return new { p50 = At(0.50), p95 = At(0.95), p99 = At(0.99), max = Math.Round(sorted[^1], 3) };
    }
}
