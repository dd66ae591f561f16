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
    public const float Named = 4f;

    /// <summary>What the words of such a name count where the text says them: other years and committees are mentioned too.</summary>
    public const float NamedWords = 0.5f;

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

    /// <summary>Where a search for all words finds fewer than this, most of the words suffice.</summary>
    public const int FewFound = 10;

    /// <summary>What the words of an item must say at least of what all words of the query say, where most of them suffice: 0 to 1.</summary>
    public const float LeastShare = 0.5f;

    /// <summary>How much an item loses for words that it lacks: its score is multiplied by what its words say to this power.</summary>
    public const float ShareExponent = 1.5f;

    /// <summary>What an item with all words gains against those that lack some.</summary>
    public const float AllWords = 1.3f;

    /// <summary>BM25 with these weights; the same for writing and searching.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(K1, B);
}
