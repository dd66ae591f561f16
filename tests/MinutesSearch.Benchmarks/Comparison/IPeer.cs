using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>How much of an answer is asked for.</summary>
internal enum Mode
{
    /// <summary>Ten hits and the number of all.</summary>
    A,

    /// <summary>The same with four facets of ten values.</summary>
    B,

    /// <summary>The same with snippets.</summary>
    C,
}

/// <summary>An answer: how many match, how long it took, and the counts of each facet, largest first.</summary>
internal sealed record PeerAnswer(long Total, double Milliseconds, IReadOnlyList<IReadOnlyList<long>> Facets)
{
    /// <summary>Processor time of the thread that answered, where that can be told; otherwise not a number.</summary>
    public double ProcessorMilliseconds { get; init; } = double.NaN;
}

/// <summary>What it took to index a corpus.</summary>
internal sealed record IndexFigure(string Engine, long Items, double Seconds, double ProcessorSeconds, long Bytes, long PeakMemory, string Note = "");

/// <summary>An engine under comparison.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Indexes the corpus anew.</summary>
    IndexFigure Index(Corpus corpus);

    /// <summary>Starts it on an index and answers a query: milliseconds from nothing to the whole answer.</summary>
    double Start(Corpus corpus, PeerQuery probe);

    /// <summary>A connection of its own; several may ask at once.</summary>
    IPeerSession Open();

    /// <summary>Answers a second on two cores where the engine measures that itself; null where two sessions do.</summary>
    double? Throughput(IReadOnlyList<PeerQuery> queries, Mode mode, double seconds) => null;

    /// <summary>Highest memory while serving, in bytes.</summary>
    long PeakMemory { get; }

    /// <summary>Processor time of the serving process so far, in seconds.</summary>
    double ProcessorSeconds { get; }
}

/// <summary>Asks one query after the other.</summary>
internal interface IPeerSession : IDisposable
{
    PeerAnswer Ask(PeerQuery query, Mode mode);
}
