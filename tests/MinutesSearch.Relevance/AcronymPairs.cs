using System.Text.RegularExpressions;

namespace MinutesSearch.Relevance;

/// <summary>Finds "Expansion of Words (EOW)" in texts: an acronym in brackets whose letters begin the words before it.</summary>
internal static partial class AcronymPairs
{
    private const int LeastSeen = 2;
    private const int LookBack = 160;

    private static readonly HashSet<string> Small = new(["of", "and", "the", "for", "in", "to", "on"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Pairs seen at least twice, in alphabetical order of the acronym; the most frequent expansion of each, in lower case.</summary>
    public static List<(string Acronym, string Expansion)> Mine(IEnumerable<string> texts)
    {
        var seen = new Dictionary<(string Acronym, string Expansion), int>();
        foreach (var text in texts)
        {
            foreach (Match match in Bracketed().Matches(text))
            {
                if (Before(text[Math.Max(0, match.Index - LookBack)..match.Index], match.Groups[1].Value) is not { } expansion) continue;
                var key = (match.Groups[1].Value, expansion);
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        return
        [
            .. seen.Where(pair => pair.Value >= LeastSeen).GroupBy(pair => pair.Key.Acronym, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Expansion, StringComparer.Ordinal).First().Key.Expansion)),
        ];
    }

    private static string? Before(string text, string acronym)
    {
        var words = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var letter = acronym.Length - 1;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (char.ToUpperInvariant(words[at][0]) == acronym[letter]) letter--;
            else if (!Small.Contains(words[at])) return null;
            if (letter >= 0) continue;
            var expansion = string.Join(' ', words[at..]).ToLowerInvariant();
            return expansion.Length > 8 && expansion.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’') ? expansion : null;
        }

        return null;
    }

    [GeneratedRegex(@" \(([A-Z]{3,6})\)")]
    private static partial Regex Bracketed();
}
