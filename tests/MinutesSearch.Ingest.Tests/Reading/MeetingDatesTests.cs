using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class MeetingDatesTests
{
    private static MeetingDate Read(List<IngestFault> faults, params string[] texts) =>
        MeetingDates.Read(new MeetingDraft { DateTexts = texts }, Drafted.Page(), faults);

    [Fact]
    public void The_first_text_that_gives_a_date_states_it()
    {
        var faults = new List<IngestFault>();
        var date = Read(faults, "Scrutiny Panel", "2016-11-03", "Cabinet - Thursday 3 November 2016 2.00 pm");
        Assert.Equal(new DateOnly(2016, 11, 3), date.Date);
        Assert.Equal(DateSource.Stated, date.Source);
        Assert.Equal("2016-11-03", date.Evidence);
        Assert.Empty(faults);
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_reported_and_the_date_kept()
    {
        var faults = new List<IngestFault>();
        Assert.Equal(new DateOnly(2016, 11, 3), Read(faults, "Monday 3 November 2016").Date);
        Assert.Contains("Thursday", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_are_reported_and_the_more_trusted_kept()
    {
        var faults = new List<IngestFault>();
        Assert.Equal(new DateOnly(2016, 11, 3), Read(faults, "2016-11-03", "Cabinet - 4 November 2016").Date);
        Assert.Contains("two dates", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("12 May 2031")]
    [InlineData("1 January 1801")]
    public void Impossible_dates_are_refused_with_a_fault(string text)
    {
        var faults = new List<IngestFault>();
        Assert.Equal(DateSource.Unknown, Read(faults, text).Source);
        Assert.Single(faults);
    }

    [Fact]
    public void An_agenda_published_ahead_keeps_its_date() => Assert.Equal(2025, Read([], "12 May 2025").Year);

    [Fact]
    public void The_working_day_before_the_meeting_gives_its_year_with_the_evidence()
    {
        var meeting = Drafted.Read(Drafted.Meeting(Drafted.Item("Public Participation",
            "Agenda| Tell the clerk by 9.00am on the working day before the meeting (in this case 14 March 2018). Telephone 01234 567890.")));
        Assert.Equal(DateSource.Inferred, meeting.Header.Date.Source);
        Assert.Equal(2018, meeting.Header.Date.Year);
        Assert.Null(meeting.Header.Date.Date);
        Assert.Contains("working day before the meeting", meeting.Header.Date.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("Telephone", meeting.Header.Date.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The minutes of the meeting held on 18 November 2019 were agreed.")]
    [InlineData("The scheme started in October 2017 and would run until 30 September 2018.")]
    [InlineData("The service would transfer on 1 April 2021.")]
    [InlineData("Notice is due on the working day before the meeting (29 December 2018).")]
    [InlineData("The pre-meeting was moved from 2 May 2018 to the working day before the meeting, 4 May 2019.")]
    public void Plans_and_earlier_meetings_give_no_year(string text) =>
        Assert.Equal(MeetingDate.Unknown, Drafted.Read(Drafted.Meeting(Drafted.Item("Day services", text))).Header.Date);

    [Fact]
    public void Two_inferred_years_that_disagree_give_none() => Assert.Equal(MeetingDate.Unknown, Drafted.Read(Drafted.Meeting(
        Drafted.Item("A", "By noon on the working day before the meeting (14 March 2018)."),
        Drafted.Item("B", "By noon on the working day before the meeting (14 March 2019)."))).Header.Date);

    [Fact]
    public void A_meeting_is_named_by_what_is_known()
    {
        var cabinet = Committee.Named("Cabinet");
        Assert.Equal("Cabinet, 3 November 2016", MeetingDates.Title(cabinet, MeetingDate.Stated(new DateOnly(2016, 11, 3), "")));
        Assert.Equal("Cabinet, 2018", MeetingDates.Title(cabinet, MeetingDate.Inferred(2018, "")));
        Assert.Equal("Meeting, date not stated", MeetingDates.Title(null, MeetingDate.Unknown));
    }
}
