using System.Buffers;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Adds up the scores of some scorers. One after the other writes into an array of the next documents of the segment: for the broad
/// searches that alternatives make, faster than merging them document by document, and without garbage. A search can be stopped
/// between two windows of documents.
/// </summary>
/// <param name="weight">Whose scorer it is.</param>
/// <param name="scorers">The scorers; none has moved yet.</param>
/// <param name="shares">What each says of what all say, see <see cref="UnionQuery.Weighed"/>; null where any match suffices.</param>
internal sealed class UnionScorer(Weight weight, Scorer[] scorers, float[]? shares) : Scorer(weight), IBatchScorer
{
    private const float Absent = -1;
    private const int Window = 1 << 15;

    // Some scorers cannot tell once they are at their end.
    private readonly long cost = scorers.Sum(scorer => scorer.GetCost());
    private float[] scores = [];
    private float[] said = [];
    private int first;
    private int current = -1;

    /// <inheritdoc/>
    public override int DocID => current;

    /// <inheritdoc/>
    public override int Freq => 1;

    /// <inheritdoc/>
    public override int NextDoc() => Advance(current + 1);

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public override long GetCost() => cost;

    /// <inheritdoc/>
    public override float GetScore() => scores[current - first];

    /// <inheritdoc/>
    public bool Next(ItemBatch batch, bool needsScores)
    {
        var count = 0;
        var target = Math.Max(current + 1, batch.From);
        if (scores.Length == 0 || target - first >= Window)
        {
            if (current == NO_MORE_DOCS || !Fill(target, batch.End))
            {
                End();
                batch.Count = 0;
                return false;
            }

            target = first;
        }

        var (documents, values) = (batch.Documents, batch.Scores);
        var window = scores.AsSpan(0, Math.Min(Window, batch.End - first));
        var place = target - first;
        for (; place < window.Length && count < documents.Length && count < values.Length; place++)
        {
            // Written whether it counts or not: no branch that the processor could guess wrong.
            documents[count] = first + place;
            values[count] = window[place];
            count += window[place] >= 0 ? 1 : 0;
        }

        current = first + place - 1;
        batch.Count = count;
        return current < batch.End - 1;
    }

    // Scores of the documents from the first match at or after a document on, and before another; false where there is none.
    private bool Fill(int target, int end = NO_MORE_DOCS)
    {
        first = NO_MORE_DOCS;
        foreach (var scorer in scorers)
        {
            if (scorer.DocID < target) scorer.Advance(target);
            first = Math.Min(first, scorer.DocID);
        }

        if (first >= end) return false;
        var width = Math.Min(Window, end - first);
        if (scores.Length == 0) scores = ArrayPool<float>.Shared.Rent(Window);
        if (said.Length == 0 && shares is not null) said = ArrayPool<float>.Shared.Rent(Window);
        scores.AsSpan(0, Window).Fill(Absent);
        if (shares is not null) said.AsSpan(0, Window).Clear();
        for (var i = 0; i < scorers.Length; i++) Add(scorers[i], shares is null ? 0 : shares[i], width);
        if (shares is not null) Weigh();
        return true;
    }

    private void Add(Scorer scorer, float share, int width)
    {
        if (scorer is WordScorer word && share == 0)
        {
            word.AddWithin(scores.AsSpan(0, width), first);
            return;
        }

        var end = (long)first + width;
        for (var document = scorer.DocID; document < end && document != NO_MORE_DOCS; document = scorer.NextDoc())
        {
            ref var score = ref scores[document - first];
            score = (score < 0 ? 0 : score) + scorer.GetScore();
            if (share > 0) said[document - first] += share;
        }
    }

    private void Weigh()
    {
        for (var place = 0; place < Window; place++)
        {
            if (scores[place] >= 0) scores[place] = UnionQuery.Weighed(said[place]) is { } factor ? scores[place] * factor : Absent;
        }
    }

    private int End()
    {
        if (scores.Length > 0) ArrayPool<float>.Shared.Return(scores);
        if (said.Length > 0) ArrayPool<float>.Shared.Return(said);
        (scores, said) = ([], []);
        return current = NO_MORE_DOCS;
    }
}
