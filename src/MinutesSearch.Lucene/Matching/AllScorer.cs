using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Documents that all of some scorers match and none of some others. The rarest leads and the others follow; words are scored many documents
/// at a time once it is known which match.
/// </summary>
internal sealed class AllScorer : Scorer, IBatchScorer
{
    // Postings themselves where a scorer is a plain word: every document is asked of them.
    private readonly DocIdSetIterator[] parts;
    private readonly HeldDocuments?[] held;
    private readonly WordScorer?[] words;
    private readonly Scorer[] scorers;
    private readonly Scorer[] excluded;
    private readonly int[][] frequencies;
    private int current = -1;
    private int until;

    public AllScorer(Weight weight, Scorer[] scorers, Scorer[] excluded)
        : base(weight)
    {
        // The costs once: some scorers have to add them up.
        var costs = Array.ConvertAll(scorers, scorer => scorer.GetCost());
        Array.Sort(costs, scorers);
        this.scorers = scorers;
        this.excluded = excluded;
        words = Array.ConvertAll(scorers, scorer => scorer as WordScorer);
        parts = Array.ConvertAll(scorers, scorer => scorer is WordScorer word ? word.Text.Documents : (DocIdSetIterator)scorer);
        held = Array.ConvertAll(parts, part => part as HeldDocuments);
        frequencies = new int[words.Length][];
    }

    /// <inheritdoc/>
    public override int DocID => current;

    /// <inheritdoc/>
    public override int Freq => 1;

    /// <inheritdoc/>
    public override int NextDoc() => current = Match(parts[0].NextDoc());

    /// <inheritdoc/>
    public override int Advance(int target) => current = Match(parts[0].Advance(target));

    /// <inheritdoc/>
    public override long GetCost() => parts[0].GetCost();

    /// <inheritdoc/>
    public override float GetScore()
    {
        var sum = 0f;
        foreach (var scorer in scorers) sum += scorer.GetScore();
        return sum;
    }

    /// <inheritdoc/>
    public bool Next(ItemBatch batch, bool needsScores)
    {
        var (documents, scores, count) = (batch.Documents, batch.Scores, 0);
        until += ItemBatch.Reach;
        for (var i = 0; i < words.Length; i++) frequencies[i] = words[i] is null ? [] : batch.Frequencies(i);
        var document = current + 1 < batch.From ? Advance(batch.From) : NextDoc();
        while (document < batch.End)
        {
            documents[count] = document;
            if (needsScores) Note(count, scores);
            if (++count == documents.Length || document >= until) break;
            document = NextDoc();
        }

        until = Math.Max(until, document);
        batch.Count = count;
        if (needsScores) AddWords(documents.AsSpan(0, count), scores.AsSpan(0, count));
        return document < batch.End;
    }

    private int Match(int document)
    {
        for (var i = 1; i < parts.Length && document != NO_MORE_DOCS;)
        {
            if (held[i] is { } word)
            {
                // It tells of any document at once, so the rarest is followed one by one.
                if (!word.TryMoveTo(document)) (document, i) = (parts[0].NextDoc(), 1);
                else if (++i == parts.Length && IsExcluded(document)) (document, i) = (parts[0].NextDoc(), 1);
                continue;
            }

            var at = parts[i].DocID;
            if (at < document) at = parts[i].Advance(document);
            if (at == document)
            {
                if (++i < parts.Length || !IsExcluded(document)) continue;
                (document, i) = (parts[0].NextDoc(), 1);
            }
            else (document, i) = (at == NO_MORE_DOCS ? at : parts[0].Advance(at), 1);
        }

        // One part alone has nothing to agree with.
        while (parts.Length == 1 && document != NO_MORE_DOCS && IsExcluded(document)) document = parts[0].NextDoc();
        return document;
    }

    private bool IsExcluded(int document)
    {
        foreach (var scorer in excluded)
        {
            var at = scorer.DocID;
            if (at < document) at = scorer.Advance(document);
            if (at == document) return true;
        }

        return false;
    }

    // What scores word by word is only noted; anything else is scored while it stands there.
    private void Note(int place, float[] scores)
    {
        var sum = 0f;
        for (var i = 0; i < parts.Length; i++)
        {
            if (words[i] is null)
            {
                sum += scorers[i].GetScore();
                continue;
            }

            frequencies[i][place] = ((global::Lucene.Net.Index.DocsEnum)parts[i]).Freq;
        }

        scores[place] = sum;
    }

    private void AddWords(ReadOnlySpan<int> documents, Span<float> scores)
    {
        for (var i = 0; i < words.Length; i++) words[i]?.AddScores(documents, frequencies[i], scores);
    }
}
