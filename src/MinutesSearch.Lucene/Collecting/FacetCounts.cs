using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Counts facet values of documents, segment by segment. Where many documents come, it counts the sets that their values make, and the
/// values of each set once when the segment ends; where few come, their values at once.
/// </summary>
internal sealed class FacetCounts : IDisposable
{
    // Fewer documents than this are not worth going through all sets of a segment.
    private const int Many = 512;

    private readonly FacetLabels labels;
    private readonly int size;
    private int[] counts;
    private readonly int[] groups;
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

    /// <summary>The segment that follows.</summary>
    public void Enter(SegmentColumn next)
    {
        Leave();
        column = next;
    }

    /// <summary>Counts documents of the segment.</summary>
    public void Add(ReadOnlySpan<int> documents)
    {
        foreach (var group in groups)
        {
            if (documents.Length >= Many) Add(documents, column!.SetNumbers(group), Counted(group));
            else AddValues(documents, group);
        }
    }

    /// <summary>Counts a document of the segment for one dimension only.</summary>
    public void AddFor(FacetDimension dimension, int document)
    {
        var dimensions = labels.Dimensions;
        foreach (var value in column!.Values(document, SegmentColumn.GroupOf(dimension)))
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

    private void AddValues(ReadOnlySpan<int> documents, int group)
    {
        foreach (var document in documents)
        {
            foreach (var value in column!.Values(document, group)) counts[value]++;
        }
    }

    /// <summary>The one loop that runs for every hit. Its indexes were made with the column.</summary>
    private static void Add(ReadOnlySpan<int> documents, int[] numbers, int[] counted)
    {
        ref var number = ref MemoryMarshal.GetArrayDataReference(numbers);
        ref var count = ref MemoryMarshal.GetArrayDataReference(counted);
        foreach (var document in documents) Unsafe.Add(ref count, Unsafe.Add(ref number, document))++;
    }

    private int[] Counted(int group)
    {
        if (counted[group] is { } known) return known;
        var sets = column!.Sets(group).Count;
        var fresh = ArrayPool<int>.Shared.Rent(sets);
        fresh.AsSpan(0, sets).Clear();
        return counted[group] = fresh;
    }

    private void Leave()
    {
        for (var group = 0; group < counted.Length; group++)
        {
            if (counted[group] is { } known) column!.Sets(group).AddTo(counts, known);
            Release(group);
        }
    }

    private void Release(int group)
    {
        if (counted[group] is { } known) ArrayPool<int>.Shared.Return(known);
        counted[group] = null;
    }
}
