using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests;

/// <summary>True pages of one council's site. Their text stays where it is; only facts about it stand here.</summary>
public class TruePagesTests
{
    [SharedDataFact("data/moderngov/Agenda_151.html")]
    public void A_meeting_page_gives_its_items_decisions_votes_and_cuts()
    {
        var read = Pages.ReadShared("data/moderngov/Agenda_151.html");
        Assert.Equal("moderngov-html/meeting", read.Format);
        Assert.Empty(read.Faults);
        var meeting = Assert.Single(read.Meetings);
        Assert.Equal(new DateOnly(2026, 1, 15), meeting.Header.Date.Date);
        Assert.Equal("Kingston and North Kingston Neighbourhood Committee", meeting.Header.Committee?.Name);
        Assert.Equal("Royal Borough of Kingston upon Thames Council", meeting.Header.Council.Name);
        Assert.EndsWith("-m10221", meeting.Header.Id, StringComparison.Ordinal);
        Assert.Equal("Guildhall, Kingston upon Thames", meeting.Header.Venue);
        Assert.Equal(Enumerable.Range(54, 12).Select(n => $"{n}"), meeting.Items.Select(i => i.Number));
        Assert.Equal(["59", "60", "63"], meeting.Items.Where(i => i.Passages.Any(p => p.Part == ItemPart.Decisions)).Select(i => i.Number));
        Assert.All(meeting.Items.Where(i => i.Number is "59" or "60" or "63"), i => Assert.True(i.IsDecided));
        Assert.Equal(3, meeting.Items.Count(i => i.Votes.Any(v => v.Result == "Carried")));

        // The page prints its mark below two items; each stands a second time in the link's tooltip.
        Assert.Equal(["59", "60"], meeting.Items.Where(i => i.IsTruncated).Select(i => i.Number));
        Assert.DoesNotContain(meeting.Items.SelectMany(i => i.Passages), p => p.Text.Contains("view the full", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(meeting.Items, i => i.Title.Contains("PDF", StringComparison.Ordinal));
        Assert.Equal("Minutes", meeting.Items[4].Title);
    }

    [SharedDataFact("data/moderngov/BrowseMeetings.html")]
    public void A_list_of_meetings_holds_no_minutes() => Assert.Equal("This page is a list of meetings: no minutes on it.", Fault("BrowseMeetings"));

    [SharedDataFact("data/moderngov/CommitteeStructure.html")]
    public void A_list_of_committees_holds_no_minutes() => Assert.Equal("This page is a list of committees: no minutes on it.", Fault("CommitteeStructure"));

    [SharedDataFact("data/moderngov/CommitteeDetails.html")]
    public void The_details_of_a_committee_hold_no_minutes() => Assert.Equal("This page is the details of a committee: no minutes on it.", Fault("CommitteeDetails"));

    private static string Fault(string name)
    {
        var read = Pages.ReadShared($"data/moderngov/{name}.html");
        Assert.Empty(read.Meetings);
        return Assert.Single(read.Faults).Reason;
    }
}
