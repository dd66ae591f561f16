using System.Collections.Concurrent;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Words by their normalised spelling, made once and shared by all threads. The key is lower case and folded; it keeps the
/// apostrophe of a possessive, and the tag of a compound's joined form.
/// </summary>
internal static class WordForms
{
    // A corpus of 230,000 items has about 120,000 spellings. Beyond the limit words are made anew each time.
    private const int Limit = 400_000;

    private static readonly ConcurrentDictionary<string, Word> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int count;

    /// <summary>The word of a normalised spelling.</summary>
    public static Word Of(ReadOnlySpan<char> key)
    {
        if (Lookup.TryGetValue(key, out var word)) return word;
        word = Make(key);
        if (Volatile.Read(ref count) < Limit && Lookup.TryAdd(key, word)) Interlocked.Increment(ref count);
        return word;
    }

    /// <summary>Forgets all words: after bulk work, so that serving does not carry its vocabulary.</summary>
    public static void Trim()
    {
        Known.Clear();
        Interlocked.Exchange(ref count, 0);
    }

    private static Word Make(ReadOnlySpan<char> key)
    {
        var parts = 1;
        if (key.Length > 2 && key[^2] == Word.CompoundTag)
        {
            parts = key[^1] - '0';
            key = key[..^2];
        }

        var possessive = key.Length > 2 && key[^2] == '\'';
        var folded = possessive ? $"{key[..^2]}{key[^1]}" : key.ToString();
        return new Word(folded, Stemmer.Stem(possessive ? key[..^2].ToString() : folded), parts);
    }
}
