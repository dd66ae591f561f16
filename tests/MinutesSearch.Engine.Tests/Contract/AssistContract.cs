using CsCheck;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>How every engine helps: suggestions, related items, spelling, acronyms.</summary>
public abstract class AssistContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public async Task InitializeAsync()
    {
        engine = Open();
        await engine.FillAsync(
        [
            .. TestCorpus.Items,
            TestCorpus.Simple("ehcp", "Education, Health and Care Plans", "Demand for plans rose."),
            TestCorpus.Simple("ltn", "LTN review", "The LTN at Copse End was reviewed."),
            TestCorpus.Simple("letters", "Letters", "It was agreed to send letters."),
            TestCorpus.Simple("footway", "Highway repairs", "The footway in Mill Lane was relaid."),
        ]);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    [Theory]
    [InlineData("libr", SuggestionKind.Title, "Library opening hours", null, 6)]
    [InlineData("opening libr", SuggestionKind.Title, "Library opening hours", null, 6)]
    [InlineData("lirbary", SuggestionKind.Title, "Library opening hours", null, 6)]
    [InlineData("taxi", SuggestionKind.Title, "Licensing of taxis", null, 6)]
    [InlineData("obri", SuggestionKind.Speaker, "Mary O'Brien", "mary-obrien", 12)]
    [InlineData("o’brien", SuggestionKind.Speaker, "Mary O'Brien", "mary-obrien", 12)]
    [InlineData("zoe", SuggestionKind.Speaker, "Zoë Pell", "zoe-pell", 12)]
    [InlineData("scrutiny", SuggestionKind.Committee, "Overview and Scrutiny Panel", "overview-and-scrutiny", 16)]
    [InlineData("commissio", SuggestionKind.Word, "commissioning", null, 6)]
    [InlineData("block con", SuggestionKind.Word, "block contract", null, 6)]
    [InlineData("\"block con", SuggestionKind.Word, "\"block contract", null, 6)]
    public async Task Completes(string typed, SuggestionKind kind, string text, string? value, long count)
    {
        var suggestions = await engine.Searcher.SuggestAsync(typed, 10);
        Assert.Contains(new Suggestion(kind, text, value, count), suggestions);
    }

    [Fact]
    public async Task Procedure_and_words_that_never_occur_together_are_not_suggested()
    {
        Assert.DoesNotContain(await engine.Searcher.SuggestAsync("apolog", 10), hit => hit.Kind == SuggestionKind.Title);
        Assert.DoesNotContain(await engine.Searcher.SuggestAsync("taxi lib", 10), hit => hit.Text == "taxi library");
    }

    [Fact]
    public async Task Suggestions_follow_the_index()
    {
        Assert.Empty(await engine.Searcher.SuggestAsync("quango", 10));
        await engine.Indexer.ApplyAsync([new ItemChange(100, "new", TestCorpus.Simple("new", "Quango review", "Text."))]);
        await engine.Indexer.RefreshAsync(100);
        Assert.Contains(await engine.Searcher.SuggestAsync("quango", 10), hit => hit.Text == "Quango review");
        await engine.Indexer.ApplyAsync([new ItemChange(101, "new", null)]);
        await engine.Indexer.RefreshAsync(101);
        Assert.DoesNotContain(await engine.Searcher.SuggestAsync("quango", 10), hit => hit.Text == "Quango review");
    }

    [Fact]
    public async Task Related_items_share_telling_words_and_are_of_another_matter()
    {
        var related = await engine.Searcher.RelatedAsync("item-00", 12);
        Assert.NotNull(related);
        Assert.NotEmpty(related);
        Assert.Equal("Redesign of home care services", related[0].Title);
        Assert.DoesNotContain(related, hit => hit.Title == "Redesign of home care services" && hit.Meeting.Council == TestCorpus.Harrowdale);
        Assert.DoesNotContain(related, hit => hit.Kind == ItemKind.Procedure);
        Assert.Null(await engine.Searcher.RelatedAsync("no-such-item", 5));
        Assert.Empty((await engine.Searcher.RelatedAsync("item-00", 0))!);
    }

    [Fact]
    public async Task A_misspelling_that_finds_nothing_is_corrected_and_said_so()
    {
        var result = await engine.FindAsync(Words("libary hours"));
        Assert.Equal(("library hours", true, 6), (result.DidYouMean, result.IsCorrected, (int)result.Total));
        Assert.Equal("library hours", result.InterpretedAs);
        result = await engine.FindAsync(Words("libary hours"), r => r with { Spelling = false, Relax = false });
        Assert.Equal((null, false, 0), (result.DidYouMean, result.IsCorrected, (int)result.Total));
    }

    [Theory]
    [InlineData("zebra")]
    [InlineData("20/01235/FUL")]
    [InlineData("library")]
    [InlineData("pell")]
    public async Task Words_that_exist_numbers_and_strangers_are_not_corrected(string words) =>
        Assert.Null((await engine.FindAsync(Words(words))).DidYouMean);

    [Theory]
    [InlineData("EHCP", "ehcp")]
    [InlineData("education health and care plan", "ehcp")]
    [InlineData("low traffic neighbourhoods", "ltn")]
    [InlineData("LTNs", "ltn")]
    [InlineData("pavement", "footway")]
    public async Task Acronyms_and_synonyms_are_searched_both_ways(string words, string id)
    {
        Assert.Equal([id], await engine.IdsAsync(Words(words)));
        Assert.NotEmpty((await engine.FindAsync(Words(words))).Expansions);
    }

    [Fact]
    public async Task An_acronym_that_is_a_word_does_not_find_the_word_for_its_meaning_and_expansion_can_be_off()
    {
        Assert.Empty(await engine.IdsAsync(Words("special educational needs and disabilities"), r => r with { Spelling = false }));
        Assert.Empty(await engine.IdsAsync(Words("EHCP"), r => r with { Synonyms = false, Spelling = false }));
    }

    [Fact]
    public async Task An_expansion_is_marked_in_the_snippet()
    {
        var hit = Assert.Single((await engine.FindAsync(Words("pavement"))).Hits);
        Assert.Equal("The [footway] in Mill Lane was relaid.", hit.Snippets[0].Marked());
        hit = Assert.Single((await engine.FindAsync(Words("EHCP"))).Hits);
        Assert.Equal("[Education, Health and Care Plans]", Marked(hit.Title, hit.TitleMatches));
    }

    [Fact]
    public async Task No_text_makes_help_throw()
    {
        var texts = Gen.OneOf(Gen.String, Gen.OneOf("libary hoem \"co- (OR) -bus:~*’é\u202e\0 speaker:obr 20/01234".ToCharArray()).Array[0, 40].Select(letters => new string(letters)));
        await texts.SampleAsync(
            async text =>
            {
                Assert.True((await engine.Searcher.SuggestAsync(text, 5)).Count <= 5);
                var result = await engine.FindAsync(QueryParser.Parse(text).Query, r => r with { PageSize = 3 });
                Assert.True(!result.IsCorrected || result.Total > 0);
            },
            iter: 200,
            threads: 1);
    }
}
