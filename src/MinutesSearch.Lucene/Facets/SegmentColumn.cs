using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// The columns of a segment: for each document its facet values, as numbers of the dictionary, and its sort key.
/// Built once for a segment; deletions do not touch them.
/// </summary>
internal sealed class SegmentColumn
{
    /// <summary>Groups of dimensions: the values of a group are one column. What items of a meeting share, what they are about, and who took part.</summary>
    public const int Groups = 3;

    private readonly ValueColumn[] groups;

    private SegmentColumn(ValueColumn[] groups, long[] keys, SegmentLabel[] labels)
    {
        this.groups = groups;
        Keys = keys;
        Labels = labels;
    }

    /// <summary>Sort keys, see <see cref="ItemKey"/>.</summary>
    public long[] Keys { get; }

    /// <summary>The labels that values have in this segment.</summary>
    public SegmentLabel[] Labels { get; }

    /// <summary>The group of a dimension.</summary>
    public static int GroupOf(FacetDimension dimension) => dimension switch { FacetDimension.Topic => 1, FacetDimension.Speaker => 2, _ => 0 };

    /// <summary>The values of a group.</summary>
    public ValueColumn Group(int group) => groups[group];

    /// <summary>Builds the columns of a segment.</summary>
    public static SegmentColumn Build(AtomicReader reader, FacetDictionary dictionary)
    {
        var documents = reader.MaxDoc;
        var keys = new long[documents];
        var days = reader.GetNumericDocValues(IndexSchema.Key);
        if (days is not null)
        {
            for (var document = 0; document < documents; document++) keys[document] = days.Get(document);
        }

        var labels = new List<SegmentLabel>();
        var (starts, ordinals) = ReadValues(reader, dictionary, labels);
        var numbers = new int[Groups][];
        var sets = new ValueSets[Groups];
        for (var group = 0; group < Groups; group++) (numbers[group], sets[group]) = (new int[documents], new ValueSets());
        var groups = labels.ConvertAll(label => (label.Ordinal, Group: GroupOf(dictionary[label.Ordinal].Dimension)));
        var groupOf = new byte[groups.Count == 0 ? 0 : groups.Max(label => label.Ordinal) + 1];
        foreach (var (ordinal, group) in groups) groupOf[ordinal] = (byte)group;
        var own = new List<int>[Groups];
        for (var group = 0; group < Groups; group++) own[group] = [];
        for (var document = 0; document < documents; document++)
        {
            foreach (var list in own) list.Clear();
            for (var i = starts[document]; i < starts[document + 1]; i++) own[groupOf[ordinals[i]]].Add(ordinals[i]);
            for (var group = 0; group < Groups; group++)
                numbers[group][document] = sets[group].FindOrAdd(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(own[group]));
        }

        foreach (var group in sets) group.Finish();
        return new SegmentColumn([.. numbers.Zip(sets, ValueColumn.Of)], keys, [.. labels]);
    }

    /// <summary>The term of a value with a label, as <see cref="ReadLabel"/> takes it apart.</summary>
    public static string Term(FacetKey value, string label) => $"{IndexSchema.Mark(value.Dimension)}{value.Id}\0{label}";

    /// <summary>The values of each document side by side, and where each document's begin.</summary>
    private static (int[] Starts, int[] Values) ReadValues(AtomicReader reader, FacetDictionary dictionary, List<SegmentLabel> labels)
    {
        var documents = reader.MaxDoc;
        var starts = new int[documents + 1];
        if (reader.GetTerms(IndexSchema.Facets)?.GetEnumerator() is not { } terms) return (starts, []);
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

        return (starts, values);
    }

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
