using System.Buffers;
using System.Text.RegularExpressions;

namespace MinutesSearch.Lucene.Assist;

/// <summary>An acronym and what the text says it stands for.</summary>
/// <param name="Acronym">As printed, a plural <c>s</c> left out.</param>
/// <param name="Expansion">As printed.</param>
internal readonly record struct AcronymPair(string Acronym, string Expansion);

/// <summary>
/// Finds pairs of the form <c>Expansion (ABC)</c> in running text, by the method of Schwartz and Hearst (2003): the letters of the acronym,
/// from the last to the first, are sought in the words before the bracket, the first of them at the start of a word. Pure.
/// </summary>
internal static partial class AcronymMiner
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".;:!?()");

    /// <summary>The pairs, in the order of the text.</summary>
    public static IEnumerable<AcronymPair> Find(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
        {
            var acronym = match.Groups["acronym"].Value;
            if (acronym.Count(char.IsUpper) < 2) continue;
            if (acronym.Length > 2 && acronym[^1] == 's') acronym = acronym[..^1];
            if (FindExpansion(acronym, text.AsSpan(0, match.Index)) is { } expansion) yield return new(acronym, expansion);
        }
    }

    private static string? FindExpansion(string acronym, ReadOnlySpan<char> before)
    {
        var window = LastWords(before, Math.Min(acronym.Length + 5, acronym.Length * 2));
        var at = window.Length - 1;
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            var wanted = char.ToLowerInvariant(acronym[letter]);
            if (!char.IsLetterOrDigit(wanted)) continue;
            while (at >= 0 && (char.ToLowerInvariant(window[at]) != wanted || (letter == 0 && at > 0 && char.IsLetterOrDigit(window[at - 1])))) at--;
            if (at < 0) return null;
            at--;
        }
        var expansion = window[(at + 1)..].Trim().ToString();
        return IsExpansion(acronym, expansion) ? expansion : null;
    }

    /// <summary>Two words at least, longer than the acronym, not holding it, in one sentence.</summary>
    private static bool IsExpansion(string acronym, string expansion) =>
        expansion.Length > acronym.Length + 2
        && expansion.Contains(' ', StringComparison.Ordinal)
        && !expansion.Contains(acronym, StringComparison.Ordinal)
        && expansion.AsSpan().IndexOfAny(SentenceMarks) < 0;

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> text, int words)
    {
        var start = text.Length;
        for (var word = 0; word < words && start > 0; word++)
        {
            while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        }
        return text[start..];
    }

    [GeneratedRegex(@"\(\s*[""“']?(?<acronym>[A-Z][A-Za-z0-9&/\-]{1,9})[""”']?\s*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracketed();
}
