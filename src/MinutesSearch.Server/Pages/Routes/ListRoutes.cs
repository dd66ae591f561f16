using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Archive;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Pages.Lists;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>Lists to leaf through, for people and for crawlers: councils with their committees, meetings, people.</summary>
internal static class ListRoutes
{
    private const int LastPage = 10_000;
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(PageLinks.Committees, (PageContext page, Records records) => page.Answer(CommitteesPage.Render(page.Site, records.Coverage())));
        routes.MapGet(PageLinks.Coverage, (PageContext page, Records records) => page.Answer(CoveragePage.Render(page.Site, records.Coverage())));
        routes.MapGet("/councils", (PageContext page) => TypedResults.Redirect(page.Site.Path + PageLinks.Committees));
        routes.MapGet(PageLinks.Meetings, Meetings);
        routes.MapGet(PageLinks.People, PeopleAsync);
        routes.MapGet("/robots.txt", (PageContext page) => TypedResults.Text(Crawlers.Robots(page.Site), "text/plain; charset=utf-8"));
        routes.MapGet("/sitemap.xml", (PageContext page, MinutesArchive archive) =>
            TypedResults.Text(Crawlers.Sitemap(page.Site, archive.ListMeetings(new MeetingFilter { PageSize = Crawlers.Meetings })), "application/xml; charset=utf-8"));
    }

    private static ContentHttpResult Meetings(PageContext page, Records records)
    {
        var query = PageQuery.Of(page.Query.Pairs.Where(pair => pair.Name is "council" or "committee" or "year" or "page").Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value)));
        var filter = new MeetingFilter
        {
            Councils = [.. query.All("council")],
            Committees = records.CommitteesOf([.. query.All("committee")]),
            Year = int.TryParse(query.First("year"), out var year) ? year : null,
            Page = int.TryParse(query.First("page"), out var number) ? Math.Clamp(number, 1, LastPage) : 1,
            PageSize = MeetingsPage.PageSize,
        };
        var rows = records.Coverage().Where(row => (filter.Councils.Count == 0 || filter.Councils.Contains(row.Council.Id)) && (filter.Committees.Count == 0 || filter.Committees.Contains(row.Committee?.Id ?? "")));
        return page.Answer(MeetingsPage.Render(page.Site, query, filter, records.ListMeetings(filter), [.. rows]));
    }

    private static async Task<ContentHttpResult> PeopleAsync(PageContext page, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        if (!page.CanSearch) return page.Starting();
        var name = page.Own("name") is { } given ? given[..Math.Min(given.Length, LongestName)] : "";
        var everything = new SearchRequest { Filter = new ItemFilter { Kind = KindFilter.All } };
        return page.Answer(PeoplePage.Render(page.Site, name, await searcher.FacetAsync(FacetDimension.Speaker, name, PeoplePage.Most, everything, cancellation)));
    }
}
