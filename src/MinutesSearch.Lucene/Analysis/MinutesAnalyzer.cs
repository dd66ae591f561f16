using System.Runtime.InteropServices;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Text to words, the same way for the index, for queries and for snippets. Titles and passages that are written in Welsh get
/// Welsh stems; a query's few words do not tell their language, and are sought in both ways. Pure and safe for concurrent use.
/// <list type="bullet">
/// <item>Case, accents and apostrophes fold: <c>O’Brien</c>, <c>O'BRIEN</c> and <c>obrien</c> are one word.</item>
/// <item>Words joined without blanks are found by their parts, which stand at positions of their own, and joined:
/// <c>co-operative</c> is <c>co operative</c> and <c>cooperative</c>; <c>20/01234/FUL</c> is <c>20 01234 ful</c> and itself.</item>
/// <item>Numbers keep their decimal point and lose their thousands separators: <c>£2.1m</c> is <c>2.1m</c>, <c>1,250</c> is <c>1250</c>.</item>
/// <item>Dotted abbreviations are one word: <c>U.K.</c> is <c>uk</c>.</item>
/// </list>
/// </summary>
internal static class MinutesAnalyzer
{
    /// <summary>All words of a text that is not Welsh, or of a query, by position; the joined form of a compound before its first part.</summary>
    public static List<Token> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        Read(text, tokens, 0, 0);
        return tokens;
    }

    /// <summary>Appends the words of a whole title or passage, in the forms of its language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives them.</param>
    /// <param name="position">Position of the first word.</param>
    /// <param name="offset">Added to all offsets.</param>
    /// <returns>The position after the last word.</returns>
    public static int Analyze(ReadOnlySpan<char> text, List<Token> tokens, int position = 0, int offset = 0)
    {
        var first = tokens.Count;
        var end = Read(text, tokens, position, offset);
        return WelshText.IsWelsh(text, CollectionsMarshal.AsSpan(tokens)[first..]) ? end + WelshText.Convert(text, tokens, first, offset) : end;
    }

    /// <summary>The unstemmed form of a text's first word, as <see cref="Word.Folded"/>; empty where the text has no word.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var tokens = Tokens(text);
        return tokens.Count == 0 ? "" : tokens[0].Word.Folded;
    }

    private static int Read(ReadOnlySpan<char> text, List<Token> tokens, int position, int offset)
    {
        var pieces = new PieceReader(text, stackalloc char[PieceReader.KeyCapacity]);
        while (pieces.ReadCompound())
        {
            var whole = pieces.Whole();
            if (whole is not null) tokens.Add(new Token(whole, position, offset + pieces.Start, offset + pieces.End));
            if (pieces.IsAbbreviation) position++;
            else
            {
                for (var part = 0; part < pieces.Count; part++)
                {
                    var (start, end) = pieces.Range(part);
                    tokens.Add(new Token(pieces.Part(part), position++, offset + start, offset + end));
                }
            }
        }

        return position;
    }
}
