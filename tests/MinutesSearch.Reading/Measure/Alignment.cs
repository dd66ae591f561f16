namespace MinutesSearch.Reading.Measure;

/// <summary>Pairs the items of two accounts of a meeting, in their order, so that as much as possible agrees.</summary>
internal static class Alignment
{
    /// <summary>Pairs as places in each list.</summary>
    public static List<(int One, int Other)> Of(IReadOnlyList<ItemFacts> one, IReadOnlyList<ItemFacts> other)
    {
        var best = new int[one.Count + 1, other.Count + 1];
        for (var i = one.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Likeness(one[i], other[j]) is > 0 and var score ? best[i + 1, j + 1] + score : 0);
        }
        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            if (Likeness(one[i], other[j]) is > 0 and var score && best[i, j] == best[i + 1, j + 1] + score) pairs.Add((i++, j++));
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }
        return pairs;
    }

    private static int Likeness(ItemFacts one, ItemFacts other)
    {
        var sameTitle = one.Title is not null && WordFold.Letters(one.Title) == WordFold.Letters(other.Title);
        var begin = Boundary.BeginTogether(one, other);
        var end = one.Last is not null && Boundary.EndTogether(one, other);
        var sameNumber = one.Number is not null && WordFold.Letters(one.Number) == WordFold.Letters(other.Number);
        return (begin ? 4 : 0) + (sameTitle ? 3 : 0) + (end ? 3 : 0) + (sameNumber ? 2 : 0);
    }
}
