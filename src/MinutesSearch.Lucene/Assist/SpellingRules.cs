namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// When a word may be taken for another. The figures were chosen on typing errors made in words of 228,748 items, against
/// words that those items lack and other councils' minutes hold: see <c>docs/engine.md</c>.
/// </summary>
internal static class SpellingRules
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int MinLength = 4;

    /// <summary>Longer words are no words.</summary>
    public const int MaxLength = 40;

    /// <summary>What one unit of <see cref="TypingDistance"/> weighs against the natural logarithm of frequency.</summary>
    public const double DistanceWeight = 4;

    /// <summary>The distance that a missing or superfluous blank counts as.</summary>
    public const double BlankDistance = 0.7;

    /// <summary>The largest distance at which a word of this length is the same word mistyped.</summary>
    public static double LargestDistance(int length) => length switch
    {
        < 4 => 0,
        4 => 0.7,
        5 => 1.0,
        < 8 => 1.3,
        < 11 => 1.7,
        _ => 2.1,
    };

    /// <summary>Items that must hold a word before it is offered: more for one farther off, and more among many items.</summary>
    public static int LeastFrequency(double distance, int items) => distance switch
    {
        <= 0.8 => Math.Max(1, items / 50_000),
        <= 1.0 => Math.Max(2, items / 20_000),
        _ => Math.Max(3, items / 5_000),
    };

    /// <summary>True where a word exists but so rarely, beside one so like it and so frequent, that it will be the same error made before.</summary>
    public static bool IsLikelyError(int frequency, double distance, int frequencyOfOther, int items) =>
        frequency <= items / 20_000 && distance <= 0.8 && frequencyOfOther >= 2000L * frequency;

    /// <summary>How likely a word is meant: higher is likelier.</summary>
    public static double Score(int frequency, double distance) => Math.Log(1 + frequency) - DistanceWeight * distance;
}
