using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Words at fixed places after each other, scored as Lucene's own phrase is. It reads through <see cref="TermReaders"/>: Lucene's phrase opens
/// dictionary and postings of every word in every segment anew, which costs more memory than the rest of the search.
/// </summary>
/// <param name="sequence">The words; more than one, each of one term.</param>
/// <param name="readers">Reads them.</param>
internal sealed class PhraseInOrderQuery(Sequence sequence, TermReaders readers) : LuceneQuery
{
    private readonly Sequence sequence = sequence;
    private readonly TermReaders readers = readers;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) => new PhraseWeight(this, searcher);

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var slot in sequence.Slots) terms.Add(new Term(sequence.Field, slot.Terms[0]));
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"\"{string.Join(' ', sequence.Slots.Select(slot => slot.Terms[0].Utf8ToString()))}\"^{Boost}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhraseInOrderQuery other && base.Equals(obj) && ReferenceEquals(sequence, other.sequence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), sequence);

    private sealed class PhraseWeight : Weight
    {
        private readonly PhraseInOrderQuery query;
        private readonly Similarity.SimWeight weight;

        public PhraseWeight(PhraseInOrderQuery query, IndexSearcher searcher)
        {
            this.query = query;
            var sequence = query.sequence;
            var statistics = new TermStatistics[sequence.Slots.Length];
            for (var slot = 0; slot < statistics.Length; slot++)
            {
                var term = sequence.Slots[slot].Terms[0];
                query.readers.States(sequence.Field, term, out var docFreq, out var totalTermFreq);
                statistics[slot] = new TermStatistics(term, docFreq, totalTermFreq);
            }

            weight = RankingWeights.Similarity.ComputeWeight(query.Boost, searcher.CollectionStatistics(sequence.Field), statistics);
        }

        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var slots = query.sequence.Slots;
            var postings = new DocsAndPositionsEnum[slots.Length];
            for (var slot = 0; slot < slots.Length; slot++)
            {
                if (query.readers.Positions(query.sequence.Field, context.Ord, slots[slot].Terms[0]) is not { } found) return null;
                postings[slot] = found;
            }

            return new PhraseScorer(this, slots, postings, acceptDocs, RankingWeights.Similarity.GetSimScorer(weight, context));
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            if (GetScorer(context, context.AtomicReader.LiveDocs) is not { } scorer || scorer.Advance(doc) != doc)
                return new ComplexExplanation(false, 0, $"{query}: none");
            return new ComplexExplanation(true, scorer.GetScore(), $"{query}, {scorer.Freq} times");
        }
    }

    private sealed class PhraseScorer : Scorer
    {
        private readonly Slot[] slots;
        private readonly DocsAndPositionsEnum[] postings;
        private readonly DocsAndPositionsEnum[] rarestFirst;
        private readonly IBits? accepted;
        private readonly Similarity.SimScorer score;
        private readonly List<int> starts = [];
        private int current = -1;

        public PhraseScorer(Weight weight, Slot[] slots, DocsAndPositionsEnum[] postings, IBits? accepted, Similarity.SimScorer score)
            : base(weight)
        {
            this.slots = slots;
            this.postings = postings;
            this.accepted = accepted;
            this.score = score;
            rarestFirst = [.. postings];
            Array.Sort(rarestFirst, static (one, other) => one.GetCost().CompareTo(other.GetCost()));
        }

        public override int DocID => current;

        public override int Freq => starts.Count;

        public override int NextDoc() => Advance(current + 1);

        public override int Advance(int target)
        {
            while (target != NO_MORE_DOCS)
            {
                var document = Together(target);
                if (document == NO_MORE_DOCS) break;
                if ((accepted is null || accepted.Get(document)) && FindStarts()) return current = document;
                target = document + 1;
            }

            return current = NO_MORE_DOCS;
        }

        public override long GetCost() => rarestFirst[0].GetCost();

        public override float GetScore() => score.Score(current, starts.Count);

        /// <summary>The first document from one on that holds every word.</summary>
        private int Together(int document)
        {
            for (var i = 0; i < rarestFirst.Length;)
            {
                var at = rarestFirst[i].DocID < document ? rarestFirst[i].Advance(document) : rarestFirst[i].DocID;
                if (at == NO_MORE_DOCS) return at;
                if (at == document) i++;
                else (document, i) = (at, 0);
            }

            return document;
        }

        /// <summary>Where the first word begins the phrase: its places, narrowed word by word.</summary>
        private bool FindStarts()
        {
            starts.Clear();
            for (var left = postings[0].Freq; left > 0; left--) starts.Add(postings[0].NextPosition() - slots[0].Offset);
            for (var slot = 1; slot < slots.Length && starts.Count > 0; slot++) Narrow(postings[slot], slots[slot].Offset);
            return starts.Count > 0;
        }

        private void Narrow(DocsAndPositionsEnum word, int offset)
        {
            var (kept, next) = (0, 0);
            for (var left = word.Freq; left > 0 && next < starts.Count; left--)
            {
                var start = word.NextPosition() - offset;
                while (next < starts.Count && starts[next] < start) next++;
                if (next < starts.Count && starts[next] == start) starts[kept++] = starts[next++];
            }

            starts.RemoveRange(kept, starts.Count - kept);
        }
    }
}
