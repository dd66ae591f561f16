namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>All phrases of all headings as a tree of words: the longest phrase at each word is found in one pass.</summary>
internal sealed class TopicTrie
{
    /// <summary>The phrase of a neutral rule.</summary>
    public const int Neutral = -2;

    /// <summary>The phrase of a title that gathers several matters.</summary>
    public const int Several = -3;

    /// <summary>The phrase of a title that gathers several matters, each of which may be what the item is about.</summary>
    public const int Gathering = -4;
    private const int None = -1;
    private readonly Dictionary<ulong, int> _children = [];
    private readonly List<int> _phrases = [None];
    private readonly List<int> _prefixLengths = [];
    private readonly HashSet<int> _prefixStarts = [];

    // One bit for each first word and each start of an open one: most words of a text begin no phrase.
    private readonly ulong[] _first = new ulong[1024];
    private readonly ulong[] _open = new ulong[1024];

    // The same for words behind the first: few go on with a phrase, and to look them up in the dictionary is dear.
    private readonly ulong[] _next = new ulong[1024];

    /// <summary>Adds a phrase.</summary>
    /// <param name="words">Its words; a star at the end leaves the last word's end open.</param>
    /// <param name="phrase">Its number, <see cref="Neutral"/>, <see cref="Several"/> or <see cref="Gathering"/>.</param>
    /// <returns>The phrase that has the same words already and keeps its place, or null.</returns>
    public int? Add(string words, int phrase)
    {
        var tokens = new List<TopicToken>();
        TopicTokens.Read(words, tokens);
        if (tokens.Count == 0) return null;
        var node = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = words.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            var isOpen = i == tokens.Count - 1 && words.EndsWith('*');
            if (isOpen) { _prefixStarts.Add(Start(word)); Set(_open, Mixed(Start(word))); }
            if (i == 0 && !isOpen) Set(_first, tokens[i].Hash);
            if (isOpen && !_prefixLengths.Contains(word.Length)) _prefixLengths.Add(word.Length);
            node = Child(node, isOpen ? TopicTokens.Prefix(word, word.Length) : tokens[i].Hash);
        }
        if (_phrases[node] != None && phrase >= 0) return _phrases[node];
        _phrases[node] = phrase;
        return null;
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="at">The word.</param>
    /// <param name="length">Number of words of the phrase.</param>
    /// <returns>The phrase's number, <see cref="Neutral"/> <see cref="Several"/> or <see cref="Gathering"/>, or null where none starts here.</returns>
    public int? Longest(ReadOnlySpan<char> text, List<TopicToken> tokens, int at, out int length)
    {
        int? found = null;
        length = 0;
        var head = tokens[at];
        if (!Has(_first, head.Hash) && !MayBeOpen(text[head.Start..head.End])) return null;
        var node = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var token = tokens[i];
            // Few rules are open; their first letters end most looks for them.
            if (MayBeOpen(text[token.Start..token.End]) && Open(text[token.Start..token.End], node) is { } open)
            {
                found = open;
                length = i - at + 1;
            }
            var key = Key(node, token.Hash);
            if ((node != 0 && !Has(_next, key)) || !_children.TryGetValue(key, out node)) break;
            if (_phrases[node] == None) continue;
            found = _phrases[node];
            length = i - at + 1;
        }
        return found;
    }

    private bool MayBeOpen(ReadOnlySpan<char> word) => word.Length > 4 && Has(_open, Mixed(Start(word)));

    // The last word of a phrase whose end is open.
    private int? Open(ReadOnlySpan<char> word, int node)
    {
        if (!_prefixStarts.Contains(Start(word))) return null;
        int? found = null;
        foreach (var prefix in _prefixLengths)
            if (word.Length > prefix && _children.TryGetValue(Key(node, TopicTokens.Prefix(word, prefix)), out var open) && _phrases[open] != None) found = _phrases[open];
        return found;
    }

    private static int Start(ReadOnlySpan<char> word) => word.Length < 3 ? 0 : ((word[0] | 0x20) << 16) ^ ((word[1] | 0x20) << 8) ^ (word[2] | 0x20);

    private static void Set(ulong[] bits, ulong hash) => bits[hash >> 54] |= 1ul << (int)(hash >> 48);

    private static bool Has(ulong[] bits, ulong hash) => (bits[hash >> 54] & (1ul << (int)(hash >> 48))) != 0;

    private static ulong Mixed(int start) => (ulong)(uint)start * 0x9E3779B97F4A7C15;

    private int Child(int node, ulong hash)
    {
        var key = Key(node, hash);
        if (_children.TryGetValue(key, out var child)) return child;
        child = _phrases.Count;
        _phrases.Add(None);
        _children.Add(key, child);
        Set(_next, key);
        return child;
    }

    private static ulong Key(int node, ulong hash) => hash ^ ((ulong)node * 0xD6E8FEB86659FD93);
}
