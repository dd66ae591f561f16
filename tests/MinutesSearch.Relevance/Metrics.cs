namespace MinutesSearch.Relevance;

/// <summary>Figures of one answer.</summary>
/// <param name="Success1">1 where a relevant item (grade 2 or more) comes first.</param>
/// <param name="Success10">1 where one is among the first ten.</param>
/// <param name="ReciprocalRank">Of the first relevant item among the first ten; 0 where none is.</param>
/// <param name="Ndcg">Normalised discounted cumulative gain of the first ten, gain 2^grade - 1.</param>
/// <param name="Unjudged">Share of the first ten that nobody has graded; they count as not relevant.</param>
/// <param name="Condensed">The same gain over graded items only, as if others had not been found: what tuning looks at, since it brings up items that nobody has graded yet.</param>
internal readonly record struct Score(double Success1, double Success10, double ReciprocalRank, double Ndcg, double Unjudged, double Condensed)
{
    private const int Depth = 10;

    public static Score Of(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> grades)
    {
        var top = ids.Take(Depth).ToList();
        var rank = top.FindIndex(id => grades.GetValueOrDefault(id) >= 2);
        var ideal = grades.Values.OrderDescending().Take(Depth).Select(Gain).Sum();
        return new Score(
            rank == 0 ? 1 : 0,
            rank >= 0 ? 1 : 0,
            rank >= 0 ? 1.0 / (rank + 1) : 0,
            ideal == 0 ? 0 : top.Select((id, at) => Gain(grades.GetValueOrDefault(id), at)).Sum() / ideal,
            top.Count == 0 ? 0 : top.Count(id => !grades.ContainsKey(id)) / (double)top.Count,
            ideal == 0 ? 0 : ids.Where(grades.ContainsKey).Take(Depth).Select((id, at) => Gain(grades[id], at)).Sum() / ideal);
    }

    private static double Gain(int grade, int rank) => ((1 << grade) - 1) / Math.Log2(rank + 2);
}

/// <summary>A mean with its 95% interval, by 2,000 resamples with a fixed seed.</summary>
internal readonly record struct Estimate(double Mean, double Low, double High)
{
    private const int Samples = 2000;

    public static Estimate Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0) return default;
        var random = new Random(7);
        var means = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Count; i++) sum += values[random.Next(values.Count)];
            means[sample] = sum / values.Count;
        }

        Array.Sort(means);
        return new Estimate(values.Average(), means[(int)(0.025 * Samples)], means[(int)(0.975 * Samples)]);
    }

    public override string ToString() => FormattableString.Invariant($"{Mean:F3} ({Low:F2}–{High:F2})");

    /// <summary>With its sign: for differences.</summary>
    public string Signed() => FormattableString.Invariant($"{Mean:+0.000;-0.000} ({Low:+0.00;-0.00}–{High:+0.00;-0.00})");
}
