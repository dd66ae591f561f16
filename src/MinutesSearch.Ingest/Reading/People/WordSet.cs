using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A set of words that is asked with spans, without making strings.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _words;

    private WordSet(IEnumerable<string> words) => _words = new(words.Distinct(StringComparer.OrdinalIgnoreCase).Select(w => KeyValuePair.Create(w, true)));

    /// <summary>Words in any case, separated by blanks.</summary>
    public static WordSet AnyCase(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True where the word belongs to the set.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Of(word);
}
