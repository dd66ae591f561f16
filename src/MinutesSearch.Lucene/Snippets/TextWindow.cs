using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Cuts a passage to whole sentences around its matches.</summary>
internal static class TextWindow
{
    /// <summary>Characters of a snippet at most, ellipses excluded.</summary>
    public const int MaxLength = 320;

    /// <summary>The part of a passage to show, as a range of it: all of it where it is short.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="matches">Its matches, ascending; may be empty.</param>
    public static (int Start, int End) Choose(string text, IReadOnlyList<TextRange> matches)
    {
        if (text.Length <= MaxLength) return (0, text.Length);
        var starts = SentenceFinder.Starts(text);
        var best = 0;
        var bestCount = -1;
        for (var i = 0; i < starts.Count; i++)
        {
            var count = CountWithin(matches, starts[i], EndOf(text, starts, i));
            if (count > bestCount) (best, bestCount) = (i, count);
        }

        var (first, last) = (best, best);
        if (EndOf(text, starts, best) - starts[best] > MaxLength) return Words(text, starts[best], EndOf(text, starts, best), matches);
        while (true)
        {
            var before = first > 0 && EndOf(text, starts, last) - starts[first - 1] <= MaxLength;
            var after = last + 1 < starts.Count && EndOf(text, starts, last + 1) - starts[first] <= MaxLength;
            if (!before && !after) break;
            var matchesBefore = before ? CountWithin(matches, starts[first - 1], starts[first]) : -1;
            var matchesAfter = after ? CountWithin(matches, starts[last + 1], EndOf(text, starts, last + 1)) : -1;
            // What follows explains more than what went before.
            if (matchesBefore > matchesAfter) first--;
            else last++;
        }

        return (starts[first], EndOf(text, starts, last));
    }

    private static int EndOf(string text, List<int> starts, int sentence)
    {
        var end = sentence + 1 < starts.Count ? starts[sentence + 1] : text.Length;
        while (end > starts[sentence] && text[end - 1] == ' ') end--;
        return end;
    }

    private static int CountWithin(IReadOnlyList<TextRange> matches, int start, int end)
    {
        var count = 0;
        foreach (var match in matches)
        {
            if (match.Start >= start && match.Start + match.Length <= end) count++;
        }

        return count;
    }

    /// <summary>A sentence too long to show: whole words of it, with as many matches as fit.</summary>
    private static (int Start, int End) Words(string text, int start, int end, IReadOnlyList<TextRange> matches)
    {
        var (from, most) = (start, 0);
        foreach (var match in matches)
        {
            if (match.Start < start || match.Start >= end) continue;
            var lead = Math.Clamp(match.Start - (MaxLength / 6), start, Math.Max(start, end - MaxLength));
            var count = CountWithin(matches, lead, lead + MaxLength);
            if (count > most) (from, most) = (lead, count);
        }

        var to = Math.Min(from + MaxLength, end);
        if (from > start) from = text.IndexOf(' ', from, Math.Min(40, to - from)) is var blank and >= 0 ? blank + 1 : from;
        if (to < end) to = text.LastIndexOf(' ', to, Math.Min(40, to - from)) is var blank and >= 0 && blank > from ? blank : to;
        // Never through a surrogate pair.
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        return (from, to);
    }
}
