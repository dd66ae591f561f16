using Lucene.Net.Index;
using Lucene.Net.Search;
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

        var labels = new List<SegmentLabel>();
        if (reader.GetTerms(IndexSchema.Facets)?.GetEnumerator() is not { } terms) return new SegmentColumn(starts, [], keys, []);
        // Once to count the values of each document, once to write them: terms in their order, so by dimension.
        DocsEnum? postings = null;
        while (terms.MoveNext())
        {
            labels.Add(ReadLabel(terms, dictionary));
            postings = terms.Docs(null, postings, DocsFlags.NONE);
            for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc()) starts[document + 1]++;
        }

        for (var document = 0; document < documents; document++) starts[document + 1] += starts[document];
        var values = new int[starts[documents]];
        var next = starts.AsSpan(0, documents).ToArray();
        terms = reader.GetTerms(IndexSchema.Facets).GetEnumerator();
        for (var label = 0; terms.MoveNext(); label++)
        {
            var ordinal = labels[label].Ordinal;
            postings = terms.Docs(null, postings, DocsFlags.NONE);
            for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc()) values[next[document]++] = ordinal;
        }

        return new SegmentColumn(starts, values, keys, [.. labels]);
    }

    /// <summary>The term of a value with a label, as <see cref="ReadLabel"/> takes it apart.</summary>
    public static string Term(FacetKey value, string label) => $"{IndexSchema.Mark(value.Dimension)}{value.Id}\0{label}";

    private static SegmentLabel ReadLabel(TermsEnum terms, FacetDictionary dictionary)
    {
        var text = terms.Term.Utf8ToString();
        var end = text.IndexOf('\0', StringComparison.Ordinal);
        var dimension = (FacetDimension)(text[0] - IndexSchema.Mark(FacetDimension.Council));
        return new SegmentLabel(dictionary.FindOrAdd(dimension, text[1..end]), text[(end + 1)..], terms.DocFreq);
    }
}

/// <summary>A label that a facet value has in a segment. A value has several where the sources write its name several ways.</summary>
/// <param name="Ordinal">Number of the value.</param>
/// <param name="Label">The label.</param>
/// <param name="Count">Documents that give the value this label.</param>
internal readonly record struct SegmentLabel(int Ordinal, string Label, int Count);
