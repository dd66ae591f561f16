namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>A verdict settles what was proposed before it, however far above.</summary>
public class DecisionProposalsTests
{
    [Fact]
    public void A_declared_result_keeps_the_proposal_above_the_debate()
    {
        var decisions = Drafted.Minutes("Proposed by Councillor Sample", "Seconded by Councillor Draft", "– that the sign be erected.", "Councillor Outline objected to it.", "The Chair declared the motion CARRIED.").Decisions;
        Assert.Equal("Proposed by Councillor Sample Seconded by Councillor Draft – that the sign be erected. The Chair declared the motion CARRIED.", Assert.Single(decisions).Text);
    }

    [Fact]
    public void What_was_only_proposed_is_overtaken_by_what_was_decided_after_it()
    {
        var decisions = Drafted.Minutes("It was proposed by Councillor Sample and seconded by Councillor Draft that the sign be erected.", "Councillor Outline objected to it.", "It was agreed that the sign be erected in May.").Decisions;
        Assert.Equal("It was agreed that the sign be erected in May.", Assert.Single(decisions).Text);
    }

    [Theory]
    [InlineData("As listed, £12. Prop. AB Sec. CD. All agreed.", "As listed, £12. Prop. AB Sec. CD.")]
    [InlineData("Up to £550 from reserves. Prop. AB Sec. CD. For: AB, CD. Carried.", "Up to £550 from reserves. Prop. AB Sec. CD. For: AB, CD. Carried.")]
    public void What_the_short_form_moves_stands_before_it(string text, string decision) => Assert.Equal(decision, Assert.Single(Drafted.Minutes(text).Decisions).Text);

    [Theory]
    [InlineData("The Committee took note.")]
    [InlineData("The Panel by a majority recommended that the appointment be made to the Council.")]
    [InlineData("The Sub-Committee, without a division, granted the licence.")]
    [InlineData("The application was continued for accounts.")]
    [InlineData("Agreed subject to a survey.")]
    [InlineData("Noted, with thanks to all.")]
    public void Verdicts_of_other_clerks_decide(string text) => Assert.Single(Drafted.Minutes(text).Decisions);

    [Fact]
    public void A_body_that_agreed_decides_by_its_points() =>
        Assert.Equal(2, Assert.Single(Drafted.Minutes("The Committee agreed:-", "(i) that the Chair write to the Minister; and", "(ii) that the operator be asked again.").Decisions).Points.Count);
}
