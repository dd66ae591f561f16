using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Receives the documents of a search, segment by segment.</summary>
internal interface IItemCollector
{
    /// <summary>False where only documents are wanted.</summary>
    bool NeedsScores { get; }

    /// <summary>Documents that score less need no score of their own: they are given 0. 0 or less where all do.</summary>
    float Least => 0;

    /// <summary>The segment that follows, with its column.</summary>
    void Enter(AtomicReaderContext leaf, SegmentColumn column);

    /// <summary>The next documents of the segment, ascending, and their scores where they are needed.</summary>
    void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores);
}

/// <summary>Runs a query over the segments of a snapshot, within filters and a time.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="filters">What every document must pass.</param>
/// <param name="deadline">When to stop.</param>
/// <param name="sideways">Filters of which a document may fail one.</param>
internal sealed class SearchScope(IndexSnapshot snapshot, IReadOnlyList<FilterClause> filters, Deadline deadline, IReadOnlyList<FilterClause>? sideways = null)
{
    /// <summary>What every document must pass.</summary>
    public IReadOnlyList<FilterClause> Filters => filters;

    /// <summary>Gives all documents that match to a collector.</summary>
    /// <param name="query">The query; null for every document, without scores.</param>
    /// <param name="collector">Receives them.</param>
    /// <returns>False where time ran out first.</returns>
    public bool Run(LuceneQuery? query, IItemCollector collector) => Run(query, collector, Piece.Of(snapshot));

    private bool Run(LuceneQuery? query, IItemCollector collector, Piece[] pieces) => Run(query, collector, pieces, new Parcels(pieces.Length));

    /// <summary>Gives the documents of some pieces, the next ones that nobody else has taken, to a collector.</summary>
    public bool Run(LuceneQuery? query, IItemCollector collector, Piece[] pieces, Parcels parcels)
    {
        var weight = query is null ? null : snapshot.Searcher.CreateNormalizedWeight(query);
        var batch = ItemBatch.Rent();
        try
        {
            while (parcels.TryTake(out var number))
            {
                (batch.From, batch.End) = (pieces[number].From, pieces[number].End);
                if (deadline.IsOver() || !Run(weight, snapshot.Reader.Leaves[pieces[number].Leaf], collector, batch)) return false;
            }

            return true;
        }
        finally
        {
            batch.Return();
        }
    }

    /// <summary>The documents of a segment that pass the filters and are not deleted; null for all.</summary>
    public IBits? Accepted(AtomicReaderContext leaf)
    {
        var sets = new List<long[]>(filters.Count + 1);
        foreach (var filter in filters) sets.Add(Bits(snapshot, leaf, filter));
        if (sideways is { Count: > 1 }) sets.Add(AcceptBits.AllButOne([.. sideways.Select(clause => Bits(snapshot, leaf, clause))]));
        return AcceptBits.Of(sets, leaf.AtomicReader.LiveDocs, leaf.AtomicReader.MaxDoc);
    }

    /// <summary>The documents of a segment that pass a clause.</summary>
    public static long[] Bits(IndexSnapshot snapshot, AtomicReaderContext leaf, FilterClause clause) =>
        snapshot.ForSegment(leaf, static _ => new SegmentFilters()).Get(clause, leaf.AtomicReader, snapshot.Columns[leaf.Ord]);

    private bool Run(Weight? weight, AtomicReaderContext leaf, IItemCollector collector, ItemBatch batch)
    {
        var accepted = Accepted(leaf);
        IBatchScorer source;
        if (weight is null) source = new EveryDocument(accepted);
        else if (weight.GetScorer(leaf, accepted) is { } scorer) source = scorer as IBatchScorer ?? new OneByOne(scorer);
        else return true;

        collector.Enter(leaf, snapshot.Columns[leaf.Ord]);
        for (var more = true; more;)
        {
            batch.Least = collector.Least;
            more = source.Next(batch, collector.NeedsScores);
            collector.Collect(batch.Documents.AsSpan(0, batch.Count), batch.Scores.AsSpan(0, batch.Count));
            if (more && deadline.IsOver()) return false;
        }

        return true;
    }

    /// <summary>The documents of any scorer.</summary>
    private sealed class OneByOne(Scorer scorer) : IBatchScorer
    {
        private int until;

        public bool Next(ItemBatch batch, bool needsScores)
        {
            until += ItemBatch.Reach;
            var count = 0;
            var document = scorer.DocID + 1 < batch.From ? scorer.Advance(batch.From) : scorer.NextDoc();
            while (document < batch.End)
            {
                batch.Documents[count] = document;
                if (needsScores) batch.Scores[count] = scorer.GetScore();
                if (++count == ItemBatch.Size || document >= until) break;
                document = scorer.NextDoc();
            }

            until = Math.Max(until, document);
            batch.Count = count;
            return document < batch.End;
        }
    }

    /// <summary>Every document that is accepted; all score 0.</summary>
    private sealed class EveryDocument(IBits? accepted) : IBatchScorer
    {
        private int next;

        public bool Next(ItemBatch batch, bool needsScores)
        {
            var count = 0;
            for (next = Math.Max(next, batch.From); next < batch.End && count < ItemBatch.Size; next++)
            {
                if (accepted is null || accepted.Get(next)) batch.Documents[count++] = next;
            }

            batch.Scores.AsSpan(0, count).Clear();
            batch.Count = count;
            return next < batch.End;
        }
    }
}
