using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>What every engine does with questions, and where few items hold all words.</summary>
public abstract class RelaxContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public async Task InitializeAsync()
    {
        engine = Open();
        await engine.FillAsync(TestCorpus.Items);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    [Fact]
    public async Task Most_words_suffice_where_no_item_holds_all_and_the_answer_says_so()
    {
        var result = await engine.FindAsync(Words("library volunteers opening hedgehogs"));
        Assert.Equal((6, true), ((int)result.Total, result.IsRelaxed));
        Assert.All(result.Hits, hit => Assert.Equal("Library opening hours", hit.Title));
        Assert.Contains("No item holds all of these words.", Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
        Assert.Empty(result.NothingFound);
        Assert.NotEmpty(result.Hits[0].Snippets[0].Matches);
    }

    [Fact]
    public async Task Items_with_all_words_come_before_those_with_most()
    {
        var result = await engine.FindAsync(Words("cabinet 2015 home care"));
        Assert.True(result is { IsRelaxed: true, Total: > 2 });
        Assert.Equal(["item-00", "item-05"], result.Hits.Take(2).Select(hit => hit.Id).Order(StringComparer.Ordinal));
        result = await engine.FindAsync(All(Words("swings"), new WordQuery("playground"), new WordQuery("dogs"), new YearQuery(2015, 2015)));
        Assert.Equal((1, false), ((int)result.Total, result.IsRelaxed));
    }

    [Fact]
    public async Task Phrases_fields_and_negations_narrow_all_the_same()
    {
        var words = (MinutesQuery[])[new WordQuery("library"), new WordQuery("volunteers"), new WordQuery("hedgehogs")];
        Assert.Equal(6, (await engine.FindAsync(All(words))).Total);
        var one = await engine.FindAsync(All([.. words, new YearQuery(2015, 2015)]));
        Assert.Equal(1, one.Total);
        Assert.EndsWith("This one comes nearest.", Assert.Single(one.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal(0, (await engine.FindAsync(All([.. words, new NotQuery(new WordQuery("covid"))]))).Total);
        Assert.Equal(0, (await engine.FindAsync(All([.. words, new PhraseQuery("longer swings")]))).Total);
    }

    [Theory]
    [InlineData("library hedgehogs", 6)]
    [InlineData("hedgehogs otters badgers", 0)]
    [InlineData("the hedgehogs", 0)]
    [InlineData("hedgehogs 2015", 0)]
    public async Task One_word_of_two_comes_near_and_no_word_at_all_does_not(string words, int total)
    {
        var result = await engine.FindAsync(Words(words));
        Assert.Equal((total, total > 0), ((int)result.Total, result.IsRelaxed));
    }

    [Fact]
    public async Task Items_of_procedure_come_near_too_and_business_that_says_as_much_comes_first()
    {
        AgendaItem Otters(string id, ItemKind kind) => TestCorpus.Simple(id, "Otters", "Otters were seen by the bridge.") with { Kind = kind };
        await engine.Indexer.ApplyAsync([new ItemChange(61, "procedure", Otters("procedure", ItemKind.Procedure)), new ItemChange(62, "business", Otters("business", ItemKind.Business))]);
        await engine.Indexer.CommitAsync(62);
        var result = await engine.FindAsync(Words("otters bridge hedgehogs"));
        Assert.Equal(["business", "procedure"], result.Hits.Take(2).Select(hit => hit.Id));
        Assert.Equal("business", Assert.Single((await engine.FindAsync(Words("otters bridge"), r => r with { Relax = false })).Hits).Id);
        Assert.DoesNotContain((await engine.FindAsync(Words("otters bridge hedgehogs"), r => r with { Filter = new ItemFilter { Kind = KindFilter.Procedure } })).Hits, hit => hit.Id == "business");
    }

    [Fact]
    public async Task A_mistyped_word_among_others_is_searched_as_it_was_meant_too()
    {
        var result = await engine.FindAsync(Words("libary hedgehogs otters"));
        Assert.Equal((6, true, "libary hedgehogs otters"), ((int)result.Total, result.IsRelaxed, result.InterpretedAs));
        Assert.All(result.Hits, hit => Assert.Equal("Library opening hours", hit.Title));
        Assert.NotEmpty(result.Hits[0].Snippets[0].Matches);
        Assert.Contains("of what the words say", await engine.Searcher.ExplainAsync(result.Hits[0].Id, new SearchRequest { Query = Words("libary hedgehogs otters") }), StringComparison.Ordinal);
        Assert.Equal(0, (await engine.FindAsync(Words("libary hedgehogs otters"), r => r with { Spelling = false })).Total);
    }

    [Fact]
    public async Task Words_of_talk_say_less_than_they_are_rare()
    {
        await engine.Indexer.ApplyAsync([new ItemChange(61, "talk", TestCorpus.Simple("talk", "Benches", "They were never moved."))]);
        await engine.Indexer.CommitAsync(61);
        // "Swings" stand in six items and "never" in one: the rarer word by far.
        var result = await engine.FindAsync(Words("swings never"));
        Assert.True(result.IsRelaxed);
        Assert.Equal("Parks and play areas", result.Hits[0].Title);
    }

    [Fact]
    public async Task Everyday_words_find_what_minutes_call_otherwise_where_little_is_found()
    {
        var result = await engine.FindAsync(Words("trash hedgehogs"));
        Assert.Equal((6, true), ((int)result.Total, result.IsRelaxed));
        Assert.All(result.Hits, hit => Assert.Equal("Household recycling and waste", hit.Title));
        Assert.Equal("trash", Assert.Single(result.Expansions).From);
        Assert.NotEmpty(result.Hits[0].Snippets[0].Matches);
        Assert.Contains("of what the words say", await engine.Searcher.ExplainAsync(result.Hits[0].Id, new SearchRequest { Query = Words("trash hedgehogs") }), StringComparison.Ordinal);
        Assert.Equal(0, (await engine.FindAsync(Words("trash hedgehogs"), r => r with { Synonyms = false })).Total);
        Assert.Equal(0, (await engine.FindAsync(Words("trash"), r => r with { Spelling = false })).Total);
    }

    [Fact]
    public async Task It_can_be_off_and_is_for_orders_by_date()
    {
        var words = Words("library volunteers opening hedgehogs");
        Assert.Equal(0, (await engine.FindAsync(words, r => r with { Relax = false })).Total);
        Assert.Equal(0, (await engine.FindAsync(words, r => r with { Sort = SortOrder.Newest })).Total);
    }

    [Fact]
    public async Task A_question_is_searched_for_what_it_is_about()
    {
        var result = await engine.FindAsync(Words("what was decided about taxis"));
        Assert.Equal((6, "taxis"), ((int)result.Total, result.InterpretedAs));
        Assert.NotEqual("taxis", (await engine.FindAsync(Words("what was decided about taxis"), r => r with { Relax = false })).InterpretedAs);
    }

    [Fact]
    public async Task The_score_of_a_relaxed_hit_is_explained()
    {
        var request = new SearchRequest { Query = Words("library volunteers opening hedgehogs") };
        var hit = (await engine.Searcher.SearchAsync(request)).Hits[0];
        var explained = await engine.Searcher.ExplainAsync(hit.Id, request);
        Assert.StartsWith(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"query library volunteers opening hedgehogs"), explained, StringComparison.Ordinal);
        Assert.Contains("of what the words say", explained, StringComparison.Ordinal);
    }
}
