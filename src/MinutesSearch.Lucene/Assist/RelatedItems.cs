using Lucene.Net.Index;
using Lucene.Net.Search;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Query;
using MinutesSearch.Search;
using BooleanQuery = Lucene.Net.Search.BooleanQuery;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Items like another: those that share its telling words (<see cref="RelatedTerms"/>). Items of the same matter are left out, as the
/// matter's history shows them, and so are items of procedure.
/// </summary>
internal static class RelatedItems
{
    private const int LeastShared = 2;

    // Of the telling words so many must be shared, or two long items are related for a word or two.
    private const double SharedOfAll = 0.2;

    /// <summary>The items, best first; null where there is no such item.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="deadline">When to stop.</param>
    public static IReadOnlyList<Hit>? Of(IndexSnapshot snapshot, string itemId, int limit, Deadline deadline)
    {
        var document = ItemLookup.Find(snapshot, itemId);
        if (document < 0) return null;
        var item = StoredItem.Read(snapshot.Reader, document, needsBody: true);
        var card = item.Card;
        var terms = RelatedTerms.Of(snapshot.Reader, card.Hit.Title, item.Body);
        if (terms.Count == 0 || limit <= 0) return [];
        using var counter = new FacetCounter(snapshot, [], SortOrder.Relevance, limit, []);
        new SearchScope(snapshot, FilterClause.Of(ItemFilter.None), deadline).Run(Query(terms, card), counter);
        using var unmarked = new QueryBinder(snapshot).Bind(new MatchAllQuery(), []);
        return HitReader.Read(snapshot, counter.Take(isWhole: true).Top, unmarked, 0);
    }

    private static BooleanQuery Query(List<RelatedTerm> terms, ItemCard card)
    {
        var shared = new BooleanQuery(disableCoord: true)
        {
            MinimumNumberShouldMatch = Math.Min(terms.Count, Math.Max(LeastShared, (int)(terms.Count * SharedOfAll))),
        };
        var all = new BooleanQuery(disableCoord: true) { { shared, Occur.MUST } };
        foreach (var term in terms)
        {
            shared.Add(new TermQuery(new Term(IndexSchema.Text, term.Stem)) { Boost = term.Weight }, Occur.SHOULD);
            all.Add(new TermQuery(new Term(IndexSchema.Title, term.Stem)) { Boost = term.Weight * RankingWeights.Title }, Occur.SHOULD);
        }
        all.Add(new TermQuery(new Term(IndexSchema.Id, card.Hit.Id)), Occur.MUST_NOT);
        foreach (var matter in card.Matters)
            all.Add(new TermQuery(new Term(IndexSchema.Filter, IndexSchema.MatterTerm(card.Hit.Meeting.Council.Id, matter.Key))), Occur.MUST_NOT);
        return all;
    }
}
