using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Lucene;

/// <summary>What keeps a search affordable, whatever was typed.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-limits-").FullName;
    private LuceneEngine engine = null!;

    public async Task InitializeAsync()
    {
        engine = LuceneEngine.Open(folder, new LuceneOptions { WriteBufferMegabytes = 16 }, new RushingClock());
        await engine.Indexer!.ApplyAsync([.. TestCorpus.Items.Select((item, i) => new ItemChange(i + 1, item.Id, item))]);
        await engine.Indexer.CommitAsync(60);
    }

    public async Task DisposeAsync()
    {
        await engine.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<SearchResult> FindAsync(MinutesQuery query, TimeSpan? limit = null) =>
        await engine.Searcher.SearchAsync(new SearchRequest { Query = query, TimeLimit = limit });

    [Fact]
    public async Task A_search_out_of_time_is_partial_and_not_kept()
    {
        Assert.True((await FindAsync(new WordQuery("care"), TimeSpan.FromMilliseconds(1))).IsPartial);
        Assert.False((await FindAsync(new WordQuery("care"), TimeSpan.FromDays(1))).IsPartial);
        Assert.False((await FindAsync(new WordQuery("care"))).IsPartial);
    }

    [Fact]
    public async Task Help_counts_and_values_out_of_time_say_so()
    {
        // Time enough for the search, and none for a correction or for what to drop.
        var helped = await FindAsync(new AndQuery([new WordQuery("qqqqqq"), new WordQuery("care")]), TimeSpan.FromSeconds(1.5));
        Assert.Equal(0, helped.Total);
        Assert.True(helped.IsPartial);
        var hurried = new SearchRequest { Query = new WordQuery("care"), TimeLimit = TimeSpan.FromMilliseconds(1) };
        Assert.True((await engine.Searcher.TimelineAsync(hurried, TimelineInterval.Year)).IsPartial);
        Assert.True((await engine.Searcher.FacetAsync(FacetDimension.Committee, "", 0, hurried)).IsPartial);
        var patient = hurried with { TimeLimit = null };
        Assert.False((await engine.Searcher.TimelineAsync(patient, TimelineInterval.Year)).IsPartial);
        Assert.False((await engine.Searcher.FacetAsync(FacetDimension.Committee, "", 0, patient)).IsPartial);
    }

    [Fact]
    public async Task A_misspelt_name_is_looked_for_until_time_is_over()
    {
        var misspelt = new FacetQuery(FacetDimension.Speaker, "thornne");
        Assert.True((await FindAsync(misspelt)).IsCorrected);
        var snapshot = engine.Acquire();
        var clock = new RushingClock();
        Assert.Null(NameSpelling.Corrected(snapshot, misspelt, new Deadline(clock, TimeSpan.Zero, CancellationToken.None)));
        // One look at the clock when time began, one when it was over; this is the third.
        Assert.Equal(3 * TimeSpan.TicksPerSecond, clock.GetTimestamp());
        Assert.NotNull(NameSpelling.Corrected(snapshot, misspelt, new Deadline(clock, null, CancellationToken.None)));
        snapshot.Release();
    }

    [Fact]
    public async Task Many_words_are_cut_with_a_warning()
    {
        MinutesQuery[] words = [.. Enumerable.Range(0, 300).Select(i => new WordQuery($"word{i}"))];
        var result = await FindAsync(new OrQuery(QueryList.Create(words)));
        Assert.Contains(result.Warnings, warning => warning.Message.Contains("64 words", StringComparison.Ordinal));
        MinutesQuery[] beginnings = [.. Enumerable.Range(0, 20).Select(i => new PrefixQuery($"{(char)('a' + i)}"))];
        result = await FindAsync(new OrQuery(QueryList.Create(beginnings)));
        Assert.Contains(result.Warnings, warning => warning.Message.Contains("8 beginnings", StringComparison.Ordinal));
        Assert.True(result.Total > 0);
    }

    [Fact]
    public async Task A_name_that_thousands_bear_finds_all_of_them()
    {
        const int People = 1_500;
        await engine.Indexer!.ApplyAsync([.. Enumerable.Range(0, People).Select(i => new ItemChange(100 + i, $"p{i}", TestCorpus.Simple($"p{i}", "Thanks") with
        {
            Speakers = [new Speaker($"s{i}", $"N{i} Fairweather", null, Participation.Spoke, "")],
        }))]);
        await engine.Indexer.RefreshAsync(2_000);
        Assert.Equal(People, (await FindAsync(new FacetQuery(FacetDimension.Speaker, "Fairweather"))).Total);
    }

    [Fact]
    public async Task Endless_words_phrases_and_trees_are_searched_all_the_same()
    {
        await FindAsync(new WordQuery(new string('x', 10_000)));
        await FindAsync(new WordQuery(string.Join('-', Enumerable.Repeat("ab", 3_000))));
        await FindAsync(new PhraseQuery(string.Join(' ', Enumerable.Repeat("well-being", 2_000))));
        await FindAsync(new NearQuery(string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"w{i}")), 50));
        await FindAsync(new FuzzyQuery(new string('y', 300), 2));
        MinutesQuery deep = new WordQuery("care");
        for (var i = 0; i < 200; i++) deep = new OrQuery([new NotQuery(deep), new WordQuery("home")]);
        await FindAsync(deep);
    }

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("\u202e\u0000\ud800")]
    [InlineData("’’’")]
    [InlineData("😀")]
    public async Task Signs_without_words_find_nothing_and_harm_nothing(string text)
    {
        foreach (MinutesQuery query in (MinutesQuery[])[new WordQuery(text), new PhraseQuery(text), new PrefixQuery(text), new FuzzyQuery(text, 1), new NearQuery(text, 3), new FacetQuery(FacetDimension.Topic, text)])
        {
            Assert.Equal(0, (await FindAsync(query)).Total);
            Assert.Equal(6, (await FindAsync(new AndQuery([new WordQuery("taxi"), query is FacetQuery ? new WordQuery(text) : query]))).Total);
        }
    }

    /// <summary>A clock that moves on by a second whenever somebody looks.</summary>
    private sealed class RushingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref now, TimeSpan.TicksPerSecond);
    }
}
