using MinutesSearch.Server.Pages;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class PageQueryTests
{
    [Fact]
    public void Known_parameters_are_kept_in_one_order_and_unknown_ones_left_out() =>
        Assert.Equal("?q=bus%20%26%20tram&committee=a&committee=b&sort=newest", Samples.Query("SORT=newest&x=1&committee=a&q=bus%20%26%20tram&committee=b&topic=").ToQueryString());

    [Fact]
    public void A_value_is_added_once_and_leads_to_the_first_page() =>
        Assert.Equal("/?q=bus&topic=a&topic=b", Samples.Query("q=bus&topic=a&page=3").With("topic", "b").With("topic", "a").At("/"));

    [Fact]
    public void One_value_of_several_is_removed() =>
        Assert.Equal("?year=2017", Samples.Query("year=2016&year=2017&page=2").Without("year", "2016").ToQueryString());

    [Fact]
    public void A_parameter_that_does_not_repeat_is_replaced() =>
        Assert.Equal("?q=bus&sort=oldest", Samples.Query("q=bus&sort=newest").Set("sort", "oldest").ToQueryString());

    [Fact]
    public void The_page_is_set_without_losing_anything() =>
        Assert.Equal("?q=bus&topic=a&page=2", Samples.Query("q=bus&topic=a&page=9").Set("page", "2").ToQueryString());

    [Fact]
    public void Filters_go_together_and_the_words_stay() =>
        Assert.Equal("?q=bus&sort=newest", Samples.Query("q=bus&topic=a&from=2016-01-01&decided=true&sort=newest").WithoutFilters().ToQueryString());
}
