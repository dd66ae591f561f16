using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Items that pass a condition, read from the bits that are kept for it; all score alike. However many values it names, it costs the same.</summary>
/// <param name="snapshot">The snapshot that is searched.</param>
/// <param name="clause">The condition.</param>
internal sealed class FilterQuery(IndexSnapshot snapshot, FilterClause clause) : LuceneQuery
{
    private readonly IndexSnapshot snapshot = snapshot;
    private readonly FilterClause clause = clause;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new FilterWeight(this);

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        // A condition is no word: nothing is marked for it.
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"filter({clause.Key})^{Boost}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FilterQuery other && base.Equals(obj) && clause.Key == other.clause.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), clause.Key);

    private sealed class FilterWeight(FilterQuery query) : Weight
    {
        private float score = query.Boost;

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost) => score = query.Boost * norm * topLevelBoost;

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            new BitsScorer(this, SearchScope.Bits(query.snapshot, context, query.clause), acceptDocs, score);

        public override Explanation Explain(AtomicReaderContext context, int doc) =>
            GetScorer(context, context.AtomicReader.LiveDocs).Advance(doc) == doc
                ? new ComplexExplanation(true, score, $"{query}")
                : new ComplexExplanation(false, 0, $"{query}: none");
    }

    private sealed class BitsScorer(Weight weight, long[] bits, IBits? accepted, float score) : Scorer(weight)
    {
        private int current = -1;

        public override int DocID => current;

        public override int Freq => 1;

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            for (var word = target >> 6; word < bits.Length; word++)
            {
                var rest = bits[word];
                if (word == target >> 6) rest &= -1L << target;
                for (; rest != 0; rest &= rest - 1)
                {
                    current = (word << 6) + BitOperations.TrailingZeroCount(rest);
                    if (accepted is null || accepted.Get(current)) return current;
                }
            }

            return current = NO_MORE_DOCS;
        }

        public override long GetCost()
        {
            var cost = 0L;
            foreach (var word in bits) cost += BitOperations.PopCount((ulong)word);
            return cost;
        }

        public override float GetScore() => score;
    }
}
