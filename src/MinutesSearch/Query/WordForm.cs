using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MinutesSearch.Query;

/// <summary>Reads one word as typed: its star, its tilde, and the punctuation around it.</summary>
internal static partial class WordForm
{
    private const int LongestWithOneEdit = 5;

    /// <summary>The token of a word; null where nothing of it can be searched.</summary>
    public static QueryToken? Of(string raw, int position, QueryRemarks remarks)
    {
        if (Wildcard().IsMatch(raw)) remarks.Add(position, "A question mark stands for no letter. Write the beginning and a star (hous*), or a tilde behind a word (house~) for near spellings.");
        var (word, edits) = TakeTilde(Trim(raw, "~*"), position, remarks);
        var star = word.IndexOf('*', StringComparison.Ordinal);
        if (star >= 0)
        {
            if (QueryText.IsSearchable(word[star..])) remarks.Add(position, "A star stands for the rest of a word, so what follows it was left out.");
            word = word[..star];
        }
        word = Trim(word, "");
        if (!QueryText.IsSearchable(word)) return null;
        if (edits > 0) return new QueryToken(TokenKind.Fuzzy, word, position, edits);
        if (star >= 0) return new QueryToken(TokenKind.Prefix, word, position);
        // An operator with punctuation around it is a word; in small letters it stays one.
        return new QueryToken(TokenKind.Word, NoOperator(word), position);
    }

    private static string NoOperator(string word) => word is "OR" or "AND" or "NOT" ? word.ToLowerInvariant() : word;

    /// <summary>The words that a slash, comma or semicolon joins for want of a blank; reference numbers, short forms and addresses are one.</summary>
    public static string[] Parts(string word) => Joined().IsMatch(word) ? [.. word.Split(['/', ',', ';']).Select(NoOperator)] : [word];

    [GeneratedRegex(@"^\p{L}{3,}(?:[/,;]\p{L}{3,})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^\p{L}+\?\p{L}+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wildcard();

    private static (string Word, int Edits) TakeTilde(string raw, int position, QueryRemarks remarks)
    {
        var tilde = raw.LastIndexOf('~');
        if (tilde < 1) return (raw, 0);
        var number = raw[(tilde + 1)..];
        var word = raw[..tilde];
        if (number.Length == 0) return (word, Trim(word, "").Length > LongestWithOneEdit ? 2 : 1);
        if (!number.All(char.IsAsciiDigit)) return (raw, 0);
        if (number is not ("0" or "1" or "2")) remarks.Add(position, "A word can be up to two letters different; two were taken.");
        return (word, number is "0" or "1" ? number[0] - '0' : 2);
    }

    // Sheds punctuation at the end: all that is no letter, digit or per cent sign.
    private static string Trim(string word, string kept)
    {
        var end = word.Length;
        while (end > 0)
        {
            var rune = Rune.TryGetRuneAt(word, end - 1, out var last) ? last : Rune.GetRuneAt(word, end - 2);
            if (QueryText.IsWordRune(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.CurrencySymbol) break;
            if (rune.Value == '%' || (rune.IsBmp && kept.Contains((char)rune.Value, StringComparison.Ordinal))) break;
            end -= rune.Utf16SequenceLength;
        }
        return word[..end];
    }
}
