using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Engine.Tests.Lucene;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Ranking;

/// <summary>What the second look at the top hits sees, and what it changes.</summary>
public sealed class SecondLookTests : IAsyncLifetime
{
    private const string Filler = "the officer spoke of many other matters at some length and nobody had a question about any of them on that long evening in the hall";

    private LuceneUnderTest engine = null!;
    private IndexSnapshot snapshot = null!;

    public async Task InitializeAsync()
    {
        engine = Open();
        await engine.FillAsync(Items);
        snapshot = engine.Engine.Acquire();
    }

    public async Task DisposeAsync()
    {
        snapshot.Release();
        await engine.DisposeAsync();
    }

    private static LuceneUnderTest Open() => new();

    private static IEnumerable<AgendaItem> Items =>
    [
        TestCorpus.Simple("apart", "Report", $"A heron was seen. {Filler} {Filler} The weir is old."),
        TestCorpus.Simple("between", "Report", "A heron was seen.", "The weir is old."),
        TestCorpus.Simple("together", "Report", $"A heron was seen at the old weir. {Filler} {Filler}"),
        TestCorpus.Simple("title", "Heron at the weir", Filler),
        TestCorpus.Simple("forms", "Report", $"Herons were seen at the old weirs. {Filler} {Filler}"),
        TestCorpus.Simple("later", "Report", "A heron was seen at the old weir.") with { Meeting = TestCorpus.Meeting(3) },
        TestCorpus.Simple("acronym", "Report", $"The Wetland Care Partnership met. {Filler}"),
        TestCorpus.Simple("other", "Report", Filler),
    ];

    [Theory]
    [InlineData("apart", false)]
    [InlineData("between", false)]
    [InlineData("together", true)]
    [InlineData("title", true)]
    public void Words_stand_together_within_a_sentence_of_one_passage(string item, bool isWhole)
    {
        var together = Look(item, "heron weir").Together;
        if (isWhole) Assert.Equal(1, together, 1e-4f);
        else Assert.InRange(together, 0.2f, 0.8f);
    }

    [Theory]
    [InlineData("apart", true, false)]
    [InlineData("between", true, false)]
    [InlineData("together", true, true)]
    [InlineData("other", true, true)]
    [InlineData("apart", false, true)]
    public void Where_some_words_suffice_those_that_an_item_holds_should_stand_next_to_each_other(string item, bool isRelaxed, bool isWhole)
    {
        var close = Look(item, "heron weir", isRelaxed).Close;
        if (isWhole) Assert.Equal(1, close, 1e-4f);
        else Assert.InRange(close, 0.2f, 0.8f);
    }

    [Fact]
    public void A_rare_word_says_more_than_a_common_one()
    {
        // Both stand in the item, far apart; nearly every item is a report.
        var seen = Look("acronym", "report wetland");
        Assert.InRange(seen.Together, 0.6f, 0.999f);
        Assert.InRange(seen.InTitle, 0.001f, 0.4f);
    }

    [Fact]
    public void The_title_and_the_form_typed_are_seen()
    {
        Assert.Equal((1f, 1f), Rounded(Look("title", "heron weir")));
        Assert.Equal((0f, 1f), Rounded(Look("together", "heron weir")));
        Assert.Equal((0f, 0f), Rounded(Look("forms", "heron weir")));
        Assert.Equal((0f, 0.5f), Rounded(Look("forms", "herons weir")));
        static (float InTitle, float AsTyped) Rounded(Evidence seen) => (MathF.Round(seen.InTitle, 4), seen.AsTyped);
    }

    [Fact]
    public void What_the_words_name_counts_where_the_text_does_not_say_it()
    {
        var seen = Look("later", "heron weir 2018");
        Assert.Equal(1, seen.Named);
        Assert.InRange(seen.InTitle, 0.1f, 0.8f);
        Assert.Equal(0, Look("together", "heron weir 2018", isRelaxed: true).Named);
    }

    [Fact]
    public void Stop_words_and_what_must_not_match_mean_nothing()
    {
        Assert.Equal(1, Look("together", "heron at the weir").Together, 1e-4f);
        using var bound = Bind(All(new WordQuery("heron"), new NotQuery(new WordQuery("weir"))), isRelaxed: false);
        Assert.Equal(1, new MeantWords(bound).Count);
    }

    [Fact]
    public void Other_ways_to_say_a_word_say_it()
    {
        var phrase = new ExpandedQuery(new WordQuery("WCP"), QueryList.Create([new PhraseQuery("wetland care partnership")]), 0.9f);
        using var bound = Bind(All(phrase, new WordQuery("met")), isRelaxed: false);
        Assert.Equal(1, Look("acronym", bound).Together, 1e-4f);
    }

    [Theory]
    [InlineData("wetland", 0.5f, 1)]
    [InlineData("egret", 0, 0.4999f)]
    public void A_word_says_what_it_is_rare_unless_only_its_frequent_equal_is_found(string word, float least, float most)
    {
        var expanded = new ExpandedQuery(new WordQuery(word), QueryList.Create([new PhraseQuery("report")]), 0.25f);
        using var bound = Bind(All(expanded, new WordQuery("weir")), isRelaxed: true);
        var words = new MeantWords(bound);
        Assert.InRange(words.ShareOf(0), least, most);
    }

    [Fact]
    public async Task Better_evidence_comes_first_and_the_factors_are_explained()
    {
        var request = new SearchRequest { Query = Words("heron weir"), PageSize = 10 };
        var found = (await engine.Searcher.SearchAsync(request)).Hits;
        string[] order = [.. found.Select(hit => hit.Id)];
        Assert.Equal("title", order[0]);
        Assert.True(Array.IndexOf(order, "together") < Array.IndexOf(order, "apart"));
        Assert.True(Array.IndexOf(order, "together") < Array.IndexOf(order, "forms"));
        foreach (var hit in found)
        {
            var explained = await engine.Searcher.ExplainAsync(hit.Id, request);
            Assert.Contains($"\n{hit.Score.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)} = words ", explained, StringComparison.Ordinal);
        }

        Assert.Contains("× closeness 2.7183 (100 % of what the words say within 25 words) × next to each other 1 (100 % of what the item says of them within 8 words) × title 1.4918 (100 % of it)", await engine.Searcher.ExplainAsync("title", request), StringComparison.Ordinal);
    }

    private Evidence Look(string item, string words, bool isRelaxed = false)
    {
        using var bound = Bind(Words(words), isRelaxed);
        return Look(item, bound);
    }

    private BoundQuery Bind(MinutesQuery query, bool isRelaxed) => new QueryBinder(snapshot).Bind(query, [], isRelaxed);

    private Evidence Look(string item, BoundQuery bound) => SecondLook.Of(snapshot, MinutesSearch.Lucene.ItemLookup.Find(snapshot, item), bound);
}
