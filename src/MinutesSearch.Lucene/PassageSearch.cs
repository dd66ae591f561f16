using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>One search for passages over one snapshot: who said what.</summary>
internal sealed class PassageSearch(IndexSnapshot snapshot, PassageRequest request, Deadline deadline)
{
    /// <summary>Runs it, on a better spelling where nothing is found.</summary>
    public PassageResult Run()
    {
        var query = request.Relax ? QuestionWords.Strip(request.Query) : request.Query;
        var found = Find(query, null);
        if (found.Total > 0 || !request.Spelling || query is MatchAllQuery) return found;
        var items = new SearchRequest { Query = query, Filter = request.Filter, In = request.In, Relax = false };
        var (search, help) = Understanding.Of(snapshot, items, deadline);
        return help.CorrectedTo is null ? found : Find(search.Query, help.CorrectedTo);
    }

    private PassageResult Find(MinutesQuery query, string? correctedTo)
    {
        using var bound = new QueryBinder(snapshot).Bind(TermExpansions.BuiltIn.Apply(query).Query, request.In);
        var finder = new PassageFinder(snapshot, bound, request);
        var clauses = FilterClause.Of(request.Filter with { Speakers = [] });
        if (request.Filter.Speakers.Count > 0) clauses.Add(FilterClause.SaidBy(request.Filter.Speakers));
        // Passages are judged one by one; the items need only hold what a matching passage holds.
        var isWhole = new SearchScope(snapshot, clauses, deadline).Run(bound.IsAll ? null : QueryTranslator.TranslateLoosely(bound), finder);
        var passages = finder.TakePage();
        return new PassageResult(finder.Total, Read(bound, passages), !isWhole, new QueryHelp(QueryWriter.Write(query), correctedTo, false, []), snapshot.Version);
    }

    private List<PassageHit> Read(BoundQuery bound, IReadOnlyList<FoundPassage> passages)
    {
        var hits = new PassageHit[passages.Count];
        var cutter = new SnippetFinder(bound.Leaves);
        var occurrences = new List<Occurrence>();
        var leaves = snapshot.Reader.Leaves;
        foreach (var group in passages.Select((passage, place) => (passage, place)).GroupBy(pair => pair.passage.Document).OrderBy(group => group.Key))
        {
            var leaf = leaves[global::Lucene.Net.Index.ReaderUtil.SubIndex(group.Key, leaves)];
            var finder = new OccurrenceFinder(leaf, bound.Leaves, bound.Readers);
            finder.Find(group.Key - leaf.DocBase, occurrences);
            var rows = finder.Rows(group.Key - leaf.DocBase);
            var stored = StoredItem.Read(snapshot.Reader, group.Key, needsBody: true);
            var (card, body) = (stored.Card, stored.Body);
            var hit = card.Hit with { TitleMatches = cutter.MarkTitle(card.Hit.Title, occurrences) };
            foreach (var (passage, place) in group)
                hits[place] = new PassageHit(hit with { Score = passage.Score }, cutter.Cut(body, rows[passage.Row], occurrences, card.People));
        }

        return [.. hits];
    }
}
