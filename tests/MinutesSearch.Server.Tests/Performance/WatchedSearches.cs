using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Tests.Performance;

/// <summary>Searches of every kind that people make, over the demonstration council.</summary>
internal static class WatchedSearches
{
    public static IReadOnlyList<WatchedSearch> All { get; } =
    [
        Items("a word", "care"),
        Items("a rare word", "dementia"),
        Items("two words", "home care"),
        Items("three words", "adult social care"),
        Items("a phrase", "\"home care\""),
        Items("the beginning of a word", "comm*"),
        Items("one word or the other", "parking OR flood"),
        Items("a word without another", "care -dementia"),
        Items("a word of the title", "title:budget"),
        Items("an acronym", "ASC"),
        Items("a word in a year", "care", request => request with { Filter = request.Filter with { Years = [2018] } }),
        Items("a word since a day", "care", request => request with { Filter = request.Filter with { From = new DateOnly(2016, 1, 1) } }),
        Items("a word in the minutes", "care", request => request with { In = [ItemPart.Minutes] }),
        Items("everything", ""),
        Items("everything, newest first", "", request => request with { Sort = SortOrder.Newest }),
        Items("a word, newest first", "care", request => request with { Sort = SortOrder.Newest }),
        Items("a word without facets and snippets", "care", request => request with { Facets = [], Snippets = 0 }),
        Items("a word by matter", "care", request => request with { Group = Grouping.Matter }),
        Items("the second page", "care", request => request with { Page = 2 }),
        Items("a misspelt word", "dementai"),
        Items("nothing", "qqzzqq xxyyxx", finds: false),
        new("passages of two words", async searcher =>
            (await searcher.SearchPassagesAsync(new PassageRequest { Query = QueryParser.Parse("home care").Query })).Total),
        new("a timeline", async searcher =>
            (await searcher.TimelineAsync(new SearchRequest { Query = QueryParser.Parse("care").Query }, TimelineInterval.Year)).Buckets.Count),
    ];

    private static WatchedSearch Items(string name, string text, Func<SearchRequest, SearchRequest>? change = null, bool finds = true)
    {
        var request = new SearchRequest { Query = QueryParser.Parse(text).Query };
        if (change is not null) request = change(request);
        return new WatchedSearch(name, async searcher => (await searcher.SearchAsync(request)).Total, finds);
    }
}
