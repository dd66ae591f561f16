using MinutesSearch.Lucene.Assist;
using MinutesSearch.Query;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class QuestionWordsTests
{
    [Theory]
    [InlineData("what did the council decide about home care?", "(and council home care)")]
    [InlineData("Who voted against the budget in 2019", "(and voted against budget 2019)")]
    [InlineData("when was the library closed", "(and library closed)")]
    [InlineData("show me anything about \"bus lanes\"", "phrase:\"bus lanes\"")]
    [InlineData("how much did parking cost committee:cabinet", "(and parking cost committee:cabinet)")]
    [InlineData("was there flooding", "flooding")]
    public void A_question_loses_its_frame(string typed, string searched) =>
        Assert.Equal(searched, QuestionWords.Strip(QueryParser.Parse(typed).Query).ToString());

    [Theory]
    [InlineData("home care about the council")]
    [InlineData("who was there")]
    [InlineData("what")]
    [InlineData("\"what was said\" libraries")]
    [InlineData("what OR why")]
    public void What_is_no_question_and_what_is_nothing_else_stays(string typed)
    {
        var query = QueryParser.Parse(typed).Query;
        Assert.Equal(query, QuestionWords.Strip(query));
    }
}
