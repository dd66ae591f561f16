using System.Text.Encodings.Web;
using System.Text.Json;
using MinutesSearch.Lucene;
using MinutesSearch.Search;
using MinutesSearch.Server.Tests.Docs;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Performance;

/// <summary>
/// What a search allocates, which is the same on every machine, against what it allocated when somebody last looked: a search
/// that begins to allocate for each hit shows here long before it shows in time. Renew the baseline, where a change is worth it, with
/// <c>MINUTES_RENEW_BASELINE=1 dotnet test tests/MinutesSearch.Server.Tests -c Release --filter AllocationTests</c>.
/// </summary>
public sealed class AllocationTests
{
    // A change of the compiler or of the demonstration council moves a figure a little; allocating for each hit moves it by multiples.
    private const double Tolerance = 1.35;

    // Small searches differ by a list that grew once more.
    private const long Slack = 8192;

    // The compiler improves a method after thirty calls, and may then allocate less.
    private const int WarmUp = 40;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Baseline = Path.Combine(Repository.Folder, "tests", "MinutesSearch.Server.Tests", "Performance", "allocations.json");

    [Fact]
    public async Task No_search_allocates_a_third_more_than_the_baseline()
    {
        using var index = new DataFolder();
        await using var engine = await OpenAsync(index.Path);
        foreach (var search in WatchedSearches.All)
            Assert.True(await search.RunAsync(engine.Searcher) > 0 == search.Finds, $"The search '{search.Name}' no longer {(search.Finds ? "finds anything" : "finds nothing")}: choose other words.");

        var measured = WatchedSearches.All.ToDictionary(search => search.Name, search => Measure(engine.Searcher, search), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("MINUTES_RENEW_BASELINE") == "1") await File.WriteAllTextAsync(Baseline, JsonSerializer.Serialize(measured, Json) + "\n");

        var baseline = JsonSerializer.Deserialize<Dictionary<string, long>>(await File.ReadAllTextAsync(Baseline))!;
        Assert.Equal(baseline.Keys.Order(StringComparer.Ordinal), measured.Keys.Order(StringComparer.Ordinal));
        var worse = measured.Where(search => search.Value > baseline[search.Key] * Tolerance + Slack)
            .Select(search => $"{search.Key}: {search.Value:N0} bytes, baseline {baseline[search.Key]:N0}").ToArray();
        Assert.True(worse.Length == 0, $"These searches allocate more than before. Find out why; if it is worth it, renew the baseline with MINUTES_RENEW_BASELINE=1.\n{string.Join('\n', worse)}");
    }

    // One thread writes one segment in the order of the archive: the same index at every run.
    private static async Task<LuceneEngine> OpenAsync(string folder)
    {
        await using var service = await TestService.StartSeedsAsync();
        var engine = LuceneEngine.Open(folder, new LuceneOptions { WriteThreads = 1, ResultCacheMegabytes = 0 }, TimeProvider.System);
        var changes = service.Backend.Archive.ReadChanges(0, int.MaxValue);
        await engine.Indexer!.ApplyAsync(changes);
        await engine.Indexer.CommitAsync(changes[^1].Number);
        return engine;
    }

    private static long Measure(IMinutesSearcher searcher, WatchedSearch search)
    {
        var least = long.MaxValue;
        for (var run = 0; run < WarmUp + 10; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var task = search.RunAsync(searcher);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(task.IsCompletedSuccessfully, "A search went to another thread: its allocations cannot be counted here.");
            if (run >= WarmUp) least = Math.Min(least, bytes);
        }

        return least;
    }
}
