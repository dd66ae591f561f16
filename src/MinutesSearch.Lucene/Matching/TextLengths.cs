using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// What BM25 makes of the lengths of texts, with the numbers of Lucene's own similarity, for loops that score many documents without a call
/// for each.
/// </summary>
internal sealed class TextLengths
{
    private readonly Dictionary<string, (CollectionStatistics Statistics, float[] Table)> byField = new(StringComparer.Ordinal);

    private TextLengths(IndexSnapshot snapshot)
    {
        var similarity = new OpenSimilarity();
        foreach (var field in (ReadOnlySpan<string>)[IndexSchema.Text, IndexSchema.Title, IndexSchema.Decisions])
        {
            var statistics = snapshot.Searcher.CollectionStatistics(field);
            var average = similarity.AverageLength(statistics);
            var table = new float[256];
            for (var norm = 0; norm < table.Length; norm++)
                table[norm] = RankingWeights.K1 * ((1 - RankingWeights.B) + (RankingWeights.B * similarity.Length((byte)norm) / average));
            byField.Add(field, (statistics, table));
        }
    }

    /// <summary>What is added to a frequency below the line, by the norm of a document.</summary>
    public float[] Of(string field) => byField[field].Table;

    /// <summary>How many documents and words the field has.</summary>
    public CollectionStatistics Statistics(string field) => byField[field].Statistics;

    /// <summary>How much a word says that so many documents hold.</summary>
    public static float Rarity(int holding, long documents) => OpenSimilarity.Instance.Rarity(holding, documents);

    /// <summary>Reads them for a snapshot.</summary>
    public static TextLengths Build(IndexSnapshot snapshot) => new(snapshot);

    private sealed class OpenSimilarity() : BM25Similarity(RankingWeights.K1, RankingWeights.B)
    {
        public static readonly OpenSimilarity Instance = new();

        public float AverageLength(CollectionStatistics statistics) => AvgFieldLength(statistics);

        public float Length(byte norm) => DecodeNormValue(norm);

        public float Rarity(int holding, long documents) => Idf(holding, documents);
    }
}

/// <summary>The norms of a segment's texts, one byte a document. Read on first use; a segment never changes.</summary>
internal sealed class SegmentNorms
{
    private readonly Dictionary<string, byte[]?> byField = new(StringComparer.Ordinal);

    private SegmentNorms(AtomicReader segment)
    {
        foreach (var field in (ReadOnlySpan<string>)[IndexSchema.Text, IndexSchema.Title, IndexSchema.Decisions]) byField.Add(field, Read(segment, field));
    }

    /// <summary>The norms of a field; null where no document of the segment has it.</summary>
    public byte[]? Of(string field) => byField[field];

    /// <summary>Reads them.</summary>
    public static SegmentNorms Build(AtomicReader segment) => new(segment);

    private static byte[]? Read(AtomicReader segment, string field)
    {
        if (segment.GetNormValues(field) is not { } values) return null;
        var norms = new byte[segment.MaxDoc];
        for (var document = 0; document < norms.Length; document++) norms[document] = (byte)values.Get(document);
        return norms;
    }
}
