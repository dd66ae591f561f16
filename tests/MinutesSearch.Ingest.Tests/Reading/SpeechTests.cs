using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Who speaks by the verb, and who is only mentioned.</summary>
public class SpeechTests
{
    [Theory]
    [InlineData("Councillor Sample said that the road was full.")]
    [InlineData("Councillor Sample underlined the need for a crossing.")]
    [InlineData("Councillor Sample voiced her concern.")]
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
    [InlineData("A letter was sent to Councillor Sample.")]
    [InlineData("Members thanked Councillor Sample for her work.")]
    [InlineData("The death of Councillor Sample was marked with a silence.")]
    [InlineData("It was agreed that Councillor Sample be elected Chairman.")]
    [InlineData("The ward of Councillor Sample has the most potholes.")]
    public void Who_is_only_mentioned_does_not(string text) =>
        Assert.DoesNotContain(Drafted.Minutes(text).Speakers, s => s.Participation == Participation.Spoke && s.Name.EndsWith("Sample", StringComparison.Ordinal));

    [Theory]
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
}
