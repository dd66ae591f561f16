using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Who speaks by the verb, and who is only mentioned.</summary>
public class SpeechTests
{
    [Theory]
    [InlineData("Councillor Sample said that the road was full.")]
    [InlineData("Councillor Sample underlined the need for a crossing.")]
    [InlineData("Councillor Sample voiced her concern.")]
    [InlineData("Councillor Sample went through the schedule.")]
    [InlineData("Councillor Sample (Lab) – could not see how the figures were to be met.")]
    [InlineData("* that the road be closed at once (Cllr Sample)")]
    [InlineData("Councillor Sample queried the figures.")]
    [InlineData("Cllr Sample – spoke in support of the application.")]
    [InlineData("It was pointed out by Councillor Sample that the road was full.")]
    [InlineData("It was noted by Councillor Sample that the road was full.")]
    [InlineData("“There is no plan”, said Councillor Sample.")]
    [InlineData("In response to a question from Councillor Sample, the figures were given.")]
    [InlineData("Councillor Sample (Harbour Ward) asked about the crossing.")]
    [InlineData("Questions were put by Councillor Sample.")]
    public void Who_says_something_speaks(string text) =>
        Assert.Contains(Drafted.Minutes(text).Speakers, s => s is { Name: "Sample", Participation: Participation.Spoke } or { Name: "Councillor Sample", Participation: Participation.Spoke });

    [Theory]
    [InlineData("The Chief Officer – Finance, Housing and Change apologised for the delay.", "Chief Officer – Finance, Housing and Change")]
    [InlineData("The Assistant Director - Planning reported on the survey.", "Assistant Director - Planning")]
    [InlineData("Wulfrun Sample from Audit Draft informed Members that the work would begin.", "Wulfrun Sample")]
    [InlineData("The Chair, Mrs Ada Sample (Lay Member), invited nominations.", "Ada Sample")]
    [InlineData("ACC Sample reported that calls were answered sooner.", "Sample")]
    public void A_person_with_more_beside_the_name_speaks(string text, string name) =>
        Assert.Contains(Drafted.Minutes(text).Speakers, s => s.Participation == Participation.Spoke && s.Name.EndsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("17 | Cllr Ada Sample | Personal - trustee")]
    [InlineData("Cllr Ada Sample and Cllr Draft declared that they were deferred members.")]
    [InlineData("The following members declared an interest in item 6: Mr Draft, Mr Outline and Ms Ada Sample.")]
    public void Interests_are_declared_in_rows_and_lists(string text) =>
        Assert.Contains(Drafted.Read(Drafted.Item("Declarations of Interest", text)).Speakers, s => s.Participation == Participation.DeclaredInterest && s.Name.EndsWith("Ada Sample", StringComparison.Ordinal));

    [Fact]
    public void Who_stands_in_or_comes_too_sends_no_apologies()
    {
        var speakers = Drafted.Read(Drafted.Item("Apologies and Declarations", "Mr B Draft also attended the meeting.", "An apology was received from Mr A Sample, Mr C Outline substituting.")).Speakers;
        Assert.Equal("A Sample", Assert.Single(speakers, s => s.Participation == Participation.Apologies).Name);
    }

    [Theory]
    [InlineData("A letter was sent to Councillor Sample.")]
    [InlineData("Members thanked Councillor Sample for her work.")]
    [InlineData("The death of Councillor Sample was marked with a silence.")]
    [InlineData("It was agreed that Councillor Sample be elected Chairman.")]
    [InlineData("The ward of Councillor Sample has the most potholes.")]
    public void Who_is_only_mentioned_does_not(string text) =>
        Assert.DoesNotContain(Drafted.Minutes(text).Speakers, s => s.Participation == Participation.Spoke && s.Name.EndsWith("Sample", StringComparison.Ordinal));

    [Theory]
    [InlineData("Agreed, proposed Cllr Sample, seconded Cllr Draft.")]
    [InlineData("Prop Cllr Sample, sec Cllr Draft that the Council object.")]
    [InlineData("Resolved, on the substantive motion (proposed Cllr Sample, seconded Cllr Draft), that the budget be approved.")]
    [InlineData("Councillor Sample MOVED and Councillor Draft SECONDED the recommendations.")]
    [InlineData("Moved: Cllr Sample Seconded: Cllr Draft")]
    [InlineData("Proposed by Cllr Sample, seconded by Cllr Draft, that the minutes be approved.")]
    [InlineData("It was moved by Cllr Sample and seconded by Cllr Draft that the gate be mended.")]
    public void Movers_and_seconders_are_read_in_every_form(string text)
    {
        var speakers = Drafted.Minutes(text).Speakers;
        Assert.Contains(speakers, s => s.Participation == Participation.Moved && s.Name.EndsWith("Sample", StringComparison.Ordinal));
        Assert.Contains(speakers, s => s.Participation == Participation.Seconded && s.Name.EndsWith("Draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Clerk said that the bank had been paid.", "Clerk")]
    [InlineData("Licensing Manager – the gap had been measured in October and was there.", "Licensing Manager")]
    [InlineData("Director of Roads advised that the work would begin in May.", "Director of Roads")]
    public void A_role_may_head_its_sentence_without_an_article(string text, string role) =>
        Assert.Contains(Drafted.Minutes(text).Speakers, s => s.IsRoleOnly && s.Name == role);

    [Fact]
    public void A_title_before_a_name_is_no_role_alone() => Assert.DoesNotContain(Drafted.Minutes("Director Draft said that the work would begin.").Speakers, s => s.IsRoleOnly);

    [Theory]
    [InlineData("Cllr Sample is a governor of the school.")]
    [InlineData("Cllr Sample owns the paddock at item 9.")]
    [InlineData("Alderman Sample in Item 5.3, Councillor Draft in Item 6.")]
    [InlineData("Councillor Sample in relation to paragraph 5 stated that her son went there.")]
    public void What_somebody_is_or_has_is_an_interest_where_they_are_declared(string text) =>
        Assert.Contains(Drafted.Read(Drafted.Item("Declarations of Interest", text)).Speakers, s => s.Name == "Sample" && s.Participation == Participation.DeclaredInterest);

    [Theory]
    [InlineData("Councillor Sample left the room at 7.21pm.")]
    [InlineData("Councillor Sample took no part in the vote.")]
    [InlineData("Councillor Sample put the motion to the vote.")]
    public void Comings_goings_and_votes_are_no_part_in_the_talk(string text) => Assert.Empty(Drafted.Minutes(text).Speakers);

    [Theory]
    [InlineData("Councillor Sample felt that it was too much, and moved that it be reduced.", true)]
    [InlineData("Councillor Sample shared those concerns and moved an amendment.", true)]
    [InlineData("Councillor Sample said that it was too much, which Councillor Draft doubted and moved that it be raised.", false)]
    public void Who_speaks_may_move_as_well(string text, bool moves) =>
        Assert.Equal(moves, Drafted.Minutes(text).Speakers.Any(s => s.Name.EndsWith("Sample", StringComparison.Ordinal) && s.Participation == Participation.Moved));

    [Theory]
    [InlineData("The Principal Planning Officer (Ysolde Sample) introduced the report.", "Ysolde Sample")]
    [InlineData("The Director of Education, Hywel Sample, confirmed that both would stay.", "Hywel Sample")]
    [InlineData("The Section 151 Officer reported an underspend.", "Section 151 Officer")]
    [InlineData("The Head of Roads (Corporate Services) reported an underspend.", "Head of Roads")]
    public void The_holder_of_a_role_needs_no_title(string text, string name) => Assert.Contains(name, Assert.Single(Drafted.Minutes(text).Speakers).Name, StringComparison.Ordinal);
}
