using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents;

/// <summary>Minutes set in a table, and lists of the markup whose points are items; all invented.</summary>
public class PrintedTableTests
{
    private const string Head = "<html><body><p>NORTHMERE BOROUGH COUNCIL</p><p>Minutes of the Quay Committee held on 4 March 2024</p><p><b>Present:</b> Councillors Ada Sample (Chair) and Bea Pattern</p>";

    [Theory]
    [InlineData("<table><tr><td>Item</td><td>Minute</td><td>Action by</td></tr><tr><td>1</td><td><p><b>Lamps</b></p><p>They were lit.</p></td><td>AB</td></tr><tr><td>2</td><td><p><b>Ropes</b></p><p>They were old.</p></td><td></td></tr><tr><td>3</td><td><p><b>Masts</b></p><p>They stood.</p></td><td>CD / AB</td></tr></table>")]
    [InlineData("<table><tr><td>1.</td><td><strong>Lamps</strong><br>They were lit.</td></tr><tr><td>2.</td><td><strong>Ropes</strong><br>They were old.</td></tr><tr><td>3.</td><td><strong>Masts</strong><br>They stood.</td></tr></table>")]
    [InlineData("<ol><li><b>Lamps</b><p>They were lit.</p></li><li><b>Ropes</b><p>They were old.</p></li><li><b>Masts</b><p>They stood.</p></li></ol>")]
    [InlineData("<ol start=1><li><b>Lamps</b></li></ol><p>They were lit.</p><ol start=2><li><b>Ropes</b></li></ol><p>They were old.</p><ol start=3><li><b>Masts</b></li></ol><p>They stood.</p>")]
    [InlineData("<div>1</div><div>Lamps</div><div>They were lit.</div><div>2</div><div>Ropes</div><div>They were old.</div><div>3</div><div>Masts</div><div>They stood.</div>")]
    public void Rows_and_points_with_a_number_are_items(string body)
    {
        var items = Read(body);
        Assert.Equal(["1 Lamps", "2 Ropes", "3 Masts"], items.Select(i => $"{i.Number} {i.Title}"));
        Assert.Equal(["They were lit.", "They were old.", "They stood."], items.Select(i => Assert.Single(i.Blocks, b => b.Part == ItemPart.Minutes).Text));
    }

    [Fact]
    public void Who_has_to_act_stands_beside_the_item()
    {
        var items = Read("<table><tr><th>Item</th><th>Minute</th><th>ACTION</th></tr><tr><td>1</td><td><b>Lamps</b><br>They were lit.</td><td>Clerk &ndash; oil<br>AB &ndash; a wick for each of the lamps on the quay</td></tr><tr><td>2</td><td><b>Ropes</b><br>They were old.</td><td></td></tr><tr><td>3</td><td><b>Masts</b><br>They stood.</td><td>Clerk</td></tr></table>");
        Assert.Equal([(ItemPart.Minutes, "They were lit."), (ItemPart.Information, "Action: Clerk – oil; AB – a wick for each of the lamps on the quay")], items[0].Blocks.Select(b => (b.Part, b.Text)));
        Assert.Single(items[1].Blocks);
        Assert.Equal("Action: Clerk", items[2].Blocks[^1].Text);
    }

    [Fact]
    public void Rows_headed_by_words_are_items_where_no_heading_stands_above_them()
    {
        var items = Read("<table><tr><td>Lamps</td><td><p>Councillor Sample said that they were dark.</p><p>They were lit.</p></td></tr><tr><td>Ropes</td><td><p>Councillor Pattern asked for new ones.</p><p>The request was refused.</p></td></tr><tr><td>Masts</td><td><p>They were counted.</p><p>There were two.</p></td></tr></table>");
        Assert.Equal(["Lamps", "Ropes", "Masts"], items.Select(i => i.Title));
        Assert.Equal(2, items[1].Blocks.Count);
    }

    [Fact]
    public void Underlined_lines_head_items_and_the_last_needs_no_verb()
    {
        var items = Read("<p><u>Lamps</u></p><p>They were lit.</p><p><u>Ropes</u></p><p>They were old.</p><p><u>Date of next meeting</u></p><p>1 April 2024.</p>");
        Assert.Equal(["Lamps", "Ropes", "Date of next meeting"], items.Select(i => i.Title));
    }

    private static IReadOnlyList<ItemDraft> Read(string body)
    {
        var meeting = PrintedHtml.Page(Head + body + "</body></html>", null);
        Assert.NotNull(meeting);
        return meeting.Items;
    }
}
