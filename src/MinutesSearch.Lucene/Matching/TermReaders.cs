using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Term dictionaries and postings of a snapshot, opened once and used by one search after another: opening them costs more memory than
/// most searches need otherwise. One search rents it, uses it on one thread, and returns it; what it handed out is dead then.
/// </summary>
internal sealed class TermReaders : IDisposable
{
    private readonly Pool pool;
    private readonly IndexSnapshot snapshot;
    private readonly Dictionary<string, Segment?[]> fields = new(StringComparer.Ordinal);

    private TermReaders(Pool pool, IndexSnapshot snapshot)
    {
        this.pool = pool;
        this.snapshot = snapshot;
    }

    /// <summary>Takes readers of a snapshot; dispose them to give them back.</summary>
    public static TermReaders Rent(IndexSnapshot snapshot) => snapshot.GetOrBuild(static snapshot => new Pool(snapshot)).Take();

    /// <summary>Opens what the first search of a snapshot reads, and leaves it to that search.</summary>
    public static void Warm(IndexSnapshot snapshot)
    {
        using var readers = Rent(snapshot);
        foreach (var field in (ReadOnlySpan<string>)[IndexSchema.Text, IndexSchema.Title, IndexSchema.Decisions, IndexSchema.Exact])
        {
            for (var leaf = 0; leaf < snapshot.Reader.Leaves.Count; leaf++) readers.Of(field, leaf);
        }
    }

    /// <summary>The snapshot whose terms they read.</summary>
    public IndexSnapshot Snapshot => snapshot;

    /// <summary>Items with a term, deleted ones included.</summary>
    public int DocFreq(string field, BytesRef term)
    {
        var sum = 0;
        for (var leaf = 0; leaf < snapshot.Reader.Leaves.Count; leaf++)
        {
            if (Of(field, leaf) is { } segment && segment.Terms.SeekExact(term)) sum += segment.Terms.DocFreq;
        }

        return sum;
    }

    /// <summary>Where a term is found in each segment; null where it is not.</summary>
    public TermState?[] States(string field, BytesRef term, out int docFreq, out long totalTermFreq)
    {
        var states = new TermState?[snapshot.Reader.Leaves.Count];
        (docFreq, totalTermFreq) = (0, 0);
        for (var leaf = 0; leaf < states.Length; leaf++)
        {
            if (Of(field, leaf) is not { } segment || !segment.Terms.SeekExact(term)) continue;
            states[leaf] = segment.Terms.GetTermState();
            docFreq += segment.Terms.DocFreq;
            totalTermFreq += segment.Terms.TotalTermFreq;
        }

        return states;
    }

    /// <summary>Documents and frequencies of a term whose state is known.</summary>
    public DocsEnum Documents(string field, int leaf, BytesRef term, TermState state, IBits? accepted)
    {
        var segment = Of(field, leaf)!;
        segment.Terms.SeekExact(term, state);
        return segment.Documents(accepted);
    }

    /// <summary>A term that is kept unpacked; null where it is not.</summary>
    public HeldWord? Held(string field, AtomicReaderContext leaf, BytesRef term, TermState state)
    {
        var words = snapshot.ForSegment(leaf, SegmentWords.Build);
        return words.Get(field, term, ((global::Lucene.Net.Codecs.BlockTermState)state).DocFreq, () => Documents(field, leaf.Ord, term, state, null));
    }

    /// <summary>Documents of a term; null where the segment does not hold it.</summary>
    public DocsEnum? Documents(string field, int leaf, BytesRef term) =>
        Of(field, leaf) is { } segment && segment.Terms.SeekExact(term) ? segment.Documents(null) : null;

    /// <summary>Positions of a term; null where the segment does not hold it.</summary>
    public DocsAndPositionsEnum? Positions(string field, int leaf, BytesRef term) =>
        Of(field, leaf) is { } segment && segment.Terms.SeekExact(term) ? segment.Positions() : null;

    /// <summary>Gives everything back.</summary>
    public void Dispose()
    {
        foreach (var segments in fields.Values)
        {
            foreach (var segment in segments) segment?.Release();
        }

        pool.Return(this);
    }

    private Segment? Of(string field, int leaf)
    {
        if (!fields.TryGetValue(field, out var segments)) fields.Add(field, segments = new Segment?[snapshot.Reader.Leaves.Count]);
        if (segments[leaf] is { } segment) return segment;
        var terms = snapshot.Reader.Leaves[leaf].AtomicReader.GetTerms(field)?.GetEnumerator();
        return terms is null ? null : segments[leaf] = new Segment(terms);
    }

    /// <summary>The dictionary of a field in a segment, and postings that were read through it.</summary>
    private sealed class Segment(TermsEnum terms)
    {
        // More than this many at a time are not kept.
        private const int MaxKept = 24;

        private readonly List<DocsEnum> documents = [];
        private readonly List<DocsAndPositionsEnum> positions = [];
        private int documentsInUse;
        private int positionsInUse;

        public TermsEnum Terms => terms;

        public DocsEnum Documents(IBits? accepted) =>
            Use(documents, ref documentsInUse, old => terms.Docs(accepted, old));

        public DocsAndPositionsEnum Positions() =>
            Use(positions, ref positionsInUse, old => terms.DocsAndPositions(null, old, DocsAndPositionsFlags.NONE));

        public void Release() => documentsInUse = positionsInUse = 0;

        private static T Use<T>(List<T> kept, ref int inUse, Func<T?, T> open)
            where T : class
        {
            if (inUse == MaxKept) return open(null);
            if (inUse == kept.Count) kept.Add(open(null));
            else kept[inUse] = open(kept[inUse]);
            return kept[inUse++];
        }
    }

    private sealed class Pool(IndexSnapshot snapshot)
    {
        private const int MaxIdle = 8;

        private readonly ConcurrentBag<TermReaders> idle = [];

        public TermReaders Take() => idle.TryTake(out var readers) ? readers : new TermReaders(this, snapshot);

        public void Return(TermReaders readers)
        {
            if (idle.Count < MaxIdle) idle.Add(readers);
        }
    }
}
