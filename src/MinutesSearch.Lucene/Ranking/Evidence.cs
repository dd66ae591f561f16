namespace MinutesSearch.Lucene.Ranking;

/// <summary>What a closer look at an item found. Shares are of what all words of the query say, a rare word more than a common one.</summary>
/// <param name="Together">The largest share that stands within a sentence, from 0 to 1.</param>
/// <param name="Close">The largest share that stands next to each other, of the share that the item holds anywhere, from 0 to 1.</param>
/// <param name="InTitle">The share that the title says or that names what the item belongs to, from 0 to 1.</param>
/// <param name="AsTyped">The share of the typed words that the item holds in the very form typed, each counted alike, from 0 to 1.</param>
/// <param name="Named">How many of the words name the item's committee, year or people.</param>
internal readonly record struct Evidence(float Together, float Close, float InTitle, float AsTyped, int Named)
{
    /// <summary>What the score is multiplied by.</summary>
    public float Factor => MathF.Pow(Close, RankingWeights.Close) * MathF.Exp(
        (RankingWeights.Together * Together) + (RankingWeights.InTitle * InTitle) + (RankingWeights.AsTyped * AsTyped) + (RankingWeights.NamedItem * Named));
}
