using System.Buffers;
using Lucene.Net.Index;
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
    private readonly IndexSnapshot snapshot;
    private readonly IReadOnlyList<FilterClause> sideways;
    private readonly long[][] sidewayBits;
    private readonly SortOrder sort;
    private readonly TopItems top;
    private readonly bool keepsTop;
    private readonly ItemBoosts boosts;
    private readonly GroupedItems? groups;
    private readonly FacetCounts? counts;
    private int[] hits = [];
    private float[] hitScores = [];
    private SegmentColumn? column;
    private NumericDocValues? changes;
    private int docBase;

    /// <summary>A pass over a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sideways">Filters of dimensions that are counted: they do not narrow their own dimension.</param>
    /// <param name="sort">The order of hits.</param>
    /// <param name="size">First hits to keep.</param>
    /// <param name="facets">Dimensions to count; none to count hits only.</param>
    /// <param name="matters">Keeps only the first hit of each matter; null to keep all.</param>
    public FacetCounter(
        IndexSnapshot snapshot, IReadOnlyList<FilterClause> sideways, SortOrder sort, int size, IReadOnlyList<FacetDimension> facets, MatterGroups? matters = null)
    {
        this.snapshot = snapshot;
        this.sideways = sideways;
        this.sort = sort;
        sidewayBits = new long[sideways.Count][];
        top = new TopItems(size);
        keepsTop = size > 0 || matters is not null;
        groups = matters is null ? null : new GroupedItems(matters);
        boosts = snapshot.GetOrBuild(ItemBoosts.Build);
        if (facets.Count > 0) counts = new FacetCounts(snapshot.Labels, facets);
        if (sideways.Count == 0) return;
        hits = ArrayPool<int>.Shared.Rent(ItemBatch.Size);
        hitScores = ArrayPool<float>.Shared.Rent(ItemBatch.Size);
    }

    /// <summary>Hits.</summary>
    public long Total { get; private set; }

    /// <inheritdoc/>
    public bool NeedsScores => keepsTop && sort == SortOrder.Relevance;

    /// <inheritdoc/>
    public float Least => groups is null ? top.LowestScore / ItemBoosts.Largest : 0;

    /// <summary>What was found.</summary>
    /// <param name="isWhole">False where time ran out.</param>
    public Found Take(bool isWhole)
    {
        groups?.OfferTo(top);
        return new Found(groups?.Count ?? Total, top.Take(), counts?.Take() ?? [], isWhole);
    }

    /// <summary>Takes over what another counter of the same search found in other segments.</summary>
    public void Add(FacetCounter other)
    {
        Total += other.Total;
        if (counts is not null) counts.Add(other.counts!);
        if (groups is not null) groups.Add(other.groups!);
        else foreach (var item in other.top.Take()) top.Offer(item);
    }

    /// <inheritdoc/>
    public void Enter(AtomicReaderContext leaf, SegmentColumn column)
    {
        this.column = column;
        docBase = leaf.DocBase;
        counts?.Enter(column);
        if (sort == SortOrder.Changed) changes = leaf.AtomicReader.GetNumericDocValues(IndexSchema.Changed);
        for (var i = 0; i < sideways.Count; i++) sidewayBits[i] = SearchScope.Bits(snapshot, leaf, sideways[i]);
    }

    /// <inheritdoc/>
    public void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        if (sidewayBits.Length > 0)
        {
            var passing = Pass(documents, scores);
            documents = hits.AsSpan(0, passing);
            scores = hitScores.AsSpan(0, passing);
        }

        Total += documents.Length;
        counts?.Add(documents);
        if (!keepsTop) return;
        if (sort == SortOrder.Relevance) RankByScore(documents, scores);
        else RankByDate(documents);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        counts?.Dispose();
        if (hits.Length == 0) return;
        ArrayPool<int>.Shared.Return(hits);
        ArrayPool<float>.Shared.Return(hitScores);
        (hits, hitScores) = ([], []);
    }

    /// <summary>Sets aside the documents that pass every filter, and counts those that fail one for its dimension.</summary>
    private int Pass(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        var count = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var (failed, failures) = (0, 0);
            for (var set = 0; set < sidewayBits.Length; set++)
            {
                if ((sidewayBits[set][document >> 6] & (1L << document)) != 0) continue;
                failed = set;
                failures++;
            }

            if (failures == 1) counts?.AddFor(sideways[failed].Dimension!.Value, document);
            if (failures > 0) continue;
            hits[count] = document;
            hitScores[count++] = scores[i];
        }

        return count;
    }

    private void RankByScore(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        var largest = ItemBoosts.Largest;
        var lowest = top.LowestScore;
        for (var i = 0; i < documents.Length; i++)
        {
            if (scores[i] * largest < lowest) continue;
            var key = column!.Keys[documents[i]];
            Offer(new RankedItem(scores[i] * boosts.Of(key), ItemKey.NewestFirst(key), docBase + documents[i]));
            lowest = top.LowestScore;
        }
    }

    private void RankByDate(ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
        {
            var key = column!.Keys[document];
            Offer(new RankedItem(0, Order(document, key), docBase + document));
        }
    }

    private long Order(int document, long key) => sort switch
    {
        SortOrder.Changed => changes!.Get(document),
        SortOrder.Oldest => ItemKey.OldestFirst(key),
        _ => ItemKey.NewestFirst(key),
    };

    private void Offer(in RankedItem item)
    {
        if (groups is null) top.Offer(item);
        else groups.Offer(item);
    }
}
