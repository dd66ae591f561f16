using Lucene.Net.Analysis.Miscellaneous;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>Characters outside ASCII as their nearest lower-case spelling: <c>É</c> is <c>e</c>, <c>ŵ</c> is <c>w</c>, <c>ß</c> is <c>ss</c>.</summary>
internal static class CharacterFolding
{
    /// <summary>The most characters that one character folds to.</summary>
    public const int MaxLength = 4;

    // Lucene's table covers Latin letters with accents, ligatures and full-width forms; the rest only loses its case.
    private static readonly string?[] Table = new string?[char.MaxValue + 1];

    /// <summary>The folded spelling, 1 to 4 characters.</summary>
    public static string Fold(char c) => Table[c] ??= Make(c);

    private static string Make(char c)
    {
        var folded = new char[MaxLength];
        var length = ASCIIFoldingFilter.FoldToASCII([char.ToLowerInvariant(c)], 0, folded, 0, 1);
        return new string(folded, 0, length).ToLowerInvariant();
    }
}
