using Lucene.Net.Index;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>Raises those of the top hits whose words stand close together in the order typed.</summary>
internal static class Proximity
{
    /// <summary>The items with their scores raised, in their new order; those below the window stay below it.</summary>
    public static void Rescore(IndexSnapshot snapshot, RankedItem[] items, BoundQuery query)
    {
        var words = query.Leaves.Where(leaf => leaf is { IsStop: false, IsOther: false }).ToArray();
        if (words.Length < 2) return;
        var window = items.AsSpan(0, Math.Min(items.Length, RankingWeights.RescoreWindow));
        window.Sort(static (one, other) => one.Document.CompareTo(other.Document));
        var occurrences = new List<Occurrence>();
        AtomicReaderContext? leaf = null;
        OccurrenceFinder? positions = null;
        foreach (ref var item in window)
        {
            if (leaf is null || item.Document >= leaf.DocBase + leaf.AtomicReader.MaxDoc)
            {
                leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(item.Document, snapshot.Reader.Leaves)];
                positions = new OccurrenceFinder(leaf, query.Leaves, query.Readers);
            }

            positions!.Find(item.Document - leaf.DocBase, occurrences);
            item = item with { Score = item.Score * (1 + (RankingWeights.Proximity * Closeness(occurrences, words))) };
        }

        window.Sort(static (one, other) => one.Precedes(other) ? -1 : other.Precedes(one) ? 1 : 0);
    }

    /// <summary>
    /// How close neighbours of the query stand in an item, from 0 to 1: for each pair of neighbouring leaves the inverse of the
    /// least distance between them, half of that against the typed order; the mean over all pairs.
    /// </summary>
    private static float Closeness(List<Occurrence> occurrences, Leaf[] words)
    {
        var sum = 0f;
        for (var i = 0; i + 1 < words.Length; i++) sum += Closeness(occurrences, words[i].Number, words[i + 1].Number);
        return sum / (words.Length - 1);
    }

    private static float Closeness(List<Occurrence> occurrences, int one, int other)
    {
        // Occurrences come leaf by leaf; of a leaf with several sequences not ascending, which costs a little closeness, no more.
        var (first, firstEnd) = Range(occurrences, one);
        var (second, secondEnd) = Range(occurrences, other);
        var best = 0f;
        while (first < firstEnd && second < secondEnd)
        {
            var gap = occurrences[second].Start - (occurrences[first].End - 1);
            if (gap > 0) best = Math.Max(best, 1f / gap);
            else best = Math.Max(best, 0.5f / Math.Max(1, occurrences[first].Start - (occurrences[second].End - 1)));
            if (occurrences[first].Start <= occurrences[second].Start) first++;
            else second++;
        }

        return best;
    }

    private static (int Start, int End) Range(List<Occurrence> occurrences, int leaf)
    {
        var start = 0;
        while (start < occurrences.Count && occurrences[start].Leaf != leaf) start++;
        var end = start;
        while (end < occurrences.Count && occurrences[end].Leaf == leaf) end++;
        return (start, end);
    }
}
