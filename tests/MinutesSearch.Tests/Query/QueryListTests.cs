using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryListTests
{
    [Fact]
    public void Queries_compare_by_value_through_their_lists()
    {
        MinutesQuery Make(string last) => new AndQuery([new WordQuery("a"), new OrQuery([new PhraseQuery("b c"), new WordQuery(last)])]);
        Assert.Equal(Make("d"), Make("d"));
        Assert.Equal(Make("d").GetHashCode(), Make("d").GetHashCode());
        Assert.NotEqual(Make("d"), Make("e"));
        Assert.NotEqual<object>(new AndQuery([new WordQuery("a"), new WordQuery("b")]), new OrQuery([new WordQuery("a"), new WordQuery("b")]));
        Assert.NotEqual<object>(new AndQuery([new WordQuery("a"), new WordQuery("b")]), new AndQuery([new WordQuery("b"), new WordQuery("a")]));
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        MinutesQuery[] members = [new WordQuery("a"), new WordQuery("b")];
        var list = QueryList.Create(members);
        members[0] = new WordQuery("z");
        Assert.Equal(new WordQuery("a"), list[0]);
        Assert.Equal(2, list.Count);
        Assert.False(list.Equals(null));
    }
}
