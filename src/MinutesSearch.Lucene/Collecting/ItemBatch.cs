namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Documents of a segment, ascending, with their scores. They are handed on many at a time: a call for each document, through the layers of
/// a query and its collector, costs more than what is done with it. Used again for the next ones.
/// </summary>
internal sealed class ItemBatch
{
    /// <summary>Documents at most.</summary>
    public const int Size = 4096;

    /// <summary>Documents that a scorer passes at most for one batch, however few of them match: between two batches the clock is looked at.</summary>
    public const int Reach = 1 << 15;

    [ThreadStatic]
    private static ItemBatch? idle;

    private readonly List<int[]> frequencies = [];

    private ItemBatch()
    {
    }

    /// <summary>The documents.</summary>
    public int[] Documents { get; } = new int[Size];

    /// <summary>Their scores, where scores are wanted.</summary>
    public float[] Scores { get; } = new float[Size];

    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The first document that is wanted.</summary>
    public int From { get; set; }

    /// <summary>Documents from here on are not wanted.</summary>
    public int End { get; set; }

    /// <summary>What scores less may be given 0: see <see cref="IItemCollector.Least"/>.</summary>
    public float Least { get; set; }

    /// <summary>Room for how often the documents hold a word, for a scorer that notes it first and scores later.</summary>
    /// <param name="word">Number of the word within the scorer, from 0.</param>
    public int[] Frequencies(int word)
    {
        while (frequencies.Count <= word) frequencies.Add(new int[Size]);
        return frequencies[word];
    }

    /// <summary>Takes one for this thread.</summary>
    public static ItemBatch Rent()
    {
        var batch = idle ?? new ItemBatch();
        idle = null;
        (batch.Count, batch.From, batch.End) = (0, 0, int.MaxValue);
        return batch;
    }

    /// <summary>Gives it back.</summary>
    public void Return() => idle = this;
}

/// <summary>A scorer that gives its documents many at a time.</summary>
internal interface IBatchScorer
{
    /// <summary>Puts the next of the documents that are wanted into a batch, as many as fit or stand close enough to be found soon: sometimes none.</summary>
    /// <param name="batch">The batch; what it held is gone.</param>
    /// <param name="needsScores">False where only documents are wanted.</param>
    /// <returns>False where no document follows those.</returns>
    bool Next(ItemBatch batch, bool needsScores);
}
