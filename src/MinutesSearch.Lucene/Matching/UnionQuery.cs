using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Any of some queries, their scores added. One after the other writes its scores into an array of the next documents of the segment:
/// for the broad searches that alternatives make, faster than merging them document by document, and without garbage. A search can be
/// stopped between two windows of documents.
/// </summary>
/// <param name="queries">The queries; at least one.</param>
internal sealed class UnionQuery(IReadOnlyList<LuceneQuery> queries) : LuceneQuery
{
    private const float Absent = -1;
    private const int Window = 1 << 15;

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
            return new UnionScorer(this, scorers);
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

    private sealed class UnionScorer(Weight weight, Scorer[] scorers) : Scorer(weight)
    {
        // Some scorers cannot tell once they are at their end.
        private readonly long cost = scorers.Sum(scorer => scorer.GetCost());
        private float[] scores = [];
        private int first;
        private int current = -1;

        public override int DocID => current;

        public override int Freq => 1;

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            while (current != NO_MORE_DOCS)
            {
                var within = target - first;
                if (scores.Length > 0 && within < Window)
                {
                    var ahead = scores.AsSpan(within, Window - within).IndexOfAnyExcept(Absent);
                    if (ahead >= 0) return current = target + ahead;
                    target = first + Window;
                }

                if (!Fill(target)) return End();
                target = Math.Max(target, first);
            }

            return current;
        }

        public override long GetCost() => cost;

        public override float GetScore() => scores[current - first];

        // Scores of the documents from the first match at or after a document on; false where there is none.
        private bool Fill(int target)
        {
            first = NO_MORE_DOCS;
            foreach (var scorer in scorers)
            {
                if (scorer.DocID < target) scorer.Advance(target);
                first = Math.Min(first, scorer.DocID);
            }

            if (first == NO_MORE_DOCS) return false;
            if (scores.Length == 0) scores = ArrayPool<float>.Shared.Rent(Window);
            var window = scores.AsSpan(0, Window);
            window.Fill(Absent);
            var end = (long)first + Window;
            foreach (var scorer in scorers)
            {
                for (var document = scorer.DocID; document < end && document != NO_MORE_DOCS; document = scorer.NextDoc())
                {
                    ref var score = ref window[document - first];
                    score = (score < 0 ? 0 : score) + scorer.GetScore();
                }
            }

            return true;
        }

        private int End()
        {
            if (scores.Length > 0) ArrayPool<float>.Shared.Return(scores);
            scores = [];
            return current = NO_MORE_DOCS;
        }
    }
}
