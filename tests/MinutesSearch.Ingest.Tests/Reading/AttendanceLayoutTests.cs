using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Who was there, in the layouts of other clerks; all invented.</summary>
public class AttendanceLayoutTests
{
    [Theory]
    [InlineData("Cllrs A Sample (chair), B Draft. Apologies Cllrs C Outline (hip) and D Pattern (work). Also Mrs E Specimen, clerk.", 3)]
    [InlineData("MEMBERS PRESENT: Councillors Sample and Ward. Apologies for their inability to attend were received from Councillor Draft.", 2)]
    [InlineData("Members Present:- Councillors A Sample, B Draft Members Apologies:- Councillors C Outline", 2)]
    [InlineData("Present: Councillors A Sample and B Draft", 1)]
    [InlineData("In attendance: Ms C Outline, Head of Complaints and Apologies Policy", 1)]
    public void Lists_in_one_paragraph_are_parted(string text, int count) => Assert.Equal(count, AttendanceLists.Of(text).Count);

    [Fact]
    public void People_without_labels_apologies_and_others_stand_apart()
    {
        var attendance = Meeting("""
            Cllrs Ada Sample (chair), Bea Draft, Colin Pattern. Apologies Cllrs
            Ed Outline (hip) and Fay Specimen (work). Also Mrs Gill Proof, clerk.
            """).Attendance;
        Assert.Equal(["Ada Sample", "Bea Draft", "Colin Pattern", "Gill Proof"], attendance.Where(s => s.Participation == Participation.Attended).Select(s => s.Name));
        Assert.Equal(["Ed Outline", "Fay Specimen"], attendance.Where(s => s.Participation == Participation.Apologies).Select(s => s.Name));
    }

    [Fact]
    public void Two_columns_of_names_and_lines_of_officers_are_people_each()
    {
        var attendance = Meeting("""
            Present:

            Councillor Morag Sample            Councillor Hamish Draft
            Councillor Iain Outline            Councillor Sheena Pattern

            In attendance:

            E. Proof, Area Manager
            F. Specimen, Roads Engineer
            """).Attendance;
        Assert.Equal(["Morag Sample", "Hamish Draft", "Iain Outline", "Sheena Pattern", "E Proof", "F Specimen"], attendance.Select(s => s.Name));
        Assert.Equal("Area Manager", attendance[4].Role);
    }

    [Fact]
    public void Who_was_late_or_merely_absent_sent_no_apologies()
    {
        var attendance = Meeting("Committee Members: Councillors Ada Sample (Chairman), Bea Draft\n\nAbsent: Cllr Outline\n\nApologies for lateness: Cllr Draft (arrived 7.25 pm)").Attendance;
        Assert.Equal(["Ada Sample", "Bea Draft"], attendance.Select(s => s.Name));
    }

    [Fact]
    public void Initials_that_the_list_prints_name_people_below_it()
    {
        var items = Meeting("Present: Cllrs Ada Sample (Chair) AS, Bea Draft-Lane BDL, Colin Outline CO").Items;
        var spoke = items[0].Speakers.Where(s => s.Participation == Participation.Spoke).Select(s => s.Name);
        Assert.Equal(["Bea Draft-Lane", "Colin Outline"], spoke);
        Assert.Contains(items[1].Speakers, s => s.Participation == Participation.Moved && s.Name == "Ada Sample");
        Assert.Contains(items[1].Speakers, s => s.Participation == Participation.Seconded && s.Name == "Colin Outline");
    }

    private static Meeting Meeting(string people) => Assert.Single(Pages.Read($"""
        NORTHMERE PARISH COUNCIL

        Minutes of the meeting held in the Hall on Thursday 5th March 2026, 7.15pm

        {people}

        1.  Hedges

        BDL asked when the hedge would be cut. CO said it was the farm's.

        2.  Payments

        As listed. Prop. AS Sec. CO
        """).Meetings);

    [Fact]
    public void Columns_are_parted_by_the_next_title() =>
        Assert.Equal(["Cllr A. Sample", "Cllr B. Draft", "Mrs C Outline"], MinutesSearch.Ingest.Reading.People.PeopleList.Read("Cllr A. Sample Cllr B. Draft Mrs C Outline").Select(p => p.AsRecorded));
}
