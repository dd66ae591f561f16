using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Facets;

/// <summary>The documents of a segment that are not deleted and pass every one of some bit sets.</summary>
internal sealed class AcceptBits : IBits
{
    private readonly long[] bits;

    private AcceptBits(long[] bits, int length)
    {
        this.bits = bits;
        Length = length;
    }

    /// <inheritdoc/>
    public int Length { get; }

    /// <summary>The documents, 64 to a number.</summary>
    public long[] Words => bits;

    /// <summary>The documents that pass; <paramref name="live"/> itself where nothing else is asked.</summary>
    public static IBits? Of(IReadOnlyList<long[]> sets, IBits? live, int length)
    {
        if (sets.Count == 0) return live;
        var all = sets[0];
        for (var i = 1; i < sets.Count; i++)
        {
            var next = new long[all.Length];
            for (var word = 0; word < next.Length; word++) next[word] = all[word] & sets[i][word];
            all = next;
        }

        if (live is null) return new AcceptBits(all, length);
        var accepted = (long[])all.Clone();
        for (var word = 0; word < accepted.Length; word++)
        {
            var rest = accepted[word];
            while (rest != 0)
            {
                var bit = System.Numerics.BitOperations.TrailingZeroCount(rest);
                if (!live.Get((word << 6) + bit)) accepted[word] &= ~(1L << bit);
                rest &= rest - 1;
            }
        }

        return new AcceptBits(accepted, length);
    }

    /// <summary>The documents that pass all of some bit sets but one at most.</summary>
    public static long[] AllButOne(ReadOnlySpan<long[]> sets)
    {
        var passing = new long[sets[0].Length];
        for (var word = 0; word < passing.Length; word++)
        {
            var (once, twice) = (0L, 0L);
            foreach (var set in sets)
            {
                twice |= once & ~set[word];
                once |= ~set[word];
            }

            passing[word] = ~twice;
        }

        return passing;
    }

    /// <inheritdoc/>
    public bool Get(int index) => (bits[index >> 6] & (1L << index)) != 0;
}
