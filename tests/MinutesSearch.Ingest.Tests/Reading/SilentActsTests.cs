using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>What is done in a meeting and not said, and who has a part in what is said.</summary>
public class SilentActsTests
{
    [Theory]
    [InlineData("Councillor Sample took the chair.")]
    [InlineData("Councillor Sample took her seat.")]
    [InlineData("The Head of Roads took a note of the meeting.")]
    [InlineData("Councillor Sample put the amendment to the meeting.")]
    [InlineData("Councillor Sample put it to the vote.")]
    [InlineData("The Town Clerk called the roll.")]
    [InlineData("Councillor Sample declared the motion carried.")]
    [InlineData("Councillor Sample declared the meeting closed at 9.15 p.m.")]
    [InlineData("The Head of Roads has asked for a quotation.")]
    [InlineData("Two tenders were opened and Mr Sample's accepted.")]
    [InlineData("Councillor Sample moved to the public gallery.")]
    [InlineData("The Register of Orders made by the Head of Roads was noted.")]
    [InlineData("The certificate given by the Town Clerk was laid on the table.")]
    [InlineData("The plans submitted by Mr Sample were received.")]
    [InlineData("A panel was set up, consisting of Councillors Sample, Draft and Outline.")]
    [InlineData("Internal auditor – it was resolved to appoint a new one.")]
    public void What_is_done_is_no_talk(string text) => Assert.Empty(Drafted.Minutes(text).Speakers);

    [Theory]
    [InlineData("The Chairman of the Roads Panel, Councillor Sample, gave her casting vote against.")]
    [InlineData("Councillor Sample used her second vote in favour.")]
    [InlineData("Councillor Sample exercised a casting vote for the amendment.")]
    public void A_casting_vote_is_a_vote(string text) => Assert.Equal([("Sample", Participation.Voted)], Drafted.Minutes(text).Speakers.Select(s => (s.Name, s.Participation)));

    [Theory]
    [InlineData("Points made by Mr Sample were noted.", "Sample")]
    [InlineData("An overview was provided by Ms Sample.", "Sample")]
    [InlineData("Following a presentation given by Mr Sample, the report was noted.", "Sample")]
    [InlineData("Mr Sample was heard on the state of the roof.", "Sample")]
    [InlineData("The Committee agreed to hear Councillor Sample, a local member.", "Sample")]
    [InlineData("Mrs Ada Sample and two other residents of Mill Lane spoke against the scheme.", "Ada Sample")]
    [InlineData("Mr Sample and others asked for a crossing.", "Sample")]
    [InlineData("Mr Sample and another objector spoke.", "Sample")]
    [InlineData("Mr Sample from the floor said that he had rung twice.", "Sample")]
    [InlineData("Chief Fire Officer Sample assured Members that no station would close.", "Sample")]
    [InlineData("Director Sample advised the meeting that the rules were clear.", "Sample")]
    [InlineData("Planning Officer Sample explained the map.", "Sample")]
    [InlineData("The Lord Mayor (Councillor Sample) took the Chair and asked for a minute's silence.", "Sample")]
    public void Who_is_told_to_have_spoken_spoke(string text, string name) => Assert.Contains(Drafted.Minutes(text).Speakers, s => s.Name == name && s.Participation == Participation.Spoke);

    [Theory]
    [InlineData("The officers answered questions put by Bailie Sample and Councillors Draft and Outline.")]
    [InlineData("Comments were made by Mr Sample and Councillors Draft and Outline.")]
    [InlineData("The matter was raised by Councillor Sample and Messrs Draft and Outline.")]
    public void Names_behind_an_and_share_the_act(string text) => Assert.Equal(["Sample", "Draft", "Outline"], Drafted.Minutes(text).Speakers.Where(s => s.Participation == Participation.Spoke).Select(s => s.Name));

    [Theory]
    [InlineData("RESOLVED (Cllr Sample / Cllr Draft) that the lamps be mended.")]
    [InlineData("Agreed (Mrs Sample/Mr Draft).")]
    [InlineData("That the minutes be approved (Cllr. Mrs. Sample / Cllr. Draft; 9 for, 3 against).")]
    public void A_pair_in_brackets_behind_a_decision_moved_and_seconded_it(string text) =>
        Assert.Equal([("Sample", Participation.Moved), ("Draft", Participation.Seconded)], Drafted.Minutes(text).Speakers.Select(s => (s.Name, s.Participation)));

    [Theory]
    [InlineData("The roads (Mill Lane / Mr Draft's corner) were approved.")]
    [InlineData("The report (RB/12/07) was adopted.")]
    [InlineData("The chairs (Roads Panel / Harbour Panel) were agreed.")]
    public void Other_slashes_name_nobody(string text) => Assert.DoesNotContain(Drafted.Minutes(text).Speakers, s => s.Participation is Participation.Moved or Participation.Seconded);

    [Fact]
    public void The_deputy_is_not_the_chief()
    {
        var meeting = Drafted.Read(new MeetingDraft { Attendance = [new(ItemPart.Information, "In attendance: Deputy Chief Executive (Mr B. Draft), Assistant Head of Roads (Ms C. Outline)")], Items = [Drafted.Item("Roads", "The Chief Executive said that it was late.", "The Head of Roads agreed.")] });
        Assert.Equal(["Chief Executive", "Head of Roads"], meeting.Items[0].Speakers.Select(s => s.Name));
    }

    [Fact]
    public void Letters_behind_a_role_stand_for_the_person()
    {
        var meeting = Drafted.Read(new MeetingDraft { Attendance = [new(ItemPart.Information, "In attendance: Ada Sample-Draft, Head of Schools Finance (ASD); Ben Outline, Manager of Special Schools (BO)")], Items = [Drafted.Item("Schools", "ASD said that there was a deficit.", "BO had the figures of 2012.")] });
        Assert.Equal(["Ada Sample-Draft", "Ben Outline"], meeting.Items[0].Speakers.Select(s => s.Name));
        Assert.Equal("Head of Schools Finance", meeting.Attendance[0].Role);
    }
}
