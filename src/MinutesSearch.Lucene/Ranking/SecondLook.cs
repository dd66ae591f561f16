using Lucene.Net.Index;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>Looks at the top hits once more: where their words stand, in which form, and what they name.</summary>
internal static class SecondLook
{
    /// <summary>The items with their scores raised, in their new order; those below the window stay below it.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="items">The hits, best first.</param>
    /// <param name="query">The query.</param>
    public static void Rescore(IndexSnapshot snapshot, RankedItem[] items, BoundQuery query)
    {
        var words = new MeantWords(query);
        if (words.Count == 0) return;
        var window = items.AsSpan(0, Math.Min(items.Length, RankingWeights.RescoreWindow));
        // Postings are read forwards only.
        window.Sort(static (one, other) => one.Document.CompareTo(other.Document));
        var occurrences = new List<Occurrence>();
        AtomicReaderContext? leaf = null;
        EvidenceReader? reader = null;
        foreach (ref var item in window)
        {
            if (leaf is null || item.Document >= leaf.DocBase + leaf.AtomicReader.MaxDoc)
            {
                leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(item.Document, snapshot.Reader.Leaves)];
                reader = new EvidenceReader(snapshot, leaf, query, words, occurrences);
            }

            item = item with { Score = item.Score * reader!.Read(item.Document - leaf.DocBase).Factor };
        }

        window.Sort(static (one, other) => one.Precedes(other) ? -1 : other.Precedes(one) ? 1 : 0);
    }

    /// <summary>What it sees in one item.</summary>
    public static Evidence Of(IndexSnapshot snapshot, int document, BoundQuery query)
    {
        var leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
        return new EvidenceReader(snapshot, leaf, query, new MeantWords(query), []).Read(document - leaf.DocBase);
    }
}
