using System.Buffers;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Counts facet values of documents, segment by segment. Where many documents come, it counts in the way that
/// suits the segment's data (<see cref="ValueColumn"/>), and adds that up when the segment ends; where few come, their values at once.
/// </summary>
internal sealed class FacetCounts : IDisposable
{
    // Fewer documents than this, and than a share of the counters, are not worth going through all counters of a segment.
    private const int Many = 512;
    private const int WorthALook = 32;

    private readonly FacetLabels labels;
    private readonly int size;
    private int[] counts;
    private readonly int[] groups;
    private readonly List<int> own = [];
    private readonly int[]?[] counted = new int[SegmentColumn.Groups][];
    private SegmentColumn? column;

    /// <summary>Counts of a snapshot.</summary>
    /// <param name="labels">Its values.</param>
    /// <param name="dimensions">What is counted.</param>
    public FacetCounts(FacetLabels labels, IReadOnlyCollection<FacetDimension> dimensions)
    {
        this.labels = labels;
        groups = [.. dimensions.Select(SegmentColumn.GroupOf).Distinct()];
        size = labels.Count;
        counts = ArrayPool<int>.Shared.Rent(size);
        counts.AsSpan(0, size).Clear();
    }

    /// <summary>The segment that follows, or more of the same.</summary>
    public void Enter(SegmentColumn next)
    {
        if (ReferenceEquals(column, next)) return;
        Leave();
        column = next;
    }

    /// <summary>Counts documents of the segment.</summary>
    public void Add(ReadOnlySpan<int> documents)
    {
        foreach (var group in groups)
        {
            var values = column!.Group(group);
            if (documents.Length >= Many && documents.Length >= values.Counters / WorthALook) values.Count(documents, Counted(group));
            else values.Add(documents, counts);
        }
    }

    /// <summary>Counts a document of the segment for one dimension only.</summary>
    public void AddFor(FacetDimension dimension, int document)
    {
        var dimensions = labels.Dimensions;
        own.Clear();
        column!.Group(SegmentColumn.GroupOf(dimension)).Read(document, own);
        foreach (var value in own)
        {
            if (dimensions[value] == (byte)dimension) counts[value]++;
        }
    }

    /// <summary>Takes over the counts of other segments.</summary>
    public void Add(FacetCounts other)
    {
        other.Leave();
        for (var value = 0; value < size; value++) counts[value] += other.counts[value];
    }

    /// <summary>All counts, by the number of the value. The array is the caller's now; who is done with it may <see cref="GiveBack"/> it.</summary>
    public int[] Take()
    {
        Leave();
        var taken = counts;
        counts = [];
        return taken;
    }

    /// <summary>Takes back counts that nobody reads any more, for the next search.</summary>
    public static void GiveBack(int[] taken)
    {
        if (taken.Length > 0) ArrayPool<int>.Shared.Return(taken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        for (var group = 0; group < counted.Length; group++) Release(group);
        GiveBack(Take());
    }

    private int[] Counted(int group)
    {
        if (counted[group] is { } known) return known;
        var counters = column!.Group(group).Counters;
        var fresh = ArrayPool<int>.Shared.Rent(counters);
        fresh.AsSpan(0, counters).Clear();
        return counted[group] = fresh;
    }

    private void Leave()
    {
        for (var group = 0; group < counted.Length; group++)
        {
            if (counted[group] is { } known) column!.Group(group).AddTo(counts, known);
            Release(group);
        }
    }

    private void Release(int group)
    {
        if (counted[group] is { } known) ArrayPool<int>.Shared.Return(known);
        counted[group] = null;
    }
}
