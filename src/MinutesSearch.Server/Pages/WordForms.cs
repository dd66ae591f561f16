namespace MinutesSearch.Server.Pages;

/// <summary>Words of a text and their forms, well enough for marking.</summary>
internal static class WordForms
{
    private static readonly HashSet<string> Everywhere =
        new(["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "to", "was", "were", "with"], StringComparer.Ordinal);

    // Longest first: each is tried once, and two endings at most come off ("commissioners": s, then er).
    private static readonly string[] Endings = ["ments", "ment", "ings", "ing", "ions", "ion", "ers", "ies", "ed", "er", "es", "ly", "s", "y", "e"];

    /// <summary>A word of a text.</summary>
    /// <param name="Start">First character.</param>
    /// <param name="Length">Length in the text.</param>
    /// <param name="Folded">Lower case, apostrophes left out.</param>
    public readonly record struct Token(int Start, int Length, string Folded);

    /// <summary>The words of a text in their order: letters and digits, apostrophes inside a word included.</summary>
    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))) at++;
            tokens.Add(new Token(start, at - start, Fold(text[start..at])));
        }
        return tokens;
    }

    /// <summary>Lower case without apostrophes; a possessive loses its s.</summary>
    public static string Fold(string word)
    {
        var folded = word.ToLowerInvariant();
        if (folded.Length > 2 && folded[^1] == 's' && IsApostrophe(folded[^2])) folded = folded[..^2];
        return folded.AsSpan().IndexOfAny('\'', '’') < 0 ? folded : string.Concat(folded.Where(c => !IsApostrophe(c)));
    }

    /// <summary>True for words that stand in every text: marking them shows nothing.</summary>
    public static bool IsEverywhere(string folded) => Everywhere.Contains(folded);

    /// <summary>What the forms of a word share; at least three letters.</summary>
    public static string Stem(string folded)
    {
        for (var round = 0; round < 2; round++)
        {
            var ending = Endings.FirstOrDefault(ending => folded.Length - ending.Length >= 3 && folded.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && folded.EndsWith("ss", StringComparison.Ordinal)));
            if (ending is null) break;
            folded = folded[..^ending.Length];
        }
        // "planning" and "plan": a doubled consonant belongs to the ending.
        return folded.Length > 3 && folded[^1] == folded[^2] && !"lsz".Contains(folded[^1]) ? folded[..^1] : folded;
    }

    /// <summary>True where one word becomes the other by so many inserted, dropped or changed letters.</summary>
    public static bool AreNear(string left, string right, int edits)
    {
        if (Math.Abs(left.Length - right.Length) > edits) return false;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }
        return row[^1] <= edits;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
