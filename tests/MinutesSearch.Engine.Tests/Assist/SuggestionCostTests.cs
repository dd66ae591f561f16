using System.Diagnostics;
using MinutesSearch.Lucene.Assist;
using Xunit.Abstractions;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class SuggestionCostTests(ITestOutputHelper output)
{
    private const int Lines = 40_000;

    [SharedDataFact("data/nyc/items.jsonl.gz")]
    public void Titles_of_a_large_council_are_completed_within_five_milliseconds_and_little_memory()
    {
        var titles = SharedData.ReadLines("data/nyc/items.jsonl.gz").Take(Lines).Select(static line => line.GetProperty("title").GetString()!).ToList();
        var index = CompletionIndex.Build(titles.Select(static title => new Completion(title, null, 1)), SuggestionSources.MaxTitles);
        var suggester = new MinutesSuggester(new(index, index, CompletionIndex.Build([], 1), CompletionIndex.Build([], 1)));
        var times = new List<double>();
        for (var i = 0; i < titles.Count; i += 40)
        {
            var typed = titles[i][..Math.Min(titles[i].Length, 1 + (i / 40 % 30))];
            times.Add(Enumerable.Range(0, 3).Min(_ => Time(suggester, typed)));
        }
        times.Sort();
        output.WriteLine($"{index.Count} titles, {index.Size / 1e6:0.0} MB; ms p50 {times[times.Count / 2]:0.000}, p95 {times[times.Count * 95 / 100]:0.000}");
        Assert.True(times[times.Count * 95 / 100] < 5);
        Assert.True(index.Size < 500L * index.Count);
    }

    private static double Time(MinutesSuggester suggester, string typed)
    {
        var start = Stopwatch.GetTimestamp();
        suggester.Suggest(typed, 10);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
