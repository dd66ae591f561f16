using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// The labels of a segment with the items that give them and are not deleted. Deleted items are looked at, not all others: a
/// refresh must not read a large segment again for a few deletions.
/// </summary>
internal static class LiveLabels
{
    /// <summary>Labels that some item gives.</summary>
    /// <param name="segment">The segment, as one snapshot sees it.</param>
    /// <param name="column">Its column.</param>
    /// <param name="dictionary">Names the values.</param>
    public static IEnumerable<(SegmentLabel Label, int Count)> Of(AtomicReader segment, SegmentColumn column, FacetDictionary dictionary)
    {
        if (segment.LiveDocs is not { } live) return column.Labels.Select(static label => (label, label.Count));
        var deleted = new int[dictionary.Count];
        for (var document = 0; document < segment.MaxDoc; document++)
        {
            if (live.Get(document)) continue;
            for (var group = 0; group < SegmentColumn.Groups; group++) column.Group(group).Add([document], deleted);
        }

        // The column tells the value of a deleted item, not by which of several labels.
        var several = column.Labels.GroupBy(label => label.Ordinal).Where(labels => labels.Skip(1).Any()).Select(labels => labels.Key).ToHashSet();
        return
        [
            .. column.Labels
                .Select(label => (Label: label, Count: deleted[label.Ordinal] is var gone and > 0
                    ? several.Contains(label.Ordinal) ? Count(segment, dictionary[label.Ordinal], label) : label.Count - gone
                    : label.Count))
                .Where(label => label.Count > 0),
        ];
    }

    private static int Count(AtomicReader segment, FacetKey value, SegmentLabel label)
    {
        var terms = segment.GetTerms(IndexSchema.Facets).GetEnumerator();
        DocsEnum? documents = null;
        return terms.SeekExact(new BytesRef(SegmentColumn.Term(value, label.Label))) ? LiveCounts.Exactly(terms, segment.LiveDocs, ref documents) : 0;
    }
}
