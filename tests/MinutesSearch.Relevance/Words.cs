using System.Text.RegularExpressions;

namespace MinutesSearch.Relevance;

/// <summary>Words as the generators see them: cut by a pattern of their own, never by the product.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Plain = new(
        "the of and to in a for on that be by with from at as is are or an this which was were its it has have not per no all any council committee city new york report item minutes meeting resolution act limerick district municipal borough notice motion motions question submitted submitting councillor councillors cllr base station license".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that say something, each once, in their order.</summary>
    public static string[] Informative(string text) =>
        [.. Word().Matches(text).Select(match => match.Value).Where(word => word.Length > 2 && !Plain.Contains(word)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>For each word in lower case the items that hold it.</summary>
    public static Dictionary<string, int> Count(Corpus corpus)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in corpus.Items)
        {
            own.Clear();
            foreach (var text in (string[])[item.Title, item.Text, item.Names])
                foreach (var match in Word().EnumerateMatches(text)) own.Add(text.Substring(match.Index, match.Length).ToLowerInvariant());
            foreach (var word in own) counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}]*")]
    private static partial Regex Word();
}
