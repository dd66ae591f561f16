namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>Percentiles of a set of times in milliseconds.</summary>
internal sealed record Percentiles(double P50, double P95, double P99, double Mean)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0) return new Percentiles(double.NaN, double.NaN, double.NaN, double.NaN);
        double At(double share) => Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))], 3);
        return new Percentiles(At(0.5), At(0.95), At(0.99), Math.Round(sorted.Average(), 3));
    }

    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
