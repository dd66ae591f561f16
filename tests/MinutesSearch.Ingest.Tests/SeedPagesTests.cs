using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests;

/// <summary>The five pages of council minutes that the product was made for. Their text stays where it is; only facts about it stand here.</summary>
public class SeedPagesTests
{
    [SharedDataFact("seeds/000_7f43db49dbf383d5.txt")]
    public void A_meeting_page_gives_six_items_two_of_them_cut()
    {
        var read = Pages.ReadShared("seeds/000_7f43db49dbf383d5.txt");
        Assert.Equal("moderngov-text/meeting", read.Format);
        var meeting = Assert.Single(read.Meetings);
        Assert.Equal("County Hall, Worcester", meeting.Header.Venue);
        Assert.Null(meeting.Header.Committee);
        Assert.Equal(["264", "265", "266", "267", "268", "269"], meeting.Items.Select(i => i.Number));
        Assert.Equal([false, false, false, false, true, true], meeting.Items.Select(i => i.IsTruncated));
        Assert.Equal(["264", "265", "266", "267"], meeting.Items.Where(i => i.Kind == ItemKind.Procedure).Select(i => i.Number));
        Assert.Equal((2018, DateSource.Inferred, null), (meeting.Header.Date.Year, meeting.Header.Date.Source, meeting.Header.Date.Date));
        Assert.Contains("2018", meeting.Header.Date.Evidence, StringComparison.Ordinal);
        Spoke(meeting.Items[4], "Elaine Carolan", "Strategic Commissioner for Adult Services");
        Spoke(meeting.Items[4], "Steve Medley", "Senior Project Manager");
        Spoke(meeting.Items[4], "Adrian Hardman", "Cabinet Member with Responsibility for Adult Social Care");
        Assert.All(meeting.Items.Skip(4), i => Assert.Contains(i.Topics, t => t.Id == "adult-social-care"));
        Assert.DoesNotContain(meeting.Items, i => i.Title.Contains("PDF", StringComparison.Ordinal));
        Assert.DoesNotContain(meeting.Items.SelectMany(i => i.Passages), p => p.Text.Contains("view the full", StringComparison.Ordinal) || p.Text.Contains("PDF", StringComparison.Ordinal));
        Assert.Equal(17, meeting.Items[4].Passages.Count(p => p is { Shape: PassageShape.ListItem, Marker: "·" }));
        Assert.Equal("A risk/reward payment model with existing Providers", meeting.Items[4].Passages[^1].Text);
        Assert.Equal(["-", "-", "-", "·", "·"], meeting.Items[5].Passages.Where(p => p.Marker is not null).Select(p => p.Marker));
    }

    [SharedDataFact("seeds/001_71c3cadb957d811b.txt")]
    public void An_issue_gives_the_item_its_meeting_states()
    {
        var read = Pages.ReadShared("seeds/001_71c3cadb957d811b.txt");
        Assert.Equal("moderngov-text/issue", read.Format);
        var meeting = Assert.Single(read.Meetings);
        var item = Assert.Single(meeting.Items);
        Assert.Equal("55", item.Number);
        Assert.Equal("REDESIGN AND COMMISSIONING OF HOME CARE AND REABLEMENT SERVICES", item.Title);
        Assert.Equal("REDESIGN AND COMMISSIONING OF HOME CARE SERVICES", item.IssueTitle);
        Assert.Equal("Cabinet", meeting.Header.Committee?.Name);
        Assert.Equal((new DateOnly(2016, 11, 3), DateSource.Stated), (meeting.Header.Date.Date!.Value, meeting.Header.Date.Source));
        Assert.Contains(item.Topics, t => t.Id == "adult-social-care");
        Assert.True(item.IsTruncated);
        Assert.Equal(ItemPart.Agenda, item.Passages[0].Part);
        Assert.All(item.Passages.Skip(1), p => Assert.Equal(ItemPart.Minutes, p.Part));
    }

    [SharedDataFact("seeds/002_9ab6f0c9f462e455.txt")]
    public void Words_added_after_the_meeting_stand_apart()
    {
        var item = Assert.Single(Assert.Single(Pages.ReadShared("seeds/002_9ab6f0c9f462e455.txt").Meetings).Items);
        Assert.Equal("JOINT COMMISSIONING OF DOMICILIARY CARE SUPPORT SERVICES", item.Title);
        Assert.Equal(["1.", "2.", "3.", "4."], item.Passages.Where(p => p.Marker?.EndsWith('.') ?? false).Select(p => p.Marker));
        Assert.Equal(4, Assert.Single(item.Decisions).Points.Count);
        Spoke(item, "Sally Vallance", "Joint Integrated Commissioning Board Lead");
        Assert.Contains(item.Topics, t => t.Id == "adult-social-care");
        Assert.Equal(2, item.Passages.Count(p => p.Part == ItemPart.Information));
        Assert.Equal(ItemPart.Information, item.Passages[^1].Part);
        Assert.Equal(2, item.Passages.Count(p => p.Part == ItemPart.Agenda));
        Assert.DoesNotContain(item.Passages, p => p.Text.StartsWith("Supporting documents", StringComparison.Ordinal));
    }

    [SharedDataFact("seeds/003_1ad72a79ff1f8d45.txt")]
    public void Points_below_points_keep_their_depth()
    {
        var item = Assert.Single(Assert.Single(Pages.ReadShared("seeds/003_1ad72a79ff1f8d45.txt").Meetings).Items);
        Assert.Equal("Peer Review Feedback", item.Title);
        Assert.Equal(9, item.Passages.Count(p => p is { Marker: "o", Level: 1 }));
        Assert.All(item.Passages.Where(p => p.Marker == "·"), p => Assert.Equal(0, p.Level));
        Assert.Equal(2, Assert.Single(item.Decisions).Points.Count);
        Assert.Contains(item.Topics, t => t.Id == "adult-social-care");
    }

    [SharedDataFact("seeds/004_2eb4a70d4646a769.txt")]
    public void A_page_without_labels_is_minutes_where_it_reports()
    {
        var item = Assert.Single(Assert.Single(Pages.ReadShared("seeds/004_2eb4a70d4646a769.txt").Meetings).Items);
        Assert.Equal("Update on People and Communities Strategy and Workstreams", item.Title);
        Assert.Equal(27, item.Passages.Count);
        Assert.All(item.Passages, p => Assert.Equal(ItemPart.Minutes, p.Part));
        Assert.Equal(3, item.Passages.Count(p => p is { Marker: "§", Level: 1 }));
        Assert.Contains(item.Topics, t => t.Id == "adult-social-care");
    }

    private static void Spoke(AgendaItem item, string name, string role) =>
        Assert.Contains(item.Speakers, s => s.Name == name && s.Role == role && s.CountsAsSpeaker);
}
