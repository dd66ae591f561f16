using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>Layouts of printed minutes beyond a number, a heading and text below; all invented.</summary>
public class PrintedLayoutTests
{
    private const string Head = """
        NORTHMERE PARISH COUNCIL

        Minutes of the meeting held in the Hall on Thursday 5th March 2026, 7.15pm

        Present: Cllrs Ada Sample (chair), Bea Pattern, Colin Draft.


        """;

    [Fact]
    public void Headings_run_into_their_paragraphs_stand_apart()
    {
        var items = Items(Head + """
            26/017  DECLARATIONS. Cllr Draft owns the paddock at 26/019.

            26/018  LAST MINUTES. 5th February. Signed.

            26/019  COUNTY COUNCILLOR. Cllr Pattern spoke about the bus. The County
            had put it out to tender and no one had bid for the afternoon.

            26/020  FINANCE
            The clerk said that the bank had been paid.
            """);
        Assert.Equal(["DECLARATIONS", "LAST MINUTES", "COUNTY COUNCILLOR", "FINANCE"], items.Select(i => i.Title));
        Assert.Equal("Cllr Draft owns the paddock at 26/019.", Assert.Single(items[0].Passages).Text);
        Assert.Equal("Cllr Pattern spoke about the bus. The County had put it out to tender and no one had bid for the afternoon.", Assert.Single(items[2].Passages).Text);
    }

    [Fact]
    public void Headings_above_numbered_paragraphs_head_them()
    {
        var items = Items(Head + """
            Minute
            1.  The Committee approved the Minute of 26 November 2025.

            Order of Business
            2.  The Committee agreed to take paragraph 4 before paragraph 3, the
            deputation's bus being late on account of snow.

            School Meals
            3.  There was submitted Report No. 2 by the Director. The Director spoke
            to its terms, observing that eleven kitchens would need to be enlarged.
            """);
        Assert.Equal(["1", "2", "3"], items.Select(i => i.Number));
        Assert.Equal(["Minute", "Order of Business", "School Meals"], items.Select(i => i.Title));
        Assert.EndsWith("late on account of snow.", Assert.Single(items[1].Passages).Text, StringComparison.Ordinal);
        Assert.StartsWith("There was submitted", items[2].Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_paragraphs_below_numbered_headings_are_text()
    {
        var items = Items(Head + """
            1.  APOLOGY

            1.1  An apology was intimated on behalf of Councillor Specimen.

            2.  TIMBER TRAFFIC ON THE HARBOUR ROAD

            2.1  There had been circulated a report by the Director of Infrastructure.

            2.2  Mr Outline, Roads Engineer, spoke to the report, and said that the road was failing.

            2.3  Councillor Pattern was of the opinion that weight limits ought to be imposed.

            3.  DELEGATED POWERS

            3.1  There was submitted a note of decisions that had been taken by officers.
            """);
        Assert.Equal(["APOLOGY", "TIMBER TRAFFIC ON THE HARBOUR ROAD", "DELEGATED POWERS"], items.Select(i => i.Title));
        Assert.Equal(3, items[1].Passages.Count);
    }

    [Fact]
    public void Feet_and_heads_of_pages_are_text_of_none()
    {
        var items = Items(Head + """
            1.  Roads

            The clerk said that the road would be mended.

                                              1
                                                                 Chair  ...........


            NORTHMERE PARISH COUNCIL                5.3.26

            2.  Trees

            Cllr Pattern asked for two limes.

            Env Services 15.04.26                                   Page 2 of 4

            Northmere Parish Council                 Monthly Meeting, 5th March 2026

            She would see to it herself.
            """);
        Assert.Equal("The clerk said that the road would be mended.", Assert.Single(items[0].Passages).Text);
        Assert.Equal("Cllr Pattern asked for two limes. She would see to it herself.", string.Join(' ', items[1].Passages.Select(p => p.Text)));
    }

    private static IReadOnlyList<AgendaItem> Items(string text) => Assert.Single(Pages.Read(text).Meetings).Items;
}
