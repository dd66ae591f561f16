using System.Runtime.InteropServices;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Lucene.Matching;

/// <summary>A word in a segment: the text alone says which documents match, title and decisions add to their scores.</summary>
/// <param name="weight">Whose scorer it is.</param>
/// <param name="text">The word in the text.</param>
/// <param name="others">The word where it weighs more.</param>
/// <param name="bounds">What documents score at most, for a word that is kept unpacked; null where that is not known.</param>
internal sealed class WordScorer(Weight weight, WordScores text, WordScores[] others, Func<HeldWord, ScoreBounds?>? bounds = null) : Scorer(weight), IBatchScorer
{
    // Documents scored at a time.
    private const int Some = 1024;

    /// <summary>The word in the text.</summary>
    public WordScores Text => text;

    /// <inheritdoc/>
    public override int DocID => text.Documents.DocID;

    /// <inheritdoc/>
    public override int Freq => text.Documents.Freq;

    /// <inheritdoc/>
    public override int NextDoc() => text.Documents.NextDoc();

    /// <inheritdoc/>
    public override int Advance(int target) => text.Documents.Advance(target);

    /// <inheritdoc/>
    public override long GetCost() => text.Documents.GetCost();

    /// <inheritdoc/>
    public override float GetScore()
    {
        var sum = text.OfCurrent();
        foreach (var other in others) sum += other.At(DocID);
        return sum;
    }

    /// <inheritdoc/>
    public bool Next(ItemBatch batch, bool needsScores)
    {
        var (documents, count) = (text.Documents, 0);
        var into = batch.Documents;
        var often = needsScores ? batch.Frequencies(0) : [];
        if (documents is HeldDocuments held)
        {
            batch.Count = held.Read(Math.Max(documents.DocID + 1, batch.From), batch.End, into, often);
            if (needsScores) Score(held.Word, batch);
            return batch.Count == into.Length;
        }

        var document = documents.DocID + 1 < batch.From ? documents.Advance(batch.From) : documents.NextDoc();
        while (document < batch.End)
        {
            into[count] = document;
            if (needsScores) often[count] = documents.Freq;
            if (++count == into.Length) break;
            document = documents.NextDoc();
        }

        if (needsScores)
        {
            var scores = batch.Scores.AsSpan(0, count);
            scores.Clear();
            AddScores(into.AsSpan(0, count), often, scores);
        }

        batch.Count = count;
        return count == into.Length;
    }

    /// <summary>Scores the documents of a batch that may score enough, from their places; the others get 0.</summary>
    private void Score(HeldWord word, ItemBatch batch)
    {
        var documents = batch.Documents.AsSpan(0, batch.Count);
        var places = batch.Frequencies(0).AsSpan(0, batch.Count);
        var scores = batch.Scores.AsSpan(0, batch.Count);
        var (some, often, where) = (batch.Frequencies(1), batch.Frequencies(2), batch.Frequencies(3));
        var (known, kept) = (batch.Least > 0 ? bounds?.Invoke(word) : null, 0);
        var least = known?.Least(batch.Least) ?? 0;
        for (var i = 0; i < documents.Length; i++)
        {
            if (known is not null && known.At(places[i]) < least) continue;
            (some[kept], often[kept], where[kept]) = (documents[i], word.Frequency(places[i]), i);
            kept++;
        }

        var found = MemoryMarshal.Cast<int, float>(places)[..kept];
        found.Clear();
        AddScores(some.AsSpan(0, kept), often, found);
        scores.Clear();
        for (var i = 0; i < kept; i++) scores[where[i]] = found[i];
    }

    /// <summary>Adds scores of documents that hold the word, ascending.</summary>
    public void AddScores(ReadOnlySpan<int> documents, ReadOnlySpan<int> often, Span<float> scores)
    {
        text.Add(documents, often, scores);
        foreach (var other in others) other.AddHeld(documents, scores);
    }

    /// <summary>Writes the scores of all documents of a word that is kept unpacked; none has been read yet.</summary>
    public void ScoreAll(HeldDocuments held, Span<float> scores)
    {
        Span<int> documents = stackalloc int[Some];
        Span<int> often = stackalloc int[Some];
        scores.Clear();
        for (var done = 0; held.Read(held.DocID + 1, NO_MORE_DOCS, documents, often) is var count and > 0; done += count)
        {
            // The place of each is where its score goes.
            for (var i = 0; i < count; i++) often[i] = held.Word.Frequency(often[i]);
            AddScores(documents[..count], often, scores.Slice(done, count));
        }
    }

    /// <summary>Adds scores within a window of documents, see <see cref="WordScores.AddWithin"/>.</summary>
    public void AddWithin(Span<float> scores, int first)
    {
        text.AddWithin(scores, first, onlyMatches: false);
        foreach (var other in others) other.AddWithin(scores, first, onlyMatches: true);
    }
}
