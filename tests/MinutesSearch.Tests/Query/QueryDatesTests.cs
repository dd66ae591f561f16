using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryDatesTests
{
    [Theory]
    [InlineData("8 July 2019")]
    [InlineData("8th July 2019")]
    [InlineData("Monday 8th of July, 2019")]
    [InlineData("Mon 8 jul 2019")]
    [InlineData("July 8, 2019")]
    [InlineData("08/07/2019")]
    [InlineData("8/7/19")]
    [InlineData("8.7.2019")]
    [InlineData("08-07-2019")]
    [InlineData("2019-07-08")]
    public void A_whole_date_is_read_in_every_usual_form(string text) => Assert.Equal(new DateOnly(2019, 7, 8), QueryDates.Of(text));

    [Theory]
    [InlineData("7/28/2019", 2019, 7, 28)]
    [InlineData("29 Feb 2020", 2020, 2, 29)]
    [InlineData("3 Sept 2018", 2018, 9, 3)]
    public void Month_first_and_short_months_are_read_where_they_make_a_day(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), QueryDates.Of(text));

    [Theory]
    [InlineData("July 2019")]
    [InlineData("8 July")]
    [InlineData("31 June 2019")]
    [InlineData("20/01234/FUL")]
    [InlineData("8/7-2019")]
    [InlineData("2019")]
    [InlineData("may 8 people")]
    [InlineData("8 July 2019 parking")]
    [InlineData("")]
    public void What_is_no_whole_date_is_none(string text) => Assert.Null(QueryDates.Of(text));

    [Theory]
    [InlineData("08/07/98", 1998)]
    [InlineData("8.7.74", 1974)]
    [InlineData("8.7.19", 2019)]
    [InlineData("08/07/00", 2000)]
    public void A_year_of_two_figures_does_not_lie_far_ahead(string text, int year) => Assert.Equal(new DateOnly(year, 7, 8), QueryDates.Of(text));
}
