using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// How many items that are not deleted hold a term. Lucene's own counts know of deletions only after a merge: a term that is left in
/// deleted items alone would be offered as a word of the minutes. Rare terms are counted; of frequent ones the share of live items is taken.
/// </summary>
internal static class LiveCounts
{
    // Deciding for words at the edge of being known; far below what a merge would change anyway.
    private const int Counted = 64;

    /// <summary>Items with a term.</summary>
    public static int Of(IndexReader reader, string field, string text)
    {
        var term = new Term(field, text);
        if (!reader.HasDeletions) return reader.DocFreq(term);
        var sum = 0;
        DocsEnum? documents = null;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field)?.GetEnumerator() is { } terms && terms.SeekExact(term.Bytes)) sum += Of(leaf.AtomicReader, terms, ref documents);
        }

        return sum;
    }

    /// <summary>Items of a segment with the term that an enumeration stands on.</summary>
    public static int Of(AtomicReader segment, TermsEnum terms, ref DocsEnum? documents)
    {
        var all = terms.DocFreq;
        if (!segment.HasDeletions) return all;
        return all > Counted ? Math.Max(1, (int)((long)all * segment.NumDocs / segment.MaxDoc)) : Exactly(terms, segment.LiveDocs, ref documents);
    }

    /// <summary>Items among those given with the term that an enumeration stands on, counted one by one.</summary>
    public static int Exactly(TermsEnum terms, IBits? live, ref DocsEnum? documents)
    {
        documents = terms.Docs(live, documents, DocsFlags.NONE);
        var count = 0;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) count++;
        return count;
    }
}
