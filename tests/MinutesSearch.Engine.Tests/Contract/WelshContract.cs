using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>What every engine finds in minutes that are written in Welsh, or in Welsh and English.</summary>
public abstract class WelshContract : IAsyncLifetime
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
            TestCorpus.Simple("swyddfa", "Swyddfeydd y Cyngor", "Nodwyd bod y swyddfa newydd yng Nghaerdydd wedi agor, a bod y gwaith ar ben.",
                "Diolchodd y Cadeirydd i'r staff am symud swyddfa’r Cyngor o Gaerfyrddin."),
            TestCorpus.Simple("cynllunio", "Adroddiad y Pwyllgor Cynllunio", "Cafwyd argymhelliad o'r bwyllgor i gymeradwyo'r cais yn ddiymdroi."),
            TestCorpus.Simple("dwyieithog", "Tai fforddiadwy / Affordable homes", "Roedd y trigolion yn pryderu am ddyfodol y coed ger y parc.",
                "The residents were anxious about the trees beside the park.", "Penderfynwyd gohirio'r mater i'r cyfarfodydd nesaf."),
            TestCorpus.Simple("bark", "Bark chippings", "Bark was laid under the swings."),
        ]);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    private async Task<string[]> MarksAsync(MinutesQuery query) =>
        [.. (await engine.FindAsync(query)).Hits.SelectMany(hit => hit.Snippets.Select(snippet => snippet.Marked()).Append(Marked(hit.Title, hit.TitleMatches)))];

    [Theory]
    [InlineData("Caerdydd", "swyddfa")]
    [InlineData("Gaerdydd", "swyddfa")]
    [InlineData("Nghaerdydd", "swyddfa")]
    [InlineData("chaerdydd", "swyddfa")]
    [InlineData("caerfyrddin", "swyddfa")]
    [InlineData("pwyllgor", "cynllunio")]
    [InlineData("phwyllgor", "cynllunio")]
    [InlineData("pwyllgorau", "cynllunio")]
    [InlineData("cyfarfod", "dwyieithog")]
    [InlineData("gyfarfod", "dwyieithog")]
    [InlineData("ceisiadau", "cynllunio")]
    [InlineData("dyfodol parc", "dwyieithog")]
    [InlineData("swyddfa caerdydd", "swyddfa")]
    [InlineData("swyddfa'r cyngor", "swyddfa")]
    [InlineData("y pwyllgor a'r cais", "cynllunio")]
    public async Task Finds_a_word_in_any_of_its_forms(string typed, string id) => Assert.Equal([id], await engine.IdsAsync(Words(typed)));

    [Theory]
    [InlineData("Caerdydd", "Nodwyd bod y swyddfa newydd yng [Nghaerdydd] wedi agor, a bod y gwaith ar ben.")]
    [InlineData("pwyllgor", "Cafwyd argymhelliad o'r [bwyllgor] i gymeradwyo'r cais yn ddiymdroi.")]
    [InlineData("pwyllgor", "Adroddiad y [Pwyllgor] Cynllunio")]
    [InlineData("swyddfa", "Diolchodd y Cadeirydd i'r staff am symud [swyddfa]’r Cyngor o Gaerfyrddin.")]
    [InlineData("swyddfa", "[Swyddfeydd] y Cyngor")]
    [InlineData("y pwyllgor", "Cafwyd argymhelliad o'r [bwyllgor] i gymeradwyo'r cais yn ddiymdroi.")]
    public async Task Marks_the_form_that_stands_there(string typed, string marked) => Assert.Contains(marked, await MarksAsync(Words(typed)));

    [Fact]
    public async Task English_words_do_not_change_their_first_letter()
    {
        Assert.Equal(["bark"], await engine.IdsAsync(Words("bark")));
        Assert.DoesNotContain("bark", await engine.IdsAsync(Words("park")));
        Assert.Contains("item-06", await engine.IdsAsync(Words("parks")));
        Assert.Contains("dwyieithog", await engine.IdsAsync(Words("tree")));
        Assert.Empty(await engine.IdsAsync(Words("oed")));
    }

    [Fact]
    public async Task Quotes_are_exact_across_apostrophes()
    {
        Assert.Equal(["cynllunio"], await engine.IdsAsync(new PhraseQuery("o'r bwyllgor")));
        Assert.Equal(["cynllunio"], await engine.IdsAsync(new PhraseQuery("o’r bwyllgor i gymeradwyo'r cais")));
        Assert.Equal(["swyddfa"], await engine.IdsAsync(new PhraseQuery("yng Nghaerdydd")));
        Assert.Empty(await engine.IdsAsync(new PhraseQuery("yng Caerdydd")));
        Assert.Empty(await engine.IdsAsync(new PhraseQuery("Caerdydd")));
        Assert.Contains("Diolchodd y Cadeirydd i'r staff am symud [swyddfa’r Cyngor] o Gaerfyrddin.", await MarksAsync(new PhraseQuery("swyddfa'r cyngor")));
    }

    [Fact]
    public async Task Words_near_each_other_and_in_parts_are_found_in_any_form()
    {
        Assert.Equal(["swyddfa"], await engine.IdsAsync(new NearQuery("swyddfa caerdydd", 3)));
        Assert.Empty(await engine.IdsAsync(new NearQuery("swyddfa caerdydd", 1)));
        Assert.Equal(["cynllunio"], await engine.IdsAsync(new PartQuery(ItemPart.Title, Words("bwyllgor"))));
        Assert.Empty(await engine.IdsAsync(new PartQuery(ItemPart.Title, Words("caerdydd"))));
        var said = await engine.Searcher.SearchPassagesAsync(new PassageRequest { Query = Words("caerdydd swyddfeydd"), PageSize = 10 });
        Assert.Equal("swyddfa", Assert.Single(said.Hits).Item.Id);
    }

    [Theory]
    [InlineData("gaerdydd")]
    [InlineData("caerdydd")]
    [InlineData("phwyllgor")]
    [InlineData("chais")]
    public async Task A_form_of_a_word_is_no_misspelling(string typed) => Assert.Null((await engine.FindAsync(Words(typed))).DidYouMean);

    [Fact]
    public async Task Welsh_words_are_suggested_and_corrected_to()
    {
        Assert.Contains(await engine.Searcher.SuggestAsync("argymh", 10), suggestion => suggestion.Text == "argymhelliad");
        Assert.DoesNotContain(await engine.Searcher.SuggestAsync("swyddfa", 10), suggestion => suggestion.Text == "swyddfar");
        Assert.Contains("argymhelliad", (await engine.FindAsync(Words("argymheliad"))).DidYouMean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_without_Welsh_score_as_before()
    {
        await using var english = Open();
        await english.FillAsync(TestCorpus.Items);
        var (alone, beside) = (await english.IdsAsync(Words("home care")), await engine.IdsAsync(Words("home care")));
        Assert.Equal(alone, beside);
    }
}
