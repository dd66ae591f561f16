using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Finds single items and the items of their matter.</summary>
internal static class ItemLookup
{
    /// <summary>The document of an item; -1 where there is none.</summary>
    public static int Find(IndexSnapshot snapshot, string itemId)
    {
        var id = new BytesRef(itemId);
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(IndexSchema.Id)?.GetEnumerator();
            if (terms is null || !terms.SeekExact(id)) continue;
            var document = terms.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE).NextDoc();
            if (document != DocIdSetIterator.NO_MORE_DOCS) return leaf.DocBase + document;
        }

        return -1;
    }

    /// <summary>The same matter at all meetings, in date order; null where there is no such item.</summary>
    public static IReadOnlyList<HistoryEntry>? History(IndexSnapshot snapshot, string itemId, Deadline deadline)
    {
        var document = Find(snapshot, itemId);
        if (document < 0) return null;
        var own = StoredItem.Read(snapshot.Reader, document, needsBody: false).Card;
        var terms = own.Matters.Select(matter => IndexSchema.MatterTerm(own.Hit.Meeting.Council.Id, matter.Key)).ToArray();
        if (terms.Length == 0) return [new HistoryEntry(own.Hit, null)];
        var items = new List<RankedItem>();
        var collector = new KeyCollector((found, key) => items.Add(new RankedItem(0, ItemKey.OldestFirst(key), found)));
        new SearchScope(snapshot, [FilterClause.AnyOf(terms)], deadline).Run(null, collector);
        items.Sort(static (one, other) => one.Precedes(other) ? -1 : other.Precedes(one) ? 1 : 0);
        return items.ConvertAll(item =>
        {
            var card = StoredItem.Read(snapshot.Reader, item.Document, needsBody: false).Card;
            var shared = own.Matters.FirstOrDefault(matter => card.Matters.Any(other => string.Equals(other.Key, matter.Key, StringComparison.Ordinal)));
            return new HistoryEntry(card.Hit, item.Document == document ? null : shared?.Reason);
        });
    }
}
