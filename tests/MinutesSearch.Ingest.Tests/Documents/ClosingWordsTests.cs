using MinutesSearch.Ingest.Documents;

namespace MinutesSearch.Ingest.Tests.Documents;

public class ClosingWordsTests
{
    [Theory]
    [InlineData("The meeting closed at 9.22 pm.")]
    [InlineData("The meeting closed at 12.24 pm and members took luncheon with the Mayor.")]
    [InlineData("(The meeting concluded at 12.10 pm)")]
    [InlineData("This concluded the Meeting.")]
    [InlineData("There being no further business, the Chair declared the meeting closed at 7.25 pm.")]
    [InlineData("The Chair thanked everyone for coming and closed the meeting at 21:07.")]
    [InlineData("Cllr Sample thanked the members and as there were no other matters for discussion, the meeting was brought to a close.")]
    [InlineData("The meeting started at 2.00 pm and finished at 3.20 pm.")]
    [InlineData("Meeting ended: 12.15pm")]
    [InlineData("END OF MEETING")]
    [InlineData("The Authority rose at ten minutes before one.")]
    [InlineData("The meeting, which had adjourned between 8.05 pm and 8.20 pm, ended at 10.11 pm.")]
    [InlineData("Rose at 5.12 pm.")]
    [InlineData("Call-in ends at noon on Friday 27 November 2026.")]
    public void A_sentence_that_only_ends_the_meeting_is_known(string text) => Assert.True(ClosingWords.Close(text));

    [Theory]
    [InlineData("The library closed at 5 pm every day.")]
    [InlineData("The Committee noted that the consultation had ended.")]
    [InlineData("The next meeting will be held at 7 pm.")]
    [InlineData("The Committee rose at the news of it.")]
    public void Other_things_that_end_are_business(string text) => Assert.False(ClosingWords.Close(text));

    [Fact]
    public void Only_the_last_sentences_are_taken_off()
    {
        Assert.Equal("The report was noted.", ClosingWords.WithoutClose("The report was noted. The meeting closed at 9.22 pm."));
        Assert.Null(ClosingWords.WithoutClose("This concluded the meeting."));
        Assert.Equal("The meeting closed at 9 pm last time. The report was noted.", ClosingWords.WithoutClose("The meeting closed at 9 pm last time. The report was noted."));
    }
}
