using Lucene.Net.Search.Similarities;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>
/// Every weight of the ranking, in one place, each with its reason. docs/engine.md explains how they combine, and
/// tests/MinutesSearch.Relevance measures them: "questions" below are its judged questions, figures are nDCG@10 on the half that is
/// tuned on, most of them taken while others were being set too: they show which way to go, not what one weight gives. Only evaluations set them, before they open an index, to measure what each is good for.
/// </summary>
internal static class RankingWeights
{
    /// <summary>How fast more occurrences of a word stop to count: the usual value, minutes repeat their subject's words a lot.</summary>
    public static float K1 { get; set; } = 1.2f;

    /// <summary>How much longer items pay for their length: 0.75 was as good as 0.6 and 0.9 over all, and better on the demonstration council (0.876; 0.864 and 0.863).</summary>
    public static float B { get; set; } = 0.75f;

    /// <summary>A word in the title names the subject: at 1, the first hit was right for fewer questions (72% against 75%); 2 was no better.</summary>
    public static float Title { get; set; } = 1.6f;

    /// <summary>A word in a decision is what became of the matter.</summary>
    public static float Decisions { get; set; } = 0.5f;

    /// <summary>
    /// What an item scores for the committee, person or year that words of the query name. Added to what the text says of it; at 2, and
    /// the better of both instead of the sum, titles that many meetings share were told apart much worse (0.569 against 0.779).
    /// </summary>
    public static float Named { get; set; } = 4f;

    /// <summary>What an item scores that a query names beyond doubt, by its number or the day of its meeting: more than any text does.</summary>
    public static float Meant { get; set; } = 100f;

    /// <summary>What the words of such a name count where the text says them: other years and committees are mentioned too.</summary>
    public static float NamedWords { get; set; } = 0.5f;

    /// <summary>Procedure repeats everybody's words; where it is shown at all, it comes below: 0.859 at 0.25, 0.860 at 0.4, 0.862 at 0.6 and 0.8.</summary>
    public static float Procedure { get; set; } = 0.6f;

    /// <summary>Items with a decision settle a question more often than those without; 1.08 put them before better ones for one question in eighty.</summary>
    public static float Decided { get; set; } = 1.04f;

    /// <summary>What the oldest items lose against the newest: enough to order equals; at 0.15 it hid better matches of an archive of 27 years.</summary>
    public static float Recency { get; set; } = 0.1f;

    /// <summary>Years after which half of <see cref="Recency"/> is lost.</summary>
    public static float RecencyHalfLife { get; set; } = 5f;

    /// <summary>Items of no known year are treated as this many years old.</summary>
    public static int UndatedAge { get; set; } = 8;

    /// <summary>
    /// The second look at the top hits multiplies a score by e to this, where all words stand together, within <see cref="TogetherWithin"/> words: 0.855; 0.853 at 0 and 0.5.
    /// </summary>
    public static float Together { get; set; } = 1f;

    /// <summary>Words that stand together: a sentence.</summary>
    public const int TogetherWithin = 25;

    /// <summary>
    /// … by the share of its words that stands within <see cref="CloseWithin"/> words, to this power: where some of the words
    /// suffice, a long item holds many by chance. 0.857 without, 0.860 at 0.5 and 0.75, 0.853 at 1.25.
    /// </summary>
    public static float Close { get; set; } = 0.6f;

    /// <summary>Words that stand next to each other.</summary>
    public const int CloseWithin = 8;

    /// <summary>… to this, where the title says all words, or they name what the item belongs to: known items 0.801, without it 0.795.</summary>
    public static float InTitle { get; set; } = 0.4f;

    /// <summary>… to this, where all words stand in the form typed: who types "licence" seldom means "licensed". Without it 0.848, at 0.9 0.857.</summary>
    public static float AsTyped { get; set; } = 0.6f;

    /// <summary>… and to this for each committee, person or year that the query names and the item belongs to: without it 0.856, known items 0.790 instead of 0.801.</summary>
    public static float NamedItem { get; set; } = 0.6f;

    /// <summary>Hits at the top that get the second look: 30 were as good as 150.</summary>
    public const int RescoreWindow = 40;

    /// <summary>Where a search for all words finds fewer than this, most of the words suffice: two pages of hits.</summary>
    public static int FewFound { get; set; } = 20;

    /// <summary>What everyday words count for what minutes call otherwise, in a search that finds little: 0.876 without, 0.883 at 0.2 and 0.25, 0.882 at 0.4.</summary>
    public static float Everyday { get; set; } = 0.25f;

    /// <summary>What a word counts that people use around what they look for ("why do they keep digging"): 0.858 at 1, 0.869 at 0.5, 0.870 at 0.25.</summary>
    public static float TalkWord { get; set; } = 0.4f;

    /// <summary>
    /// What the words of an item must say at least of what all words of the query say, where most of them suffice: 0 to 1. Half lost
    /// answers that say two rare words of a long question (0.691); a quarter gave 0.783, this 0.787.
    /// </summary>
    public static float LeastShare { get; set; } = 0.15f;

    /// <summary>How much an item loses for words that it lacks: its score is multiplied by what its words say to this power. None gave 0.709, 1 gave 0.798, 2 gave 0.813.</summary>
    public static float ShareExponent { get; set; } = 2f;

    /// <summary>BM25 with these weights; the same for writing and searching.</summary>
    public static Similarity Similarity => OnFirstUse.Similarity;

    private static class OnFirstUse
    {
        public static readonly Similarity Similarity = new BM25Similarity(K1, B);
    }
}
