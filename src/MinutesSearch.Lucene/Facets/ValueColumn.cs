namespace MinutesSearch.Lucene.Facets;

/// <summary>The facet values of a segment's documents, of one group of dimensions. Never changes.</summary>
internal abstract class ValueColumn
{
    // So many documents to a set, on the average, and counting sets first touches less memory than counting values.
    private const int WorthSharing = 4;

    /// <summary>Counters that <see cref="Count(ReadOnlySpan{int}, int[])"/> needs.</summary>
    public abstract int Counters { get; }

    /// <summary>The column of documents whose values make these sets.</summary>
    /// <param name="numbers">The number of each document's set.</param>
    /// <param name="sets">The sets, finished.</param>
    public static ValueColumn Of(int[] numbers, ValueSets sets) =>
        (long)WorthSharing * sets.Count > numbers.Length && OwnValues.Of(numbers, sets) is { } own ? own : new SharedValues(numbers, sets);

    /// <summary>Counts many documents into counters of the column's own.</summary>
    public abstract void Count(ReadOnlySpan<int> documents, int[] counters);

    /// <summary>Adds what was counted so to the counts of values.</summary>
    public abstract void AddTo(int[] counts, ReadOnlySpan<int> counters);

    /// <summary>Counts the values of few documents at once.</summary>
    public abstract void Add(ReadOnlySpan<int> documents, int[] counts);

    /// <summary>Appends the values of a document.</summary>
    public abstract void Read(int document, List<int> values);
}
