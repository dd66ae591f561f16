using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Finds the sentences of a passage.</summary>
internal static class SentenceFinder
{
    private static readonly FrozenSet<string> Abbreviations =
        new[]
        {
            "mr", "mrs", "ms", "dr", "cllr", "cllrs", "cr", "rev", "prof", "hon", "st", "no", "nos", "para", "paras", "p", "pp", "ref", "app", "ltd", "co",
            "inc", "vs", "v", "approx", "sec", "art", "fig", "jr", "sr", "etc", "ie", "eg", "viz", "al", "dept", "tel", "ext", "min", "max",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where sentences start, the first at 0, ascending.</summary>
    public static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ';' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']') end++;
            if (end >= text.Length || text[end] != ' ') continue;
            var next = end + 1;
            if (next >= text.Length || (text[i] == '.' && !Opens(text[next]))) continue;
            if (text[i] == '.' && EndsInAbbreviation(text.AsSpan(starts[^1], i - starts[^1]))) continue;
            starts.Add(next);
        }

        return starts;
    }

    private static bool Opens(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '‘' or '(' or '[' or '£' or '·' or '•' or '-';

    private static bool EndsInAbbreviation(ReadOnlySpan<char> sentence)
    {
        var start = sentence.LastIndexOfAny(' ', '(') + 1;
        var word = sentence[start..];
        return word.Length == 1 ? char.IsLetter(word[0]) : Lookup.Contains(word) || word.Contains('.');
    }
}
