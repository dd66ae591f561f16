using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>What an item's score is multiplied by whatever was asked: kind, decision, age. Ages count from the newest item of the snapshot.</summary>
internal sealed class ItemBoosts
{
    private const int Years = 10_000;

    private readonly float[] byYear = new float[Years];
    private readonly float[] byFlags = new float[256];

    private ItemBoosts(int newest)
    {
        for (var year = 0; year < Years; year++)
        {
            var age = year == 0 ? RankingWeights.UndatedAge : Math.Max(newest - year, 0);
            byYear[year] = 1 - (RankingWeights.Recency * (1 - MathF.Pow(0.5f, age / RankingWeights.RecencyHalfLife)));
        }

        for (var flags = 0; flags < byFlags.Length; flags++)
        {
            byFlags[flags] = ((flags & ItemKey.Procedure) != 0 ? RankingWeights.Procedure : 1)
                * ((flags & ItemKey.Decided) != 0 ? RankingWeights.Decided : 1);
        }
    }

    /// <summary>The largest factor there is.</summary>
    public static float Largest => Math.Max(1, RankingWeights.Decided);

    /// <summary>The factor of an item.</summary>
    public float Of(long key) => byFlags[ItemKey.FlagsOf(key)] * byYear[ItemKey.YearOf(key)];

    /// <summary>The factors of a snapshot.</summary>
    public static ItemBoosts Build(IndexSnapshot snapshot)
    {
        var newest = 0;
        foreach (var column in snapshot.Columns)
        {
            foreach (var key in column.Keys) newest = Math.Max(newest, ItemKey.YearOf(key));
        }

        return new ItemBoosts(newest);
    }
}
