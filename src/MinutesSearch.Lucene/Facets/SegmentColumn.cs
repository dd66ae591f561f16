using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// The column of a segment: for each document its facet values side by side, as numbers of the dictionary, and its sort key.
/// Built once for a segment; deletions do not touch it.
/// </summary>
internal sealed class SegmentColumn
{
    private SegmentColumn(int[] starts, int[] values, long[] keys, SegmentLabel[] labels)
    {
        Starts = starts;
        Values = values;
        Keys = keys;
        Labels = labels;
    }

    /// <summary>Where the values of each document start in <see cref="Values"/>; one entry more than documents.</summary>
    public int[] Starts { get; }

    /// <summary>Numbers of facet values.</summary>
    public int[] Values { get; }

    /// <summary>Sort keys, see <see cref="ItemKey"/>.</summary>
    public long[] Keys { get; }

    /// <summary>The labels that values have in this segment.</summary>
    public SegmentLabel[] Labels { get; }

    /// <summary>Builds the column of a segment.</summary>
    public static SegmentColumn Build(AtomicReader reader, FacetDictionary dictionary)
    {
        var documents = reader.MaxDoc;
        var starts = new int[documents + 1];
        var keys = new long[documents];
        var days = reader.GetNumericDocValues(IndexSchema.Key);
        if (days is not null)
        {
            for (var document = 0; document < documents; document++) keys[document] = days.Get(document);
        }

        var facets = reader.GetSortedSetDocValues(IndexSchema.Facets);
        if (facets is null) return new SegmentColumn(starts, [], keys, []);
        var labels = ReadLabels(facets, dictionary);
        var values = new int[documents * 6];
        var used = 0;
        for (var document = 0; document < documents; document++)
        {
            starts[document] = used;
            facets.SetDocument(document);
            for (var ordinal = facets.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = facets.NextOrd())
            {
                if (used == values.Length) Array.Resize(ref values, (used * 2) + 64);
                labels[ordinal].Count++;
                values[used++] = labels[ordinal].Ordinal;
            }
        }

        starts[documents] = used;
        Array.Resize(ref values, used);
        return new SegmentColumn(starts, values, keys, labels);
    }

    private static SegmentLabel[] ReadLabels(SortedSetDocValues facets, FacetDictionary dictionary)
    {
        var labels = new SegmentLabel[(int)facets.ValueCount];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < labels.Length; ordinal++)
        {
            facets.LookupOrd(ordinal, bytes);
            var text = bytes.Utf8ToString();
            var end = text.IndexOf('\0', StringComparison.Ordinal);
            var dimension = (FacetDimension)(text[0] - IndexSchema.Mark(FacetDimension.Council));
            labels[ordinal] = new SegmentLabel { Ordinal = dictionary.FindOrAdd(dimension, text[1..end]), Label = text[(end + 1)..] };
        }

        return labels;
    }
}

/// <summary>A label that a facet value has in a segment. A value has several where the sources write its name several ways.</summary>
internal struct SegmentLabel
{
    /// <summary>Number of the value.</summary>
    public int Ordinal;

    /// <summary>The label.</summary>
    public string Label;

    /// <summary>Documents that give the value this label.</summary>
    public int Count;
}
