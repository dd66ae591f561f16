using MinutesSearch.Query;
using MinutesSearch.Server.Pages;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class QueryMarksTests
{
    private const string Text = "The Council's commissioners planned bus lanes; a bus lane and the planning of buses.";

    public static TheoryData<MinutesQuery, string> Rows => new()
    {
        { new WordQuery("commissioning"), "commissioners" },
        { new WordQuery("plan"), "planned planning" },
        { new WordQuery("council"), "Council's" },
        { new PhraseQuery("bus lane"), "bus lane" },
        { new PhraseQuery("lanes; a bus"), "lanes a bus" },
        { new PrefixQuery("plan"), "planned planning" },
        { new FuzzyQuery("lanns", 1), "lanes" },
        { new WordQuery("the"), "" },
        { new NotQuery(new WordQuery("bus")), "" },
        { new AndQuery([new WordQuery("lane"), new YearQuery(2016, 2017), new NotQuery(new WordQuery("plan"))]), "lanes lane" },
        { new ExpandedQuery(new WordQuery("roads"), [new PhraseQuery("bus lanes")], 0.5f), "bus lanes" },
        { new MatchAllQuery(), "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_of_the_query_are_found_in_their_forms(MinutesQuery query, string expected) =>
        Assert.Equal(expected, string.Join(' ', new QueryMarks(query).In(Text).Select(range => Text.Substring(range.Start, range.Length))));
}
