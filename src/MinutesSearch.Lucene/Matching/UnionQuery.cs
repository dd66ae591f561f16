using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Any of some queries, their scores added. One after the other writes its scores into an array of all documents of the segment:
/// for the broad searches that alternatives make, faster than merging them document by document, and without garbage.
/// </summary>
/// <param name="queries">The queries; at least one.</param>
internal sealed class UnionQuery(IReadOnlyList<LuceneQuery> queries) : LuceneQuery
{
    private const float Absent = -1;

    private readonly IReadOnlyList<LuceneQuery> queries = queries;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new UnionWeight(this, searcher);

    /// <inheritdoc/>
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        LuceneQuery[] rewritten = [.. queries.Select(query => query.Rewrite(reader))];
        return rewritten.SequenceEqual(queries, ReferenceEqualityComparer.Instance) ? this : new UnionQuery(rewritten) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var query in queries) query.ExtractTerms(terms);
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"union({string.Join(' ', queries.Select(query => query.ToString(field)))})";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnionQuery other && base.Equals(obj) && queries.SequenceEqual(other.queries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), queries.Count, queries[0]);

    private sealed class UnionWeight(UnionQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Weight[] weights = [.. query.queries.Select(part => part.CreateWeight(searcher))];

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weights.Sum(weight => weight.GetValueForNormalization());

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var weight in weights) weight.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var scorers = weights.Select(weight => weight.GetScorer(context, acceptDocs)).OfType<Scorer>().ToArray();
            if (scorers.Length <= 1) return scorers.FirstOrDefault();
            var documents = context.AtomicReader.MaxDoc;
            var scores = ArrayPool<float>.Shared.Rent(documents);
            scores.AsSpan(0, documents).Fill(Absent);
            // Some scorers cannot tell once they are at their end.
            var cost = scorers.Sum(scorer => scorer.GetCost());
            foreach (var scorer in scorers)
            {
                for (var document = scorer.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = scorer.NextDoc())
                {
                    ref var score = ref scores[document];
                    score = (score < 0 ? 0 : score) + scorer.GetScore();
                }
            }

            return new UnionScorer(this, scores, documents, cost);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var all = new ComplexExplanation(false, 0, "sum of:");
            foreach (var weight in weights)
            {
                var part = weight.Explain(context, doc);
                if (!part.IsMatch) continue;
                all.Match = true;
                all.Value += part.Value;
                all.AddDetail(part);
            }

            return all;
        }
    }

    private sealed class UnionScorer(Weight weight, float[] scores, int documents, long cost) : Scorer(weight)
    {
        private float[] scores = scores;
        private int current = -1;

        public override int DocID => current;

        public override int Freq => 1;

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            if (scores.Length > 0 && target < documents)
            {
                var ahead = scores.AsSpan(target, documents - target).IndexOfAnyExcept(Absent);
                if (ahead >= 0) return current = target + ahead;
            }

            if (scores.Length > 0) ArrayPool<float>.Shared.Return(scores);
            scores = [];
            return current = NO_MORE_DOCS;
        }

        public override long GetCost() => cost;

        public override float GetScore() => scores[current];
    }
}
