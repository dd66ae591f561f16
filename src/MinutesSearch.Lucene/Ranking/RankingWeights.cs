using Lucene.Net.Search.Similarities;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>Every weight of the ranking, in one place, each with its reason. docs/engine.md explains how they combine.</summary>
internal static class RankingWeights
{
    /// <summary>How fast more occurrences of a word stop to count: the usual value, minutes repeat their subject's words a lot.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much longer items pay for their length: below the usual 0.75, because a long debate is often the wanted one.</summary>
    public const float B = 0.6f;

    /// <summary>A word in the title names the subject.</summary>
    public const float Title = 1.6f;

    /// <summary>A word in a decision is what became of the matter.</summary>
    public const float Decisions = 0.5f;

    /// <summary>What an item scores for the committee, person or year that words of the query name: about as much as an everyday word.</summary>
    public const float Named = 2f;

    /// <summary>Procedure repeats everybody's words; where it is shown at all, it comes below.</summary>
    public const float Procedure = 0.4f;

    /// <summary>Items with a decision settle a question more often than those without.</summary>
    public const float Decided = 1.08f;

    /// <summary>What the oldest items lose against the newest: enough to order equals, too little to hide a better match.</summary>
    public const float Recency = 0.15f;

    /// <summary>Years after which half of <see cref="Recency"/> is lost.</summary>
    public const float RecencyHalfLife = 5f;

    /// <summary>Items of no known year are treated as this many years old.</summary>
    public const int UndatedAge = 8;

    /// <summary>What all words next to each other, in the typed order, add at most to the score of a hit.</summary>
    public const float Proximity = 0.6f;

    /// <summary>Hits at the top that are looked at for proximity.</summary>
    public const int RescoreWindow = 60;

    /// <summary>BM25 with these weights; the same for writing and searching.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(K1, B);
}
