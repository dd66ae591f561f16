using System.Buffers;
using Lucene.Net.Analysis.Miscellaneous;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Letters as suggestions, spelling and expansions compare them: lower case, without accents and apostrophes.</summary>
internal static class Folding
{
    private const int MaxGrowth = 4;

    /// <summary>The folded word or text: <c>Children’s Café</c> gives <c>childrens cafe</c>. Letters without an ASCII form stay as they are.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, text.Length) * (MaxGrowth + 1));
        try
        {
            var source = text.ToCharArray();
            var length = ASCIIFoldingFilter.FoldToASCII(source, 0, buffer, 0, source.Length);
            var kept = 0;
            for (var i = 0; i < length; i++)
            {
                if (IsApostrophe(buffer[i])) continue;
                buffer[kept++] = char.ToLowerInvariant(buffer[i]);
            }
            return new string(buffer, 0, kept);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The folded words of a text: runs of letters and digits.</summary>
    public static List<string> Words(string text)
    {
        var folded = Fold(text);
        var words = new List<string>();
        for (var i = 0; i < folded.Length;)
        {
            while (i < folded.Length && !char.IsLetterOrDigit(folded[i])) i++;
            var start = i;
            while (i < folded.Length && char.IsLetterOrDigit(folded[i])) i++;
            if (i > start) words.Add(folded[start..i]);
        }
        return words;
    }

    /// <summary>The folded words of a text, single blanks between them: what two texts share that differ in case, accents and punctuation only.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));

    /// <summary>True for the straight apostrophe and its typographic forms.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != ' ') return false;
        }
        return true;
    }
}
