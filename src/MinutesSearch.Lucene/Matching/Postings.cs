using Lucene.Net.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Where one term stands, document by document, ascending.</summary>
internal sealed class Postings(DocsAndPositionsEnum positions)
{
    /// <summary>Appends the term's positions in a document; nothing where it does not hold the term.</summary>
    public void Read(int document, List<int> into)
    {
        if (positions.DocID < document) positions.Advance(document);
        if (positions.DocID != document) return;
        for (var left = positions.Freq; left > 0; left--) into.Add(positions.NextPosition());
    }
}
