using System.Runtime.InteropServices;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Keeps the first item of each matter.</summary>
internal sealed class GroupedItems(MatterGroups matters)
{
    private readonly Dictionary<int, RankedItem> best = [];

    /// <summary>Matters.</summary>
    public int Count => best.Count;

    /// <summary>Offers an item.</summary>
    public void Offer(in RankedItem item)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(best, matters.Of(item.Document), out var exists);
        if (!exists || item.Precedes(first)) first = item;
    }

    /// <summary>Offers all that another one kept.</summary>
    public void Add(GroupedItems other)
    {
        foreach (var item in other.best.Values) Offer(item);
    }

    /// <summary>Offers the first item of each matter on.</summary>
    public void OfferTo(TopItems top)
    {
        foreach (var item in best.Values) top.Offer(item);
    }
}
