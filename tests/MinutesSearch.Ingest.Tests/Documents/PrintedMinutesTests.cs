using CsCheck;
using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Tests.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents;

public class PrintedMinutesTests
{
    // Invented, in the shape of minutes taken from a PDF: bold marks, a blank line after every line, page rules and numbers.
    private const string FromPdf = """
        [Original file](https://example.org/minutes.pdf)

        ---
        **MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF THE MUNICIPAL DISTRICT OF EAST-**

        **ERLY HELD IN THE TOWN HALL, QUAY STREET, EASTERLY, ON MONDAY, 15TH** **FEBRUARY, 2016,**

        **AT 9.45 A.M.**

        **PRESENT IN THE CHAIR:**

        Councillor A. Example, Cathaoirleach

        **MEMBERS PRESENT**:

        Councillors Sample, Specimen, Pattern (J) and Ó Sampla.

        **OFFICIALS IN ATTENDANCE:**

        Director of Services (Mr. T. Draft), Senior Engineer

        (Ms. M. Outline).

        At the outset the Cathaoirleach welcomed the new Meetings Administrator and wished her well in the post.

        **1.**

        **Adoption of Minutes**

        Circulated, copy of draft Minutes of Meeting of the Municipal District of Easterly held on 18th

        January, 2016.

        Proposed by Councillor Sample;

        Seconded by Councillor Pattern

        (J);

        And Resolved:

        “That the draft Minutes, as circulated, be taken as read and adopted and signed”.
        ---
        2

        **2.**

        **Disposal of Land**

        (a)

        Circulated, report of the Senior Engineer setting out the position in relation to the disposal of a

        strip of land at Harbour Road, and the intention to bring a notice to the next meeting of

        the Council. The following points were made:

        1. The strip was not needed.

        2. The price was fair.
        • The report was noted.

        **QUESTIONS**

        **3. Question submitted by Councillor Specimen**

        I will ask at the next Meeting for an update on the harbour wall.

        This concluded the Meeting.

        **Signed:**

        \_\_\_\_\_\_\_\_\_\_\_\_

        **Cathaoirleach**
        """;

    private static MeetingDraft Read(string text, string? hint = null) => PrintedMinutes.Read(text, hint) ?? throw new InvalidOperationException("not read");

    [Fact]
    public void Body_date_and_venue_come_from_the_heading()
    {
        var meeting = Read(FromPdf);
        Assert.Equal("Municipal District of East-Erly", meeting.Committee);
        Assert.Equal("The Town Hall, Quay Street, Easterly", meeting.Venue);
        Assert.Equal(new DateOnly(2016, 2, 15), MeetingDates.Read(meeting, Drafted.Page(), null).Date);
    }

    [Fact]
    public void Numbered_items_are_found_with_their_titles_and_what_was_said_before_them()
    {
        var meeting = Read(FromPdf);
        Assert.Equal([null, "1", "2", "3"], meeting.Items.Select(i => i.Number));
        Assert.Equal([PrintedMinutes.OpeningTitle, "Adoption of Minutes", "Disposal of Land", "Question submitted by Councillor Specimen"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void Broken_paragraphs_are_joined_and_acts_stay_apart()
    {
        var blocks = Read(FromPdf).Items[1].Blocks.Select(b => b.Text).ToArray();
        Assert.Equal("Circulated, copy of draft Minutes of Meeting of the Municipal District of Easterly held on 18th January, 2016.", blocks[0]);
        Assert.Equal(["Proposed by Councillor Sample;", "Seconded by Councillor Pattern (J);", "And Resolved:"], blocks[1..4]);
        Assert.StartsWith("“That the draft", blocks[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_list_inside_an_item_starts_no_item()
    {
        var item = Read(FromPdf).Items[2];
        Assert.Equal(["(a)", "1.", "2.", "•"], item.Blocks.Where(b => b.Shape == PassageShape.ListItem).Select(b => b.Marker));
    }

    [Fact]
    public void Page_numbers_signatures_and_links_are_no_text()
    {
        var all = string.Join('\n', Read(FromPdf).Items.SelectMany(i => i.Blocks).Select(b => b.Text));
        Assert.DoesNotContain("Signed", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Original file", all, StringComparison.Ordinal);
        Assert.DoesNotContain("**", all, StringComparison.Ordinal);
        Assert.DoesNotContain("\n2\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_heading_belongs_to_neither_item()
    {
        var meeting = Read(FromPdf);
        Assert.DoesNotContain(meeting.Items.SelectMany(i => i.Blocks), b => b.Text == "QUESTIONS");
    }

    private const string Head = "Minutes of the Harbour Committee held on 1 May 2014\n\n**1.**\n\n**Adoption of Minutes**\n\nThe minutes were adopted.\n\n";

    [Fact]
    public void A_second_heading_line_belongs_to_the_title()
    {
        var meeting = Read(Head + "**2.**\n\n**Operations and Maintenance Services**\n\n**Harbour Wall Bye-Laws**\n\nCirculated, report of the Engineer on the wall of the harbour.\n\n3. Capital Directorate\n\nTo receive an update on the lighthouse.\n\nThe engineer gave an update to the Members on the progress.\n");
        Assert.Equal(["Adoption of Minutes", "Operations and Maintenance Services Harbour Wall Bye-Laws", "Capital Directorate To receive an update on the lighthouse."], meeting.Items.Select(i => i.Title));
    }

    [Theory]
    [InlineData("This concluded the Meeting.")]
    [InlineData("The Meeting then concluded.")]
    [InlineData("This then concluded the business of the meeting.")]
    public void The_closing_sentence_is_no_text(string close)
    {
        var meeting = Read(Head + $"**2.**\n\n**Bins**\n\nThe bins of the harbour were emptied.\n\n{close}\n\nSigned:\n\nDated:\n");
        Assert.Equal("The bins of the harbour were emptied.", Assert.Single(meeting.Items[1].Blocks).Text);
    }

    [Fact]
    public void Questions_and_motions_are_items_though_their_number_is_lost()
    {
        var meeting = Read(Head + "QUESTIONS\n\n2. Question submitted by Councillor A. Sample\n\nI will ask when the quay is swept.\n\nREPLY: On Monday.\n\nTe Notice of Motion submitted by Councillor B. Draft\n\nI will move that the quay be swept.\n\n41. Question submitted by Councillor A. Sample\n\nI will ask again.\n\n4. Correspondence\n\nNone.\n");
        Assert.Equal([("1", "Adoption of Minutes"), ("2", "Question submitted by Councillor A. Sample"), (null, "Notice of Motion submitted by Councillor B. Draft"), ("41", "Question submitted by Councillor A. Sample"), ("4", "Correspondence")], meeting.Items.Select(i => (i.Number, i.Title)));
    }

    [Fact]
    public void A_heading_that_only_groups_lettered_items_is_none()
    {
        var meeting = Read(Head + "**2.**\n\n**Planning Directorate**\n\n**A.Proposed Upgrade of Mill Road**\n\nCirculated, report of the Director.\n\n**B.Outdoor Dining on the Quay**\n\nCirculated, another report.\n\n**3.**\n\n**Bins**\n\nThe bins were emptied.\n");
        Assert.Equal([("1", "Adoption of Minutes"), ("2A", "Proposed Upgrade of Mill Road"), ("2B", "Outdoor Dining on the Quay"), ("3", "Bins")], meeting.Items.Select(i => (i.Number, i.Title)));
        Assert.Equal("The minutes were adopted.", Assert.Single(meeting.Items[0].Blocks).Text);
    }

    [Fact]
    public void Headings_below_the_last_number_are_items()
    {
        var meeting = Read(Head + "**2.**\n\n**Bins**\n\nThe bins of the whole of the harbour were emptied.\n\nThey were washed.\n\nAnd they were painted.\n\n**Removal of the Old Crane**\n\nIt was agreed that the old crane at the end of the quay would be removed in June.\n\nNext Meeting\n\nThe next meeting will be held in May.\n");
        Assert.Equal(["Adoption of Minutes", "Bins", "Removal of the Old Crane", "Next Meeting"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void A_heading_without_a_year_is_dated_by_the_meeting_before()
    {
        var read = Pages.Read("Minutes of the Monthly Meeting of the Harbour Committee held in the Old School on Thursday 20th April at 3.00pm.\n\n1. Adoption of Minutes\n\nCirculated, draft minutes of the meeting held on 23rd March, 2023.\n\n2. Bins\n\nThe bins were emptied.\n");
        Assert.Equal(new DateOnly(2023, 4, 20), Assert.Single(read.Meetings).Header.Date.Date);
    }

    [Fact]
    public void A_weekday_that_fits_no_year_leaves_the_day_open()
    {
        var read = Pages.Read("Minutes of the Monthly Meeting of the Harbour Committee held in the Old School on Monday 20th April at 3.00pm.\n\n1. Adoption of Minutes\n\nCirculated, draft minutes of the meeting held on 23rd March, 2023.\n\n2. Bins\n\nThe bins were emptied.\n");
        Assert.Null(Assert.Single(read.Meetings).Header.Date.Year);
    }

    [Fact]
    public void A_list_of_roles_with_their_holders_is_read_whatever_stands_between()
    {
        var read = Pages.Read(Head.Replace("\n\n**1.**", "\n\nMEMBERS PRESENT: Councillors Sample and Draft.\n\nOFFICIALS IN ATTENDANCE: Operations Manager, West (Mr. B. Outline) Clerk (Ms. T. Sketch), Head of Property, (Ms. J. Proof), Planner (Trevor Galley).\n\n**1.**", StringComparison.Ordinal) + "**2.**\n\n**Bins**\n\nThe bins were emptied.\n");
        Assert.Equal(["Sample ", "Draft ", "B Outline Operations Manager, West", "T Sketch Clerk", "J Proof Head of Property", "Trevor Galley Planner"], Assert.Single(read.Meetings).Attendance.Select(a => $"{a.Name} {a.Role}"));
    }

    [Fact]
    public void Attendance_is_kept_by_section()
    {
        var sections = Read(FromPdf).Attendance.Select(b => b.Text).ToArray();
        Assert.Equal(3, sections.Length);
        Assert.StartsWith("PRESENT IN THE CHAIR: Councillor A. Example", sections[0], StringComparison.Ordinal);
        Assert.EndsWith("Senior Engineer (Ms. M. Outline).", sections[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ITEM 1 – Apologies\nNone.\n\nITEM 2 – Library opening hours\nThe panel asked for more.\n")]
    [InlineData("Item 1: Apologies\n\nNone.\n\nItem 2: Library opening hours\n\nThe panel asked for more.\n")]
    [InlineData("1. Apologies\nNone.\n\n2. Library opening hours\nThe panel asked for more.\n")]
    [InlineData("**1.Apologies**\n\nNone.\n\n**2.Library opening hours**\n\nThe panel asked for more.\n")]
    [InlineData("1.\n\nApologies\n\nNone.\n\n2.\n\nLibrary opening hours\n\nThe panel asked for more.\n")]
    [InlineData("P/1 Apologies\nNone.\n\nP/2 Library opening hours\nThe panel asked for more.\n")]
    [InlineData("1/21 Apologies\nNone.\n\n2/21 Library opening hours\nThe panel asked for more.\n")]
    public void Every_printed_form_of_item_numbers_is_read(string items)
    {
        var meeting = Read("Minutes of the meeting of the Leisure Committee held on Thursday 1st May 2014 at 7 pm\n\nPresent: Councillor A Example\n\n" + items);
        Assert.Equal("Leisure Committee", meeting.Committee);
        Assert.Equal(["Apologies", "Library opening hours"], meeting.Items.Select(i => i.Title));
        Assert.Equal("The panel asked for more.", meeting.Items[1].Blocks[^1].Text);
    }

    [Theory]
    [InlineData("P/7  Apologies\n\nNone.\n\nP/8  14/00317/FUL – 2 Quay Street, Easterly – Porch\n\nThe porch was too high.\n\nP/9  9 Mill Lane: enforcement\n\nThe shed was gone.\n")]
    [InlineData("7. Apologies\n\nNone.\n\n8. 14/00317/FUL – 2 Quay Street, Easterly – Porch\n\nThe porch was too high.\n\n9. 9 Mill Lane: enforcement\n\nThe shed was gone.\n")]
    public void A_title_may_start_with_a_digit(string items)
    {
        var meeting = Read("Minutes of the meeting of the Planning Committee held on Thursday 1st May 2014 at 7 pm\n\nPresent: Councillor A Example\n\n" + items);
        Assert.Equal(["Apologies", "14/00317/FUL – 2 Quay Street, Easterly – Porch", "9 Mill Lane: enforcement"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void Points_that_start_with_figures_are_no_items()
    {
        var meeting = Read("Minutes of the Harbour Committee held on 1 May 2014\n\n1. Apologies\n\nNone.\n\n2. Moorings\n\nThe following were counted:\n\nA 1 12 boats\n\nA 2 14 boats\n\nA 3 9 boats\n\n3. Bins\n\nThe bins were emptied.");
        Assert.Equal(["1", "2", "3"], meeting.Items.Select(i => i.Number));
    }

    [Theory]
    [InlineData("The meeting closed at 9.22 pm.\n\n\nChairman ........................................\n\nDate ............................................\n")]
    [InlineData("The Committee rose at 9.48 p.m.\n\nSigned: ____________ Chairman    Date: ____________\n")]
    [InlineData("The proceedings then terminated at 21:05.\n\nMayor\n")]
    [InlineData("There being no further business, the meeting ended at 4 pm.\n")]
    public void What_closes_the_minutes_is_no_text_of_the_last_item(string closing)
    {
        var meeting = Read("Minutes of the Harbour Committee held on 1 May 2014\n\n1. Apologies\n\nNone.\n\n2. Bins\n\nThe bins were emptied.\n\n" + closing);
        Assert.Equal(["The bins were emptied."], meeting.Items[^1].Blocks.Select(b => b.Text));
    }

    [Fact]
    public void An_item_that_only_says_when_the_meeting_closed_keeps_it()
    {
        var meeting = Read("Minutes of the Harbour Committee held on 1 May 2014\n\n1. Apologies\n\nNone.\n\n2. Close\n\nThe meeting closed at 9.22 pm.\n\nChairman ..........\n");
        Assert.Equal("The meeting closed at 9.22 pm.", Assert.Single(meeting.Items[^1].Blocks).Text);
    }

    [Theory]
    [InlineData("- 2 -")]
    [InlineData("Page 2 of 9")]
    [InlineData("– 12 –")]
    public void A_dressed_page_number_is_no_text_and_breaks_no_sentence(string number)
    {
        var meeting = Read($"Minutes of the Harbour Committee held on 1 May 2014\n\n1. Apologies\n\nNone.\n\n2. Bins\n\nThe bins of the whole of the harbour, of the quay and of every lane to it\n\n      {number}\n\nwere emptied.\n\n{number}\n\n3. Buses\n\nThe buses ran.\n");
        Assert.Equal(["The bins of the whole of the harbour, of the quay and of every lane to it were emptied."], meeting.Items[1].Blocks.Select(b => b.Text));
        Assert.Equal(3, meeting.Items.Count);
    }

    [Fact]
    public void An_item_taken_early_keeps_its_place_on_the_page()
    {
        var meeting = Read("Minutes of the Easterly Committee held on 1 May 2014\n\n1. Apologies\n\nNone were received.\n\n4. Harbour wall\n\nThe wall was inspected.\n\n2. Bins\n\nThe bins were emptied.\n\n3. Buses\n\nThe buses ran.\n\n5. Close\n\nThe meeting closed.");
        Assert.Equal(["1", "4", "2", "3", "5"], meeting.Items.Select(i => i.Number));
    }

    [Fact]
    public void The_file_name_helps_where_the_heading_does_not()
    {
        var meeting = Read("Present: Councillor A Example\n\n1. Apologies\n\nNone.\n\n2. Bins\n\nNone.", "archive/2016/Minutes - Meeting of the Harbour Committee - 15th February 2016.md");
        Assert.Equal("Harbour Committee", meeting.Committee);
        Assert.Equal(new DateOnly(2016, 2, 15), MeetingDates.Read(meeting, Drafted.Page(), null).Date);
    }

    [Fact]
    public void Minutes_without_numbers_are_split_by_their_headings_or_are_one_item()
    {
        var meeting = Read("Minutes of special meeting of the Harbour Committee held on 1 May 2014\n\nPresent: Councillor A Example\n\nThe chair opened the meeting.\n\n**Harbour wall**\n\nThe wall was inspected.");
        Assert.Equal(["Harbour Committee", "Harbour wall"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void The_published_document_is_linked() => Assert.Equal("https://example.org/minutes.pdf", Read(FromPdf).SourceUrl);

    [Fact]
    public void A_line_of_path_and_text_is_one_printed_document()
    {
        var line = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { path = "2016/Minutes - Municipal District of Easterly - 15th February 2016.md", text = FromPdf });
        var read = PageReader.Read(new FetchedPage("file:///minutes.jsonl", line, null, Drafted.Page().FetchedAt, "Easterly County Council"), ReadingRules.Default);
        var meeting = Assert.Single(read.Meetings);
        Assert.Empty(read.Faults);
        Assert.Equal("easterly-county-council-municipal-district-of-east-erly-2016-02-15", meeting.Header.Id);
        Assert.Equal(4, meeting.Items.Count);
        Assert.Equal(("printed-minutes", "file:///minutes.jsonl#L1"), (meeting.Items[1].Provenance!.Format, meeting.Items[1].Provenance!.Address));
        Assert.Contains(meeting.Items[1].Speakers, s => s is { Name: "J Pattern", Participation: Participation.Seconded });
    }

    [Fact]
    public void A_document_that_is_no_minutes_is_a_fault_of_its_line() =>
        Assert.EndsWith("#L1", Assert.Single(PageReader.Read(new FetchedPage("file:///x.jsonl", "{\"path\":\"map.md\",\"text\":\"North is up.\"}"u8.ToArray(), null, Drafted.Page().FetchedAt, null), ReadingRules.Default).Faults).Address, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n---\n")]
    [InlineData("Dear Sir, the bins were not emptied again. Yours, A. Example")]
    public void What_is_no_minutes_is_not_read(string text) => Assert.Null(PrintedMinutes.Read(text, null));

    [Fact]
    public void No_text_makes_it_throw() => Gen.Select(Gen.String[Gen.OneOf(Gen.Char["*\n\r-0123456789. ()"], Gen.Char["minutesITEMabcXYZ “”_\\\t\f•"], Gen.Char), 0, 300], Gen.String)
        .Sample((text, hint) => { _ = PrintedMinutes.Read("minutes " + text, hint); });

    [Fact]
    public void Mutated_minutes_do_not_make_it_throw() => Gen.Select(Gen.Int[0, FromPdf.Length - 1], Gen.Int[0, 200], Gen.String[0, 20])
        .Sample((at, length, insert) => { _ = PrintedMinutes.Read(FromPdf.Remove(at, Math.Min(length, FromPdf.Length - at)).Insert(at, insert), "Minutes.md"); });

    [SharedDataFact("data/limerick/minutes.jsonl.gz")]
    public void Real_printed_minutes_give_date_body_and_numbered_items()
    {
        int total = 0, read = 0, dated = 0, named = 0, numbered = 0;
        foreach (var line in SharedData.Lines("data/limerick/minutes.jsonl.gz"))
        {
            total++;
            if (PrintedMinutes.Read(line.GetProperty("text").GetString()!, line.GetProperty("path").GetString()) is not { } meeting) continue;
            read++;
            if (MeetingDates.Read(meeting, Drafted.Page() with { FetchedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) }, null).Date is not null) dated++;
            if (meeting.Committee is not null) named++;
            if (meeting.Items.Any(i => i.Number is not null)) numbered++;
        }
        // One document is a map without text of a meeting; the others without numbers are special meetings that print none.
        Assert.Equal(491, total);
        Assert.True(read >= 490 && dated >= 488 && named >= 490 && numbered >= 440, $"read {read}, dated {dated}, named {named}, numbered {numbered}");
    }
}
