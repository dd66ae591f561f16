using MinutesSearch.Ingest.ModernGov;

namespace MinutesSearch.Ingest.Tests.ModernGov;

public class MeetingLineTests
{
    [Theory]
    [InlineData("Cabinet - Wednesday, 21st October, 2020 9.30 am", "Cabinet", "Wednesday, 21st October, 2020 9.30 am", false)]
    [InlineData("CouncilThursday, 26th November, 2009", "Council", "Thursday, 26th November, 2009", false)]
    [InlineData("Agenda for Policy and Finance Committee on Thursday 15 January 2026, 7:30 pm", "Policy and Finance Committee", "Thursday 15 January 2026, 7:30 pm", false)]
    [InlineData("MEETING OF THE CABINET HELD ON 26 FEBRUARY 2020", "CABINET", "26 FEBRUARY 2020", false)]
    [InlineData("HELD ON 26 FEBRUARY 2020", null, "26 FEBRUARY 2020", false)]
    [InlineData("Thursday, 28th April, 2016 7.00 pm, CANCELLED", null, "Thursday, 28th April, 2016 7.00 pm, CANCELLED", true)]
    [InlineData("Council, Wednesday 20th April 2022 6.00 p.m.", "Council", "Wednesday 20th April 2022 6.00 p.m", false)]
    public void A_heading_names_committee_and_date(string line, string? committee, string date, bool isCancelled) =>
        Assert.Equal(new HeadingLine(committee, date, isCancelled), HeadingLine.Read(line));

    [Theory]
    [InlineData("Cabinet")]
    [InlineData("The report of 3 May 2020 had been late. It was noted with regret.")]
    public void A_line_without_date_or_with_a_sentence_is_no_heading(string line) => Assert.Null(HeadingLine.Read(line));

    [Theory]
    [InlineData("Meeting: 03/11/2016 - Cabinet (Item 55)", "Cabinet", "03/11/2016", "55")]
    [InlineData("Meeting: 14/03/2023 - Cabinet (Item 4:)", "Cabinet", "14/03/2023", "4")]
    [InlineData("Meeting: 14/03/2023 - Cabinet", "Cabinet", "14/03/2023", null)]
    [InlineData("Meeting of Cabinet, Thursday, 3rd November, 2016 2.00 pm (Item 55.)", "Cabinet", "Thursday, 3rd November, 2016 2.00 pm", "55")]
    public void A_reference_names_meeting_and_item(string line, string committee, string date, string? number) =>
        Assert.Equal(new MeetingReference(committee, date, number), MeetingReference.Read(line));

    [Theory]
    [InlineData("Meeting: to be arranged")]
    [InlineData("A meeting of 3 May 2020 (Item 5)")]
    public void Other_lines_refer_to_no_meeting(string line) => Assert.Null(MeetingReference.Read(line));

    [Theory]
    [InlineData("264.", "265.", true)]
    [InlineData("264.", "264.", false)]
    [InlineData("264.", "1.", false)]
    [InlineData("5", "2018", false)]
    [InlineData("5.1", "5.2", true)]
    [InlineData("5.9", "6", true)]
    [InlineData("1a", "1b", true)]
    [InlineData("1b", "2.", true)]
    [InlineData("2.", "2a", true)]
    [InlineData("77/21", "78/21", true)]
    [InlineData("CB20/15.", "CB20/16.", true)]
    [InlineData("CM 40", "CM 41", true)]
    [InlineData("P/142", "P/143", true)]
    [InlineData("F/46/26", "F/46/27", true)]
    [InlineData("P/142", "143", false)]
    public void Numbers_follow_each_other_in_their_sequence(string before, string after, bool follows) =>
        Assert.Equal(follows, ItemNumber.Read(after)!.Follows(ItemNumber.Read(before)!));

    [Theory]
    [InlineData("None.")]
    [InlineData("A.")]
    [InlineData("0")]
    [InlineData("12 bins")]
    [InlineData("1.2.3.4")]
    [InlineData("10.30 am")]
    public void Other_words_are_no_numbers(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("* 264.", "264")]
    [InlineData("CB20/15.", "CB20/15")]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void Numbers_are_kept_as_printed(string printed, string? number) => Assert.Equal(number, ItemNumber.Clean(printed));
}
