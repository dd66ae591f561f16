using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Any of some queries, their scores added; or most of them, where each has a share of what all say: what a document holds must then say
/// enough of it, and the more it says, the more its score counts. Read by <see cref="UnionScorer"/>, in windows of documents.
/// </summary>
/// <param name="queries">The queries; at least one.</param>
/// <param name="shares">The share of each, 1 together; null where any of them suffices.</param>
internal sealed class UnionQuery(IReadOnlyList<LuceneQuery> queries, IReadOnlyList<float>? shares = null) : LuceneQuery
{
    private readonly IReadOnlyList<LuceneQuery> queries = queries;
    private readonly IReadOnlyList<float>? shares = shares;

    /// <summary>What a score is multiplied by where its document says so much.</summary>
    /// <param name="share">What the document says of what all say: 0 to 1, a little more by rounding.</param>
    /// <returns>The factor; null where that is not enough to match.</returns>
    public static float? Weighed(float share) =>
        share < RankingWeights.LeastShare ? null : MathF.Pow(Math.Min(share, 1), RankingWeights.ShareExponent);

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new UnionWeight(this, searcher);

    /// <inheritdoc/>
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        LuceneQuery[] rewritten = [.. queries.Select(query => query.Rewrite(reader))];
        return rewritten.SequenceEqual(queries, ReferenceEqualityComparer.Instance) ? this : new UnionQuery(rewritten, shares) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var query in queries) query.ExtractTerms(terms);
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"{(shares is null ? "union" : "most")}({string.Join(' ', queries.Select(query => query.ToString(field)))})";

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is UnionQuery other && base.Equals(obj) && queries.SequenceEqual(other.queries) && (shares ?? []).SequenceEqual(other.shares ?? []);

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
            var (scorers, held) = (new List<Scorer>(weights.Length), new List<float>());
            for (var i = 0; i < weights.Length; i++)
            {
                if (weights[i].GetScorer(context, acceptDocs) is not { } scorer) continue;
                scorers.Add(scorer);
                if (query.shares is not null) held.Add(query.shares[i]);
            }

            if (scorers.Count == 0) return null;
            if (query.shares is not null) return new UnionScorer(this, [.. scorers], [.. held]);
            return scorers.Count == 1 ? scorers[0] : new UnionScorer(this, [.. scorers], null);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var all = new ComplexExplanation(false, 0, "sum of:");
            var share = 0f;
            for (var i = 0; i < weights.Length; i++)
            {
                var part = weights[i].Explain(context, doc);
                if (!part.IsMatch) continue;
                all.Match = true;
                all.Value += part.Value;
                all.AddDetail(part);
                if (query.shares is not null) share += query.shares[i];
            }

            if (query.shares is null) return all;
            var weighed = Weighed(share);
            all.Match = weighed is not null;
            all.Value *= weighed ?? 0;
            all.Description = $"sum of what follows × {weighed ?? 0:0.###} for {share:P0} of what the words say:";
            return all;
        }
    }
}
