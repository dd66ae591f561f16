using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryWriterTests
{
    public static TheoryData<string, MinutesQuery> Queries => new()
    {
        { "", new MatchAllQuery() },
        { "home care", new AndQuery([new WordQuery("home"), new WordQuery("care")]) },
        { "home OR care", new OrQuery([new WordQuery("home"), new WordQuery("care")]) },
        { "home (bus OR \"bus lane\") -closed", new AndQuery([new WordQuery("home"), new OrQuery([new WordQuery("bus"), new PhraseQuery("bus lane")]), new NotQuery(new WordQuery("closed"))]) },
        { "-(a b)", new NotQuery(new AndQuery([new WordQuery("a"), new WordQuery("b")])) },
        { "hou* cuoncil~2 \"bus lane\"~5", new AndQuery([new PrefixQuery("hou"), new FuzzyQuery("cuoncil", 2), new NearQuery("bus lane", 5)]) },
        { "title:budget decision:(a OR b)", new AndQuery([new PartQuery(ItemPart.Title, new WordQuery("budget")), new PartQuery(ItemPart.Decisions, new OrQuery([new WordQuery("a"), new WordQuery("b")]))]) },
        { "committee:\"planning committee\"", new FacetQuery(FacetDimension.Committee, "planning committee") },
        { "speaker:adaeze-harbottle", new FacetQuery(FacetDimension.Speaker, "adaeze-harbottle") },
        { "year:2015..2018", new YearQuery(2015, 2018) },
        { "year:2015", new YearQuery(2015, 2015) },
        { "year:..2018", new YearQuery(null, 2018) },
        { "adult social care budget", new AndQuery([new ExpandedQuery(new AndQuery([new WordQuery("adult"), new WordQuery("social"), new WordQuery("care")]), [new PhraseQuery("ASC")], 1), new WordQuery("budget")]) },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_is_written_as_people_type_it(string expected, MinutesQuery query) => Assert.Equal(expected, QueryWriter.Write(query));
}
