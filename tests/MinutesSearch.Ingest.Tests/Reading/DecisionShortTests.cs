using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Short sentences that say no more than what became of something.</summary>
public class DecisionShortTests
{
    [Theory]
    [InlineData("The settlement was noted.", DecisionOutcome.Noted)]
    [InlineData("Internal auditor's report was received.", DecisionOutcome.Noted)]
    [InlineData("The rate of £4.85 was agreed.", DecisionOutcome.Agreed)]
    [InlineData("Members were content that the lease be renewed.", DecisionOutcome.Agreed)]
    [InlineData("Members were content.", DecisionOutcome.Agreed)]
    [InlineData("Motion agreed.", DecisionOutcome.Agreed)]
    [InlineData("Motion lost.", DecisionOutcome.Refused)]
    [InlineData("Motion withdrawn.", DecisionOutcome.Withdrawn)]
    [InlineData("Report noted.", DecisionOutcome.Noted)]
    [InlineData("The motion was not taken.", DecisionOutcome.Deferred)]
    [InlineData("The matter was laid over.", DecisionOutcome.Deferred)]
    [InlineData("The Committee homologated the action taken.", DecisionOutcome.Agreed)]
    [InlineData("On the proposal of Cllr Sample, seconded by Cllr Pattern, Standing Order 4 was suspended.", DecisionOutcome.Agreed)]
    [InlineData("The petition stood referred to the Director of Place for a response.", DecisionOutcome.Referred)]
    [InlineData("The Panel declined the request.", DecisionOutcome.Refused)]
    public void Such_a_sentence_decides(string sentence, DecisionOutcome outcome)
    {
        var decision = Assert.Single(Decisions(sentence));
        Assert.Equal(sentence, decision.Text);
        Assert.Equal(outcome, decision.Outcome);
    }

    [Theory]
    [InlineData("Members were content with the pace of the work so far, the Chair said.")]
    [InlineData("Members agreed that the Council should know.")]
    [InlineData("He said that the report was noted.")]
    [InlineData("Three submissions were received.")]
    [InlineData("Number of applications received")]
    [InlineData("When the motion was withdrawn the county was asked to pay.")]
    [InlineData("Councillor Sample agreed with the Chair.")]
    [InlineData("Officers were content to leave it.")]
    public void Opinions_and_what_is_only_told_decide_nothing(string sentence) => Assert.Empty(Decisions(sentence));

    [Fact]
    public void What_followed_a_discussion_stands_in_points()
    {
        var meeting = Assert.Single(Pages.Read("NORTHMERE TOWN COUNCIL\n\nMinutes of the Quay Committee held on 1 May 2014\n\nPresent: Councillors Sample and Pattern\n\n6. LAMPS\n\nFollowing discussion the Board agreed:-\n\n(a) to note the report;\n\n(b) to write to the Minister.\n\n7. TIDES\n\nThe tides were high.\n").Meetings);
        Assert.Equal(["to note the report;", "to write to the Minister."], Assert.Single(meeting.Items[0].Decisions).Points);
    }

    private static IReadOnlyList<Decision> Decisions(string sentence) => Drafted.Minutes("The officer spoke at length.", sentence).Decisions;
}
