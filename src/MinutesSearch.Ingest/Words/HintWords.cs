using System.Runtime.InteropServices;

namespace MinutesSearch.Ingest.Words;

/// <summary>
/// Words or parts of words, any of which a text must hold, in any case, to be worth reading. One pass over the text looks each four letters up in a
/// table of bits: with dozens of words that is several times as fast as <c>SearchValues</c>, which compares at every letter that begins many of them.
/// </summary>
internal sealed class HintWords
{
    private const int Shortest = 3;
    private const int BitsOfLetter = LetterBits.Count;
    private const int OneLetter = LetterBits.All;
    private const int FourLetters = (1 << (4 * BitsOfLetter)) - 1;
    private const int BitsOfPlace = 15;

    // One bit for each four letters that a word begins with. The low bits of a letter are alike in both cases.
    private readonly ulong[] _beginnings = new ulong[(1 << BitsOfPlace) / 64];
    private readonly Dictionary<int, List<string>> _byBeginning = [];

    /// <summary>Words of three letters at least.</summary>
    public HintWords(params IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var key = 0;
            foreach (var c in LetterBits.Checked(word).AsSpan(0, Shortest)) key = Next(key, c);
            (CollectionsMarshal.GetValueRefOrAddDefault(_byBeginning, key, out _) ??= []).Add(word);
            // Behind a word of three letters anything may stand.
            for (var letter = 0; letter <= OneLetter; letter++)
                if (word.Length == Shortest || letter == (word[Shortest] & OneLetter)) _beginnings[Place(Next(key, (char)letter)) / 64] |= 1ul << Place(Next(key, (char)letter));
        }
    }

    /// <summary>True where the text holds one of them.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of them stands in a text; -1 where it holds none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var key = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            key = Next(key, i < text.Length ? text[i] : '\0');
            var place = Place(key);
            if ((_beginnings[place / 64] & (1ul << place)) != 0 && i >= Shortest && IsAt(text[(i - Shortest)..], key >> BitsOfLetter)) return i - Shortest;
        }
        return -1;
    }

    private static int Next(int key, char c) => ((key << BitsOfLetter) | (c & OneLetter)) & FourLetters;

    private static int Place(int key) => (int)(((uint)key * 0x9E3779B1) >> (32 - BitsOfPlace));

    private bool IsAt(ReadOnlySpan<char> text, int key)
    {
        if (!_byBeginning.TryGetValue(key, out var words)) return false;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
