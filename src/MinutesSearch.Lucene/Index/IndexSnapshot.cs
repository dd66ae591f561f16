using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// The index at one point in time, with everything that is computed from it. State of a snapshot hangs on the snapshot
/// (<see cref="GetOrBuild{T}"/>) or on one of its segments (<see cref="ForSegment{T}"/>, kept over refreshes), and dies with it.
/// Who uses it holds a reference: <see cref="TryAcquire"/>, then <see cref="Release"/>.
/// </summary>
internal sealed class IndexSnapshot
{
    private readonly OnceByType built = new();
    private int references = 1;

    /// <summary>Takes over the caller's reference to the reader.</summary>
    public IndexSnapshot(DirectoryReader reader, IndexState state)
    {
        Reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = RankingWeights.Similarity };
        State = state;
    }

    /// <summary>What it shares with the other snapshots of its index.</summary>
    public IndexState State { get; }

    /// <summary>The reader.</summary>
    public DirectoryReader Reader { get; }

    /// <summary>A searcher over it, with the similarity that the index was written with.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>Names the state of the index: changes whenever an answer may.</summary>
    public string Version => $"{State.Born}-{Reader.Version:x}";

    /// <summary>Items that are not deleted.</summary>
    public int Items => Reader.NumDocs;

    /// <summary>Numbers of facet values.</summary>
    public FacetDictionary Dictionary => State.Facets;

    /// <summary>The columns of the segments, in the order of the reader's leaves.</summary>
    public SegmentColumn[] Columns => GetOrBuild(static own => own.Reader.Leaves.Select(leaf => own.ForSegment(leaf, segment => SegmentColumn.Build(segment, own.Dictionary))).ToArray());

    /// <summary>The facet values with their labels.</summary>
    public FacetLabels Labels => GetOrBuild(FacetLabels.Build);

    /// <summary>State of this snapshot by its type: built once, on first use, while other callers wait for it.</summary>
    public T GetOrBuild<T>(Func<IndexSnapshot, T> build)
        where T : class => built.GetOrBuild(this, build);

    /// <summary>State of one segment by its type, whatever is deleted in it: built once for as long as the segment lives.</summary>
    public T ForSegment<T>(AtomicReaderContext leaf, Func<AtomicReader, T> build)
        where T : class => State.Segments.GetOrBuild(leaf.AtomicReader, build);

    /// <summary>Builds what every search needs, so that no search waits for it.</summary>
    public void Warm()
    {
        GetOrBuild(LabelWords.Build);
        GetOrBuild(ItemBoosts.Build);
        GetOrBuild(TextLengths.Build);
        foreach (var leaf in Reader.Leaves) ForSegment(leaf, SegmentNorms.Build);
        TermReaders.Warm(this);
    }

    /// <summary>Takes a reference; false where the snapshot is already closed.</summary>
    public bool TryAcquire()
    {
        while (true)
        {
            var now = Volatile.Read(ref references);
            if (now == 0) return false;
            if (Interlocked.CompareExchange(ref references, now + 1, now) == now) return true;
        }
    }

    /// <summary>Gives a reference back; the last one closes the reader.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref references) > 0) return;
        Reader.Dispose();
        State.Release();
    }
}
