using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Facets;

/// <summary>A facet value as the dictionary knows it.</summary>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct FacetKey(FacetDimension Dimension, string Id);

/// <summary>
/// Numbers the facet values of an index. It only ever grows, so that columns of segments keep their numbers over refreshes.
/// Safe for concurrent use.
/// </summary>
internal sealed class FacetDictionary
{
    private readonly Lock gate = new();
    private readonly Dictionary<FacetKey, int> ordinals = [];
    private volatile FacetKey[] keys = new FacetKey[256];
    private volatile int count;

    /// <summary>Values known.</summary>
    public int Count => count;

    /// <summary>The value of a number.</summary>
    public FacetKey this[int ordinal] => keys[ordinal];

    /// <summary>The number of a value; -1 where it is unknown.</summary>
    public int Find(FacetDimension dimension, string id)
    {
        lock (gate) return ordinals.GetValueOrDefault(new FacetKey(dimension, id), -1);
    }

    /// <summary>The number of a value, a new one if need be.</summary>
    public int FindOrAdd(FacetDimension dimension, string id)
    {
        var key = new FacetKey(dimension, id);
        lock (gate)
        {
            if (ordinals.TryGetValue(key, out var ordinal)) return ordinal;
            ordinal = count;
            var room = keys;
            if (ordinal == room.Length)
            {
                Array.Resize(ref room, 2 * room.Length);
                keys = room;
            }

            room[ordinal] = key;
            ordinals.Add(key, ordinal);
            count = ordinal + 1;
            return ordinal;
        }
    }
}
