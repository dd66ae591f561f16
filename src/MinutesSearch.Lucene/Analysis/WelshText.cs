namespace MinutesSearch.Lucene.Analysis;

/// <summary>Tells texts that are written in Welsh, and gives their words in Welsh forms.</summary>
internal static class WelshText
{
    private const string Apostrophes = "'’‘ʼ＇";

    /// <summary>
    /// True for a title or passage that is written in Welsh. Each word says what it says of the language once and for all, so this
    /// only counts. Names of Welsh places and bodies in an English sentence are outweighed by the words around them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    public static bool IsWelsh(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Span<int> counts = stackalloc int[(int)WordTongue.None + 1];
        foreach (ref readonly var token in tokens)
        {
            if (token.Word.Parts == 1) counts[(int)token.Word.Tongue]++;
        }

        var (joining, known, other) = (counts[(int)WordTongue.Joining] + Joined(text), counts[(int)WordTongue.Known], counts[(int)WordTongue.Other]);
        var welsh = joining + known + counts[(int)WordTongue.Spelt];
        if (welsh < 2 && known == 0) return false;
        var words = welsh + other + counts[(int)WordTongue.Either];
        // A heading without a joining word must be Welsh nearly word for word.
        if (joining == 0) return other == 0 && welsh * 4 >= words * 3;
        return (2 * (joining + welsh)) > 3 * other && welsh * (words > 6 ? 4 : 2) >= words;
    }

    /// <summary>
    /// Gives words their Welsh forms, in their place. What is joined to a word by an apostrophe becomes a word of its own
    /// (<c>swyddfa’r</c>, the office's, is <c>swyddfa</c> and <c>r</c>), beside the joined form, as with other compounds.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words, behind others that stay.</param>
    /// <param name="first">Which of them is the first of the text.</param>
    /// <param name="offset">What was added to offsets.</param>
    /// <returns>How many positions more they take.</returns>
    public static int Convert(ReadOnlySpan<char> text, List<Token> tokens, int first, int offset)
    {
        var (more, compoundEnd) = (0, -1);
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i] with { Position = tokens[i].Position + more };
            tokens[i] = token with { Word = token.Word.Welsh };
            if (token.Word.Parts > 1) compoundEnd = token.End;
            var folded = token.Word.Folded;
            var elided = token.End <= compoundEnd ? 0 : Elided(text[(token.Start - offset)..(token.End - offset)], folded);
            if (elided == 0) continue;
            var split = token.End - elided;
            tokens[i] = token with { Word = WordForms.Of([.. folded, Word.CompoundTag, '2']).Welsh };
            ReadOnlySpan<Token> parts =
            [
                new(WordForms.Of(folded.AsSpan(0, folded.Length - elided)).Welsh, token.Position, token.Start, split - 1),
                new(WordForms.Of(folded.AsSpan(folded.Length - elided)).Welsh, token.Position + 1, split, token.End),
            ];
            tokens.InsertRange(i + 1, parts);
            i += parts.Length;
            more++;
        }

        return more;
    }

    /// <summary>The words of a query as Welsh, for those who may have typed it so.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = MinutesAnalyzer.Tokens(text);
        Convert(text, tokens, 0, 0);
        return tokens;
    }

    /// <summary>How many words are joined as only Welsh joins them: <c>a'r, i'w</c>.</summary>
    private static int Joined(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Apostrophes); at >= 0 && at + 1 < text.Length;)
        {
            var isJoined = at > 0 && char.IsLetter(text[at - 1]) && text[at + 1] is 'r' or 'i' or 'u' or 'w' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
            if (isJoined) count++;
            var next = text[(at + 1)..].IndexOfAny(Apostrophes);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    /// <summary>How many letters stand after the apostrophe of a joined word: <c>a'r, i'w, swyddfa'n</c>; 0 where there is none.</summary>
    private static int Elided(ReadOnlySpan<char> word, string folded)
    {
        var at = word.LastIndexOfAny(Apostrophes);
        if (at <= 0) return 0;
        Span<char> ending = stackalloc char[2];
        var length = word.Length - at - 1;
        if (length is < 1 or > 2 || folded.Length <= length) return 0;
        word[(at + 1)..].ToLowerInvariant(ending);
        return ending[..length] is "r" or "n" or "i" or "u" or "w" or "m" or "th" or "ch" && folded.AsSpan().EndsWith(ending[..length], StringComparison.Ordinal)
            ? length
            : 0;
    }
}
