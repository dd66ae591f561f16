namespace MinutesSearch.Lucene.Assist;

/// <summary>Beginnings that differ by one typing error from what was typed, and that a completion index holds.</summary>
internal static class NearBeginnings
{
    private const int MaxLength = 30;

    /// <summary>Fewer letters than this are too few to tell an error from another word.</summary>
    public const int MinLength = 4;

    /// <summary>
    /// The beginnings, best first: a letter too many, too few, another, or two changed places. The first letter stands unless
    /// it changed places with the second.
    /// </summary>
    /// <param name="index">What they must begin.</param>
    /// <param name="typed">One folded word.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="whole">True where whole words are wanted, not beginnings.</param>
    public static List<(byte[] Text, double Score)> Find(CompletionIndex index, byte[] typed, int limit, bool whole = false)
    {
        var found = new List<(byte[] Text, double Score)>();
        if (typed.Length is < MinLength or > MaxLength) return found;
        var within = index.All;
        for (var at = 0; at <= typed.Length && !within.IsEmpty; at++)
        {
            var head = typed.AsSpan(0, at);
            if (at + 1 < typed.Length && typed[at] != typed[at + 1])
                Try([.. head, typed[at + 1], typed[at], .. typed.AsSpan(at + 2)], within);
            if (at > 0)
            {
                if (at < typed.Length && typed[at] != typed[at - 1]) Try([.. head, .. typed.AsSpan(at + 1)], within);
                TryOtherLetters(at, within);
            }
            if (at < typed.Length) within = index.Range(typed.AsSpan(0, at + 1), within);
        }
        return [.. found.OrderByDescending(static near => near.Score).DistinctBy(static near => Convert.ToHexString(near.Text)).Take(limit)];

        void TryOtherLetters(int at, KeyRange range)
        {
            for (var key = range.Start; key < range.End;)
            {
                var letter = index.ByteAt(key, at);
                var head = typed.AsSpan(0, at);
                var same = index.Range([.. head, letter], range);
                if (letter > CompletionIndex.End)
                {
                    if (at < typed.Length && letter != typed[at] && letter != ' ') Try([.. head, letter, .. typed.AsSpan(at + 1)], same);
                    if (at < typed.Length) Try([.. head, letter, .. typed.AsSpan(at)], same);
                    else if (whole && letter != ' ') Try([.. head, letter], same);
                }
                key = Math.Max(same.End, key + 1);
            }
        }

        void Try(byte[] candidate, KeyRange range)
        {
            var places = index.Range(candidate, range);
            if (whole) places = index.WholeWord(candidate, places);
            if (!places.IsEmpty) found.Add((candidate, index.BestScore(places)));
        }
    }
}
