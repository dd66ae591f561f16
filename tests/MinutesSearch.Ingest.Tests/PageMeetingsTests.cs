using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests;

public sealed class PageMeetingsTests
{
    [Fact]
    public void What_a_page_holds_twice_is_there_once_in_the_longer_text()
    {
        var together = PageMeetings.Together([Of("m", "short", "a", "b", "c", "d"), Of("m", "rather longer", "a", "b", "c", "e")]);
        var meeting = Assert.Single(together);
        Assert.Equal(["a", "b", "c", "d", "e"], meeting.Items.Select(item => item.Id));
        Assert.Equal(["rather longer", "rather longer", "rather longer", "short", "rather longer"], meeting.Items.Select(item => item.Passages[0].Text));
        Assert.Equal([0, 1, 2, 3, 4], meeting.Items.Select(item => item.Order));
    }

    [Fact]
    public void Meetings_that_share_next_to_nothing_keep_what_both_call_alike()
    {
        var together = PageMeetings.Together([Of("m", "annual", "opening", "b", "c", "d", "e"), Of("m", "monthly", "opening", "f", "g", "h", "i")]);
        Assert.Equal(["opening", "b", "c", "d", "e", "opening-2", "f", "g", "h", "i"], Assert.Single(together).Items.Select(item => item.Id));
    }

    [Fact]
    public void Meetings_of_different_ids_stay_apart()
    {
        var together = PageMeetings.Together([Of("m", "one", "a", "b"), Of("n", "two", "a", "c")]);
        Assert.Equal(["a,b", "a-2,c"], together.Select(meeting => string.Join(',', meeting.Items.Select(item => item.Id))));
    }

    private static Meeting Of(string id, string text, params string[] items)
    {
        var header = new MeetingHeader { Id = id, Title = id, Council = Council.Named("Northmere Borough Council"), Date = MeetingDate.Unknown };
        return new Meeting(header, [.. items.Select((item, order) => new AgendaItem
        {
            Id = item,
            Meeting = header,
            Order = order,
            Title = item,
            Passages = [new Passage { Anchor = "p1", Part = ItemPart.Minutes, Text = text }],
        })]);
    }
}
