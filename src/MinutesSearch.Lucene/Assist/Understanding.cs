using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// What a page of hits would be searched for, for those that show no page: files, bars of years, lists of facet values and passages find
/// what the page finds. See <c>docs/decisions/0034-one-search.md</c>.
/// </summary>
/// <param name="Search">The search to run.</param>
/// <param name="Help">How the text was understood.</param>
internal sealed record Understanding(SearchAsRun Search, QueryHelp Help)
{
    /// <summary>Understands a request. Only one that wants help costs a search.</summary>
    public static Understanding Of(IndexSnapshot snapshot, SearchRequest request, Deadline deadline)
    {
        if (request.Query is MatchAllQuery || request is { Spelling: false, Relax: false })
            return new(new(request.Query, request.Filter, false), new(QueryWriter.Write(request.Query), null, false, []));
        // Whether help is needed shows in the number of hits. Best first, as the page begins.
        var page = request with { Sort = SortOrder.Relevance, Page = 1, PageSize = 1, Facets = [], Snippets = 0, Group = Grouping.None };
        var (search, asked) = (new ItemSearch(snapshot, page, deadline), QuestionWords.Asked(request));
        if (search.Count(asked, request.Filter) >= RankingWeights.FewFound) return new(new(asked, request.Filter, false), new(QueryWriter.Write(asked), null, false, []));
        var found = search.Run();
        return new(found.AsRun, new(found.InterpretedAs, found.IsCorrected ? found.DidYouMean : null, found.IsRelaxed, found.Warnings));
    }
}
