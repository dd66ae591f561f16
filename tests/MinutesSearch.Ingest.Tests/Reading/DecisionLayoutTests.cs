using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Resolutions whose words stand on several lines or beside how they came about; all invented.</summary>
public class DecisionLayoutTests
{
    [Theory]
    [InlineData("IT WAS RESOLVED by 7 votes for, 4 against and 1 abstention", "That the quay be shored up.")]
    [InlineData("Recommendation to Full Council", "That the quay be shored up.")]
    [InlineData("Decision (4 in favour, 2 against)", "That the quay be shored up.")]
    public void A_line_without_a_stop_goes_on_below(string lead, string that)
    {
        var decision = Assert.Single(Drafted.Minutes("Councillor Sample said that it leaned.", lead, that).Decisions);
        Assert.Equal($"{lead} {that}", decision.Text);
    }

    [Fact]
    public void A_sentence_may_end_in_the_lead_of_points()
    {
        var item = Drafted.Minutes("It was moved by Councillor Sample, seconded by Councillor Draft and, by 5 votes to 3, Resolved:", "(a) That the quay be shored up.", "(b) That the lamps be lit.");
        Assert.Equal(2, Assert.Single(item.Decisions).Points.Count);
    }

    [Theory]
    [InlineData("It was resolved to:", "A. Shore up the quay.", "B. Light the lamps.", 2)]
    [InlineData("RESOLVED that", "A. the quay be shored up; and", "B. the lamps be lit.", 2)]
    [InlineData("The Board AGREED to:", "A. Shore up the quay.", "B. Light the lamps.", 2)]
    [InlineData("RESOLVED that the lamps be lit:", "A. Sample would see to the oil.", "The meeting closed.", 0)]
    public void Capitals_that_count_up_mark_points(string lead, string first, string second, int points) =>
        Assert.Equal(points, Drafted.Minutes(lead, first, second).Decisions[0].Points.Count);

    [Theory]
    [InlineData("It was moved by Councillor Sample, seconded by Councillor Draft and, upon a show of hands, unanimously")]
    [InlineData("It was moved by Councillor Sample, seconded by Councillor Draft and thereupon")]
    public void Movers_whose_sentence_breaks_off_belong_to_what_was_resolved(string movers)
    {
        var decision = Assert.Single(Drafted.Minutes(movers, "RESOLVED: that the lamps be lit.").Decisions);
        Assert.StartsWith(movers, decision.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Notice of a letter about the lamps was given. Resolved that the lamps be lit.", "Resolved that the lamps be lit.")]
    [InlineData("Internal auditor. Resolved to appoint Ms Sample.", "Resolved to appoint Ms Sample.")]
    [InlineData("The minute was submitted and approved on the motion of Councillor Sample, seconded by Councillor Draft.", "The minute was submitted and approved on the motion of Councillor Sample, seconded by Councillor Draft.")]
    [InlineData("The Committee, on the motion of Councillor Sample, seconded by Councillor Draft, agreed to light the lamps.", "The Committee, on the motion of Councillor Sample, seconded by Councillor Draft, agreed to light the lamps.")]
    [InlineData("With the consent of Council, Councillor Sample withdrew her motion.", "With the consent of Council, Councillor Sample withdrew her motion.")]
    [InlineData("Village hall - new chairs. Agreed, proposed Cllr Sample, seconded Cllr Draft.", "Agreed, proposed Cllr Sample, seconded Cllr Draft.")]
    [InlineData("It was proposed by Cllr Sample that the lamps be lit. Vote: 3 for, 2 against. Carried.", "It was proposed by Cllr Sample that the lamps be lit. Vote: 3 for, 2 against. Carried.")]
    public void What_was_resolved_may_stand_inside_a_paragraph(string text, string decision) =>
        Assert.Equal(decision, Assert.Single(Drafted.Minutes(text).Decisions).Text);

    [Fact]
    public void A_verdict_alone_at_the_end_decides()
    {
        var decision = Assert.Single(Drafted.Minutes("The Surveyor spoke of the lamps.", "NOTED").Decisions);
        Assert.Equal(DecisionOutcome.Noted, decision.Outcome);
    }

    [Fact]
    public void How_a_resolution_came_about_is_no_other_one()
    {
        var item = Drafted.Minutes("RESOLVED: No objection.", "Proposed: Cllr Sample Seconded: Cllr Draft", "On a vote being taken the matter was approved unanimously.");
        Assert.StartsWith("RESOLVED", Assert.Single(item.Decisions).Text, StringComparison.Ordinal);
    }
}
