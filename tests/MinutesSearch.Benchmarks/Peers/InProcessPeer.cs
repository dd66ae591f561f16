using System.Diagnostics;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;
using MinutesSearch.Lucene;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>The product's engine within this process: what HTTP costs is the difference to <see cref="MinutesPeer"/>.</summary>
internal sealed class InProcessPeer : IPeer
{
    private LuceneEngine? engine;

    public string Name => "in-process";

    public long PeakMemory => 0;

    public double ProcessorSeconds => ProcessTime.Seconds(Environment.ProcessId);

    public IndexFigure Index(Corpus corpus) => throw new NotSupportedException("It searches what the product indexed.");

    public double Start(Corpus corpus, PeerQuery probe)
    {
        var clock = Stopwatch.StartNew();
        var options = new LuceneOptions { ReadOnly = true, ResultCacheMegabytes = 0 };
        engine = LuceneEngine.Open(Path.Combine(corpus.Of("minutes"), "index"), options, TimeProvider.System);
        using var session = Open();
        session.Ask(probe, Mode.C);
        return clock.Elapsed.TotalMilliseconds;
    }

    public IPeerSession Open() => new Session(engine!);

    public void Dispose() => engine?.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private sealed class Session(LuceneEngine engine) : IPeerSession
    {
        public PeerAnswer Ask(PeerQuery query, Mode mode)
        {
            var clock = Stopwatch.StartNew();
            var before = ThreadClock.Milliseconds;
            var result = engine.Searcher.SearchAsync(ProductQuery.Request(query, mode)).AsTask().GetAwaiter().GetResult();
            var spent = ThreadClock.Milliseconds - before;
            var elapsed = clock.Elapsed.TotalMilliseconds;
            return new PeerAnswer(result.Total, elapsed, [.. result.Facets.Select(facet => (IReadOnlyList<long>)
                [.. facet.Values.Select(value => (long)value.Count).OrderDescending().Take(10)])])
            {
                ProcessorMilliseconds = spent,
            };
        }

        public void Dispose()
        {
            // The engine is the peer's.
        }
    }
}
