namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// What the documents of a word score at most, a byte each: with ten hits to show, hardly any of thousands of documents has to be scored to know that it is
/// not one of them.
/// </summary>
internal sealed class ScoreBounds
{
    private const int Steps = byte.MaxValue - 1;

    // More than sums of a few numbers are wrong by.
    private const float Rounding = 1e-4f;

    private readonly byte[] bounds;
    private readonly float step;

    private readonly float factor;

    private ScoreBounds(TextLengths lengths, byte[] bounds, float step, float factor)
    {
        Lengths = lengths;
        this.factor = factor;
        this.bounds = bounds;
        this.step = step;
    }

    /// <summary>The lengths that they were made with.</summary>
    public TextLengths Lengths { get; }

    /// <summary>The bounds of scores, of which the query made so much.</summary>
    public static ScoreBounds Of(TextLengths lengths, float factor, ReadOnlySpan<float> scores)
    {
        var step = 0f;
        foreach (var score in scores) step = Math.Max(step, score / Steps);
        var bounds = new byte[scores.Length];
        for (var i = 0; i < bounds.Length && step > 0; i++) bounds[i] = (byte)Math.Min(byte.MaxValue, (int)(scores[i] / step) + 1);
        return new ScoreBounds(lengths, bounds, step, factor);
    }

    /// <summary>The same for a query that makes something else of every score.</summary>
    public ScoreBounds Times(float other) => other == factor ? this : new ScoreBounds(Lengths, bounds, step * other / factor, other);

    /// <summary>The bound of a document, by its place among those that hold the word.</summary>
    public int At(int place) => bounds[place];

    /// <summary>The bound below which no document scores so much.</summary>
    /// <param name="score">A score.</param>
    public int Least(float score) => (int)Math.Min(score * (1 - Rounding) / step, byte.MaxValue);
}
