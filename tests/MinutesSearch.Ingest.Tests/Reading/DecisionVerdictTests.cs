using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

public class DecisionVerdictTests
{
    [Theory]
    [InlineData("The clerk reported on the hedge. Noted.", "Noted.")]
    [InlineData("An extension at 4 Mill Row. No objection.", "No objection.")]
    [InlineData("Councillor Sample moved that the gate be mended. Agreed by 5 votes to 1.", "Councillor Sample moved that the gate be mended. Agreed by 5 votes to 1.")]
    [InlineData("He proposed a second gate; Ms Draft seconded. Carried, one against.", "He proposed a second gate; Ms Draft seconded. Carried, one against.")]
    [InlineData("Deferred at the request of the Surveyor.", "Deferred at the request of the Surveyor.")]
    [InlineData("Agreed by 5 votes to 1 that the gate be mended.", "Agreed by 5 votes to 1 that the gate be mended.")]
    [InlineData("By 4 votes to 2 Ms Draft was co-opted over Mr Outline.", "By 4 votes to 2 Ms Draft was co-opted over Mr Outline.")]
    [InlineData("The petition stood referred to the Parks Committee.", "The petition stood referred to the Parks Committee.")]
    [InlineData("The Sub-Committee resolved by a majority that the licence be suspended.", "The Sub-Committee resolved by a majority that the licence be suspended.")]
    [InlineData("It was recommended to Council that the square be designated.", "It was recommended to Council that the square be designated.")]
    public void A_verdict_decides_what_stands_before_it(string text, string decision) =>
        Assert.Equal(decision, Assert.Single(Drafted.Minutes(text).Decisions).Text);

    [Theory]
    [InlineData("Carried on the wind, the noise was heard at the mill.")]
    [InlineData("No objection had been received from the neighbours in ten years of market days.")]
    [InlineData("The Mayor gave his casting vote against the motion.")]
    public void Other_short_sentences_decide_nothing(string text) => Assert.False(DecisionVerdict.Is(text));

    [Theory]
    [InlineData("The Committee:-", true)]
    [InlineData("The Board:", true)]
    [InlineData("The Committee heard from:", false)]
    [InlineData("The Committee asked whether the gate had been mended:", false)]
    public void A_body_alone_opens_a_list_of_acts(string text, bool opens) => Assert.Equal(opens, DecisionVerdict.IsBody(text));

    [Fact]
    public void What_the_body_did_stands_below_it()
    {
        var item = Drafted.Minutes("The Committee:-", "(1) noted the position; and", "(2) instructed a report on the gate.");
        Assert.Equal(2, Assert.Single(item.Decisions).Points.Count);
    }

    [Theory]
    [InlineData("On being put to the vote, the recommendations were carried by 5 votes to 1.")]
    [InlineData("It was proposed by Councillor Sample and seconded by Councillor Draft that Councillor Outline be appointed. There being no other nominations, it was")]
    [InlineData("Councillor Sample proposed refusal. This was seconded by Councillor Draft and carried by 8 votes to 1.")]
    [InlineData("The Mayor put the proposal to the meeting and it was carried by 5 votes to 2.")]
    public void What_leads_on_to_a_resolution_right_below_it_is_no_decision_of_its_own(string text) =>
        Assert.StartsWith("RESOLVED", Assert.Single(Drafted.Minutes(text, "RESOLVED that the gate be mended.").Decisions).Text, StringComparison.Ordinal);

    [Fact]
    public void Names_and_remarks_may_stand_between_a_vote_and_its_resolution()
    {
        var item = Drafted.Minutes("The motion as amended was put to the vote and carried.", "Against: Councillor Sample", "(Councillor Draft took no part.)", "RESOLVED that the gate be mended.");
        Assert.Single(item.Decisions);
    }

    [Fact]
    public void Two_resolutions_that_only_sentences_tell_stay_two() =>
        Assert.Equal(2, Drafted.Minutes("The motion was seconded by Councillor Sample and unanimously agreed.", "It was agreed that a letter be sent to the mill.").Decisions.Count);

    [Fact]
    public void Consideration_that_was_given_decides_nothing() => Assert.Empty(Drafted.Minutes("Consideration was given to a report which sought approval of the plan.").Decisions);
}
