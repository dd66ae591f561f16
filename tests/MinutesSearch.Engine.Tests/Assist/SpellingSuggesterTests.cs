using CsCheck;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class SpellingSuggesterTests : IDisposable
{
    private readonly TinyIndex index = new(
        [
            "The Committee considered the home care contract and reablement services",
            "Committee members asked about the bus lane on Harbour Road and the buslane cameras",
            "The greenhouse gas report of the committee",
            "Housing allocations: the housing committee agreed",
            "Well-being of children; a cooperative nursery",
            "Planning application 20/01234/FUL was refused by the committee",
            "Housing and home care, second report",
        ]);

    private SpellingSuggester Suggester => new(new(index.Reader, WordShapes.Build(index.Reader), static stem => stem is "adaeze" or "harbottle"), index.Count);

    public void Dispose() => index.Dispose();

    [Fact]
    public void A_word_that_hardly_any_of_many_items_holds_is_offered_at_a_dead_end()
    {
        using var large = new TinyIndex([.. Enumerable.Range(0, 1000).Select(i => $"orbiter iterate western modern {i}"), "A bittern was heard"]);
        var suggester = new SpellingSuggester(new(large.Reader, WordShapes.Build(large.Reader), static _ => false), large.Count);
        Assert.Null(suggester.Suggest(new WordQuery("bitern"), 0));
        Assert.Equal("bittern", suggester.Suggest(new WordQuery("bitern"), 0, isDeadEnd: true)?.Text);
        Assert.Equal("bittern", suggester.Suggest(new WordQuery("bittren"), 0, isDeadEnd: true)?.Text);
        Assert.Null(suggester.Suggest(new WordQuery("xylophone"), 0, isDeadEnd: true));
    }

    [Theory]
    [InlineData("commitee", "committee")]
    [InlineData("comittee", "committee")]
    [InlineData("committe", "committee")]
    [InlineData("Commmittee", "Committee")]
    [InlineData("COMMITEE", "COMMITTEE")]
    [InlineData("huosing", "housing")]
    [InlineData("reablment services", "reablement services")]
    [InlineData("reabelment", "reablement")]
    [InlineData("hoem care", "home care")]
    [InlineData("homecare contract", "home care contract")]
    [InlineData("green house gas", "greenhouse gas")]
    [InlineData("wellbieng", "wellbeing")]
    [InlineData("plannning aplication", "planning application")]
    public void A_mistyped_word_is_offered_mended(string typed, string expected)
    {
        var query = TermExpansionsTests.Words(typed);
        var correction = Suggester.Suggest(query, index.Count(query));
        Assert.Equal(expected, correction?.Text);
        Assert.Equal(index.Count(correction!.Query), correction.Total);
        Assert.True(correction.Total > 0);
    }

    [Theory]
    [InlineData("housing")]
    [InlineData("houses")]
    [InlineData("children's")]
    [InlineData("20/01235/FUL")]
    [InlineData("01235")]
    [InlineData("harbottel nothing")]
    [InlineData("Harbottle")]
    [InlineData("helicopter")]
    [InlineData("bus")]
    [InlineData("bu")]
    [InlineData("home housing report greenhouse")]
    [InlineData("")]
    public void Words_that_exist_numbers_names_and_strangers_are_left_alone(string typed)
    {
        var query = TermExpansionsTests.Words(typed);
        Assert.Null(Suggester.Suggest(query, index.Count(query)));
    }

    [Fact]
    public void The_rest_of_the_query_stays_as_typed()
    {
        AndQuery query = new(
        [
            new PhraseQuery("hoem care"),
            new NotQuery(new WordQuery("commitee")),
            new PartQuery(ItemPart.Title, new WordQuery("reablment")),
            new FacetQuery(FacetDimension.Committee, "cabnet"),
            new OrQuery([new WordQuery("contrcat"), new PrefixQuery("servi")]),
        ]);
        Assert.Null(Suggester.Suggest(query, 1));
        AndQuery findable = new([.. query.Children.Where(static child => child is not NotQuery), new NotQuery(new WordQuery("nurserry"))]);
        Assert.Equal(
            "\"home care\" title:reablement committee:cabnet (contract OR servi*) -nurserry",
            Suggester.Suggest(findable, 0)?.Text);
    }

    [Theory]
    [InlineData("commitee helicopter", "(and (expanded commitee committee) helicopter)")]
    [InlineData("helicopter homecare reablment", "(and helicopter (expanded homecare phrase:\"home care\") (expanded reablment reablement))")]
    [InlineData("harbottel helicopter housing", "(and harbottel helicopter housing)")]
    [InlineData("commitee", "commitee")]
    [InlineData("huosin 9 helicopter", "(and huosin 9 helicopter)")]
    public void The_likeliest_spelling_stands_beside_a_mistyped_word_whether_or_not_all_are_found_together(string typed, string expected) =>
        Assert.Equal(expected, Suggester.Beside(TermExpansionsTests.Words(typed)).ToString());

    [Fact]
    public void A_correction_that_finds_nothing_is_not_offered() =>
        Assert.Null(Suggester.Suggest(TermExpansionsTests.Words("commitee nursery"), 0));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf("hoem", "homecare", "a", "ß", "green", "house", "\ud83d", "İx", "’s", "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjkl")).Array[1, 6].Sample(
            texts =>
            {
                MinutesQuery query = texts.Length == 1 ? new WordQuery(texts[0]) : new AndQuery([.. texts.Select(static text => new WordQuery(text))]);
                var correction = Suggester.Suggest(query, index.Count(query));
                Assert.True(correction is null || correction.Total > 0);
            },
            iter: 100);

    [Theory]
    [InlineData("committee", "committee", 0, 0)]
    [InlineData("comittee", "committee", 0.5, 0.5)]
    [InlineData("huosing", "housing", 0.6, 0.6)]
    [InlineData("hpusing", "housing", 0.7, 0.7)]
    [InlineData("hxusing", "housing", 1, 1)]
    [InlineData("xousing", "housing", 1.5, 1.5)]
    [InlineData("ousing", "housing", 1.3, 1.5)]
    public void Likelier_errors_cost_less(string typed, string meant, double least, double most) =>
        Assert.InRange(Math.Round(TypingDistance.Cost(typed, meant), 3), least, most);

    [Fact]
    public void Distance_is_zero_only_to_itself_and_never_above_the_longer_word() =>
        Gen.Select(Gen.OneOf("abcde".ToCharArray()).Array[1, 8], Gen.OneOf("abcde".ToCharArray()).Array[1, 8]).Sample((a, b) =>
        {
            var (typed, meant) = (new string(a), new string(b));
            var cost = TypingDistance.Cost(typed, meant);
            Assert.Equal(typed == meant, cost == 0);
            Assert.True(cost <= Math.Max(a.Length, b.Length) + 0.5 + 1e-9);
        });
}
