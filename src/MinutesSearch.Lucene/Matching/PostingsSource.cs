using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Opens postings of terms of one segment.</summary>
internal sealed class PostingsSource(AtomicReader segment)
{
    private readonly Dictionary<string, TermsEnum?> dictionaries = new(StringComparer.Ordinal);

    /// <summary>The postings of a term; null where the segment does not hold it.</summary>
    public Postings? Open(string field, BytesRef term)
    {
        if (!dictionaries.TryGetValue(field, out var terms)) dictionaries.Add(field, terms = segment.GetTerms(field)?.GetEnumerator());
        if (terms is null || !terms.SeekExact(term)) return null;
        var positions = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
        return positions is null ? null : new Postings(positions);
    }
}

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

    /// <summary>True once no document follows.</summary>
    public bool IsEnded => positions.DocID == DocIdSetIterator.NO_MORE_DOCS;
}
