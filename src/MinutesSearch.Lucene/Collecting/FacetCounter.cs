using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// One pass for everything: keeps the first hits and counts all facets. A document that fails only the filter of one dimension
/// is no hit, but counts for that dimension (drill sideways).
/// </summary>
internal sealed class FacetCounter : IItemCollector, IDisposable
{
    private const int BufferSize = 4096;

    private readonly IndexSnapshot snapshot;
    private readonly IReadOnlyList<FilterClause> sideways;
    private readonly long[][] sidewayBits;
    private readonly SortOrder sort;
    private readonly TopItems top;
    private readonly bool keepsTop;
    private readonly ItemBoosts boosts;
    private readonly GroupedItems? groups;
    private readonly int[]? counts;
    private readonly int[] buffer = ArrayPool<int>.Shared.Rent(BufferSize);
    private int buffered;
    private Scorer? scorer;
    private SegmentColumn? column;
    private int docBase;

    /// <summary>A pass over a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sideways">Filters of dimensions that are counted: they do not narrow their own dimension.</param>
    /// <param name="sort">The order of hits.</param>
    /// <param name="size">First hits to keep.</param>
    /// <param name="countsFacets">False to count hits only.</param>
    /// <param name="matters">Keeps only the first hit of each matter; null to keep all.</param>
    public FacetCounter(
        IndexSnapshot snapshot, IReadOnlyList<FilterClause> sideways, SortOrder sort, int size, bool countsFacets, MatterGroups? matters = null)
    {
        this.snapshot = snapshot;
        this.sideways = sideways;
        this.sort = sort;
        sidewayBits = new long[sideways.Count][];
        top = new TopItems(size);
        keepsTop = size > 0 || matters is not null;
        groups = matters is null ? null : new GroupedItems(matters);
        boosts = snapshot.GetOrBuild(ItemBoosts.Build);
        if (!countsFacets) return;
        counts = ArrayPool<int>.Shared.Rent(snapshot.Labels.Count);
        counts.AsSpan(0, snapshot.Labels.Count).Clear();
    }

    /// <summary>Hits.</summary>
    public long Total { get; private set; }

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>What was found.</summary>
    /// <param name="isWhole">False where time ran out.</param>
    public Found Take(bool isWhole)
    {
        groups?.OfferTo(top);
        return new Found(groups?.Count ?? Total, top.Take(), counts is null ? [] : counts[..snapshot.Labels.Count], isWhole);
    }

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        // Enter does this: it knows the column.
    }

    /// <inheritdoc/>
    public void Enter(AtomicReaderContext leaf, SegmentColumn column)
    {
        this.column = column;
        docBase = leaf.DocBase;
        scorer = null;
        for (var i = 0; i < sideways.Count; i++) sidewayBits[i] = SearchScope.Bits(snapshot, leaf, sideways[i]);
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        var failed = -1;
        var sets = sidewayBits;
        for (var i = 0; i < sets.Length; i++)
        {
            if ((sets[i][doc >> 6] & (1L << doc)) != 0) continue;
            if (failed >= 0) return;
            failed = i;
        }

        if (failed >= 0)
        {
            CountSideways(doc, sideways[failed].Dimension!.Value);
            return;
        }

        if (buffered == BufferSize) CountBuffered();
        buffer[buffered++] = doc;
        if (keepsTop) Rank(doc);
    }

    /// <inheritdoc/>
    public void Leave()
    {
        CountBuffered();
        column = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(buffer);
        if (counts is not null) ArrayPool<int>.Shared.Return(counts);
    }

    private void Rank(int doc)
    {
        var key = column!.Keys[doc];
        if (sort == SortOrder.Relevance)
        {
            var score = scorer?.GetScore() ?? 0;
            if (score * ItemBoosts.Largest < top.LowestScore) return;
            Offer(new RankedItem(score * boosts.Of(key), ItemKey.NewestFirst(key), docBase + doc));
        }
        else Offer(new RankedItem(0, sort == SortOrder.Newest ? ItemKey.NewestFirst(key) : ItemKey.OldestFirst(key), docBase + doc));
    }

    private void Offer(in RankedItem item)
    {
        if (groups is null) top.Offer(item);
        else groups.Offer(item);
    }

    private void CountSideways(int doc, FacetDimension dimension)
    {
        if (counts is null) return;
        var dimensions = snapshot.Labels.Dimensions;
        var values = column!.Values;
        for (var i = column.Starts[doc]; i < column.Starts[doc + 1]; i++)
        {
            if (dimensions[values[i]] == (byte)dimension) counts[values[i]]++;
        }
    }

    private void CountBuffered()
    {
        Total += buffered;
        if (counts is not null) Count(buffer.AsSpan(0, buffered), column!.Starts, column.Values, counts);
        buffered = 0;
    }

    /// <summary>The one loop that runs for every value of every hit. Its indexes were checked when the column was built.</summary>
    private static void Count(ReadOnlySpan<int> documents, int[] starts, int[] values, int[] counts)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(starts);
        ref var value = ref MemoryMarshal.GetArrayDataReference(values);
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        foreach (var document in documents)
        {
            var end = Unsafe.Add(ref start, document + 1);
            for (var i = Unsafe.Add(ref start, document); i < end; i++) Unsafe.Add(ref count, Unsafe.Add(ref value, i))++;
        }
    }
}
