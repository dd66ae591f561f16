using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Receives the documents of a search, segment by segment.</summary>
internal interface IItemCollector : ICollector
{
    /// <summary>The segment that follows, with its column.</summary>
    void Enter(AtomicReaderContext leaf, SegmentColumn column);

    /// <summary>No document of the segment follows.</summary>
    void Leave();
}

/// <summary>Runs a query over the segments of a snapshot, within filters and a time.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="filters">What every document must pass.</param>
/// <param name="deadline">When to stop.</param>
internal sealed class SearchScope(IndexSnapshot snapshot, IReadOnlyList<FilterClause> filters, Deadline deadline)
{
    // Often enough to stop in time, rarely enough to cost nothing.
    private const int Block = 1 << 15;

    /// <summary>What every document must pass.</summary>
    public IReadOnlyList<FilterClause> Filters => filters;

    /// <summary>Gives all documents that match to a collector.</summary>
    /// <param name="query">The query; null for every document, without scores.</param>
    /// <param name="collector">Receives them.</param>
    /// <returns>False where time ran out first.</returns>
    public bool Run(LuceneQuery? query, IItemCollector collector)
    {
        var weight = query is null ? null : snapshot.Searcher.CreateNormalizedWeight(query);
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            if (deadline.IsOver()) return false;
            var accepted = Accepted(leaf);
            collector.Enter(leaf, snapshot.Columns[leaf.Ord]);
            var finished = weight is null ? All(leaf, accepted, collector) : Matching(weight, leaf, accepted, collector);
            collector.Leave();
            if (!finished) return false;
        }

        return true;
    }

    /// <summary>The documents of a segment that pass the filters and are not deleted; null for all.</summary>
    public IBits? Accepted(AtomicReaderContext leaf)
    {
        var sets = new long[filters.Count][];
        for (var i = 0; i < sets.Length; i++) sets[i] = Bits(snapshot, leaf, filters[i]);
        return AcceptBits.Of(sets, leaf.AtomicReader.LiveDocs, leaf.AtomicReader.MaxDoc);
    }

    /// <summary>The documents of a segment that pass a clause.</summary>
    public static long[] Bits(IndexSnapshot snapshot, AtomicReaderContext leaf, FilterClause clause) =>
        snapshot.ForSegment(leaf, static _ => new SegmentFilters()).Get(clause, leaf.AtomicReader, snapshot.Columns[leaf.Ord]);

    private bool Matching(Weight weight, AtomicReaderContext leaf, IBits? accepted, IItemCollector collector)
    {
        var scorer = weight.GetBulkScorer(leaf, scoreDocsInOrder: !collector.AcceptsDocsOutOfOrder, accepted);
        if (scorer is null) return true;
        for (var until = Block; scorer.Score(collector, until); until += Block)
        {
            if (deadline.IsOver()) return false;
        }

        return true;
    }

    private bool All(AtomicReaderContext leaf, IBits? accepted, IItemCollector collector)
    {
        var documents = leaf.AtomicReader.MaxDoc;
        for (var document = 0; document < documents; document++)
        {
            if (accepted is null || accepted.Get(document)) collector.Collect(document);
            if ((document & (Block - 1)) == Block - 1 && deadline.IsOver()) return false;
        }

        return true;
    }
}
