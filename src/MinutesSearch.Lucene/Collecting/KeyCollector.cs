using Lucene.Net.Index;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Gives each hit's document and sort key to somebody.</summary>
internal sealed class KeyCollector(Action<int, long> onHit) : IItemCollector
{
    private SegmentColumn? column;
    private int docBase;

    /// <inheritdoc/>
    public bool NeedsScores => false;

    /// <inheritdoc/>
    public void Enter(AtomicReaderContext leaf, SegmentColumn column)
    {
        this.column = column;
        docBase = leaf.DocBase;
    }

    /// <inheritdoc/>
    public void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        foreach (var document in documents) onHit(docBase + document, column!.Keys[document]);
    }
}
