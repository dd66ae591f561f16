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
    public override Weight CreateWeight(IndexSearcher searcher) => new WordWeight(this);

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
        private readonly Dictionary<int, ScoreBounds?> bounds = [];

        public WordWeight(WeighedWordQuery query)
        {
            this.query = query;
            text = new Part(IndexSchema.Text, query, 1);
            others = [new Part(IndexSchema.Title, query, RankingWeights.Title), new Part(IndexSchema.Decisions, query, RankingWeights.Decisions)];
        }

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => text.ValueForNormalization;

        public override void Normalize(float norm, float topLevelBoost)
        {
            text.Normalize(topLevelBoost);
            foreach (var part in others) part.Normalize(topLevelBoost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            if (text.Scores(context, acceptDocs) is not { } scores) return null;
            return new WordScorer(this, scores, Others(context), scores.Documents is HeldDocuments ? word => BoundsOnce(word, context) : null);
        }

        private WordScores[] Others(AtomicReaderContext context) => [.. others.Select(part => part.Scores(context, null)).OfType<WordScores>()];

        // A search asks once for each segment, in however many pieces it reads it.
        private ScoreBounds? BoundsOnce(HeldWord word, AtomicReaderContext context) =>
            bounds.TryGetValue(context.Ord, out var known) ? known : bounds[context.Ord] = Bounds(word, context);

        private ScoreBounds? Bounds(HeldWord word, AtomicReaderContext context) => word.Bounds(text.Lengths, text.Factor, scores =>
        {
            var held = new HeldDocuments(word, null);
            new WordScorer(this, text.ScoresOf(held, context), Others(context)).ScoreAll(held, scores);
        });

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
        private readonly TextLengths lengths;
        private readonly float rarity;
        private readonly float boost;
        private readonly int docFreq;
        private readonly long totalTermFreq;
        private float topLevelBoost = 1;

        public Part(string field, WeighedWordQuery query, float weight)
        {
            Field = field;
            this.query = query;
            boost = query.Boost * weight;
            lengths = query.readers.Snapshot.GetOrBuild(TextLengths.Build);
            states = query.readers.States(field, query.stem, out docFreq, out totalTermFreq);
            if (docFreq > 0) rarity = TextLengths.Rarity(docFreq, lengths.Statistics(field).MaxDoc);
        }

        public string Field { get; }

        public TextLengths Lengths => lengths;

        /// <summary>What the query makes of every score of the word.</summary>
        public float Factor => query.Boost * topLevelBoost;

        public float ValueForNormalization => rarity * boost * (rarity * boost);

        public void Normalize(float topLevelBoost) => this.topLevelBoost = topLevelBoost;

        public WordScores? Scores(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (states[context.Ord] is not { } state) return null;
            return ScoresOf(query.readers.Held(Field, context, query.stem, state) is { } held ? new HeldDocuments(held, acceptDocs) : Open(context, acceptDocs)!, context);
        }

        public WordScores ScoresOf(DocsEnum documents, AtomicReaderContext context)
        {
            var worth = rarity * boost * topLevelBoost * (RankingWeights.K1 + 1);
            return new WordScores(documents, worth, lengths.Of(Field), query.readers.Snapshot.ForSegment(context, SegmentNorms.Build).Of(Field));
        }

        public DocsEnum? Open(AtomicReaderContext context, IBits? acceptDocs) =>
            states[context.Ord] is { } state ? query.readers.Documents(Field, context.Ord, query.stem, state, acceptDocs) : null;

        /// <summary>Lucene's own scorer, which can say how it comes to a score.</summary>
        public Similarity.SimScorer Score(AtomicReaderContext context)
        {
            var weight = RankingWeights.Similarity.ComputeWeight(boost, lengths.Statistics(Field), new TermStatistics(query.stem, docFreq, totalTermFreq));
            weight.Normalize(1, topLevelBoost);
            return RankingWeights.Similarity.GetSimScorer(weight, context);
        }
    }
}
