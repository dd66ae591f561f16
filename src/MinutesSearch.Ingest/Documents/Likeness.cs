namespace MinutesSearch.Ingest.Documents;

/// <summary>How alike two texts are by their pairs of letters: 1 for equal ones, however text recognition broke words up.</summary>
internal static class Likeness
{
    private const int Longest = 64;

    /// <summary>Twice the pairs of letters that both have, against the pairs of both; case, blanks and marks aside.</summary>
    public static double Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<ushort> left = stackalloc ushort[Longest];
        Span<ushort> right = stackalloc ushort[Longest];
        left = left[..Pairs(one, left)];
        right = right[..Pairs(other, right)];
        if (left.IsEmpty || right.IsEmpty) return 0;
        var total = left.Length + right.Length;
        var shared = 0;
        foreach (var pair in left)
        {
            var at = right.IndexOf(pair);
            if (at < 0) continue;
            shared++;
            right[at] = 0;
        }
        return 2.0 * shared / total;
    }

    private static int Pairs(ReadOnlySpan<char> text, Span<ushort> pairs)
    {
        var count = 0;
        var last = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            var letter = char.ToLowerInvariant(c) & 0xff;
            if (last > 0 && count < pairs.Length) pairs[count++] = (ushort)(last << 8 | letter);
            last = letter;
        }
        return count;
    }
}
