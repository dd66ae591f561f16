using MinutesSearch.Lucene.Index;
using MinutesSearch.Minutes;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Parts of items as sets.</summary>
internal static class PartSets
{
    /// <summary>The set of these parts; all for none.</summary>
    public static Parts Of(IReadOnlyList<ItemPart> parts)
    {
        if (parts.Count == 0) return Parts.All;
        var set = default(Parts);
        foreach (var part in parts) set |= Of(part);
        return set;
    }

    /// <summary>The set of one part.</summary>
    public static Parts Of(ItemPart part) => (Parts)(1 << (int)part);

    /// <summary>True where a row of the passage table belongs to a set.</summary>
    public static bool Holds(this Parts set, in PassageRow row) =>
        (set & Of(row.Part)) != 0 || (row.Decides && (set & Parts.Decisions) != 0);
}
