using System.Diagnostics;
using System.Globalization;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Lucene;
using MinutesSearch.Minutes;
using MinutesSearch.Reading.Gold;
using MinutesSearch.Search;

namespace MinutesSearch.Reading.Robust;

/// <summary>Processor time of reading the documents of Limerick against that of adding their items to the index, in one process.</summary>
internal static class CostRun
{
    private const int Rounds = 3;

    public static int Run()
    {
        var lines = GoldPages.LimerickLines;
        var pages = Enumerable.Range(0, lines.Count).Select(n => GoldPages.Page($"limerick-{n}")).ToList();
        var reading = new List<double>();
        var indexing = new List<double>();
        var items = new List<AgendaItem>();
        for (var round = 0; round <= Rounds; round++)
        {
            var read = Used(() => items = [.. pages.SelectMany(p => PageReader.Read(p, ReadingRules.Default).Meetings).SelectMany(m => m.Items)]);
            var folder = Directory.CreateTempSubdirectory("minutes-costs").FullName;
            var index = Used(() => Index(folder, items));
            Directory.Delete(folder, true);
            // The first round warms up.
            if (round > 0) { reading.Add(read); indexing.Add(index); }
        }
        var (r, x) = (Median(reading), Median(indexing));
        Results.Write("costs.md", string.Create(CultureInfo.InvariantCulture, $"""
            # Reading against indexing

            {pages.Count} documents of Limerick ({pages.Sum(p => p.Body.Length) / 1e6:0.0} MB) read, and their {items.Count:N0} items added to a new index and committed: processor time of all threads, median of {Rounds} rounds after one to warm up.

            | | seconds | items for each second of processor time |
            |---|--:|--:|
            | reading | {r:0.00} | {items.Count / r:N0} |
            | indexing | {x:0.00} | {items.Count / x:N0} |
            | reading / indexing | {r / x:0.00} | |

            """));
        return 0;
    }

    private static void Index(string folder, List<AgendaItem> items)
    {
        var engine = LuceneEngine.Open(folder, new LuceneOptions(), TimeProvider.System);
        var changes = items.Select((item, n) => new ItemChange(n + 1, item.Id, item)).ToList();
        foreach (var chunk in changes.Chunk(500)) engine.Indexer!.ApplyAsync(chunk).AsTask().GetAwaiter().GetResult();
        engine.Indexer!.CommitAsync(changes.Count).AsTask().GetAwaiter().GetResult();
        engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static double Used(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
