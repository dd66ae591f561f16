using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// The facet values of a snapshot with the label that most items give them; of equally frequent labels the first in
/// alphabetical order.
/// </summary>
internal sealed class FacetLabels
{
    private readonly string?[] labels;
    private readonly int[][] byDimension;
    private readonly byte[] dimensions;

    private FacetLabels(FacetDictionary dictionary, string?[] labels)
    {
        Dictionary = dictionary;
        this.labels = labels;
        var lists = new List<int>[Enum.GetValues<FacetDimension>().Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];
        dimensions = new byte[labels.Length];
        for (var ordinal = 0; ordinal < labels.Length; ordinal++)
        {
            dimensions[ordinal] = (byte)dictionary[ordinal].Dimension;
            if (labels[ordinal] is not null) lists[(int)dictionary[ordinal].Dimension].Add(ordinal);
        }

        byDimension = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>The dictionary that numbers the values.</summary>
    public FacetDictionary Dictionary { get; }

    /// <summary>Values that the dictionary had for this snapshot: the size of an array of counts.</summary>
    public int Count => labels.Length;

    /// <summary>Numbers of the values of a dimension.</summary>
    public ReadOnlySpan<int> Of(FacetDimension dimension) => byDimension[(int)dimension];

    /// <summary>The dimension of each value.</summary>
    public ReadOnlySpan<byte> Dimensions => dimensions;

    /// <summary>Id of a value.</summary>
    public string Id(int ordinal) => Dictionary[ordinal].Id;

    /// <summary>Label of a value; its id where no item of the snapshot has it.</summary>
    public string Label(int ordinal) => (ordinal < labels.Length ? labels[ordinal] : null) ?? Dictionary[ordinal].Id;

    /// <summary>Number of a value; -1 where the snapshot has no such value.</summary>
    public int Find(FacetDimension dimension, string id)
    {
        var ordinal = Dictionary.Find(dimension, id);
        return ordinal >= 0 && ordinal < labels.Length && labels[ordinal] is not null ? ordinal : -1;
    }

    /// <summary>True where another snapshot has the same values with the same labels.</summary>
    public bool Equal(FacetLabels other) => ReferenceEquals(Dictionary, other.Dictionary) && labels.AsSpan().SequenceEqual(other.labels);

    /// <summary>Reads the labels of a snapshot.</summary>
    public static FacetLabels Build(IndexSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        var dictionary = snapshot.Dictionary;
        var labels = new string?[dictionary.Count];
        var counts = new Dictionary<(int Ordinal, string Label), int>();
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            foreach (var (label, count) in LiveLabels.Of(leaf.AtomicReader, columns[leaf.Ord], dictionary))
                counts[(label.Ordinal, label.Label)] = counts.GetValueOrDefault((label.Ordinal, label.Label)) + count;
        }

        var best = new int[labels.Length];
        foreach (var ((ordinal, label), count) in counts)
        {
            if (labels[ordinal] is { } now && (count < best[ordinal] || (count == best[ordinal] && string.CompareOrdinal(label, now) > 0))) continue;
            labels[ordinal] = label;
            best[ordinal] = count;
        }

        return new FacetLabels(dictionary, labels);
    }
}
