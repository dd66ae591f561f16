using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MinutesSearch.Lucene.Facets;

/// <summary>Where many documents share a set of values: the number of each document's set. Sets are counted, and the values of each set afterwards.</summary>
internal sealed class SharedValues : ValueColumn
{
    private readonly ValueSets sets;

    // Few sets take half the memory; one of the two is empty.
    private readonly ushort[] narrow = [];
    private readonly int[] wide = [];

    public SharedValues(int[] numbers, ValueSets sets)
    {
        this.sets = sets;
        if (sets.Count <= ushort.MaxValue + 1) narrow = Array.ConvertAll(numbers, static number => (ushort)number);
        else wide = numbers;
    }

    /// <inheritdoc/>
    public override int Counters => sets.Count;

    /// <summary>The one loop that runs for every hit. Its indexes were made with the column.</summary>
    public override void Count(ReadOnlySpan<int> documents, int[] counters)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counters);
        if (wide.Length > 0)
        {
            ref var number = ref MemoryMarshal.GetArrayDataReference(wide);
            foreach (var document in documents) Unsafe.Add(ref count, Unsafe.Add(ref number, document))++;
        }
        else
        {
            ref var number = ref MemoryMarshal.GetArrayDataReference(narrow);
            foreach (var document in documents) Unsafe.Add(ref count, (int)Unsafe.Add(ref number, document))++;
        }
    }

    /// <inheritdoc/>
    public override void AddTo(int[] counts, ReadOnlySpan<int> counters) => sets.AddTo(counts, counters);

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<int> documents, int[] counts)
    {
        foreach (var document in documents)
        {
            foreach (var value in Of(document)) counts[value]++;
        }
    }

    /// <inheritdoc/>
    public override void Read(int document, List<int> values) => values.AddRange(Of(document));

    private ReadOnlySpan<int> Of(int document) => sets.Of(wide.Length > 0 ? wide[document] : narrow[document]);
}
