using System.Collections.Frozen;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A set of words that is asked with spans, without making strings.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Which lengths words have that start with a letter: most words asked for are told by it to be none of the set.
    private readonly uint[] _lengths = new uint[128];

    private WordSet(IEnumerable<string> words, StringComparer comparer)
    {
        var set = words.ToFrozenSet(comparer);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in set)
            for (var letter = 0; letter < _lengths.Length; letter++)
                if (char.ToLowerInvariant((char)letter) == char.ToLowerInvariant(word[0])) _lengths[letter] |= 1u << Math.Min(word.Length, 31);
    }

    /// <summary>Words in any case, separated by blanks.</summary>
    public static WordSet AnyCase(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the word belongs to the set.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        if (word[0] < 128 && (_lengths[word[0]] & (1u << Math.Min(word.Length, 31))) == 0) return false;
        return _lookup.Contains(word);
    }
}
