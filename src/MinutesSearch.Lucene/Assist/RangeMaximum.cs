namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// The position of the largest of some fixed weights within any range, in logarithmic time: what lets the best ten of a
/// hundred thousand completions be found without looking at the others. A tree over blocks of weights; immutable.
/// </summary>
internal sealed class RangeMaximum
{
    private const int BlockSize = 32;

    private readonly ushort[] weights;
    private readonly int[] tree;
    private readonly int leaves;

    /// <summary>Over these weights, which are kept, not copied.</summary>
    public RangeMaximum(ushort[] weights)
    {
        this.weights = weights;
        leaves = (weights.Length + BlockSize - 1) / BlockSize;
        tree = new int[Math.Max(1, 2 * leaves)];
        for (var block = 0; block < leaves; block++)
            tree[leaves + block] = Scan(block * BlockSize, Math.Min(weights.Length, (block + 1) * BlockSize));
        for (var node = leaves - 1; node > 0; node--) tree[node] = Larger(tree[2 * node], tree[2 * node + 1]);
    }

    /// <summary>The weight at a position.</summary>
    public int this[int position] => weights[position];

    /// <summary>The position of the largest weight from <paramref name="start"/> to before <paramref name="end"/>, which must not be empty.</summary>
    public int Find(int start, int end)
    {
        var first = (start + BlockSize - 1) / BlockSize;
        var last = end / BlockSize;
        if (first >= last) return Scan(start, end);
        var best = first * BlockSize > start ? Scan(start, first * BlockSize) : tree[leaves + first];
        if (last * BlockSize < end) best = Larger(best, Scan(last * BlockSize, end));
        for (int low = first + leaves, high = last + leaves; low < high; low >>= 1, high >>= 1)
        {
            if ((low & 1) == 1) best = Larger(best, tree[low++]);
            if ((high & 1) == 1) best = Larger(best, tree[--high]);
        }
        return best;
    }

    private int Scan(int start, int end)
    {
        var best = start;
        for (var i = start + 1; i < end; i++)
        {
            if (weights[i] > weights[best]) best = i;
        }
        return best;
    }

    // Of equals the earlier one, so that answers do not depend on the shape of the tree.
    private int Larger(int a, int b) => weights[b] > weights[a] || (weights[b] == weights[a] && b < a) ? b : a;
}
