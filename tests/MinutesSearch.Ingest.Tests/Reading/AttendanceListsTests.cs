using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class AttendanceListsTests
{
    private static string[] Of(IEnumerable<Speaker> speakers) => [.. speakers.Select(s => $"{s.Participation} {s.Name}{(s.Role is null ? "" : $", {s.Role}")}")];

    private static string[] Attendance(string title, params string[] lines) => Of(Drafted.Read(Drafted.Meeting(Drafted.Item(title, lines))).Attendance);

    [Theory]
    [InlineData("Present: Councillors Sample, Pattern-Draft and Outline.", "Attended Sample|Attended Pattern-Draft|Attended Outline")]
    [InlineData("Members present: Prof. Anna Sample (Chair), Mr Bert Pattern, Cllr Mrs C Outline.", "Attended Anna Sample, Chair|Attended Bert Pattern|Attended C Outline")]
    [InlineData("Apologies: Cllr A Sample, Mr Bert Pattern.", "Apologies A Sample|Apologies Bert Pattern")]
    [InlineData("Also in attendance: Dr Anna Sample (Northmere Hospitals), Bert Pattern (Healthwatch).", "Attended Anna Sample, Northmere Hospitals|Attended Bert Pattern, Healthwatch")]
    [InlineData("Councillors present: A Sample (Chair), B Pattern. Officers: Chief Fire Officer Carla Outline; Ms Dora Draft, Head of People.", "Attended A Sample, Chair|Attended B Pattern|Attended Carla Outline, Chief Fire Officer|Attended Dora Draft, Head of People")]
    [InlineData("Present: The Lord Mayor (Councillor Anna Sample) in the Chair; Councillors Pattern and Draft.", "Attended Anna Sample, The Lord Mayor|Attended Pattern|Attended Draft")]
    [InlineData("Also present: the Chief Executive (Dr Anna Sample) and the Monitoring Officer (Mr Bert Pattern).", "Attended Anna Sample, the Chief Executive|Attended Bert Pattern, the Monitoring Officer")]
    [InlineData("Cllr A Sample substituted for Cllr Pattern.", "Attended A Sample")]
    [InlineData("Mr B Draft attended as substitute for Mrs Outline.", "Attended B Draft")]
    public void Lists_under_an_item_tell_who_was_there(string text, string expected) => Assert.Equal(expected.Split('|'), Attendance("Roll Call and Apologies", text));

    [Theory]
    [InlineData("Library service", "Present: Councillors Sample and Pattern.")]
    [InlineData("Apologies and Welcome", "The Chair welcomed all who were present.")]
    [InlineData("Apologies and Welcome", "Apologies were received from Councillor Sample.")]
    public void Nothing_else_is_a_list(string title, string text) => Assert.Empty(Attendance(title, text));

    [Theory]
    [InlineData("Cllr Sample – item 7, next door.", "DeclaredInterest Sample")]
    [InlineData("Councillors Sample and Pattern: item 9, trustees of the shelter.", "DeclaredInterest Sample|DeclaredInterest Pattern")]
    [InlineData("Councillor Sample gave a transparency statement on item 4.", "DeclaredInterest Sample")]
    [InlineData("County Councillor A Sample – application P/1: her brother farmed there.", "DeclaredInterest A Sample")]
    [InlineData("There were none.", "")]
    public void Interests_are_noted_without_a_verb(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Of(Drafted.Read(Drafted.Item("Declarations of Interest", text)).Speakers.Where(s => s.Participation == Participation.DeclaredInterest)));

    [Theory]
    [InlineData("(Having declared an interest County Councillor Sample was not present.)")]
    [InlineData("Mrs Sample, having declared an interest, left the room.")]
    public void One_who_had_declared_is_told_of_elsewhere(string text) =>
        Assert.Contains("DeclaredInterest Sample", Of(Drafted.Minutes(text).Speakers));

    [Fact]
    public void Columns_of_a_printed_list_are_names_and_roles()
    {
        var read = Pages.Read("""
            BOROUGH OF NORTHMERE

            MINUTES of a meeting of the EXECUTIVE held on 16 December 2014

            PRESENT

            Councillor A Sample             Leader (Chairman)
            Councillor Mrs B Pattern        Planning and Regeneration

            APOLOGY: Councillor Outline

            1.  MINUTES

            The minutes were confirmed.

            2.  TAX BASE

            The Leader submitted the calculation.
            """, "file:///pages/minutes.txt");
        var attendance = Of(Assert.Single(read.Meetings).Attendance);
        Assert.Equal(["Attended A Sample, Leader (Chairman)", "Attended B Pattern, Planning and Regeneration", "Apologies Outline"], attendance);
    }

    [Theory]
    [InlineData("Ymddiheuriadau / Apologies")]
    [InlineData("Minute of Last Meeting")]
    [InlineData("Minutes of March Meeting")]
    public void Titles_in_two_languages_and_of_other_houses_are_procedure(string title) => Assert.Equal(ItemKind.Procedure, KindRules.Of(title, 200));
}
