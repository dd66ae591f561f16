namespace MinutesSearch.Lucene.Collecting;

/// <summary>An item in the order of a search.</summary>
/// <param name="Score">Score; 0 where the order is by date.</param>
/// <param name="Order">Decides between equal scores: higher comes first.</param>
/// <param name="Document">Document of the snapshot.</param>
internal readonly record struct RankedItem(float Score, long Order, int Document)
{
    /// <summary>True where this one comes before another.</summary>
    public bool Precedes(in RankedItem other) =>
        Score != other.Score ? Score > other.Score : Order != other.Order ? Order > other.Order : Document < other.Document;
}

/// <summary>Keeps the first of many items: a heap with the last of them on top.</summary>
internal sealed class TopItems(int size)
{
    private readonly RankedItem[] heap = new RankedItem[size];
    private int count;

    /// <summary>The score that an item must reach to have a chance.</summary>
    public float LowestScore { get; private set; } = float.NegativeInfinity;

    /// <summary>Offers an item.</summary>
    public void Offer(in RankedItem item)
    {
        if (size == 0) return;
        if (count < size)
        {
            Up(item);
            if (++count == size) LowestScore = heap[0].Score;
        }
        else if (item.Precedes(heap[0]))
        {
            Down(item);
            LowestScore = heap[0].Score;
        }
    }

    /// <summary>The items in their order; empties the heap.</summary>
    public RankedItem[] Take()
    {
        var items = heap[..count];
        Array.Sort(items, static (one, other) => one.Precedes(other) ? -1 : other.Precedes(one) ? 1 : 0);
        count = 0;
        return items;
    }

    private void Up(in RankedItem item)
    {
        var at = count;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!heap[parent].Precedes(item)) break;
            heap[at] = heap[parent];
            at = parent;
        }

        heap[at] = item;
    }

    private void Down(in RankedItem item)
    {
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= count) break;
            if (child + 1 < count && heap[child].Precedes(heap[child + 1])) child++;
            if (!item.Precedes(heap[child])) break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = item;
    }
}
