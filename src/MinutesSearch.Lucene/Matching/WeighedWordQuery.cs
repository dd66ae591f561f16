using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// A word of the text, weighed more where it stands in the title or in a decision. Their words are words of the text too, so the
/// text alone decides what matches, and the others are looked at only when a score is asked for.
/// </summary>
/// <param name="stem">The word's stem.</param>
/// <param name="readers">Reads it.</param>
internal sealed class WeighedWordQuery(BytesRef stem, TermReaders readers) : LuceneQuery
{
    private readonly BytesRef stem = stem;
    private readonly TermReaders readers = readers;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new WordWeight(this, searcher);

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms) => terms.Add(new Term(IndexSchema.Text, stem));

    /// <inheritdoc/>
    public override string ToString(string field) => $"{stem.Utf8ToString()}^{Boost}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WeighedWordQuery other && base.Equals(obj) && stem.BytesEquals(other.stem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), stem);

    private sealed class WordWeight : Weight
    {
        private readonly WeighedWordQuery query;
        private readonly Part text;
        private readonly Part[] others;

        public WordWeight(WeighedWordQuery query, IndexSearcher searcher)
        {
            this.query = query;
            text = new Part(searcher, IndexSchema.Text, query, 1);
            others = [new Part(searcher, IndexSchema.Title, query, RankingWeights.Title), new Part(searcher, IndexSchema.Decisions, query, RankingWeights.Decisions)];
        }

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => text.Weight?.GetValueForNormalization() ?? 0;

        public override void Normalize(float norm, float topLevelBoost)
        {
            text.Weight?.Normalize(norm, topLevelBoost);
            foreach (var part in others) part.Weight?.Normalize(norm, topLevelBoost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            if (text.Open(context, acceptDocs) is not { } documents) return null;
            return new WordScorer(this, documents, text.Score(context), [.. others.Select(part => new Extra(part.Open(context, null), part, context)).Where(extra => extra.Documents is not null)]);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var all = new ComplexExplanation(false, 0, $"{query}");
            foreach (var part in (ReadOnlySpan<Part>)[text, .. others])
            {
                if (part.Open(context, null) is not { } documents || documents.Advance(doc) != doc) continue;
                var one = part.Score(context).Explain(doc, new Explanation(documents.Freq, $"in {part.Field}: {documents.Freq}"));
                all.AddDetail(one);
                all.Match = true;
                all.Value += one.Value;
            }

            return all;
        }
    }

    /// <summary>A field that the word may stand in.</summary>
    private sealed class Part
    {
        private readonly WeighedWordQuery query;
        private readonly TermState?[] states;
        private readonly Similarity similarity = RankingWeights.Similarity;

        public Part(IndexSearcher searcher, string field, WeighedWordQuery query, float weight)
        {
            Field = field;
            this.query = query;
            states = query.readers.States(field, query.stem, out var docFreq, out var totalTermFreq);
            if (docFreq == 0) return;
            var statistics = new TermStatistics(query.stem, docFreq, totalTermFreq);
            Weight = similarity.ComputeWeight(query.Boost * weight, searcher.CollectionStatistics(field), statistics);
        }

        public string Field { get; }

        /// <summary>Its weight; null where no item has the word there.</summary>
        public Similarity.SimWeight? Weight { get; }

        public DocsEnum? Open(AtomicReaderContext context, IBits? acceptDocs) =>
            states[context.Ord] is { } state ? query.readers.Documents(Field, context.Ord, query.stem, state, acceptDocs) : null;

        public Similarity.SimScorer Score(AtomicReaderContext context) => similarity.GetSimScorer(Weight, context);
    }

    private readonly struct Extra(DocsEnum? documents, Part part, AtomicReaderContext context)
    {
        public DocsEnum? Documents { get; } = documents;

        public Similarity.SimScorer? Score { get; } = documents is null ? null : part.Score(context);
    }

    private sealed class WordScorer(Weight weight, DocsEnum documents, Similarity.SimScorer score, Extra[] extras) : Scorer(weight)
    {
        public override int DocID => documents.DocID;

        public override int Freq => documents.Freq;

        public override int NextDoc() => documents.NextDoc();

        public override int Advance(int target) => documents.Advance(target);

        public override long GetCost() => documents.GetCost();

        public override float GetScore()
        {
            var doc = documents.DocID;
            var sum = score.Score(doc, documents.Freq);
            foreach (var extra in extras)
            {
                var at = extra.Documents!.DocID;
                if (at < doc) at = extra.Documents.Advance(doc);
                if (at == doc) sum += extra.Score!.Score(doc, extra.Documents.Freq);
            }

            return sum;
        }
    }
}
