using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class SearchPageTests
{
    [Fact]
    public void Hostile_text_stays_text()
    {
        var hit = Samples.Hit(Samples.Script, "\"><img src=x onerror=alert(1)> " + Samples.RightToLeft) with { Meeting = Samples.Meeting() with { Title = Samples.Script, Council = new Council("x", Samples.Script) } };
        var page = SearchPage.Render(Samples.View("q=" + Uri.EscapeDataString(Samples.Script) + "&committee=" + Uri.EscapeDataString("\"><b>"), Samples.Result(hit)));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"><b>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_title_is_shown_whole()
    {
        var title = string.Join(' ', Enumerable.Repeat("Redetermination", 2_000));
        Assert.Contains(title[3..], SearchPage.Render(Samples.View("q=a", Samples.Result(Samples.Hit(title)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_says_what_it_is_and_leads_to_its_passage()
    {
        var page = SearchPage.Render(Samples.View("q=bus", Samples.Result(Samples.Hit())));
        Assert.Contains("<h2><a href=\"/items/northmere-borough-council-ai1?q=bus\"><bdi><mark>Bus</mark> gate in Mill Lane</bdi></a></h2>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/items/northmere-borough-council-ai1?q=bus#p4\"", page, StringComparison.Ordinal);
        Assert.Contains("Text cut at source", page, StringComparison.Ordinal);
        Assert.Contains("Decided", page, StringComparison.Ordinal);
        Assert.Contains("Ines Fairlie", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inferred_year_is_no_date_and_shows_its_evidence()
    {
        var hit = Samples.Hit() with { Meeting = Samples.Meeting() with { Date = MeetingDate.Inferred(2018, "budget \"2018/19\"") } };
        var page = SearchPage.Render(Samples.View("q=bus", Samples.Result(hit)));
        Assert.Contains("budget &quot;2018/19&quot;", page, StringComparison.Ordinal);
        Assert.Contains(">about 2018<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<time", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_links_to_the_search_with_it_and_a_selected_one_stands_first_and_links_without_it()
    {
        var page = SearchPage.Render(Samples.View("q=bus&committee=planning&page=2", Samples.Result(Samples.Hit())));
        Assert.Contains("href=\"/?q=bus&amp;committee=planning&amp;committee=cabinet\"", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("<bdi>Planning Committee</bdi>", StringComparison.Ordinal) < page.IndexOf("<bdi>Cabinet</bdi></span>", StringComparison.Ordinal));
        Assert.Contains("class=\"chip\" href=\"/?q=bus\"", page, StringComparison.Ordinal);
        Assert.Contains("Show 6 more", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_offers_ways_out_with_what_they_find()
    {
        var result = Samples.Result() with { NothingFound = [new EmptyReason("committee=cabinet", 7), new EmptyReason("zeppelin", 3)], DidYouMean = "zeppelins" };
        var page = SearchPage.Render(Samples.View("q=bus%20zeppelin&committee=cabinet", result));
        Assert.Contains("Nothing found", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/?q=bus%20zeppelin\">Remove the filter <bdi>Cabinet</bdi></a> <span class=\"count\">7 items</span>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/?q=bus&amp;committee=cabinet\">Leave out", page, StringComparison.Ordinal);
        Assert.Contains("Did you mean <a href=\"/?q=zeppelins&amp;committee=cabinet\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_found_by_a_corrected_word_is_opened_with_that_word()
    {
        var result = Samples.Result(Samples.Hit()) with { DidYouMean = "bus gate", IsCorrected = true };
        var page = SearchPage.Render(Samples.View("q=bus%20gaet&committee=cabinet", result));
        Assert.Contains($"<a href=\"/items/{Samples.Hit().Id}?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/items/" + Samples.Hit().Id + "?q=bus%20gaet", page, StringComparison.Ordinal);
        Assert.Contains("q=bus%20gate", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_understood_is_shown_where_it_is_not_plain()
    {
        var result = Samples.Result(Samples.Hit()) with { InterpretedAs = "bus gate", Expansions = [new Expansion("ASC", ["adult social care"])] };
        var view = Samples.View("q=%22bus%20gate", result) with { Warnings = [new QueryWarning(0, "The quotation mark is not closed.")], Notices = ["“x” is no date"] };
        var page = SearchPage.Render(view);
        Assert.Contains("Searched as <code dir=\"auto\">bus gate</code>", page, StringComparison.Ordinal);
        Assert.Contains("The quotation mark is not closed.", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>adult social care</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("is no date", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Searched as", SearchPage.Render(Samples.View("q=bus%20gates", result)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 1, 10, 10)]
    [InlineData(101, 1, 10, 11)]
    [InlineData(5_000_000, 1, 10, 1000)]
    [InlineData(0, 1, 10, 0)]
    public void Pages_end_where_the_engine_does(long total, int page, int pageSize, int last)
    {
        Assert.InRange(page, 1, int.MaxValue);
        Assert.Equal(last, Pager.Last(total, pageSize));
    }

    [Fact]
    public void The_empty_home_page_says_that_nothing_is_here_yet() =>
        Assert.Contains("Nothing to search yet", HomePage.Render(new HomeView(Samples.Site, Samples.Result() with { Facets = [] }, [], null)), StringComparison.Ordinal);

    [Fact]
    public void The_home_page_says_what_is_here()
    {
        var page = HomePage.Render(new HomeView(Samples.Site, Samples.Result(Samples.Hit()) with { Total = 1_204 }, [Samples.Hit()], Samples.View("", Samples.Result()).Timeline));
        Assert.Contains("1,204 agenda items of <bdi>Northmere Borough Council</bdi>, 2015 to 2017", page, StringComparison.Ordinal);
        Assert.Contains("Latest decisions", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?committee=cabinet&amp;sort=newest\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void With_several_councils_a_committee_of_the_home_page_is_that_of_one()
    {
        FacetValue[] councils = [new("northmere-borough-council", "Northmere Borough Council", 40, false), new("saltmere-town-council", "Saltmere Town Council", 9, false)];
        var result = Samples.Result(Samples.Hit()) with { Facets = [new Facet(FacetDimension.Council, councils, false), new Facet(FacetDimension.Committee, [new FacetValue("cabinet", "Cabinet", 39, false)], false)] };
        var page = HomePage.Render(new HomeView(Samples.Site, result, [], null) { Committees = [(councils[0], [new FacetValue("cabinet", "Cabinet", 30, false)]), (councils[1], [new FacetValue("cabinet", "Cabinet", 9, false)])] });
        Assert.Contains("Committees of <bdi>Saltmere Town Council</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?council=saltmere-town-council&amp;committee=cabinet&amp;sort=newest\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/?committee=cabinet", page, StringComparison.Ordinal);
        Assert.Contains(Wording.CommitteesOfAny, SearchPage.Render(Samples.View("q=bus", result)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_within_one_person_leads_to_the_page_about_that_person() =>
        Assert.Contains("<a href=\"/speakers/person-1\">About <bdi>Person 1</bdi>", SearchPage.Render(Samples.View("speaker=person-1", Samples.Result(Samples.Hit()))), StringComparison.Ordinal);
}
