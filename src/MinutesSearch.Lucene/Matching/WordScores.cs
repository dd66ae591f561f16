using Lucene.Net.Index;
using Lucene.Net.Search;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Scores of one word in one field of a segment.</summary>
/// <param name="documents">Documents that hold it there.</param>
/// <param name="worth">What it says at most.</param>
/// <param name="lengths">See <see cref="TextLengths"/>.</param>
/// <param name="norms">See <see cref="SegmentNorms"/>.</param>
internal sealed class WordScores(DocsEnum documents, float worth, float[] lengths, byte[]? norms)
{
    // Documents read at a time.
    private const int Some = 256;

    // Fields without norms are as long as the average.
    private readonly float plain = Ranking.RankingWeights.K1;

    /// <summary>Documents that hold it there.</summary>
    public DocsEnum Documents => documents;

    /// <summary>The score of the document that the postings stand on.</summary>
    public float OfCurrent() => Of(documents.DocID, documents.Freq);

    /// <summary>The score of a document that holds the word so often.</summary>
    public float Of(int document, int frequency) => worth * frequency / (frequency + (norms is null ? plain : lengths[norms[document]]));

    /// <summary>The score of a document that is asked for in ascending order; 0 where it does not hold the word.</summary>
    public float At(int document)
    {
        var at = documents.DocID;
        if (at < document) at = documents.Advance(document);
        return at == document ? OfCurrent() : 0;
    }

    /// <summary>Adds scores of documents whose frequencies are known.</summary>
    public void Add(ReadOnlySpan<int> batch, ReadOnlySpan<int> frequencies, Span<float> scores)
    {
        frequencies = frequencies[..batch.Length];
        scores = scores[..batch.Length];
        if (norms is { } own)
        {
            for (var i = 0; i < batch.Length; i++) scores[i] += worth * frequencies[i] / (frequencies[i] + lengths[own[batch[i]]]);
        }
        else
        {
            for (var i = 0; i < batch.Length; i++) scores[i] += Of(batch[i], frequencies[i]);
        }
    }

    /// <summary>Adds scores of those documents, ascending and all asked for in ascending order, that hold the word.</summary>
    public void AddHeld(ReadOnlySpan<int> batch, Span<float> scores)
    {
        for (var i = 0; i < batch.Length;)
        {
            var at = documents.DocID;
            if (at < batch[i]) at = documents.Advance(batch[i]);
            if (at == DocIdSetIterator.NO_MORE_DOCS) return;
            if (at > batch[i])
            {
                var found = batch[i..].BinarySearch(at);
                i += found >= 0 ? found : ~found;
                if (found < 0) continue;
            }

            scores[i++] += OfCurrent();
        }
    }

    /// <summary>Adds scores within a window of documents.</summary>
    /// <param name="scores">A score for each document of the window; less than 0 for none yet.</param>
    /// <param name="first">The first document of the window.</param>
    /// <param name="onlyMatches">True to leave documents alone that have no score yet.</param>
    public void AddWithin(Span<float> scores, int first, bool onlyMatches)
    {
        var end = (long)first + scores.Length;
        var document = documents.DocID;
        if (document < first) document = documents.Advance(first);
        if (!onlyMatches && documents is HeldDocuments held)
        {
            AddHeldWithin(held, document, scores, first);
            return;
        }

        for (; document < end; document = documents.NextDoc())
        {
            ref var score = ref scores[document - first];
            if (score >= 0) score += Of(document, documents.Freq);
            else if (!onlyMatches) score = Of(document, documents.Freq);
        }
    }

    private void AddHeldWithin(HeldDocuments held, int document, Span<float> scores, int first)
    {
        Span<int> found = stackalloc int[Some];
        Span<int> places = stackalloc int[Some];
        var end = first + scores.Length;
        for (var count = Some; count == Some; document = held.DocID + 1)
        {
            count = held.Read(document, end, found, places);
            for (var i = 0; i < count; i++)
            {
                ref var score = ref scores[found[i] - first];
                score = Math.Max(score, 0) + Of(found[i], held.Word.Frequency(places[i]));
            }
        }

        held.Advance(end);
    }
}
