namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>A word of a text as the rules see it.</summary>
/// <param name="Hash">Hash of the folded word: lower case, without apostrophes, singular.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TopicToken(ulong Hash, int Start, int End);

/// <summary>Cuts text into folded, hashed words in one pass, without making strings.</summary>
internal static class TopicTokens
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Longest = 32;

    /// <summary>Adds the words of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, List<TopicToken> tokens)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWord(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && (IsWord(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1])))) i++;
            tokens.Add(new TopicToken(Hash(text[start..i]), start, i));
        }
    }

    /// <summary>The hash of a word: equal for singular and plural, for any case, with and without apostrophe.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        var (n, last) = (0, '\0');
        foreach (var c in word)
        {
            if (c is '\'' or '’') continue;
            if (n++ == Longest) break;
            last = Lower(c);
            hash = (hash ^ last) * Prime;
        }
        return last == 's' ? OfPlural(word) : hash;
    }

    private static ulong OfPlural(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        var n = 0;
        foreach (var c in word)
        {
            if (c is '\'' or '’') continue;
            if (n == folded.Length) break;
            folded[n++] = Lower(c);
        }
        n = Singular(folded[..n]);
        return Hash(folded[..n], n);
    }

    private static char Lower(char c) => c < 128 ? (char)(c | (c is >= 'A' and <= 'Z' ? 0x20 : 0)) : char.ToLowerInvariant(c);

    /// <summary>The hash of the first letters of a word, for rules that end in a star.</summary>
    public static ulong Prefix(ReadOnlySpan<char> word, int length)
    {
        Span<char> folded = stackalloc char[Longest];
        var n = 0;
        foreach (var c in word)
        {
            if (c is '\'' or '’') continue;
            if (n == length || n == folded.Length) break;
            folded[n++] = char.ToLowerInvariant(c);
        }
        return n < length ? 0 : Hash(folded[..n], n) ^ 0x9E3779B97F4A7C15;
    }

    private static ulong Hash(ReadOnlySpan<char> folded, int length)
    {
        var hash = Offset;
        for (var i = 0; i < length; i++) hash = (hash ^ folded[i]) * Prime;
        return hash;
    }

    // libraries → library, services → service; not bus, glass, basis, covid.
    private static int Singular(Span<char> word)
    {
        var n = word.Length;
        if (n < 4 || word[n - 1] != 's' || word[n - 2] is 's' or 'u' or 'i') return n;
        if (n > 4 && word[n - 2] == 'e' && word[n - 3] == 'i') { word[n - 3] = 'y'; return n - 2; }
        return n - 1;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && char.IsLetterOrDigit(c));
}
