using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>All of some queries and none of some others, the scores of the former added. Read by <see cref="AllScorer"/>.</summary>
/// <param name="wanted">What a document must match; at least one.</param>
/// <param name="unwanted">What it must not match.</param>
internal sealed class AllQuery(IReadOnlyList<LuceneQuery> wanted, IReadOnlyList<LuceneQuery> unwanted) : LuceneQuery
{
    private readonly IReadOnlyList<LuceneQuery> wanted = wanted;
    private readonly IReadOnlyList<LuceneQuery> unwanted = unwanted;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new AllWeight(this, searcher);

    /// <inheritdoc/>
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        LuceneQuery[] all = [.. wanted, .. unwanted];
        LuceneQuery[] rewritten = [.. all.Select(query => query.Rewrite(reader))];
        return rewritten.SequenceEqual(all, ReferenceEqualityComparer.Instance) ? this : new AllQuery(rewritten[..wanted.Count], rewritten[wanted.Count..]) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var query in wanted) query.ExtractTerms(terms);
    }

    /// <inheritdoc/>
    public override string ToString(string field) =>
        $"all({string.Join(' ', wanted.Select(query => query.ToString(field)).Concat(unwanted.Select(query => "-" + query.ToString(field))))})^{Boost}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is AllQuery other && base.Equals(obj) && wanted.SequenceEqual(other.wanted) && unwanted.SequenceEqual(other.unwanted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), wanted.Count, wanted[0]);

    private sealed class AllWeight(AllQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Weight[] wanted = [.. query.wanted.Select(part => part.CreateWeight(searcher))];
        private readonly Weight[] unwanted = [.. query.unwanted.Select(part => part.CreateWeight(searcher))];

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => wanted.Sum(weight => weight.GetValueForNormalization());

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var weight in wanted) weight.Normalize(norm, topLevelBoost * query.Boost);
            foreach (var weight in unwanted) weight.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var scorers = new Scorer[wanted.Length];
            for (var i = 0; i < scorers.Length; i++)
            {
                if (wanted[i].GetScorer(context, acceptDocs) is not { } scorer) return null;
                scorers[i] = scorer;
            }

            var excluded = unwanted.Select(weight => weight.GetScorer(context, null)).OfType<Scorer>().ToArray();
            return scorers.Length == 1 && excluded.Length == 0 ? scorers[0] : new AllScorer(this, scorers, excluded);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var all = new ComplexExplanation(true, 0, "sum of:");
            foreach (var weight in wanted)
            {
                var part = weight.Explain(context, doc);
                all.AddDetail(part);
                all.Value += part.Value;
                all.Match = all.Match == true && part.IsMatch;
            }

            if (Array.Exists(unwanted, weight => weight.Explain(context, doc).IsMatch)) all.Match = false;
            if (all.Match != true) (all.Value, all.Description) = (0, "not all of:");
            return all;
        }
    }
}
