using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Whose the words of questions, motions and replies are that were handed in.</summary>
public class WrittenTurnsTests
{
    private const string Question = "I will ask at the next meeting how many lamps were mended last year.";

    [Theory]
    [InlineData("Question submitted by Councillor Ada Sample", Question)]
    [InlineData("Question submitted by Councillor Ada Sample", "| will ask at the next meeting how many lamps were mended last year.")]
    [InlineData("QUESTION SUBMITTED BY COUNCILLOR ADA SAMPLE", "“I will ask at the next meeting how many lamps were mended last year.”")]
    [InlineData("Question submitted by Councillor Ada Sample", "In view of the accidents in May, I will ask at the next meeting for ramps.")]
    [InlineData("Questions received from Cllr Ada Sample", "Will the Leader say how many lamps were mended last year?")]
    [InlineData("Written question by Cllr Ada Sample to the Leader of the Council", "How many lamps were mended last year?")]
    [InlineData("Notice of Motion in the name of Cllr Ada Sample", "That this Council mend its lamps.")]
    [InlineData("To consider Notice of Motion submitted by Councillor Ada Sample", "I will move at the next meeting that the lamps be mended.")]
    [InlineData("Notice of Motion – Councillor Ada Sample", "“This Council believes that lamps matter.”")]
    [InlineData("Motion tabled by Alderman Ada Sample (seconded by Councillor Ben Draft)", "That the Council mend its lamps.")]
    [InlineData("Cllr. Ada Sample", "“That the lamps of Mill Lane be mended.”")]
    public void Words_below_the_authors_heading_are_the_authors(string title, string words)
    {
        var item = Drafted.Read(Drafted.Item(title, words, "REPLY:", "The Council mends what it can afford to mend."));
        Assert.Equal([("Ada Sample", SpeakerMethod.Heading), null, null], Turns(item));
        Assert.Contains(item.Speakers, s => s.Name == "Ada Sample" && s.Participation == (title.Contains("uestion", StringComparison.OrdinalIgnoreCase) ? Participation.Spoke : Participation.Moved));
    }

    [Theory]
    [InlineData("(a) Question from Mr Ben Draft to the Leader of the Council")]
    [InlineData("Q1 from Mr Ben Draft")]
    [InlineData("(b) Mr Ben Draft to the Leader of the Council")]
    [InlineData("From Mr Ben Draft, Mill Lane, to the Chairman of the Roads Committee:")]
    [InlineData("Question 3 – submitted by Mr Ben Draft:")]
    [InlineData("Question asked by Mr Ben Draft on behalf of the Friends of the Harbour")]
    public void A_line_that_says_who_asks_heads_the_question(string heading)
    {
        var item = Drafted.Read(Drafted.Item("Public questions", heading, "When will the lamps be mended?", "Councillor Ada Sample replied that they were on order."));
        Assert.Equal(["Ben Draft", "Ada Sample"], Turns(item).OfType<(string Name, SpeakerMethod)>().Select(t => t.Name));
        Assert.Equal("Ben Draft", item.Passages[1].Speaker?.Name);
    }

    [Theory]
    [InlineData("Question from Miss Ada Sample: “When will the lamps be mended?”")]
    [InlineData("Statement by Miss Ada Sample: the lamps had been dark since May.")]
    [InlineData("Public question submitted by Miss Ada Sample: will the lamps be mended?")]
    public void Words_behind_their_heading_are_the_authors(string line) => Assert.Equal("Ada Sample", Drafted.Read(Drafted.Item("Public questions", line)).Passages[0].Speaker?.Name);

    [Theory]
    [InlineData("Reply from Mr Ben Draft:", "Ben Draft")]
    [InlineData("Answer (Mr Ben Draft):", "Ben Draft")]
    [InlineData("Response by the Cabinet Member for Roads, Mr Ben Draft", "Ben Draft")]
    [InlineData("Reply of the Head of Roads:", "Head of Roads")]
    [InlineData("REPLY:", null)]
    [InlineData("Response", null)]
    [InlineData("Management response:", null)]
    public void A_reply_is_the_repliers_where_the_heading_says_who_that_is(string heading, string? replier)
    {
        var item = Drafted.Read(Drafted.Item("Question submitted by Councillor Ada Sample", Question, heading, "There were 412 lamps.", "Of these, nine were in Mill Lane.", "Councillor Ada Sample thanked the staff."));
        Assert.Equal(["Ada Sample", null, replier, replier, "Ada Sample"], item.Passages.Select(p => p.Speaker?.Name));
    }

    [Theory]
    [InlineData("I will ask at the next meeting for an update on the lamps. |REPLY: They are on order.")]
    [InlineData("I will ask at the next meeting for an update on the lamps |Reply: They are on order.")]
    [InlineData("I will ask for the lamps to be mended. |The Head of Roads said that they were on order.")]
    [InlineData("I will ask for the lamps to be mended. |It was agreed to defer the question.")]
    public void The_authors_words_end_where_an_answer_or_the_clerks_begin(string text)
    {
        var end = text.IndexOf('|', StringComparison.Ordinal);
        var item = Drafted.Read(Drafted.Item("Question submitted by Councillor Ada Sample", text.Remove(end, 1), "The lamps of Mill Lane are next."));
        Assert.Equal(("Ada Sample", 0, (int?)end), (item.Passages[0].Speaker!.Name, item.Passages[0].Speaker!.Start, item.Passages[0].Speaker!.End));
        Assert.Null(item.Passages[1].Speaker);
    }

    [Theory]
    [InlineData("Question submitted by Councillor Ada Sample", "In the absence of Councillor Sample, the question was deferred to the next meeting of the Council.")]
    [InlineData("Question submitted by Councillor Ada Sample", "Following a discussion, the lamps of Mill Lane were put on the list.")]
    [InlineData("Notice of Motion submitted by Councillors Ada Sample and Ben Draft", "We will move at the next meeting that the lamps be mended.")]
    [InlineData("Notice of Motion submitted by the Municipal District of Sampleton", "That the lamps be mended.")]
    [InlineData("Notice of Motion submitted by Councillors Ada Sample, B", "That the lamps be mended.")]
    [InlineData("Notice of Motion submitted by Councillor Ada Sample", "We will move at the next meeting that the lamps be mended.")]
    [InlineData("Questions from the Public", "When will the lamps be mended?")]
    [InlineData("Cllr. Ada Sample", "The Mayor's chain would be mended before the summer.")]
    public void Words_of_the_clerk_of_several_or_of_nobody_known_are_nobodys(string title, string words) => Assert.Null(Drafted.Read(Drafted.Item(title, words)).Passages[0].Speaker);

    [Fact]
    public void Points_of_a_motion_are_the_movers_until_somebody_acts()
    {
        var item = Drafted.Read(Drafted.Item("Notice of Motion submitted by Councillor Ada Sample", "I will move at the next meeting that the Council:", "(a) mend the lamps;", "(b) write to the Minister.", "The motion was seconded by Councillor Ben Draft.", "The lamps were old."));
        Assert.Equal(["Ada Sample", "Ada Sample", "Ada Sample", null, null], item.Passages.Select(p => p.Speaker?.Name));
        Assert.Contains(item.Speakers, s => s is { Name: "Ben Draft", Participation: Participation.Seconded });
    }

    [Theory]
    [InlineData("Mr Ben Draft put the following question of which notice had been given:")]
    [InlineData("It was moved by Mr Ben Draft, seconded by Councillor Ada Sample:")]
    [InlineData("Mr Ben Draft proposed the following motion:")]
    public void A_quotation_is_whose_the_sentence_before_announces(string lead)
    {
        var item = Drafted.Minutes(lead, "“The lamps are dark. Councillor Outline said in May that they would be mended.”", "The lamps were old.");
        Assert.Equal(("Ben Draft", SpeakerMethod.CarriedOver), (item.Passages[1].Speaker!.Name, item.Passages[1].Speaker!.Method));
        Assert.Null(item.Passages[2].Speaker);
        Assert.DoesNotContain(item.Speakers, s => s.Name == "Outline");
    }

    [Fact]
    public void A_letter_of_reply_that_is_read_out_is_no_talk() =>
        Assert.Empty(Drafted.Minutes("Reply from Mr Ben Draft, Head of Roads, Sampleton", "The road is safe.").Speakers);

    [Theory]
    [InlineData("On the proposal of Councillor Sample seconded by Councillor Draft it was agreed to mend the lamps.")]
    [InlineData("The report was adopted, proposed by Councillor Sample seconded by Councillor Draft.")]
    [InlineData("Moved by Councillor Sample SECONDED BY Councillor Draft, that the lamps be mended.")]
    public void Who_is_seconded_by_another_seconds_nothing(string text)
    {
        var speakers = Drafted.Minutes(text).Speakers;
        Assert.Equal([("Sample", Participation.Moved), ("Draft", Participation.Seconded)], speakers.Select(s => (s.Name, s.Participation)));
    }

    private static IEnumerable<(string, SpeakerMethod)?> Turns(AgendaItem item) => item.Passages.Select(p => p.Speaker is { } s ? (s.Name, s.Method) : ((string, SpeakerMethod)?)null);
}
