using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Whose a passage is, and how much of it.</summary>
public class PassageTurnsTests
{
    [Theory]
    [InlineData("In reply to a question from Councillor Ada Sample, Chairman of the Harbour Panel, the Head of Roads said that work would begin.", "Head of Roads")]
    [InlineData("In response to a question from Councillor Ada Sample, Mr Ben Draft said that work would begin.", "Ben Draft")]
    [InlineData("In response to issues raised by Members the Head of Roads clarified the costs.", "Head of Roads")]
    [InlineData("In reply to Members queries, Inspector Draft stated that patrols had doubled.", "Draft")]
    [InlineData("The Senior Engineer, Roads, Traffic and Drains advised that it was safe. Councillor Ada Sample asked for more.", "Senior Engineer, Roads, Traffic and Drains")]
    [InlineData("The A/Director, Shared and Common Services advised Members to write in. She would answer. Councillor Ada Sample thanked her.", "A/Director, Shared and Common Services")]
    [InlineData("Following a break Councillor Ada Sample said that it was late.", "Ada Sample")]
    [InlineData("Councillor Ada Sample left the Chair to Councillor Ben Draft in order to speak. She had been for it since she was a girl.", "Ada Sample")]
    [InlineData("Councillor Ada Sample in seconding the motion, called for a review. She asked for vans.", "Ada Sample")]
    public void The_first_who_speaks_says_the_passage(string text, string speaker) => Assert.Equal(speaker, Drafted.Minutes(text).Passages[0].Speaker?.Name);

    [Theory]
    [InlineData("In reply to a question from Councillor Ada Sample, Chairman of the Harbour Panel, the Cabinet Member said that work would begin.")]
    [InlineData("In response to a question from Councillor Ada Sample, it was said that fees would rise.")]
    [InlineData("Officers advised that it was safe. Councillor Ada Sample asked for more.")]
    [InlineData("On being put to the vote there were 7 For and 4 Against. Councillors Sample and Draft asked for their votes against to be recorded.")]
    [InlineData("Following the matter raised by Councillor Sample in May, letters had been sent to the Minister.")]
    [InlineData("Following the notice of motion submitted by Councillor Sample in May, the plan was sent to the Minister.")]
    [InlineData("Further to the query raised by Cllr Sample, the lamps had been mended.")]
    [InlineData("(Councillor Sample requested that her vote against be recorded.)")]
    public void A_passage_that_opens_with_nobody_known_has_no_speaker(string text) => Assert.Null(Drafted.Minutes(text).Passages[0].Speaker);

    [Theory]
    [InlineData("Councillor Ada Sample asked whether it was safe. She doubted it. |The Head of Roads said that it was.")]
    [InlineData("Councillor Ada Sample asked whether it was safe. |Officers advised that it was.")]
    [InlineData("Councillor Ada Sample asked whether it was safe. |It was confirmed that it was.")]
    [InlineData("Councillor Ada Sample said that it was safe. It was in a single paragraph of the report.|")]
    [InlineData("Councillor Ada Sample said that it was safe. |In response to a question from Councillor Ben Draft, figures were given.")]
    [InlineData("Councillor Ada Sample said that it was safe. |On being put to the vote, the motion was carried.")]
    [InlineData("Councillor Ada Sample said that it was safe. In reply to Councillor Ben Draft, Councillor Ada Sample said it had been.|")]
    public void It_is_the_speakers_up_to_the_sentence_of_somebody_else(string text)
    {
        var end = text.IndexOf('|', StringComparison.Ordinal);
        var passage = Drafted.Minutes(text.Remove(end, 1)).Passages[0];
        Assert.Equal(("Ada Sample", 0), (passage.Speaker!.Name, passage.Speaker.Start));
        Assert.Equal(end, passage.Speaker.End ?? passage.Text.Length);
    }

    [Fact]
    public void What_stands_before_the_first_who_speaks_is_not_the_speakers()
    {
        var passage = Drafted.Minutes("A resident asked about the lamps. The Head of Roads said that they were on order.").Passages[0];
        Assert.Equal(("Head of Roads", "A resident asked about the lamps. ".Length, (int?)null), (passage.Speaker!.Name, passage.Speaker.Start, passage.Speaker.End));
    }

    [Theory]
    [InlineData("Councillors Sample and Draft asked for their votes against to be recorded.")]
    [InlineData("Councillor Sample requested that her vote against be recorded.")]
    [InlineData("Councillor Sample wished it to be recorded that she had abstained.")]
    public void Who_asks_for_an_own_vote_to_be_recorded_voted(string text) =>
        Assert.All(Drafted.Minutes(text).Speakers, speaker => Assert.Equal(Participation.Voted, speaker.Participation));

    [Theory]
    [InlineData("Councillor Sample requested a recorded vote.")]
    [InlineData("Councillor Sample asked that her disappointment be recorded.")]
    public void Who_asks_for_something_else_to_be_recorded_spoke(string text) => Assert.Equal(Participation.Spoke, Assert.Single(Drafted.Minutes(text).Speakers).Participation);
}
