using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Gives each hit's document and sort key to somebody.</summary>
internal sealed class KeyCollector(Action<int, long> onHit) : IItemCollector
{
    private SegmentColumn? column;
    private int docBase;

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc/>
    public void Enter(AtomicReaderContext leaf, SegmentColumn column)
    {
        this.column = column;
        docBase = leaf.DocBase;
    }

    /// <inheritdoc/>
    public void Collect(int doc) => onHit(docBase + doc, column!.Keys[doc]);

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer)
    {
    }

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
    }

    /// <inheritdoc/>
    public void Leave()
    {
    }
}
