using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>Items without numbers, by the form that their headings share; items that only gather others; what stands below the last.</summary>
public class PrintedHouseStylesTests
{
    private const string Head = "NORTHMERE TOWN COUNCIL\n\nMinutes of the Quay Committee held on 1 May 2014\n\nPresent: Councillors Sample and Pattern\n\n";

    [Fact]
    public void Capitals_with_a_stop_head_items_alone_or_run_in()
    {
        var items = Read(Head + "MOORINGS. -- Mr. Sample said that\nthey were full.\n\nBEDS 4 AND 7.\n   The Clerk reported upon the beds.\n   MRS. PATTERN wondered at it.\n   RESOLVED. That the report be noted.\n\nLIGHTS.  THE LONG QUAY.\n   There was nothing to report.\n").Items;
        Assert.Equal(["MOORINGS", "BEDS 4 AND 7", "LIGHTS. THE LONG QUAY"], items.Select(i => i.Title));
        Assert.Equal("Mr. Sample said that they were full.", Assert.Single(items[0].Blocks).Text);
        Assert.Equal(3, items[1].Blocks.Count);
    }

    [Fact]
    public void Headings_of_the_markup_are_the_agenda_whatever_their_words()
    {
        var items = Html("<h3>A. Apologies</h3><p>From Mr Pattern.</p><h3>Decision 1 – The quay</h3><p>Councillor Sample said that it leaned.</p><h4>Reason</h4><p>It leans.</p><h3>Decision 2 – The lamps</h3><p>They were lit.</p><h4>Reason</h4><p>It is dark.</p>");
        Assert.Equal(["A", "1", "2"], items.Select(i => i.Number));
        Assert.Equal(["Apologies", "The quay", "The lamps"], items.Select(i => i.Title));
    }

    [Fact]
    public void A_row_labelled_as_the_decision_is_one()
    {
        var items = Html("<h3>1. The quay</h3><table><tr><td>What was decided</td><td>To shore it up.</td></tr><tr><td>What was said</td><td>Councillor Sample thought that it leaned.</td></tr></table><h3>2. The lamps</h3><p>Lit.</p><h3>3. The ropes</h3><p>Old.</p>");
        Assert.Equal("To shore it up.", Assert.Single(items[0].Decisions).Text);
        Assert.Equal(ItemPart.Decisions, items[0].Passages[0].Part);
        Assert.Equal("What was said: Councillor Sample thought that it leaned.", items[0].Passages[1].Text);
    }

    [Theory]
    [InlineData("7.1  Cllr. A. Sample\n“That the lamps be lit.”\nAgreed.\n\n7.2  Cllr. B. Pattern\n“That the quay be swept.”\nDeferred.\n", "7.1 7.2")]
    [InlineData("(i)  Cllr. A. Sample - “That the lamps be lit.”\nAgreed.\n\n(ii)  Cllr. B. Pattern - the quay. Not moved.\n", "(i) (ii)")]
    [InlineData("No. 14 – Cllr. A. Sample\nAgreed.\n\nNo. 15 – Cllr. B. Pattern\nWithdrawn.\n", "14 15")]
    public void Motions_gathered_under_one_number_are_items(string motions, string numbers)
    {
        var items = Read(Head + "6. LAMPS\nThe lamps were lit.\n\n7. NOTICES OF MOTION\n" + motions + "\n8. ROPES\nThe ropes were old.\n").Items;
        Assert.Equal(["6", .. numbers.Split(' '), "8"], items.Select(i => i.Number));
    }

    [Fact]
    public void Points_that_report_what_members_said_are_no_items()
    {
        var items = Read(Head + "6. LAMPS\nThe lamps were lit.\n\n7. QUESTIONS\n(i) Cllr. A. Sample asked about the lamps.\n(ii) Cllr. B. Pattern asked about the quay.\n\n8. ROPES\nThe ropes were old.\n").Items;
        Assert.Equal(["6", "7", "8"], items.Select(i => i.Number));
    }

    [Fact]
    public void What_is_done_above_the_first_heading_below_a_number_stays_an_item()
    {
        var items = Read(Head + "8. BOATS\nThe boats were moored.\n\n9. LAMPS\nThe lamps were lit.\n\n10. IN COMMITTEE\nProposed by Councillor Sample and AGREED to go in committee.\n\n10.1 Lease of Quay Café\nRestricted. Members discussed arrears.\n\n10.2 Staffing, Harbour Office\nDeferred owing to the hour.\n").Items;
        Assert.Equal(["8", "9", "10", "10.1", "10.2"], items.Select(i => i.Number));
    }

    [Fact]
    public void A_heading_in_capitals_before_its_text_needs_no_stop()
    {
        var items = Read(Head + "61/24  Declarations    None were made.\n\n62/24  FINANCE  Balances were 12 pounds.\n\n63/24  LAMPS  The lamps were lit.\n").Items;
        Assert.Equal(["Declarations", "FINANCE", "LAMPS"], items.Select(i => i.Title));
        Assert.Equal("Balances were 12 pounds.", Assert.Single(items[1].Blocks).Text);
    }

    [Fact]
    public void Words_at_the_foot_of_pages_with_a_number_that_counts_them_are_no_text()
    {
        var items = Read(Head + "1. LAMPS\nThe lamps were\n\nNTC 1.v.14                    41\n\nlit at last.\n\n2. ROPES\nThe ropes were old.\n\nNTC 1.v.14                    42\n").Items;
        Assert.Equal(["The lamps were lit at last."], items[0].Blocks.Select(b => b.Text));
        Assert.Equal(["The ropes were old."], items[1].Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Letters_set_apart_are_words() => Assert.Equal("Harbour Board", Read("              T H E   H A R B O U R   B O A R D\n\n1 May 2014\n\nP R E S E N T : Councillors Sample and Pattern\n\n1. LAMPS\nThe lamps were lit.\n\n2. ROPES\nThe minutes said that ropes were old.\n").Committee);

    private static MeetingDraft Read(string text) => PrintedMinutes.Read(text, null)!;

    private static IReadOnlyList<AgendaItem> Html(string body) =>
        Assert.Single(PageReader.Read(new FetchedPage("file:///x.html", System.Text.Encoding.UTF8.GetBytes($"<html><body><p>Minutes of the Quay Committee</p><p>Held on 1 May 2014</p><p>Present: Councillors Sample and Pattern</p>{body}</body></html>"), null, new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), null), ReadingRules.Default).Meetings).Items;
}
