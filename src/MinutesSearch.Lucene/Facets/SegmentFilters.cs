using Lucene.Net.Index;

namespace MinutesSearch.Lucene.Facets;

/// <summary>Filter clauses of a segment as bits, kept for the next search; the least recently used ones go first.</summary>
internal sealed class SegmentFilters
{
    private const int Capacity = 64;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, long[] Bits)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, long[] Bits)> recent = new();

    /// <summary>The bits of a clause.</summary>
    public long[] Get(FilterClause clause, AtomicReader segment, SegmentColumn column)
    {
        lock (gate)
        {
            if (known.TryGetValue(clause.Key, out var node))
            {
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value.Bits;
            }
        }

        var bits = clause.Read(segment, column);
        lock (gate)
        {
            if (known.ContainsKey(clause.Key)) return bits;
            known.Add(clause.Key, recent.AddFirst((clause.Key, bits)));
            if (known.Count > Capacity)
            {
                known.Remove(recent.Last!.Value.Key);
                recent.RemoveLast();
            }
        }

        return bits;
    }
}
