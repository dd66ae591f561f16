using System.Globalization;
using System.Reflection;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Relevance;

/// <summary>Sets weights of the ranking for a measurement.</summary>
internal static class Weights
{
    /// <summary>Sets weights as written: <c>Named=3,Together=0</c>.</summary>
    public static void Set(string written)
    {
        foreach (var one in written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = (one.Split('=')[0], one.Split('=')[1]);
            var weight = typeof(RankingWeights).GetProperty(name, BindingFlags.Public | BindingFlags.Static) ?? throw new ArgumentException($"There is no weight {name}.", nameof(written));
            weight.SetValue(null, Convert.ChangeType(value, weight.PropertyType, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Runs something with a weight at zero.</summary>
    public static async Task<T> WithoutAsync<T>(string name, Func<Task<T>> measure)
    {
        var weight = typeof(RankingWeights).GetProperty(name, BindingFlags.Public | BindingFlags.Static)!;
        var usual = weight.GetValue(null);
        weight.SetValue(null, 0f);
        try
        {
            return await measure();
        }
        finally
        {
            weight.SetValue(null, usual);
        }
    }
}
