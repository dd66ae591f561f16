using System.Globalization;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Removes what stands at the foot or the top of every page: the same words after gaps, set in columns or with a day, in which one number counts the pages,
/// <c>ABC 28.iii.24      41</c> … <c>ABC 28.iii.24      42</c>, wherever on the line it stands.
/// </summary>
internal static class PrintedFeet
{
    private const int Longest = 110;
    private const int LongestNumber = 3;

    // Lines of the shortest page: "Lot 1   £500" just above "Lot 2   £500" counts lots.
    private const int ShortestPage = 4;

    /// <summary>The lines without such feet.</summary>
    public static List<PrintedLine> Without(List<PrintedLine> lines)
    {
        var counted = new Dictionary<string, List<(int Line, int Page)>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
            if (MayBeFoot(lines, i)) Count(lines[i].Text, i, counted);
        var feet = new HashSet<int>();
        foreach (var places in counted.Values)
            for (var i = 1; i < places.Count; i++)
                if (places[i].Page == places[i - 1].Page + 1 && places[i].Line - places[i - 1].Line >= ShortestPage) feet.UnionWith([places[i - 1].Line, places[i].Line]);
        return PrintedLines.Without(lines, feet);
    }

    private static bool MayBeFoot(List<PrintedLine> lines, int at) =>
        lines[at].IsAfterGap && lines[at].Column > 0 && lines[at].Text.Length <= Longest && !lines[at].IsSet && (at + 1 == lines.Count || lines[at + 1].IsAfterGap) && lines[at].Text.AsSpan().ContainsAnyInRange('0', '9');

    // Each number that stands by itself may be the one that counts.
    private static void Count(string text, int line, Dictionary<string, List<(int Line, int Page)>> counted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i - start > LongestNumber || (start > 0 && text[start - 1] != ' ') || (i < text.Length && text[i] != ' ')) continue;
            var words = $"{text.AsSpan(0, start)}#{text.AsSpan(i)}";
            if (!counted.TryGetValue(words, out var places)) counted[words] = places = [];
            places.Add((line, int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture)));
        }
    }
}
