using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Any of many words, scored as if they were one: what a beginning or a near spelling stands for. One list of documents is read
/// after the other with the same buffers, which for a hundred words costs far less than a hundred scorers side by side.
/// </summary>
/// <param name="field">The field; it has no norms.</param>
/// <param name="terms">The words.</param>
/// <param name="readers">Reads them.</param>
internal sealed class AnyWordQuery(string field, BytesRef[] terms, TermReaders readers) : LuceneQuery
{
    private readonly string field = field;
    private readonly BytesRef[] terms = terms;
    private readonly TermReaders readers = readers;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new AnyWeight(this, searcher);

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var term in this.terms) terms.Add(new Term(field, term));
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"any of {terms.Length} words like {terms[0].Utf8ToString()}^{Boost}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnyWordQuery other && base.Equals(obj) && field == other.field && terms.AsSpan().SequenceEqual(other.terms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), field, terms.Length, terms[0]);

    private sealed class AnyWeight : Weight
    {
        private readonly AnyWordQuery query;
        private readonly float rarity;
        private float weight;

        public AnyWeight(AnyWordQuery query, IndexSearcher searcher)
        {
            this.query = query;
            var items = searcher.IndexReader.MaxDoc;
            var holding = Math.Min(items, query.terms.Sum(term => (long)query.readers.DocFreq(query.field, term)));
            rarity = MathF.Log(1 + ((items - holding + 0.5f) / (holding + 0.5f)));
            weight = query.Boost * rarity;
        }

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => rarity * rarity;

        public override void Normalize(float norm, float topLevelBoost) => weight = query.Boost * topLevelBoost * rarity;

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var dictionary = context.AtomicReader.GetTerms(query.field)?.GetEnumerator();
            if (dictionary is null) return null;
            var counts = ArrayPool<byte>.Shared.Rent(context.AtomicReader.MaxDoc + 1);
            counts.AsSpan().Clear();
            DocsEnum? documents = null;
            var found = 0L;
            foreach (var term in query.terms)
            {
                if (!dictionary.SeekExact(term)) continue;
                documents = dictionary.Docs(acceptDocs, documents);
                for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                {
                    counts[document] = (byte)Math.Min(byte.MaxValue, counts[document] + documents.Freq);
                    found++;
                }
            }

            if (found > 0) return new AnyScorer(this, counts, context.AtomicReader.MaxDoc, weight, found);
            ArrayPool<byte>.Shared.Return(counts);
            return null;
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
            return scorer is not null && scorer.Advance(doc) == doc
                ? new ComplexExplanation(true, scorer.GetScore(), $"{query}, {scorer.Freq} times")
                : new ComplexExplanation(false, 0, $"{query}: none");
        }
    }

    private sealed class AnyScorer(Weight weight, byte[] counts, int documents, float worth, long cost) : Scorer(weight), IBatchScorer
    {
        private readonly float[] worths = Worths(worth);
        private byte[] counts = counts;
        private int current = -1;

        public override int DocID => current;

        public override int Freq => counts[current];

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            if (counts.Length > 0 && target < documents)
            {
                var ahead = counts.AsSpan(target, documents - target).IndexOfAnyExcept((byte)0);
                if (ahead >= 0) return current = target + ahead;
            }

            return End();
        }

        public bool Next(ItemBatch batch, bool needsScores)
        {
            var (into, scores, count) = (batch.Documents, batch.Scores, 0);
            var held = counts.AsSpan(0, Math.Min(documents, counts.Length));
            var document = current + 1;
            for (; document < held.Length && count < into.Length && count < scores.Length; document++)
            {
                // Most words have long gaps.
                if (held[document] == 0)
                {
                    var ahead = held[document..].IndexOfAnyExcept((byte)0);
                    document = ahead < 0 ? held.Length : document + ahead;
                    if (ahead < 0) break;
                }

                into[count] = document;
                scores[count++] = worths[held[document]];
            }

            batch.Count = count;
            if (document < held.Length)
            {
                current = document - 1;
                return true;
            }

            End();
            return false;
        }

        public override long GetCost() => cost;

        public override float GetScore() => worths[counts[current]];

        private static float[] Worths(float worth)
        {
            var worths = new float[byte.MaxValue + 1];
            for (var often = 1; often < worths.Length; often++) worths[often] = worth * often * (Ranking.RankingWeights.K1 + 1) / (often + Ranking.RankingWeights.K1);
            return worths;
        }

        private int End()
        {
            if (counts.Length > 0) ArrayPool<byte>.Shared.Return(counts);
            counts = [];
            return current = NO_MORE_DOCS;
        }
    }
}
