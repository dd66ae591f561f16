namespace MinutesSearch.Reading.Measure;

/// <summary>Pairs two lists one to one, the surest pairs first.</summary>
internal static class Pairing
{
    /// <summary>Pairs as places in each list.</summary>
    /// <param name="one">A list.</param>
    /// <param name="other">Another.</param>
    /// <param name="likeness">How well two go together; 0 where they do not.</param>
    public static List<(int One, int Other)> Of<T>(IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, T, double> likeness)
    {
        var candidates = new List<(double Score, int One, int Other)>();
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (likeness(one[i], other[j]) is > 0 and var score) candidates.Add((score, i, j));
            }
        }
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.One).ThenBy(c => c.Other))
        {
            if (left.Contains(i) || right.Contains(j)) continue;
            left.Add(i);
            right.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
