using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>The search page, empty and with hits.</summary>
internal static class SearchRoutes
{
    private const int CouncilsShown = 6;
    private const int CommitteesOfOne = 6;
    private const int LatestShown = 5;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", Search);

    private static async Task<ContentHttpResult> Search(PageContext page, IMinutesSearcher searcher, MinutesArchive archive, CancellationToken cancellation)
    {
        if (!page.CanSearch) return page.Starting();
        if (page.Query.IsEmpty) return page.Answer(HomePage.Render(await HomeAsync(page.Site, searcher, archive, cancellation)));
        var search = page.ReadSearch();
        var request = search.Parameters.Request;
        return page.Answer(SearchPage.Render(new SearchView
        {
            Site = page.Site,
            Query = search.Query,
            Request = request,
            Result = await searcher.SearchAsync(request, cancellation),
            Warnings = search.Parameters.Parsed.Warnings,
            Notices = search.Notices,
            Timeline = await searcher.TimelineAsync(AllYears(request), TimelineInterval.Year, cancellation),
        }));
    }

    // The bars are a way to choose a year: the ones not chosen must stay in sight.
    private static SearchRequest AllYears(SearchRequest request) => request with { Filter = request.Filter with { Years = [] } };

    private static async Task<HomeView> HomeAsync(Site site, IMinutesSearcher searcher, MinutesArchive archive, CancellationToken cancellation)
    {
        var everything = await searcher.SearchAsync(new SearchRequest { PageSize = 0, Snippets = 0, Spelling = false, FacetLimit = 12 }, cancellation);
        var latest = await searcher.SearchAsync(
            new SearchRequest { PageSize = LatestShown, Snippets = 0, Spelling = false, Facets = [], Sort = SortOrder.Newest, Filter = new ItemFilter { Decided = true } }, cancellation);
        var timeline = await searcher.TimelineAsync(new SearchRequest(), TimelineInterval.Year, cancellation);
        return new HomeView(site, everything, [.. latest.Hits.Select(hit => WithDecision(hit, archive))], timeline) { Committees = await CommitteesAsync(everything, searcher, cancellation) };
    }

    private static async Task<List<(FacetValue, IReadOnlyList<FacetValue>)>> CommitteesAsync(SearchResult everything, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        var committees = new List<(FacetValue, IReadOnlyList<FacetValue>)>();
        if (everything.Facets.FirstOrDefault(facet => facet.Dimension == FacetDimension.Council)?.Values is not { Count: > 1 } councils) return committees;
        foreach (var council in councils.Take(CouncilsShown))
        {
            var own = await searcher.FacetAsync(FacetDimension.Committee, "", CommitteesOfOne, new SearchRequest { Filter = new ItemFilter { Councils = [council.Value] } }, cancellation);
            if (own.Values.Count > 0) committees.Add((council, own.Values));
        }
        return committees;
    }

    // Nothing was searched, so nothing is worth marking: the decision itself is what to show.
    private static Hit WithDecision(Hit hit, MinutesArchive archive) => archive.FindItem(hit.Id) is { Decisions: [var decision, ..] }
        ? hit with { Snippets = [new Snippet(decision.Passages is [var passage, ..] ? passage : "p1", ItemPart.Decisions, null, Beginning.Of(Item.DecisionBox.InOneLine(decision), 260), [])] }
        : hit;
}
