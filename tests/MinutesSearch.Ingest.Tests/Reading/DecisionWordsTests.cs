using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>One look at a sentence's words tells which patterns of deciding may match; it never rules out one that does.</summary>
public class DecisionWordsTests
{
    [Theory]
    [InlineData("The report, as circulated, was then duly noted.")]
    [InlineData("On being put to the meeting by a show of hands the motion was declared carried.")]
    [InlineData("Standing orders were proposed, seconded and unanimously and formally adopted.")]
    [InlineData("The time frames were agreed.")]
    public void A_matter_and_its_end_may_decide(string sentence) => Assert.True(DecisionWords.Of(sentence).MayTellMatter);

    [Theory]
    [InlineData("The Sub-Committee agreed to visit the site.")]
    [InlineData("Members discussed it at length and then agreed that a letter be sent.")]
    [InlineData("The Panel, having heard all parties, refused the application.")]
    [InlineData("Members were all in agreement that the road be closed.")]
    public void A_body_and_its_act_may_decide(string sentence) => Assert.True(DecisionWords.Of(sentence).MayTellAct);

    [Theory]
    [InlineData("By 4 votes to 2 Ms Sample was appointed.")]
    [InlineData("Mr Draft had been co-opted.")]
    [InlineData("The Chair used her casting vote for the scheme.")]
    public void A_vote_may_decide(string sentence) => Assert.True(DecisionWords.Of(sentence).MayTellVote);

    [Fact]
    public void Dates_deferrals_and_rulings_may_decide()
    {
        Assert.True(DecisionWords.Of("The date of the site visit was changed to Friday.").MaySetDate);
        Assert.True(DecisionWords.Of("Members deferred the item until the survey was at hand.").MayDefer);
        Assert.True(DecisionWords.Of("The Mayor declared the motion carried.").MayDeclare);
    }

    [Theory]
    [InlineData("Councillor Sample said that the road was closed for years.")]
    [InlineData("The trees were planted behind the library by a group of neighbours.")]
    [InlineData("The Director would report on what had been noted.")]
    public void Sentences_without_such_words_are_passed_over(string sentence) => Assert.False(DecisionWords.Of(sentence).MayDecide);

    [Fact]
    public void A_sentence_of_very_many_words_is_left_to_the_patterns() => Assert.True(DecisionWords.Of(string.Join(' ', Enumerable.Repeat("a", 300))).MayDecide);
}
