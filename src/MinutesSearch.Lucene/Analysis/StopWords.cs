using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// English words that carry no meaning of their own. All of them are in the index (an exact phrase must be exact); a query of
/// several words does not ask for them, and snippets do not mark them.
/// </summary>
internal static class StopWords
{
    // Lucene's classic English list, and pronouns, auxiliaries and prepositions that every page of minutes repeats.
    // "no", "not" and "against" stay searchable words: minutes turn on them.
    private static readonly FrozenSet<string> Words =
        ("a an and are as at be been being but by for from had has have he her hers him his i if in into is it its me my of on or our " +
         "ours she so such than that the their theirs them then there these they this those to us was we were which who whom will " +
         "with would you your yours what when where how do does did can could should about").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a stop word; <paramref name="folded"/> is lower case.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
