using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Pages.Item;
using MeetingPage = MinutesSearch.Server.Pages.Item.MeetingPage;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>Pages of one item, one meeting, one person. The archive answers them, also while the index is being built.</summary>
internal static class ItemRoutes
{
    private const int RelatedShown = 5;
    private const int LongestQuery = 500;
    private const int Deepest = 10_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/items/{id}", Item);
        routes.MapGet("/meetings/{id}", Meeting);
        routes.MapGet("/speakers/{id}", Speaker);
    }

    private static async Task<ContentHttpResult> Item(string id, PageContext page, Records records, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        if (records.FindItem(id) is not { } item) return page.NotFound();
        var words = page.Query.Text.Length <= LongestQuery ? page.Query.Text : "";
        var agenda = records.FindMeeting(item.Meeting.Id)?.Items ?? [];
        var place = agenda.ToList().FindIndex(other => other.Id == item.Id);
        var canSearch = page.CanSearch;
        return page.Answer(ItemPage.Render(new ItemView
        {
            Site = page.Site,
            Item = item,
            Previous = place > 0 ? agenda[place - 1] : null,
            Next = place >= 0 && place + 1 < agenda.Count ? agenda[place + 1] : null,
            History = canSearch ? await searcher.HistoryAsync(id, cancellation) ?? [] : [],
            Related = canSearch ? await searcher.RelatedAsync(id, RelatedShown, cancellation) ?? [] : [],
            Words = words,
            Search = page.Query.Text.Length <= LongestQuery ? page.Query : PageQuery.Empty,
            NextHit = canSearch && !page.Query.IsEmpty && page.Query.Text.Length <= LongestQuery ? await NextHitAsync(id, page.ReadSearch(), searcher, cancellation) : null,
            Query = words.Length > 0 ? QueryParser.Parse(words, MatchMode.All).Query : null,
        }));
    }

    // The very search that the reader comes from: its answer is still known.
    private static async Task<(Hit Hit, PageQuery Search)?> NextHitAsync(string id, ReadableSearch search, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        var request = search.Parameters.Request;
        var hits = (await searcher.SearchAsync(request, cancellation)).Hits;
        var place = hits.ToList().FindIndex(hit => hit.Id == id);
        if (place < 0) return null;
        if (place + 1 < hits.Count) return (hits[place + 1], search.Query);
        var after = search.Query.With("page", (request.Page + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (hits.Count < request.PageSize || (request.Page + 1) * request.PageSize > Deepest) return null;
        return (await searcher.SearchAsync(request with { Page = request.Page + 1 }, cancellation)).Hits is [var first, ..] ? (first, after) : null;
    }

    private static ContentHttpResult Meeting(string id, PageContext page, Records records) =>
        records.FindMeeting(id) is { } meeting ? page.Answer(MeetingPage.Render(page.Site, meeting)) : page.NotFound();

    private static ContentHttpResult Speaker(string id, PageContext page, Records records)
    {
        if (records.FindSpeaker(id) is not { } speaker) return page.NotFound();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in SpeakerPage.ItemsNeeded(speaker))
        {
            if (records.FindItem(item) is { } found) titles[item] = found.Title;
        }
        return page.Answer(SpeakerPage.Render(page.Site, speaker, titles));
    }
}
