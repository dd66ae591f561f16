namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>Draws from a list whose n-th member is as likely as n to the power of minus the exponent: Zipf's law.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] members;
    private readonly double[] sums;

    public Weighted(T[] members, double exponent)
    {
        this.members = members;
        sums = new double[members.Length];
        var sum = 0.0;
        for (var i = 0; i < sums.Length; i++) sums[i] = sum += Math.Pow(i + 1, -exponent);
    }

    public T Draw(Random random)
    {
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return members[at < 0 ? ~at : at];
    }
}
