using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryWordsTests
{
    [Theory]
    [InlineData("bus lane", "bus,lane")]
    [InlineData("Bus bus -tram NOT (a b)", "Bus")]
    [InlineData("\"home care\" hous* smith~ \"x y\"~3", "home,care,hous,smith,x,y")]
    [InlineData("title:(budget OR tax) speaker:vale year:2018", "budget,tax")]
    [InlineData("", "")]
    public void Words_that_hits_should_show(string text, string words) => Assert.Equal(words, string.Join(',', QueryWords.Of(QueryParser.Parse(text).Query)));
}
