using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Matching;

/// <summary>A passage that matches.</summary>
/// <param name="Score">Its score.</param>
/// <param name="Order">Decides between equal scores.</param>
/// <param name="Document">Its item.</param>
/// <param name="Row">Its row in the item's passage table.</param>
internal readonly record struct FoundPassage(float Score, long Order, int Document, int Row);

/// <summary>Judges the passages of items one by one: the query must hold within a passage, and what it asks of the title in the item's title.</summary>
internal sealed class PassageFinder : IItemCollector
{
    private readonly IndexSnapshot snapshot;
    private readonly IReadOnlyList<Leaf> leaves;
    private readonly Dictionary<FilterNode, long[]> filters = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<FilterNode> filterNodes;
    private readonly BoundQuery query;
    private readonly SortOrder sort;
    private readonly Parts parts;
    private readonly HashSet<uint> speakers;
    private readonly ItemBoosts boosts;
    private readonly ulong titleLeaves;
    private readonly int skip;
    private readonly PriorityQueue<FoundPassage, FoundPassage> best;
    private readonly int size;
    private readonly List<Occurrence> occurrences = [];
    private ulong[] masks = [];
    private SegmentColumn? column;
    private OccurrenceFinder? finder;
    private PassageReader? passages;
    private int docBase;

    public PassageFinder(IndexSnapshot snapshot, BoundQuery query, PassageRequest request)
    {
        this.query = query;
        this.snapshot = snapshot;
        leaves = [.. query.Leaves, .. query.Excluded];
        foreach (var leaf in leaves)
        {
            if (leaf.Parts == Parts.Title) titleLeaves |= 1UL << leaf.Number;
        }

        filterNodes = [.. FiltersOf(query.Root)];
        sort = request.Sort;
        parts = PartSets.Of(request.In);
        speakers = [.. request.Filter.Speakers.Select(id => StableHash.Of(id))];
        boosts = snapshot.GetOrBuild(ItemBoosts.Build);
        skip = (request.Page - 1) * request.PageSize;
        size = skip + request.PageSize;
        best = new PriorityQueue<FoundPassage, FoundPassage>(Comparer<FoundPassage>.Create(static (one, other) => -Compare(one, other)));
    }

    /// <summary>Passages that match.</summary>
    public long Total { get; private set; }

    /// <inheritdoc/>
    public bool NeedsScores => false;

    /// <summary>The passages of the page asked for, in order.</summary>
    public IReadOnlyList<FoundPassage> TakePage()
    {
        var all = best.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(all, Compare);
        return [.. all.Skip(skip)];
    }

    /// <inheritdoc/>
    public void Enter(AtomicReaderContext leaf, SegmentColumn column)
    {
        this.column = column;
        docBase = leaf.DocBase;
        finder = new OccurrenceFinder(leaf, leaves, query.Readers);
        passages = new PassageReader(leaf.AtomicReader);
        foreach (var filter in filterNodes) filters[filter] = SearchScope.Bits(snapshot, leaf, filter.Clause);
    }

    /// <inheritdoc/>
    public void Collect(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        foreach (var document in documents) Judge(document);
    }

    private void Judge(int doc)
    {
        var rows = passages!.Rows(doc);
        if (masks.Length < rows.Count) masks = new ulong[rows.Count * 2];
        Array.Clear(masks, 0, rows.Count);
        finder!.Find(doc, occurrences);
        foreach (var occurrence in occurrences) masks[PassageTable.RowAt(rows, occurrence.Start)] |= 1UL << occurrence.Leaf;
        // What is asked of the title says which item, not which passage of it.
        var ofItem = 0UL;
        for (var row = 0; titleLeaves != 0 && row < rows.Count; row++)
        {
            if (rows[row].Part == ItemPart.Title) ofItem |= masks[row] & titleLeaves;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            masks[row] |= ofItem;
            if (IsWanted(rows[row]) && Holds(query.Root, doc, masks[row])) Add(doc, row, rows[row], masks[row]);
        }
    }

    private bool IsWanted(in PassageRow row) =>
        row.Part != ItemPart.Title && row.Anchor > 0 && parts.Holds(row) && (speakers.Count == 0 || (row.Speaker >= 0 && speakers.Contains(row.SpeakerHash)));

    /// <summary>True where the query holds in a passage with these leaves, of an item with its facets.</summary>
    private bool Holds(Node node, int doc, ulong mask) => node switch
    {
        LeafNode leaf => (mask & (1UL << leaf.Leaf.Number)) != 0,
        AndNode and => and.Children.All(child => Holds(child, doc, mask)),
        OrNode or => or.Children.Any(child => Holds(child, doc, mask)),
        NotNode not => !Holds(not.Inner, doc, mask),
        BetterNode better => Holds(better.Typed, doc, mask) || better.Others.Any(other => Holds(other, doc, mask)),
        FilterNode filter => (filters[filter][doc >> 6] & (1L << doc)) != 0,
        NoneNode => false,
        _ => true,
    };

    private static IEnumerable<FilterNode> FiltersOf(Node node) => node switch
    {
        FilterNode filter => [filter],
        AndNode and => and.Children.SelectMany(FiltersOf),
        OrNode or => or.Children.SelectMany(FiltersOf),
        NotNode not => FiltersOf(not.Inner),
        BetterNode better => FiltersOf(better.Typed).Concat(better.Others.SelectMany(FiltersOf)),
        _ => [],
    };

    private void Add(int doc, int row, in PassageRow passage, ulong mask)
    {
        Total++;
        if (size == 0) return;
        var key = column!.Keys[doc];
        var score = 0f;
        var order = sort == SortOrder.Oldest ? ItemKey.OldestFirst(key) : ItemKey.NewestFirst(key);
        if (sort == SortOrder.Relevance)
        {
            foreach (var leaf in query.Leaves)
            {
                if ((mask & (1UL << leaf.Number)) != 0) score += leaf.Rarity;
            }

            // A short passage that says it says it more clearly; a decision settles it.
            score *= boosts.Of(key) * (passage.Decides ? RankingWeights.Decided : 1) * (1 + (8f / (8 + passage.EndPosition - passage.Position)));
        }

        var found = new FoundPassage(score, order, docBase + doc, row);
        if (best.Count < size) best.Enqueue(found, found);
        else if (Compare(found, best.Peek()) < 0) best.EnqueueDequeue(found, found);
    }

    private static int Compare(FoundPassage one, FoundPassage other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score)
        : one.Order != other.Order ? other.Order.CompareTo(one.Order)
        : one.Document != other.Document ? one.Document.CompareTo(other.Document)
        : one.Row.CompareTo(other.Row);
}
