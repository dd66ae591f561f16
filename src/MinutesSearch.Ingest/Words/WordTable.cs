using System.Numerics;

namespace MinutesSearch.Ingest.Words;

/// <summary>
/// What is known of words, in any case, asked with spans. A word is looked up by its length and three of its letters: most words of a text
/// come to an empty place, and are told to be unknown without a comparison.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int PlacesForWord = 6;
    private const int LowBits = LetterBits.All;

    private readonly (string Word, T Value)[] _words;

    // The number of a word, from 1; 0 for an empty place.
    private readonly ushort[] _places;
    private readonly int _shift;

    /// <summary>Words, each once.</summary>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = [.. words.Select(w => (LetterBits.Checked(w.Key), w.Value))];
        _places = new ushort[BitOperations.RoundUpToPowerOf2((uint)(_words.Length * PlacesForWord) + 1)];
        _shift = 32 - BitOperations.Log2((uint)_places.Length);
        for (var i = 0; i < _words.Length; i++)
        {
            var place = Place(_words[i].Word);
            while (_places[place] != 0) place = Next(place);
            _places[place] = (ushort)(i + 1);
        }
    }

    /// <summary>What is known of a word; the default value where nothing is.</summary>
    public T? Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return default;
        for (var place = Place(word); _places[place] is not 0 and var known; place = Next(place))
            if (word.Equals(_words[known - 1].Word, StringComparison.OrdinalIgnoreCase)) return _words[known - 1].Value;
        return default;
    }

    // The low bits of a letter are alike in both cases.
    private int Place(ReadOnlySpan<char> word)
    {
        var key = ((((((uint)word.Length << 5) | (uint)(word[0] & LowBits)) << 5) | (uint)(word[word.Length / 2] & LowBits)) << 5) | (uint)(word[^1] & LowBits);
        return _shift == 32 ? 0 : (int)((key * 0x9E3779B1) >> _shift);
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);
}
