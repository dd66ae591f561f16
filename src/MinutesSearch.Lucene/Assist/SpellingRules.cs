namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// When a word may be taken for another. The figures were chosen on typing errors made in words of 57,000 items, against
/// words that those items lack and other councils' minutes hold: see <c>docs/engine.md</c>.
/// </summary>
internal static class SpellingRules
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int MinLength = 4;

    /// <summary>Longer words are no words.</summary>
    public const int MaxLength = 40;

    /// <summary>The distance that a missing or superfluous blank counts as.</summary>
    public const double BlankDistance = 0.7;

    /// <summary>The least <see cref="Certainty"/> that company can make up for.</summary>
    public const double LeastCertainty = -2 * CompanyOfWord;

    /// <summary>
    /// The least <see cref="Certainty"/> of what is offered where nothing else helps: a word seen once among very many items is a poor guess by its
    /// frequency, and still better than a dead end.
    /// </summary>
    public const double LeastAtDeadEnd = -10;

    /// <summary>What another spelling of a word counts beside it.</summary>
    public const float Beside = 0.8f;

    private const double CompanyOfWord = 1.8;

    /// <summary>What other words of the query that are found beside a correction are worth, in units of <see cref="Certainty"/>; two say as much as many.</summary>
    public static double Company(int words) => CompanyOfWord * Math.Min(words, 2);

    private const double DistanceWeight = 7;
    private const double ShapeWeight = 0.7;
    private const double Threshold = 14.1;
    private const double UsualLength = 8;

    /// <summary>The largest distance at which a word of this length is looked at.</summary>
    public static double LargestDistance(int length) => length switch
    {
        < 4 => 0,
        4 => 0.7,
        5 => 1.0,
        < 8 => 1.3,
        < 11 => 1.7,
        _ => 2.1,
    };

    /// <summary>
    /// How sure it is that a word was meant: above 0 it can be offered by itself. The more frequent the other word, the less
    /// likely the error, the shorter the word and the more it looks like a word of its own, the less sure.
    /// </summary>
    /// <param name="length">Length of what was typed.</param>
    /// <param name="distance">The <see cref="TypingDistance"/>.</param>
    /// <param name="frequency">Items with the other word.</param>
    /// <param name="items">All items.</param>
    /// <param name="rarestShape">See <see cref="WordShapes.RarestOf"/>, of what was typed.</param>
    public static double Certainty(int length, double distance, int frequency, int items, double rarestShape) =>
        Threshold + Math.Log((double)frequency / Math.Max(1, items))
        - DistanceWeight * distance * Math.Pow(UsualLength / Math.Max(MinLength, length), 0.75)
        - ShapeWeight * Math.Log(1 + rarestShape);

    /// <summary>True where as many items are found with a correction and the words beside it as chance would not give.</summary>
    /// <param name="found">Items found with both.</param>
    /// <param name="beside">Items found with the words beside it.</param>
    /// <param name="frequency">Items with the correction.</param>
    /// <param name="items">All items.</param>
    public static bool IsBeyondChance(long found, long beside, int frequency, int items)
    {
        var share = Math.Min(1, (double)frequency / Math.Max(1, items));
        // What nearly every item holds cannot be found twice as often as chance gives.
        return found >= beside * share * Math.Min(2, 0.9 / share);
    }

    /// <summary>
    /// True where a word exists but so rarely, beside one so like it and so frequent, that it will be the same error made before. Where
    /// the query finds nothing, the word is less likely to have been meant.
    /// </summary>
    public static bool IsLikelyError(int frequency, double distance, int frequencyOfOther, int items, bool foundNothing) =>
        frequency <= MostOfError(items, foundNothing) && distance <= 0.8 && frequencyOfOther >= (foundNothing ? 200L : 2000L) * frequency;

    /// <summary>Items that an error stands in at most; a word of more is a word.</summary>
    public static int MostOfError(int items, bool foundNothing) => items / (foundNothing ? 2_000 : 20_000);
}
