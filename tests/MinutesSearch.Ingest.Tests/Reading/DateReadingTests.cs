using CsCheck;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

public class DateReadingTests
{
    [Theory]
    [InlineData("Cabinet - Wednesday, 21st October, 2020 9.30 am", "2020-10-21", "Cabinet - ")]
    [InlineData("Thursday 18th November, 2021 6.30 pm", "2021-11-18", "")]
    [InlineData("HELD ON 26 FEBRUARY 2020", "2020-02-26", "HELD ON ")]
    [InlineData("Meeting: 20/09/2017 - Council (Item 52)", "2017-09-20", "Meeting: ")]
    [InlineData("CouncilThursday, 26th November, 2009", "2009-11-26", "Council")]
    [InlineData("2026-01-15", "2026-01-15", "")]
    [InlineData("held on Thursday 1st May 2014 at 3 p.m.", "2014-05-01", "held on ")]
    [InlineData("THURSDAY, 19™ FEBRUARY, 2015 AT 3.00PM.", "2015-02-19", "")]
    [InlineData("on the 18th day of June 2019", "2019-06-18", "on the ")]
    [InlineData("Committee on Parks, October 21, 2020", "2020-10-21", "Committee on Parks, ")]
    [InlineData("Tue 3 Sept. 2013", "2013-09-03", "")]
    [InlineData("Sitzung am 05.03.2019", "2019-03-05", "Sitzung am ")]
    [InlineData("10/25/2018", "2018-10-25", "")]
    public void A_full_date_is_found_with_its_weekday_and_place(string text, string date, string before)
    {
        var found = DateReading.Find(text);
        Assert.NotNull(found);
        Assert.Equal(date, found.Value.Date.ToString("yyyy-MM-dd"));
        Assert.Equal(before, text[..found.Value.Start]);
    }

    [Theory]
    [InlineData("in May 2020 the committee")]
    [InlineData("31 February 2020")]
    [InlineData("item 12/2020")]
    [InlineData("0800 12 12 20201 call")]
    [InlineData("the Mayor, 2020")]
    [InlineData("18 November")]
    [InlineData("")]
    public void What_is_no_full_date_is_none(string text) => Assert.Null(DateReading.Find(text));

    [Theory]
    [InlineData("Monday 21 October 2020", true)]
    [InlineData("Wednesday 21 October 2020", false)]
    [InlineData("21 October 2020", false)]
    public void A_weekday_is_held_against_its_date(string text, bool contradicted) =>
        Assert.Equal(contradicted, DateReading.Find(text)!.Value.IsContradicted);

    [Fact]
    public void All_dates_come_in_the_order_of_the_text() =>
        Assert.Equal(["2017-11-02", "2018-01-22"], DateReading.FindAll("between 2 November 2017 and 22/01/2018.").Select(d => d.Date.ToString("yyyy-MM-dd")));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[Gen.OneOf(Gen.Char["0123456789/.-, "], Gen.Char["MayJuneth Octbr"], Gen.Char), 0, 60].Sample(text => { _ = DateReading.FindAll(text); });
}
