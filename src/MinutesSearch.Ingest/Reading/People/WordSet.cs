using System.Collections.Frozen;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A set of words that is asked with spans, without making strings.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordSet(IEnumerable<string> words, StringComparer comparer) =>
        _lookup = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in any case, separated by blanks.</summary>
    public static WordSet AnyCase(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the word belongs to the set.</summary>
    public bool Has(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
