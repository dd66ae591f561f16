using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>Looks at items of one segment, by the positions in the index. Documents must be asked for in ascending order. For one thread.</summary>
internal sealed class EvidenceReader
{
    private readonly MeantWords words;
    private readonly OccurrenceFinder finder;
    private readonly PassageReader passages;
    private readonly List<Occurrence> occurrences;
    private readonly DocsEnum?[] typed;
    private readonly long[][] names;

    /// <summary>A reader of a segment.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="leaf">Its segment.</param>
    /// <param name="query">The query.</param>
    /// <param name="words">What the query means.</param>
    /// <param name="occurrences">A list to work with.</param>
    public EvidenceReader(IndexSnapshot snapshot, AtomicReaderContext leaf, BoundQuery query, MeantWords words, List<Occurrence> occurrences)
    {
        this.words = words;
        this.occurrences = occurrences;
        finder = new OccurrenceFinder(leaf, query.Leaves, query.Readers);
        passages = new PassageReader(leaf.AtomicReader);
        typed = [.. words.Typed.Select(term => query.Readers.Documents(IndexSchema.Exact, leaf.Ord, term))];
        names = [.. words.Names.Select(name => SearchScope.Bits(snapshot, leaf, name.Filter))];
    }

    /// <summary>What there is in a document.</summary>
    public Evidence Read(int document)
    {
        finder.Find(document, occurrences);
        CollectionsMarshal.AsSpan(occurrences).Sort(static (one, other) => one.Start.CompareTo(other.Start));
        var (named, count) = (0UL, 0);
        for (var i = 0; i < names.Length; i++)
        {
            if ((names[i][document >> 6] & (1L << document)) == 0) continue;
            named |= words.Names[i].Words;
            count++;
        }

        return new Evidence(Together(RankingWeights.TogetherWithin), words.SomeSuffice ? Close() : 1, words.ShareOf(named | InTitle(passages.TitleEnd(document))), AsTyped(document), count);
    }

    /// <summary>How much of what the item says of the words stands next to each other; all of it where it says nothing.</summary>
    private float Close()
    {
        var said = 0UL;
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(occurrences)) said |= words.SaidBy(one.Leaf);
        return said == 0 ? 1 : Math.Min(Together(RankingWeights.CloseWithin) / words.ShareOf(said), 1);
    }

    /// <summary>The largest share of words within a window. Between passages positions jump further than it is wide.</summary>
    private float Together(int within)
    {
        Span<int> held = stackalloc int[QueryBinder.MaxLeaves];
        held.Clear();
        var (share, most, last) = (0f, 0f, 0);
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(occurrences))
        {
            for (var said = words.SaidBy(one.Leaf); said != 0; said &= said - 1)
            {
                var word = BitOperations.TrailingZeroCount(said);
                if (held[word]++ == 0) share += words.ShareOf(word);
            }

            for (; occurrences[last].Start < one.Start - within; last++)
            {
                for (var said = words.SaidBy(occurrences[last].Leaf); said != 0; said &= said - 1)
                {
                    var word = BitOperations.TrailingZeroCount(said);
                    if (--held[word] == 0) share -= words.ShareOf(word);
                }
            }

            most = Math.Max(most, share);
        }

        return most;
    }

    private ulong InTitle(int end)
    {
        var said = 0UL;
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(occurrences))
        {
            if (one.Start >= end) break;
            said |= words.SaidBy(one.Leaf);
        }

        return said;
    }

    private float AsTyped(int document)
    {
        var held = 0;
        foreach (var documents in typed)
        {
            if (documents is null) continue;
            var at = documents.DocID;
            if (at < document) at = documents.Advance(document);
            if (at == document) held++;
        }

        return typed.Length == 0 ? 0 : (float)held / typed.Length;
    }
}
