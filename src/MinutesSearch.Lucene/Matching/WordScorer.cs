using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Lucene.Matching;

/// <summary>A word in a segment: the text alone says which documents match, title and decisions add to their scores.</summary>
/// <param name="weight">Whose scorer it is.</param>
/// <param name="text">The word in the text.</param>
/// <param name="others">The word where it weighs more.</param>
internal sealed class WordScorer(Weight weight, WordScores text, WordScores[] others) : Scorer(weight), IBatchScorer
{
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
        if (documents is HeldDocuments held) count = held.Read(Math.Max(documents.DocID + 1, batch.From), batch.End, into, often);
        else
        {
            var document = documents.DocID + 1 < batch.From ? documents.Advance(batch.From) : documents.NextDoc();
            while (document < batch.End)
            {
                into[count] = document;
                if (needsScores) often[count] = documents.Freq;
                if (++count == into.Length) break;
                document = documents.NextDoc();
            }
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

    /// <summary>Adds scores of documents that hold the word, ascending.</summary>
    public void AddScores(ReadOnlySpan<int> documents, ReadOnlySpan<int> often, Span<float> scores)
    {
        text.Add(documents, often, scores);
        foreach (var other in others) other.AddHeld(documents, scores);
    }

    /// <summary>Adds scores within a window of documents, see <see cref="WordScores.AddWithin"/>.</summary>
    public void AddWithin(Span<float> scores, int first)
    {
        text.AddWithin(scores, first, onlyMatches: false);
        foreach (var other in others) other.AddWithin(scores, first, onlyMatches: true);
    }
}
