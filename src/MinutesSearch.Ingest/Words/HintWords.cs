using System.Runtime.InteropServices;

namespace MinutesSearch.Ingest.Words;

/// <summary>
/// Words or parts of words, any of which a text must hold, in any case, to be worth reading. One pass over the text looks each three letters up in a
/// table of bits: with dozens of words that is several times as fast as <c>SearchValues</c>, which compares at every letter that begins many of them.
/// </summary>
internal sealed class HintWords
{
    private const int Letters = 3;
    private const int BitsOfLetter = 5;
    private const int Mask = (1 << (Letters * BitsOfLetter)) - 1;

    // One bit for each three letters that a word begins with. The low bits of a letter are alike in both cases.
    private readonly ulong[] _beginnings = new ulong[(Mask + 1) / 64];
    private readonly Dictionary<int, List<string>> _byBeginning = [];

    /// <summary>Words of three letters at least.</summary>
    public HintWords(params IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var key = 0;
            foreach (var c in word.AsSpan(0, Letters)) key = Next(key, c);
            _beginnings[key / 64] |= 1ul << key;
            (CollectionsMarshal.GetValueRefOrAddDefault(_byBeginning, key, out _) ??= []).Add(word);
        }
    }

    /// <summary>True where the text holds one of them.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of them stands in a text; -1 where it holds none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var key = 0;
        for (var i = 0; i < text.Length; i++)
        {
            key = Next(key, text[i]);
            if ((_beginnings[key / 64] & (1ul << key)) != 0 && i + 1 >= Letters && IsAt(text[(i + 1 - Letters)..], key)) return i + 1 - Letters;
        }
        return -1;
    }

    private static int Next(int key, char c) => ((key << BitsOfLetter) | (c & ((1 << BitsOfLetter) - 1))) & Mask;

    private bool IsAt(ReadOnlySpan<char> text, int key)
    {
        foreach (var word in _byBeginning[key])
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
