using System.Buffers;
using Lucene.Net.Index;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Reads the hits of a page: stored fields once for each, marks and snippets from positions.</summary>
internal static class HitReader
{
    private const int WorthSharing = 4;

    /// <summary>The hits of ranked items, in their order.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="items">The items.</param>
    /// <param name="query">The query, to mark.</param>
    /// <param name="snippets">Snippets a hit at most.</param>
    public static Hit[] Read(IndexSnapshot snapshot, IReadOnlyList<RankedItem> items, BoundQuery query, int snippets)
    {
        var hits = new Hit[items.Count];
        var order = new int[items.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        // Postings are read forwards only.
        Array.Sort(order, (one, other) => items[one].Document.CompareTo(items[other].Document));
        var parcels = new Parcels(order.Length);
        if (order.Length < WorthSharing || snippets == 0) Read(snapshot, items, query, snippets, order, parcels, hits);
        else
        {
            IdleCores.Share(
                () => Read(snapshot, items, query, snippets, order, parcels, hits),
                () =>
                {
                    // What reads postings serves one thread.
                    using var own = query with { Readers = TermReaders.Rent(snapshot) };
                    Read(snapshot, items, own, snippets, order, parcels, hits);
                });
        }

        return hits;
    }

    /// <summary>Reads those hits that nobody else has taken.</summary>
    private static void Read(IndexSnapshot snapshot, IReadOnlyList<RankedItem> items, BoundQuery query, int snippets, int[] order, Parcels parcels, Hit[] hits)
    {
        var finder = new SnippetFinder(query.Leaves);
        var occurrences = new List<Occurrence>();
        AtomicReaderContext? leaf = null;
        OccurrenceFinder? positions = null;
        while (parcels.TryTake(out var place))
        {
            var i = order[place];
            var document = items[i].Document;
            if (leaf is null || document >= leaf.DocBase + leaf.AtomicReader.MaxDoc)
            {
                leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
                positions = new OccurrenceFinder(leaf, query.Leaves, query.Readers);
            }

            positions!.Find(document - leaf.DocBase, occurrences);
            var stored = StoredItem.Read(snapshot.Reader, document, snippets > 0);
            var card = stored.Card;
            hits[i] = card.Hit with
            {
                Score = items[i].Score,
                TitleMatches = finder.MarkTitle(card.Hit.Title, occurrences),
                Snippets = snippets == 0 ? [] : Find(stored, positions.Rows(document - leaf.DocBase), card.People),
            };
        }

        List<Snippet> Find(StoredItem stored, List<PassageRow> rows, IReadOnlyList<HitSpeaker> people)
        {
            var body = stored.RentBody(out var length);
            var found = finder.Find(body.AsSpan(0, length), rows, occurrences, people, snippets);
            ArrayPool<char>.Shared.Return(body);
            return found;
        }
    }
}
