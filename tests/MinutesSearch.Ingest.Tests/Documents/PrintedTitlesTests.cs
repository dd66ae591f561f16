using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>Where a heading of several lines ends, and numbers set in a column of their own; all invented.</summary>
public class PrintedTitlesTests
{
    private const string Head = "NORTHMERE DISTRICT COUNCIL\n\nMinutes of the Quay Committee held on 1 May 2014\n\nPresent: Councillors Sample and Pattern\n\n";

    [Fact]
    public void Numbers_in_a_column_need_no_stop_and_headings_run_on_to_the_gap()
    {
        var items = Read(Head + """
            14   APOLOGIES

                 There were none.

            15   QF/14/0311 - LITTLE MERE - Change of use of the ropery to a
                 dwelling; The Long Shed, The Quay

                 Councillor Sample said that it leaned.

            16   LAMPS: THE NORTH SIDE

                 They were lit.

            17   ROPES

                 3   Of the ropes were old, the others were not.
            """);
        Assert.Equal(["14", "15", "16", "17"], items.Select(i => i.Number));
        Assert.Equal(["APOLOGIES", "QF/14/0311 - LITTLE MERE - Change of use of the ropery to a dwelling; The Long Shed, The Quay", "LAMPS: THE NORTH SIDE", "ROPES"], items.Select(i => i.Title));
    }

    [Fact]
    public void Feet_are_told_by_the_number_that_counts_wherever_it_stands()
    {
        var items = Read(Head + "1. LAMPS\n\nThe lamps were\n\nQuay Committee          7          1 May 2014\n\nlit at last.\n\n2. ROPES\n\nThe ropes were old.\n\nQuay Committee          8          1 May 2014\n");
        Assert.Equal(["The lamps were lit at last.", "The ropes were old."], items.Select(i => Assert.Single(i.Blocks).Text));
    }

    [Fact]
    public void The_number_on_the_agenda_is_no_text()
    {
        var items = Read(Head + "1/14   LAMPS\n       (Agenda No. 3)\n\nThey were lit.\n\n2/14   ROPES\n       [Agenda Item 4]\n\nThey were old.\n\n3/14   THE QUAY\n       (Item 5)\n\nIt leaned.\n\n4/14   MASTS\n       (two of three)\n\nThey stood.\n");
        Assert.Equal(["LAMPS", "ROPES", "THE QUAY", "MASTS (two of three)"], items.Select(i => i.Title));
        Assert.Equal(["They were lit.", "They were old.", "It leaned.", "They stood."], items.Select(i => Assert.Single(i.Blocks).Text));
    }

    [Fact]
    public void Capitals_do_not_go_on_in_small_letters()
    {
        var items = Read(Head + "1  APOLOGIES\n   None. All were there.\n\n2  DECLARATIONS OF INTEREST AND REQUESTS FOR DISPENSATION FROM THE CODE\n   Cllr Sample - item 4.\n   No requests were made.\n\n3  ROPES AND MASTS\n   The ropes were old.\n");
        Assert.Equal("DECLARATIONS OF INTEREST AND REQUESTS FOR DISPENSATION FROM THE CODE", items[1].Title);
    }

    [Fact]
    public void Where_the_minutes_were_confirmed_is_no_text_of_the_last_item()
    {
        var items = Read(Head + "1. LAMPS\n\nThey were lit.\n\n2. ROPES\n\nThey were old.\n\nThe meeting closed at 7.04 p.m.\n\nConfirmed at the meeting of Council held on 4 June 2014.\n\n__________ MAYOR\n");
        Assert.Equal("They were old.", Assert.Single(items[1].Blocks).Text);
    }

    private static IReadOnlyList<ItemDraft> Read(string text)
    {
        var meeting = PrintedMinutes.Read(text, null);
        Assert.NotNull(meeting);
        return meeting.Items;
    }
}
