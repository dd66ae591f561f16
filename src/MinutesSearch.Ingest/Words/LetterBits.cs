namespace MinutesSearch.Ingest.Words;

/// <summary>The low bits of a letter, by which words are looked up in any case: they are alike in both cases in English and Irish, but not in all of Welsh (ŵ, ŷ).</summary>
internal static class LetterBits
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>All of them.</summary>
    public const int All = (1 << Count) - 1;

    /// <summary>The word; it fails where a letter of it would not be found in the other case.</summary>
    public static string Checked(string word)
    {
        foreach (var c in word)
            if ((char.ToUpperInvariant(c) & All) != (char.ToLowerInvariant(c) & All)) throw new ArgumentException($"The low bits of '{c}' in “{word}” differ by case.", nameof(word));
        return word;
    }
}
