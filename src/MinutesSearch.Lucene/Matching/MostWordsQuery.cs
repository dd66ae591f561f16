using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Most of some words: those that a document holds must say enough of what all of them say. The more of it they say, the more its
/// score counts. Words are read one after the other into arrays of all documents of the segment, as <see cref="UnionQuery"/> does.
/// </summary>
/// <param name="words">The words, each with its share of what all say; the shares add up to 1.</param>
internal sealed class MostWordsQuery(IReadOnlyList<(LuceneQuery Query, float Share)> words) : LuceneQuery
{
    private const float Absent = -1;

    private readonly IReadOnlyList<(LuceneQuery Query, float Share)> words = words;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new MostWeight(this, searcher);

    /// <inheritdoc/>
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        (LuceneQuery Query, float)[] rewritten = [.. words.Select(word => (word.Query.Rewrite(reader), word.Share))];
        return rewritten.Zip(words).All(pair => ReferenceEquals(pair.First.Query, pair.Second.Query)) ? this : new MostWordsQuery(rewritten) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var (query, _) in words) query.ExtractTerms(terms);
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"most({string.Join(' ', words.Select(word => word.Query.ToString(field)))})";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MostWordsQuery other && base.Equals(obj) && words.SequenceEqual(other.words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), words.Count, words[0]);

    private sealed class MostWeight(MostWordsQuery query, IndexSearcher searcher) : Weight
    {
        private readonly (Weight Weight, float Share)[] weights = [.. query.words.Select(word => (word.Query.CreateWeight(searcher), word.Share))];

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weights.Sum(word => word.Weight.GetValueForNormalization());

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var (weight, _) in weights) weight.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var documents = context.AtomicReader.MaxDoc;
            var scores = ArrayPool<float>.Shared.Rent(documents);
            var shares = ArrayPool<float>.Shared.Rent(documents);
            scores.AsSpan(0, documents).Clear();
            shares.AsSpan(0, documents).Clear();
            foreach (var (weight, share) in weights)
            {
                if (weight.GetScorer(context, acceptDocs) is not { } scorer) continue;
                for (var document = scorer.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = scorer.NextDoc())
                {
                    scores[document] += scorer.GetScore();
                    shares[document] += share;
                }
            }

            var found = 0;
            for (var document = 0; document < documents; document++)
            {
                if (shares[document] < RankingWeights.LeastShare) scores[document] = Absent;
                else
                {
                    scores[document] *= Weighed(shares[document]);
                    found++;
                }
            }

            ArrayPool<float>.Shared.Return(shares);
            return new MostScorer(this, scores, documents, found);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var all = new ComplexExplanation(false, 0, "");
            var share = 0f;
            foreach (var (weight, own) in weights)
            {
                var part = weight.Explain(context, doc);
                if (!part.IsMatch) continue;
                share += own;
                all.Value += part.Value;
                all.AddDetail(part);
            }

            var isEnough = share >= RankingWeights.LeastShare;
            all.Match = isEnough;
            all.Value = isEnough ? all.Value * Weighed(share) : 0;
            all.Description = $"sum of what follows × {Weighed(share):0.###} for {share:P0} of what the words say:";
            return all;
        }

        private static float Weighed(float share) => MathF.Pow(Math.Min(share, 1), RankingWeights.ShareExponent);
    }

    private sealed class MostScorer(Weight weight, float[] scores, int documents, long cost) : Scorer(weight)
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
