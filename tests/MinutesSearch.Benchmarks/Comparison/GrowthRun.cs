using System.Diagnostics;
using MinutesSearch.Benchmarks.Corpora;
using MinutesSearch.Benchmarks.Peers;
using MinutesSearch.Lucene;
using MinutesSearch.Search;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>
/// One index that grows through several sizes; at each the same queries are timed, and a straight line through the logarithms
/// says with which power of the size their cost grows. The index is filled without archive and reading.
/// </summary>
internal sealed class GrowthRun(Options options)
{
    private const int Batch = 2_000;
    private static readonly QueryShape[] Shapes = [QueryShape.And, QueryShape.Phrase, QueryShape.Filtered];
    private readonly Corpus corpus = new(options.Text("corpus", "generated"), Path.GetFullPath(options.Text("work", "/var/tmp/minutes-bench/generated")));

    private sealed record Tier(long Items, double IndexSeconds, double ProcessorSeconds, double IndexMegabytes, double MemoryMegabytes, IReadOnlyDictionary<string, Percentiles> ModeB, IReadOnlyDictionary<string, Percentiles> ModeC);

    public static async Task<int> RunAsync(Options options)
    {
        var run = new GrowthRun(options);
        var sizes = options.List("tiers", "50000,500000,1000000").Select(int.Parse).ToArray();
        Generate(options, run.corpus, sizes[^1]);
        await run.MeasureAsync(sizes);
        return 0;
    }

    /// <summary>Writes the table of generated items, and queries drawn from it.</summary>
    public static void Generate(Options options, Corpus corpus, int count)
    {
        Directory.CreateDirectory(corpus.Folder);
        if (File.Exists(corpus.Table)) return;
        var made = new GeneratedCorpus(options.Text("sentences", "/var/tmp/minutes-bench/nyc/items.tsv"), options.Seed);
        File.WriteAllLines(corpus.Table + ".part", made.Items(count).Select(item => item.ToLine()));
        File.Move(corpus.Table + ".part", corpus.Table);
        PeerQueryMix.Write(corpus, options.Seed, options.Number("queries", 240));
    }

    private async Task MeasureAsync(IReadOnlyList<int> sizes)
    {
        var queries = PeerQueryMix.Read(corpus).Where(query => Shapes.Contains(query.Shape)).ToArray();
        var folder = Path.Combine(corpus.Emptied("minutes"), "index");
        await using var engine = LuceneEngine.Open(folder, new LuceneOptions { ResultCacheMegabytes = 0 }, TimeProvider.System);
        var tiers = new List<Tier>();
        using var items = corpus.Items.GetEnumerator();
        var done = 0;
        var clock = new Stopwatch();
        var processor = 0.0;
        foreach (var size in sizes)
        {
            clock.Start();
            var before = ProcessTime.Seconds(Environment.ProcessId);
            while (done < size)
            {
                var batch = new List<ItemChange>(Batch);
                while (batch.Count < Batch && done < size && items.MoveNext()) batch.Add(new ItemChange(++done, items.Current.Id, ProductItem.Of(items.Current)));
                if (batch.Count == 0) break;
                await engine.Indexer!.ApplyAsync(batch);
            }

            await engine.Indexer!.CommitAsync(done);
            clock.Stop();
            processor += ProcessTime.Seconds(Environment.ProcessId) - before;
            tiers.Add(new Tier(
                done, Math.Round(clock.Elapsed.TotalSeconds, 1), Math.Round(processor, 1), Corpus.Size(folder) / 1e6, Math.Round(ProcessMemory.Now(Environment.ProcessId) / 1e6),
                await TimesAsync(engine, queries, Mode.B), await TimesAsync(engine, queries, Mode.C)));
            // After each size, so that a run that is ended early leaves what it found.
            ResultFile.Write(options, "growth-" + corpus.Name, new { tiers, exponentsB = Fit(tiers, tier => tier.ModeB), exponentsC = Fit(tiers, tier => tier.ModeC) });
        }
    }

    private static async Task<IReadOnlyDictionary<string, Percentiles>> TimesAsync(LuceneEngine engine, IReadOnlyList<PeerQuery> queries, Mode mode)
    {
        var times = queries.Select(_ => new List<double>()).ToArray();
        for (var pass = 0; pass < 5; pass++)
        {
            for (var i = 0; i < queries.Count; i++)
            {
                // An answer is made on the thread that asks: its processor time is the cost, whatever else the machine does.
                var start = ThreadClock.Milliseconds;
                await engine.Searcher.SearchAsync(ProductQuery.Request(queries[i], mode));
                if (pass > 1) times[i].Add(ThreadClock.Milliseconds - start);
            }
        }

        return Shapes.ToDictionary(
            shape => shape.ToString(), shape => Percentiles.Of(times.Where((_, i) => queries[i].Shape == shape).Select(Percentiles.Median)));
    }

    private static Dictionary<string, double> Fit(List<Tier> tiers, Func<Tier, IReadOnlyDictionary<string, Percentiles>> mode) =>
        Shapes.ToDictionary(shape => shape.ToString(), shape => tiers.Count < 2 ? double.NaN : Slope([.. tiers.Select(tier => (Math.Log(tier.Items), Math.Log(mode(tier)[shape.ToString()].Mean)))]));

    private static double Slope(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return Math.Round(points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x)), 3);
    }
}
