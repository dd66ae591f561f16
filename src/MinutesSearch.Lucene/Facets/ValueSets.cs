namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// Sets of facet values, each distinct one once. Items of one meeting share committee and year, and often the people who were there: a
/// segment has far fewer sets than items, so that counting sets first and their values afterwards touches each item once.
/// </summary>
internal sealed class ValueSets
{
    private readonly List<int> starts = [0];
    private readonly List<int> values = [];
    private int[] slots = new int[64];
    private int[] ends = [];
    private int[] all = [];

    /// <summary>Sets.</summary>
    public int Count { get; private set; }

    /// <summary>The largest value of all; -1 where there is none.</summary>
    public int Largest => all.Length == 0 ? -1 : all.Max();

    /// <summary>The values of a set.</summary>
    public ReadOnlySpan<int> Of(int set) => all.AsSpan(ends[set], ends[set + 1] - ends[set]);

    /// <summary>Adds to the count of each value as often as its sets were counted.</summary>
    public void AddTo(int[] counts, ReadOnlySpan<int> counted)
    {
        for (var set = 0; set < Count; set++)
        {
            var times = counted[set];
            if (times == 0) continue;
            foreach (var value in Of(set)) counts[value] += times;
        }
    }

    /// <summary>The number of a set, a new one if need be. Only until <see cref="Finish"/>.</summary>
    public int FindOrAdd(ReadOnlySpan<int> set)
    {
        if (2 * Count >= slots.Length) Grow();
        var mask = slots.Length - 1;
        for (var at = Hash(set) & mask; ; at = (at + 1) & mask)
        {
            var known = slots[at] - 1;
            if (known < 0)
            {
                values.AddRange(set);
                starts.Add(values.Count);
                slots[at] = ++Count;
                return Count - 1;
            }

            if (Draft(known).SequenceEqual(set)) return known;
        }
    }

    /// <summary>No set follows.</summary>
    public void Finish()
    {
        ends = [.. starts];
        all = [.. values];
        slots = [];
        starts.Clear();
        starts.TrimExcess();
        values.Clear();
        values.TrimExcess();
    }

    private ReadOnlySpan<int> Draft(int set) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values)[starts[set]..starts[set + 1]];

    private void Grow()
    {
        slots = new int[2 * slots.Length];
        for (var set = 0; set < Count; set++)
        {
            var at = Hash(Draft(set)) & (slots.Length - 1);
            while (slots[at] != 0) at = (at + 1) & (slots.Length - 1);
            slots[at] = set + 1;
        }
    }

    private static int Hash(ReadOnlySpan<int> set)
    {
        var hash = 0x9e3779b9u;
        foreach (var value in set) hash = ((hash ^ (uint)value) * 0x85ebca6bu) ^ (hash >> 15);
        return (int)(hash ^ (hash >> 13));
    }
}
