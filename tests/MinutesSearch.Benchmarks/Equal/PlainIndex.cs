using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using LuceneQuery = Lucene.Net.Search.Query;

namespace MinutesSearch.Benchmarks.Equal;

/// <summary>
/// The same items as a textbook index: stems and exact words with positions, facet values as a sorted-set doc value, searched by Lucene's own
/// queries and counted value by value. Only the analyzer is the product's.
/// </summary>
internal sealed class PlainIndex : IDisposable
{
    public const string Stems = "stems";
    public const string Words = "words";
    private const string Id = "id";
    private const string Values = "values";

    private readonly RAMDirectory directory = new();
    private readonly IndexWriter writer;
    private readonly Dictionary<string, FixedBitSet> filters = new(StringComparer.Ordinal);
    private IndexSearcher searcher = null!;
    private AtomicReader segment = null!;
    private string[] ids = [];
    private string[] values = [];

    public PlainIndex() =>
        writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { RAMBufferSizeMB = 128 });

    public AtomicReader Segment => segment;

    public void Add(AgendaItem item)
    {
        var document = new Document
        {
            new StringField(Id, item.Id, Field.Store.YES),
            new TextField(Stems, new PlainWords(item, static word => word.Stem)),
            new TextField(Words, new PlainWords(item, static word => word.Exact)),
        };
        foreach (var value in ValuesOf(item).Distinct(StringComparer.Ordinal))
        {
            document.Add(new SortedSetDocValuesField(Values, new BytesRef(value)));
            document.Add(new StringField(Values, value, Field.Store.NO));
        }

        writer.AddDocument(document);
    }

    /// <summary>No item follows.</summary>
    public void Finish()
    {
        writer.ForceMerge(1);
        writer.Dispose();
        var reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader);
        segment = reader.Leaves.Single().AtomicReader;
        ids = [.. Enumerable.Range(0, segment.MaxDoc).Select(document => segment.Document(document).Get(Id))];
        var facets = segment.GetSortedSetDocValues(Values);
        values = new string[facets.ValueCount];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
        {
            facets.LookupOrd(ordinal, bytes);
            values[ordinal] = bytes.Utf8ToString();
        }
    }

    /// <summary>The documents that Lucene finds.</summary>
    public FixedBitSet Find(LuceneQuery query)
    {
        var found = new FixedBitSet(segment.MaxDoc);
        searcher.Search(query, new BitsCollector(found));
        return found;
    }

    /// <summary>The documents with a facet value.</summary>
    public FixedBitSet Having(string value)
    {
        if (!filters.TryGetValue(value, out var bits)) filters.Add(value, bits = Find(new TermQuery(new Term(Values, value))));
        return bits;
    }

    public IEnumerable<string> Ids(FixedBitSet documents)
    {
        for (var document = documents.Length == 0 ? -1 : documents.NextSetBit(0); document >= 0; document = document + 1 < documents.Length ? documents.NextSetBit(document + 1) : -1)
            yield return ids[document];
    }

    /// <summary>How many of some documents have each value of a dimension.</summary>
    public Dictionary<string, int> Count(FixedBitSet documents, FacetDimension dimension)
    {
        var counts = new int[values.Length];
        var facets = segment.GetSortedSetDocValues(Values);
        for (var document = documents.NextSetBit(0); document >= 0; document = document + 1 < documents.Length ? documents.NextSetBit(document + 1) : -1)
        {
            facets.SetDocument(document);
            for (var ordinal = facets.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = facets.NextOrd()) counts[ordinal]++;
        }

        var prefix = $"{dimension}:";
        return Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0 && values[i].StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(i => values[i][prefix.Length..], i => counts[i], StringComparer.Ordinal);
    }

    /// <summary>Every facet value of an item, with its dimension before it.</summary>
    public static IEnumerable<string> ValuesOf(AgendaItem item)
    {
        yield return $"{FacetDimension.Council}:{item.Meeting.Council.Id}";
        if (item.Meeting.Committee is { } committee) yield return $"{FacetDimension.Committee}:{committee.Id}";
        foreach (var topic in item.Topics) yield return $"{FacetDimension.Topic}:{topic.Id}";
        foreach (var speaker in item.Speakers.Where(speaker => speaker.CountsAsSpeaker)) yield return $"{FacetDimension.Speaker}:{speaker.Id}";
        if (item.Meeting.Date.Year is { } year) yield return string.Create(CultureInfo.InvariantCulture, $"{FacetDimension.Year}:{year:0000}");
        yield return $"{FacetDimension.Kind}:{(item.Kind == ItemKind.Procedure ? "procedure" : "business")}";
    }

    public void Dispose()
    {
        searcher.IndexReader.Dispose();
        directory.Dispose();
    }

    private sealed class BitsCollector(FixedBitSet found) : ICollector
    {
        private int docBase;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
            // Who matches is asked, not how well.
        }

        public void Collect(int doc) => found.Set(docBase + doc);

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;
    }
}
