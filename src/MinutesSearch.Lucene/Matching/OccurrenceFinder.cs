using Lucene.Net.Index;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Finds where the leaves of a query match in single documents of a segment, by the positions in the index. Documents must be
/// asked for in ascending order. For one thread.
/// </summary>
internal sealed class OccurrenceFinder
{
    private readonly IReadOnlyList<Leaf> leaves;
    private readonly SequenceReader[][] sequences;
    private readonly PassageReader passages;

    public OccurrenceFinder(AtomicReaderContext leaf, IReadOnlyList<Leaf> leaves, TermReaders readers)
    {
        this.leaves = leaves;
        passages = new PassageReader(leaf.AtomicReader);
        sequences = [.. leaves.Select(own => own.Sequences.Select(sequence => new SequenceReader(sequence, leaf.Ord, readers)).ToArray())];
    }

    /// <summary>The passage table of a document; valid until the next document.</summary>
    public List<PassageRow> Rows(int document) => passages.Rows(document);

    /// <summary>All occurrences in a document, leaf by leaf.</summary>
    public void Find(int document, List<Occurrence> into)
    {
        into.Clear();
        foreach (var leaf in leaves) Find(document, leaf, into);
    }

    /// <summary>Appends the occurrences of one leaf.</summary>
    public void Find(int document, Leaf leaf, List<Occurrence> into)
    {
        var first = into.Count;
        var own = sequences[leaf.Number];
        for (var sequence = 0; sequence < own.Length; sequence++) own[sequence].Read(document, leaf.Number, sequence, into);
        if (leaf.Parts == Parts.All || into.Count == first) return;
        var rows = passages.Rows(document);
        var kept = first;
        for (var i = first; i < into.Count; i++)
        {
            if (leaf.Parts.Holds(rows[PassageTable.RowAt(rows, into[i].Start)])) into[kept++] = into[i];
        }

        into.RemoveRange(kept, into.Count - kept);
    }
}
