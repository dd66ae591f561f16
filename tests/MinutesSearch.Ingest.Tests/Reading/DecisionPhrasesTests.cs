using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class DecisionPhrasesTests
{
    [Theory]
    [InlineData("RESOLVED that the report be noted.", DecisionOutcome.Noted)]
    [InlineData("RESOLVED- That the fees be approved.", DecisionOutcome.Agreed)]
    [InlineData("RESOVED: That the fees be approved.", DecisionOutcome.Agreed)]
    [InlineData("UNANIMOUSLY RESOLVED that the tender be accepted.", DecisionOutcome.Agreed)]
    [InlineData("Resolved that permission be refused.", DecisionOutcome.Refused)]
    [InlineData("RESOLVED that the plots be approved, save that the plot at Mill Lane be deferred for its survey.", DecisionOutcome.Agreed)]
    [InlineData("RESOLVED that moorings be granted to the first two applicants and that the third be refused.", DecisionOutcome.Agreed)]
    [InlineData("RESOLVED that the application be refused and that an informative be approved.", DecisionOutcome.Refused)]
    [InlineData("RESOLVED that the proposal to approve the lease be deferred.", DecisionOutcome.Deferred)]
    [InlineData("RESOLVED that the permission which was granted in May be refused renewal.", DecisionOutcome.Refused)]
    [InlineData("RESOLVED that the scheme not be approved.", DecisionOutcome.Refused)]
    [InlineData("It was agreed that the lease be refused.", DecisionOutcome.Refused)]
    [InlineData("The amendment was lost and the motion was carried.", DecisionOutcome.Agreed)]
    [InlineData("It was RESOLVED that the application be REFUSED.", DecisionOutcome.Refused)]
    [InlineData("Therefore, it was RESOLVED that the item be deferred to March.", DecisionOutcome.Deferred)]
    [InlineData("AGREED: That a letter be sent.", DecisionOutcome.Agreed)]
    [InlineData("AGREED (unanimously) – that a letter be sent.", DecisionOutcome.Agreed)]
    [InlineData("DECISION MADE: To approve the grant.", DecisionOutcome.Agreed)]
    [InlineData("RECOMMENDED that Council adopt the policy.", DecisionOutcome.Recommended)]
    [InlineData("RESOLVED TO RECOMMEND to Council that the policy be adopted.", DecisionOutcome.Recommended)]
    [InlineData("NOTED.", DecisionOutcome.Noted)]
    [InlineData("The report, as circulated, was noted by Members.", DecisionOutcome.Noted)]
    [InlineData("The item was deferred to the next meeting.", DecisionOutcome.Deferred)]
    [InlineData("The motion was lost by 12 votes to 5.", DecisionOutcome.Refused)]
    [InlineData("At the request of Councillor Example this Motion was withdrawn.", DecisionOutcome.Withdrawn)]
    [InlineData("It was agreed to refer the matter to the Planning Committee.", DecisionOutcome.Referred)]
    [InlineData("Following discussion, it was then agreed to defer this item to the September Meeting.", DecisionOutcome.Deferred)]
    [InlineData("On the proposal of Councillor Example, seconded by Councillor Sample, it was agreed to allocate the funds.", DecisionOutcome.Agreed)]
    [InlineData("The minutes were proposed by Councillor Example, seconded by Councillor Sample and unanimously approved.", DecisionOutcome.Agreed)]
    [InlineData("Members agreed that a workshop be held in May.", DecisionOutcome.Agreed)]
    [InlineData("The Panel noted the report.", DecisionOutcome.Noted)]
    [InlineData("Members noted the proposal for the disposal of the old quay.", DecisionOutcome.Noted)]
    [InlineData("The report was noted by the Members who would welcome the proposed development.", DecisionOutcome.Noted)]
    [InlineData("Correspondence, as circulated, was noted by the Members.", DecisionOutcome.Noted)]
    [InlineData("Agreement was reached unanimously that the water company be invited.", DecisionOutcome.Agreed)]
    [InlineData("It was proposed by Councillor Example and seconded by Councillor Sample, that the clerk would write.", DecisionOutcome.Agreed)]
    [InlineData("Councillor Example agreed to defer his Motion to the September Meeting.", DecisionOutcome.Deferred)]
    [InlineData("An update was sought on the petition which was sent in May, and it was agreed that a site meeting would be arranged.", DecisionOutcome.Agreed)]
    [InlineData("It was agreed that this item would be brought to the full Council for discussion or be brought to the full Council.", DecisionOutcome.Referred)]
    public void Every_form_of_a_decision_is_read_with_its_outcome(string text, DecisionOutcome outcome)
    {
        var decision = Assert.Single(Drafted.Minutes("The officer spoke at length.", text).Decisions);
        Assert.Equal(text, decision.Text);
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(["p2"], decision.Passages);
    }

    [Theory]
    [InlineData("The model followed consultation, although at the July 2014 Cabinet it was agreed to look at tendering.")]
    [InlineData("Members were reminded that Cabinet received a report on 2 November 2017 and agreed that officers could start.")]
    [InlineData("The Committee agreed in 2014 to close the centre.")]
    [InlineData("The Director agreed to check whether the report could be shared.")]
    [InlineData("The amendment was lost (For: 9, Against: 30).")]
    [InlineData("It was moved that the matter wait. This was lost by 16 votes to 27.")]
    [InlineData("The amendment was accepted by the mover, who said that she would be watching.")]
    [InlineData("A recorded vote was taken on the amendment and it was lost by 8 votes to 12.")]
    [InlineData("On being put to the vote the amendment was declared lost.")]
    [InlineData("Everyone agreed that there were interesting times ahead.")]
    [InlineData("Members agreed that this was a difficult subject.")]
    [InlineData("The Commission is recommended to note the report.")]
    [InlineData("It was noted that the service had grown.")]
    [InlineData("Further information was sought, which Officers agreed to provide.")]
    [InlineData("The drainage issue had been resolved.")]
    [InlineData("Resolved cases were listed in the annex.")]
    [InlineData("The plan was approved in 2015 by the previous council.")]
    [InlineData("The appeal was refused by the Planning Inspector.")]
    [InlineData("Action: Democratic Services to circulate the slides.")]
    [InlineData("Action: Hearing Held by Committee")]
    public void Narrative_decides_nothing(string text) => Assert.Empty(Drafted.Minutes(text).Decisions);

    [Fact]
    public void Recommendations_of_the_agenda_are_not_decisions() =>
        Assert.Empty(Drafted.Minutes("Agenda| RECOMMENDED that the report be noted.", "The panel talked.").Decisions);

    [Fact]
    public void Points_below_the_lead_are_kept_and_the_note_after_the_meeting_stands_apart()
    {
        var item = Drafted.Minutes("Questions were asked.", "AGREED:", "1. That the report be noted;", "2. Members asked for figures;", "3. The Director to write.",
            "Information Update from the Director after the meeting - Information on fees:", "Fees rise by 2%.");
        var decision = Assert.Single(item.Decisions);
        Assert.Equal("AGREED:", decision.Text);
        Assert.Equal(["That the report be noted;", "Members asked for figures;", "The Director to write."], decision.Points);
        Assert.Equal(["p2", "p3", "p4", "p5"], decision.Passages);
        Assert.Equal(DecisionOutcome.Agreed, decision.Outcome);
        Assert.Equal([ItemPart.Minutes, ItemPart.Decisions, ItemPart.Decisions, ItemPart.Decisions, ItemPart.Decisions, ItemPart.Information, ItemPart.Information], item.Passages.Select(p => p.Part));
    }

    [Theory]
    [InlineData("The Panel AGREED:")]
    [InlineData("Board RESOLVED:")]
    [InlineData("Cabinet AGREED that:")]
    public void A_short_lead_may_be_mostly_capitals(string lead)
    {
        var item = Drafted.Minutes("The officer spoke.", lead, "(a) to support the scheme;", "(b) to publish the rate.");
        Assert.Equal(2, Assert.Single(item.Decisions).Points.Count);
        Assert.Equal([ItemPart.Minutes, ItemPart.Decisions, ItemPart.Decisions, ItemPart.Decisions], item.Passages.Select(p => p.Part));
    }

    [Theory]
    [InlineData("Information from the Harbour Master after the meeting - Depth of the basin:")]
    [InlineData("Information provided following the meeting - Depth of the basin:")]
    public void A_note_after_the_meeting_may_begin_with_who_gave_it(string lead) =>
        Assert.Equal([ItemPart.Minutes, ItemPart.Information, ItemPart.Information], Drafted.Minutes("The harbour was deep.", lead, "It is 4 metres.").Passages.Select(p => p.Part));

    [Fact]
    public void A_clause_broken_off_before_its_points_opens_them()
    {
        var decision = Assert.Single(Drafted.Minutes("In summary, it was agreed that the:", "* Director would check the report", "* plans would be shared").Decisions);
        Assert.Equal("In summary, it was agreed that the:", decision.Text);
        Assert.Equal(2, decision.Points.Count);
    }

    [Theory]
    [InlineData("RESOLVED", "(a) That the fees be approved; and", "(b) That a letter be sent.")]
    [InlineData("RESOLVED –", "(1) that the fees be approved;", "(2) that a letter be sent.")]
    [InlineData("RESOLVED that:", "* the fees be approved;", "* a letter be sent.")]
    [InlineData("Resolved:", "That the fees be approved.", "That a letter be sent.")]
    public void Points_may_be_lettered_numbered_bulleted_or_bare(params string[] lines) =>
        Assert.Equal(2, Assert.Single(Drafted.Minutes(lines).Decisions).Points.Count);

    [Fact]
    public void Points_inside_one_sentence_are_told_apart()
    {
        var decision = Assert.Single(Drafted.Minutes("RESOLVED: That (i) the report be noted; (ii) a letter be sent; and (iii) the fees be approved.").Decisions);
        Assert.Equal(["the report be noted", "a letter be sent", "the fees be approved."], decision.Points);
    }

    [Fact]
    public void A_resolution_on_the_line_below_its_lead_is_one_sentence_with_it()
    {
        var item = Drafted.Minutes("Proposed by Councillor Example;", "Seconded by Councillor Sample;", "And Resolved:", "“That the draft Minutes be adopted”.", "A question was asked.");
        var decision = Assert.Single(item.Decisions);
        Assert.Equal("Proposed by Councillor Example; Seconded by Councillor Sample; And Resolved: “That the draft Minutes be adopted”.", decision.Text);
        Assert.Equal(["p1", "p2", "p3", "p4"], decision.Passages);
    }

    [Fact]
    public void One_paragraph_may_hold_several_decisions()
    {
        var item = Drafted.Minutes("The engineer spoke. It was agreed to write to the Minister. Councillor Example asked about bins. It was also agreed to hold a workshop in May.");
        Assert.Equal(["It was agreed to write to the Minister.", "It was also agreed to hold a workshop in May."], item.Decisions.Select(d => d.Text));
        Assert.Equal(ItemPart.Minutes, item.Passages[0].Part);
    }

    [Fact]
    public void A_vote_between_two_points_does_not_end_them()
    {
        var item = Drafted.Minutes("It was RESOLVED that:", "1. the fund be topped up;", "Voting: unanimous", "2. the grant be approved.", "Voting: unanimous", "Three members had left.");
        Assert.Equal(2, Assert.Single(item.Decisions).Points.Count);
    }

    [Fact]
    public void An_echo_is_kept_with_what_it_refers_to() =>
        Assert.Equal("Councillor Sample proposed that flowers be planted. This was seconded by Councillor Draft and agreed.",
            Assert.Single(Drafted.Minutes("Councillor Draft asked why. Councillor Sample proposed that flowers be planted. This was seconded by Councillor Draft and agreed.").Decisions).Text);

    [Fact]
    public void A_proposal_in_quotation_marks_is_resolved_though_the_word_is_left_out() =>
        Assert.StartsWith("Proposed by Councillor Sample; Seconded by Councillor Draft; “That", Assert.Single(Drafted.Minutes("Proposed by Councillor Sample;", "Seconded by Councillor Draft;", "“That Councillor Outline be appointed Mayor”.").Decisions).Text, StringComparison.Ordinal);

    [Fact]
    public void The_vote_on_a_motion_is_no_decision_beside_its_resolution() =>
        Assert.Equal("RESOLVED: That the plan be submitted.", Assert.Single(Drafted.Minutes("The motion was accordingly declared CARRIED and it was", "RESOLVED: That the plan be submitted.").Decisions).Text);

    [Fact]
    public void What_the_page_publishes_as_its_decision_is_not_read_twice()
    {
        var item = Drafted.Read(new ItemDraft
        {
            Title = "Grants",
            Blocks =
            [
                new Block(ItemPart.Decisions, "RESOLVED that:"), new Block(ItemPart.Decisions, "the fund be topped up with what is left over;", PassageShape.ListItem, 0, "1."),
                new Block(ItemPart.Minutes, "The report was noted."), new Block(ItemPart.Minutes, "It was RESOLVED that:"), new Block(ItemPart.Minutes, "the fund be topped up with what is left over;", PassageShape.ListItem, 0, "1."),
            ],
        });
        Assert.Equal(["p1", "p2"], Assert.Single(item.Decisions).Passages);
    }

    [Fact]
    public void In_procedure_only_words_of_resolution_count() =>
        Assert.Empty(Drafted.Read(Drafted.Item("Minutes of the previous meeting", "The minutes of the meeting were approved as a correct record.")).Decisions);

    [Theory]
    [InlineData("Action: Approved by Committee", "Result: Pass", DecisionOutcome.Agreed)]
    [InlineData("Action: Approved, by Council", "Result: Fail", DecisionOutcome.Refused)]
    [InlineData("Action: Laid Over by Committee", "x", DecisionOutcome.Deferred)]
    [InlineData("Action: Referred to Comm by Council", "x", DecisionOutcome.Referred)]
    [InlineData("Action: Filed by Council", "x", DecisionOutcome.Noted)]
    public void Actions_of_legislative_systems_are_decisions(string action, string below, DecisionOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Drafted.Minutes("A law about bins.", action, below).Decisions).Outcome);

    [Fact]
    public void Decisions_that_an_import_states_are_added_once()
    {
        var item = Drafted.Read(Drafted.Item("Bins", "RESOLVED that bins be blue.") with { GivenDecisions = ["bins be blue", "Lids be green"] });
        Assert.Equal(["RESOLVED that bins be blue.", "Lids be green"], item.Decisions.Select(d => d.Text));
    }

    [Theory]
    [InlineData("The report was read. ", "Agreed. ", "Agreed.")]
    [InlineData("The report was read. ", "The Panel AGREED to it. ", "The Panel AGREED to it.")]
    [InlineData("Lamps were dark. ", "Prop. AB Sec. CD. ", "Prop. AB Sec. CD. Prop. AB Sec. CD.")]
    public async Task A_paragraph_of_many_decisions_takes_time_in_proportion(string start, string piece, string last)
    {
        var text = start + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)).TrimEnd();
        var item = await Task.Run(() => Drafted.Minutes(text)).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(last, item.Decisions[^1].Text);
    }

    [Fact]
    public void A_verdict_settles_what_was_proposed_before_who_voted_which_way()
    {
        var item = Drafted.Minutes("Lamps were dark. Agreed. It was moved by Cllr Sample that lamps be lit. For: 7. Against: 2. Carried. Noted.");
        Assert.Equal(["Agreed.", "It was moved by Cllr Sample that lamps be lit. For: 7. Against: 2. Carried.", "Noted."], item.Decisions.Select(d => d.Text));
    }
}
