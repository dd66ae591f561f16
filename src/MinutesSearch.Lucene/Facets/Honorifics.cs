using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Facets;

/// <summary>Titles that people write before a name, and that are no part of it.</summary>
internal static class Honorifics
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["cllr", "councillor", "councilor", "alderman", "ald", "county", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "rev", "revd", "prof", "professor"], StringComparer.Ordinal);

    /// <summary>True for a title, folded.</summary>
    public static bool Contains(string folded) => Titles.Contains(folded);
}
