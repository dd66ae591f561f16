using MinutesSearch.Ingest.Documents;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>One invented council a style: how clerks number and head their items.</summary>
public class PrintedStylesTests
{
    private const string Head = "Minutes of the Harbour Committee held on 1 May 2014\n\nPresent: Councillors Sample and Pattern\n\n";

    [Theory]
    [InlineData("24/031 Apologies\nNone were received.\n\n24/032 Moorings\nThe moorings were discussed.\n\n24/033 Dredging\nIt was noted that 2 boats had run aground.\n", "24/031 24/032 24/033")]
    [InlineData("TC/24/031 Apologies\n\nNone were received.\n\nTC/24/032 Moorings\n\nThe moorings were discussed.\n", "TC/24/031 TC/24/032")]
    [InlineData("I. APOLOGIES\n\nNone were received.\n\nII. MOORINGS\n\nV. Sample spoke.\n\n1. The first point.\n2. The second point.\n\nIII. DREDGING\n\nNoted.\n", "I II III")]
    [InlineData("Minute 41 - Apologies\n\nNone were received.\n\nMinute 42 - Moorings\n\nMinute 12 was recalled.\n", "41 42")]
    [InlineData("1 Apologies\nCllr Draft.\n\n2 Moorings\nThe moorings were discussed.\n\n3 Dredging\n3 boats were aground.\n\n4 Next meeting\n6 June\n", "1 2 3 4")]
    [InlineData("1. APOLOGIES\n\n1.1 None were received.\n\n2. MOORINGS\n\n2.1 The moorings were discussed.\n\n2.2 It was agreed to move them.\n\n3. DREDGING\n\n3.1 The report was noted.\n", "1 2 3")]
    [InlineData("### FR.22.18 Apologies\n\nNone were received.\n\n### FR.22.19 Moorings\n\n1. The first point.\n2. The second point.\n", "FR.22.18 FR.22.19")]
    [InlineData("**4(a).**\n\n**Moorings**\n\nThe moorings were discussed.\n\n**4(b).**\n\n**Dredging**\n\nThe report was noted.\n\n**5.**\n\n**Lamps**\n\nThe lamps were lit.\n\n**6.**\n\n**Ropes**\n\nThe ropes were old.\n", "4(a) 4(b) 5 6")]
    public void Numbers_of_each_style_are_found(string body, string numbers) => Assert.Equal(numbers.Split(' '), Read(Head + body).Items.Select(i => i.Number));

    [Fact]
    public void Headings_are_the_agenda_where_only_points_are_numbered()
    {
        var meeting = Read("HARWICK COUNCIL\n\nHARBOUR COMMITTEE\n\nMinutes of a meeting held on 1 May 2014\n\nPRESENT\n\nCouncillors Sample and Pattern\n\nOFFICERS\n\nMs A Draft, Clerk\n\nAPOLOGIES FOR ABSENCE\n\nApologies were received from Councillor Outline.\n\nMOORINGS\n\nThe Committee considered the report.\n\nRESOLVED –\n\n(1) That the report be noted.\n(2) That the moorings be moved.\n\nDREDGING\n\nThe report was noted.\n");
        Assert.Equal(["APOLOGIES FOR ABSENCE", "MOORINGS", "DREDGING"], meeting.Items.Select(i => i.Title));
        Assert.Equal("Harbour Committee", meeting.Committee);
    }

    [Fact]
    public void A_section_heading_belongs_to_neither_item()
    {
        var meeting = Read(Head + "1. Moorings\n\nThe moorings were discussed.\n\nADJOURNED BUSINESS\n\n2. Dredging\n\nThe report was noted.\n");
        Assert.Equal("The moorings were discussed.", Assert.Single(meeting.Items[0].Blocks).Text);
    }

    [Theory]
    [InlineData("Te Question submitted by Councillor Pattern", null)]
    [InlineData("uestion submi by Councillor Pattern", null)]
    [InlineData("9. Question submitted by Councillor Pattern", "9")]
    public void A_heading_whose_number_was_lost_fills_its_gap(string heading, string? number)
    {
        var meeting = Read(Head + $"5. Question submitted by Councillor Sample\n\nI will ask when the lamps are lit.\n\n6. Question submitted by Councillor Sample\n\nI will ask when the quay is swept.\n\n{heading}\n\nI will ask when the boats are moored.\n\n8. Question submitted by Councillor Sample\n\nI will ask when the ropes are mended.\n");
        Assert.Equal(["5", "6", number, "8"], meeting.Items.Select(i => i.Number));
    }

    [Fact]
    public void Two_items_of_one_number_are_two_items()
    {
        var meeting = Read(Head + "1. Apologies\n\nNone were received.\n\n2. Moorings\n\nThe moorings were discussed.\n\n2. Notice of Motion submitted by Councillor Sample\n\nThe motion was agreed.\n\n3. Dredging\n\nThe report was noted.\n");
        Assert.Equal(["1", "2", "2", "3"], meeting.Items.Select(i => i.Number));
    }

    [Fact]
    public void Lists_of_those_present_may_follow_an_apology_told_in_a_sentence()
    {
        var meeting = Read("Minutes of the Harbour Committee held on 1 May 2014\n\nMEMBERS PRESENT:\n\nCouncillors Sample and Pattern\n\nAn apology for his inability to attend was received from Councillor Outline.\n\nOFFICIALS IN ATTENDANCE:\n\nMs A Draft, Clerk\n\nThe Mayor welcomed everybody to the meeting.\n\n1. Moorings\n\nThe moorings were discussed.\n\n2. Dredging\n\nThe report was noted.\n");
        Assert.Equal("The Mayor welcomed everybody to the meeting.", Assert.Single(meeting.Items[0].Blocks).Text);
        Assert.Contains(meeting.Attendance, b => b.Text.StartsWith("OFFICIALS IN ATTENDANCE", StringComparison.Ordinal));
    }

    private static MinutesSearch.Ingest.Reading.MeetingDraft Read(string text) => Assert.IsType<MinutesSearch.Ingest.Reading.MeetingDraft>(PrintedMinutes.Read(text, null));
}
