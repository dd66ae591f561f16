using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>What every engine finds and shows, whatever it is made of.</summary>
public abstract class SearchContract : IAsyncLifetime
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
    public async Task Finds_everything_of_business_by_default()
    {
        var result = await engine.FindAsync(new MatchAllQuery());
        Assert.Equal(48, result.Total);
        Assert.Equal(48, result.Hits.Count);
        Assert.Equal(60, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { Kind = KindFilter.All } })).Total);
    }

    [Theory]
    [InlineData("commissioning", 6)]
    [InlineData("commissioned", 6)]
    [InlineData("contract block", 6)]
    [InlineData("the block contract", 6)]
    [InlineData("wellbeing", 6)]
    [InlineData("well-being", 6)]
    [InlineData("reablement", 6)]
    [InlineData("cooperative", 6)]
    [InlineData("obrien's", 6)]
    [InlineData("o'brien", 6)]
    [InlineData("zoe", 0)]
    [InlineData("20/01234/FUL", 6)]
    [InlineData("01234", 6)]
    [InlineData("a4440", 6)]
    [InlineData("s106", 6)]
    [InlineData("£2.1m", 6)]
    [InlineData("1250000", 6)]
    [InlineData("covid", 6)]
    [InlineData("dog", 6)]
    [InlineData("parking", 6)]
    [InlineData("park", 6)]
    [InlineData("zebra crossing", 0)]
    public async Task Finds_words_in_their_forms(string words, int total) =>
        Assert.Equal(total, (await engine.FindAsync(Words(words), r => r with { Spelling = false })).Total);

    [Theory]
    [InlineData("block contract", 6)]
    [InlineData("contract block", 0)]
    [InlineData("block contracts", 0)]
    [InlineData("would replace the block contract", 6)]
    [InlineData("the wellbeing of neighbours", 6)]
    [InlineData("the well-being of neighbours", 6)]
    [InlineData("the well being of neighbours", 6)]
    [InlineData("application 20/01234/FUL for twelve", 6)]
    [InlineData("dog fouling", 6)]
    [InlineData("be refused the", 0)]
    public async Task Finds_phrases_as_they_stand(string phrase, int total) =>
        Assert.Equal(total, (await engine.FindAsync(new PhraseQuery(phrase), r => r with { Spelling = false })).Total);

    [Fact]
    public async Task Phrases_and_near_words_stay_within_a_passage()
    {
        Assert.Equal(0, (await engine.FindAsync(new PhraseQuery("home care a member"), r => r with { Spelling = false })).Total);
        Assert.Equal(0, (await engine.FindAsync(new NearQuery("care winter", 50))).Total);
        Assert.Equal(6, (await engine.FindAsync(new NearQuery("contract commissioning", 5))).Total);
        Assert.Equal(0, (await engine.FindAsync(new NearQuery("contract commissioning", 1))).Total);
    }

    [Fact]
    public async Task Combines_and_excludes()
    {
        Assert.Equal(12, (await engine.FindAsync(Any(Words("taxi"), Words("library")))).Total);
        Assert.Equal(6, (await engine.FindAsync(All(Words("home"), new NotQuery(Words("commissioning"))))).Total);
        Assert.Equal(42, (await engine.FindAsync(new NotQuery(Words("taxi")))).Total);
        Assert.Equal(6, (await engine.FindAsync(All(new NotQuery(Words("bus")), Any(Words("lane"), Words("station"))))).Total);
        Assert.Equal(0, (await engine.FindAsync(new MatchNoneQuery())).Total);
    }

    [Fact]
    public async Task Stop_words_are_optional_beside_others_and_searched_alone()
    {
        Assert.Equal(await engine.IdsAsync(Words("swings")), await engine.IdsAsync(Words("the swings which are")));
        Assert.True((await engine.FindAsync(Words("the"))).Total > 0);
        Assert.True((await engine.FindAsync(Words("for the"))).Total > 0);
    }

    [Fact]
    public async Task Beginnings_and_near_spellings()
    {
        Assert.Equal(6, (await engine.FindAsync(new PrefixQuery("commissionin"))).Total);
        Assert.Equal(6, (await engine.FindAsync(new PrefixQuery("co-oper"))).Total);
        Assert.Equal(6, (await engine.FindAsync(new FuzzyQuery("playgruond", 1))).Total);
        Assert.Equal(0, (await engine.FindAsync(new PrefixQuery("xyz"), r => r with { Spelling = false })).Total);
    }

    [Fact]
    public async Task Parts_can_be_named()
    {
        Assert.Equal(6, (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Title, Words("budget")))).Total);
        Assert.Equal(6, (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Title, new PhraseQuery("home care")))).Total);
        Assert.Equal(12, (await engine.FindAsync(new PhraseQuery("home care"))).Total);
        Assert.Equal(6, (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Decisions, Words("lane deferred")))).Total);
        Assert.Equal(6, (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Decisions, new PhraseQuery("six months")))).Total);
        Assert.Equal(0, (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Decisions, Words("bakery")))).Total);
        Assert.Equal(6, (await engine.FindAsync(Words("report taxis"), r => r with { Relax = false, In = [Minutes.ItemPart.Agenda] })).Total);
        Assert.Equal(0, (await engine.FindAsync(Words("report drivers"), r => r with { Relax = false, In = [Minutes.ItemPart.Agenda] })).Total);
        Assert.Equal(6, (await engine.FindAsync(Words("report drivers"), r => r with { Relax = false, In = [Minutes.ItemPart.Agenda, Minutes.ItemPart.Minutes] })).Total);
    }

    [Fact]
    public async Task A_phrase_finds_a_compound_in_a_part_as_it_does_anywhere()
    {
        var phrase = new PhraseQuery("wellbeing of neighbours");
        Assert.Equal(6, (await engine.FindAsync(phrase)).Total);
        Assert.Equal(6, (await engine.FindAsync(phrase, r => r with { In = [Minutes.ItemPart.Minutes] })).Total);
        Assert.Equal(0, (await engine.FindAsync(new PhraseQuery("wellbeing neighbours"), r => r with { In = [Minutes.ItemPart.Minutes], Spelling = false })).Total);
    }

    [Fact]
    public async Task An_odd_filter_never_answers_for_another_one()
    {
        async Task<long> Total(ItemFilter filter) => (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = filter })).Total;
        Assert.Equal(0, await Total(new() { Committees = ["cabinet\u0001bplanning-committee"] }));
        Assert.NotEqual(0, await Total(new() { Committees = ["cabinet", "planning-committee"] }));
        Assert.Equal(0, await Total(new() { Speakers = ["ecided=True"] }));
        Assert.NotEqual(0, await Total(new() { Decided = true }));
    }

    [Fact]
    public async Task Facets_and_years_can_be_named_in_the_query()
    {
        Assert.Equal(16, (await engine.FindAsync(new FacetQuery(FacetDimension.Committee, "cabinet"))).Total);
        Assert.Equal(8, (await engine.FindAsync(new FacetQuery(FacetDimension.Committee, "planning"))).Total);
        Assert.Equal(12, (await engine.FindAsync(new FacetQuery(FacetDimension.Speaker, "obrien"))).Total);
        Assert.Equal(0, (await engine.FindAsync(new FacetQuery(FacetDimension.Topic, "astronomy"))).Total);
        Assert.Equal(16, (await engine.FindAsync(new YearQuery(2016, 2017))).Total);
        Assert.Equal(40, (await engine.FindAsync(new YearQuery(null, 2030))).Total);
    }

    [Fact]
    public async Task Names_typed_beside_other_words_narrow_the_search()
    {
        Assert.Equal(["item-00", "item-05"], await engine.IdsAsync(Words("cabinet 2015 home care"), r => r with { Relax = false }));
        Assert.Equal(["item-10", "item-15"], await engine.IdsAsync(Words("the planning committee home care 2016"), r => r with { Relax = false }));
        Assert.Equal(["item-08"], await engine.IdsAsync(Words("minute 9"), r => r with { Filter = new() { Kind = KindFilter.All } }));
        Assert.Empty(await engine.IdsAsync(Words("cabinet fy 2015 home care"), r => r with { Relax = false }));
        Assert.Equal(12, (await engine.FindAsync(Words("zoe pell"))).Total);
        Assert.Equal(0, (await engine.FindAsync(new PhraseQuery("cabinet 2015"), r => r with { Spelling = false })).Total);
    }

    [Fact]
    public async Task Hits_show_their_item()
    {
        var hit = Assert.Single((await engine.FindAsync(Words("home care redesign"), r => r with { Relax = false, Filter = new() { Years = [2016] } })).Hits);
        Assert.Equal(("item-10", "21", "Redesign of home care services"), (hit.Id, hit.Number, hit.Title));
        Assert.Equal(("Planning Committee", 2016), (hit.Meeting.Committee!.Name, hit.Meeting.Date.Year));
        Assert.Equal("Adult social care", Assert.Single(hit.Topics).Label);
        Assert.Equal(["Redesign"], hit.Topics[0].Why);
        Assert.Equal("mary-obrien", Assert.Single(hit.Speakers).Id);
        Assert.True(hit.IsDecided && !hit.IsTruncated && hit.Score > 0);
        Assert.Equal("[Redesign] of [home] [care] services", Marked(hit.Title, hit.TitleMatches));
    }

    [Fact]
    public async Task Snippets_are_the_best_passages_marked()
    {
        var hit = (await engine.FindAsync(All(new PhraseQuery("block contract"), Words("staffed")))).Hits[0];
        Assert.Equal(
            ["The Strategic Commissioner explained that outcome based commissioning would replace the [block contract] for home care.",
             "A Member asked how the re-ablement pathway would be [staffed] over the winter."],
            hit.Snippets.Select(snippet => snippet.Marked()));
        Assert.Equal(["p2", "p3"], hit.Snippets.Select(snippet => snippet.Passage));
        Assert.NotNull(hit.Snippets[1].Speaker);
    }

    [Fact]
    public async Task A_snippet_with_the_words_of_others_stands_under_no_name()
    {
        const string own = "Councillor Pell asked whether the weir was safe. ";
        var item = TestCorpus.Items[0];
        var said = item.Passages[0] with { Text = $"{own}The engineer replied that it was.", Speaker = new PassageSpeaker("zoe-pell", "Zoë Pell", SpeakerMethod.Name) { End = own.Length } };
        var whole = said with { Anchor = "p2", Text = own.Trim(), Speaker = said.Speaker with { End = null } };
        await engine.FillAsync([item with { Passages = [said, whole], Speakers = [new Speaker("zoe-pell", "Zoë Pell", null, Participation.Spoke, "Councillor Pell")], Decisions = [] }]);
        Assert.Equal([null, "zoe-pell"], (await engine.FindAsync(Words("weir"))).Hits[0].Snippets.Select(snippet => snippet.Speaker?.Id));
    }

    [Fact]
    public async Task Compounds_are_marked_whole_or_in_part()
    {
        Assert.Contains("[re-ablement]", (await engine.FindAsync(Words("reablement"))).Hits[0].Snippets[0].Marked(), StringComparison.Ordinal);
        Assert.Contains("[20/01234/ful]", (await engine.FindAsync(Words("20/01234/FUL"))).Hits[0].Snippets[0].Marked(), StringComparison.Ordinal);
        Assert.Contains("20/[01234]/ful", (await engine.FindAsync(Words("01234"))).Hits[0].Snippets[0].Marked(), StringComparison.Ordinal);
        Assert.Contains("[O’Brien’s]", (await engine.FindAsync(Words("obrien"))).Hits[0].Snippets[0].Marked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_match_in_the_title_only_shows_the_first_passage_unmarked()
    {
        var hit = (await engine.FindAsync(new PartQuery(Minutes.ItemPart.Title, Words("monitoring")))).Hits[0];
        var snippet = Assert.Single(hit.Snippets);
        Assert.Empty(snippet.Matches);
        Assert.NotEmpty(hit.TitleMatches);
    }

    [Fact]
    public async Task Sorts_by_date_and_pages_without_gaps()
    {
        var newest = (await engine.FindAsync(new MatchAllQuery(), r => r with { Sort = SortOrder.Newest })).Hits;
        Assert.Equal("item-40", newest[0].Id);
        Assert.All(newest.TakeLast(8), hit => Assert.Null(hit.Meeting.Date.Year));
        var oldest = (await engine.FindAsync(new MatchAllQuery(), r => r with { Sort = SortOrder.Oldest })).Hits;
        Assert.Equal("item-00", oldest[0].Id);
        Assert.All(oldest.TakeLast(8), hit => Assert.Null(hit.Meeting.Date.Year));
        foreach (var sort in Enum.GetValues<SortOrder>())
        {
            var whole = (await engine.FindAsync(Any(Words("care"), Words("the"), Words("report")), r => r with { Sort = sort })).Hits.Select(hit => hit.Id).ToArray();
            var pages = new List<string>();
            for (var page = 1; page <= 7; page++)
                pages.AddRange((await engine.FindAsync(Any(Words("care"), Words("the"), Words("report")), r => r with { Sort = sort, Page = page, PageSize = 7 })).Hits.Select(hit => hit.Id));
            Assert.Equal(whole, pages);
        }
    }

    [Fact]
    public async Task Sorts_by_what_changed_last_whatever_the_meeting()
    {
        var (early, late) = (new DateTimeOffset(2024, 5, 1, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 5, 1, 9, 0, 7, TimeSpan.Zero));
        AgendaItem Turnip(string id, int meeting, DateTimeOffset? changed) => TestCorpus.Simple(id, $"Turnips {id}") with { Meeting = TestCorpus.Meeting(meeting), ChangedAt = changed };
        AgendaItem[] items = [Turnip("newest-meeting", 4, early), Turnip("oldest-meeting", 0, late), Turnip("undated", 5, early), Turnip("unknown", 3, null), Turnip("other", 1, early)];
        await engine.Indexer.ApplyAsync([.. items.Select((item, i) => new ItemChange(100 + i, item.Id, item))]);
        await engine.Indexer.RefreshAsync(104);
        foreach (var query in new MinutesQuery[] { Words("turnips"), new PartQuery(Minutes.ItemPart.Title, Words("turnips")) })
        {
            var hits = (await engine.FindAsync(query, r => r with { Sort = SortOrder.Changed })).Hits;
            Assert.Equal(["oldest-meeting", "newest-meeting", "other", "undated", "unknown"], hits.Select(hit => hit.Id));
            Assert.Equal([late, early, early, early, null], hits.Select(hit => hit.ChangedAt));
        }
        Assert.Equal("oldest-meeting", (await engine.FindAsync(new MatchAllQuery(), r => r with { Sort = SortOrder.Changed, PageSize = 1 })).Hits[0].Id);
    }

    [Fact]
    public async Task Titles_rank_above_passing_mentions() =>
        Assert.Equal("Redesign of home care services", (await engine.FindAsync(Words("home care"))).Hits[0].Title);

    [Fact]
    public async Task Groups_by_matter_show_one_hit_each()
    {
        var result = await engine.FindAsync(Words("home care"), r => r with { Group = Grouping.Matter });
        // Two matters of two councils.
        Assert.Equal(4, result.Total);
        Assert.Equal(4, result.Hits.Select(hit => (hit.Title, hit.Meeting.Council.Id)).Distinct().Count());
        Assert.Equal(12, result.Facets.Single(facet => facet.Dimension == FacetDimension.Kind).Values[0].Count);
        Assert.Equal(16, (await engine.FindAsync(new MatchAllQuery(), r => r with { Group = Grouping.Matter })).Total);
    }

    [Fact]
    public async Task Facets_count_sideways()
    {
        var result = await engine.FindAsync(Words("care"), r => r with { Filter = new() { Committees = ["cabinet"] } });
        Assert.Equal(4, result.Total);
        var committees = result.Facets.Single(facet => facet.Dimension == FacetDimension.Committee).Values;
        Assert.Equal([("cabinet", 4L, true), ("overview-and-scrutiny", 4L, false), ("planning-committee", 2L, false)],
            committees.Select(value => (value.Value, value.Count, value.IsSelected)));
        var years = result.Facets.Single(facet => facet.Dimension == FacetDimension.Year).Values;
        Assert.Equal([("2018", 2L), ("2015", 2L)], years.Select(value => (value.Value, value.Count)));
    }

    [Fact]
    public async Task Kind_counts_both_kinds_though_one_is_shown()
    {
        var kinds = (await engine.FindAsync(new MatchAllQuery())).Facets.Single(facet => facet.Dimension == FacetDimension.Kind).Values;
        Assert.Equal([("business", 48L, true), ("procedure", 12L, false)], kinds.Select(value => (value.Value, value.Count, value.IsSelected)));
    }

    [Fact]
    public async Task Selected_values_are_listed_though_nothing_has_them()
    {
        var result = await engine.FindAsync(Words("taxi"), r => r with { FacetLimit = 1, Filter = new() { Topics = ["libraries", "no-such-topic"] } });
        Assert.Equal(0, result.Total);
        var topics = result.Facets.Single(facet => facet.Dimension == FacetDimension.Topic).Values;
        Assert.Equal(["licensing", "libraries", "no-such-topic"], topics.Select(value => value.Value));
    }

    [Fact]
    public async Task Filters_by_date_meeting_and_decision()
    {
        Assert.Equal(8, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { From = new(2016, 3, 4), To = new(2016, 3, 4) } })).Total);
        Assert.Equal(8, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { From = new(2019, 1, 1), To = new(2019, 12, 31) } })).Total);
        Assert.Equal(0, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { From = new(2019, 1, 2), To = new(2019, 12, 31) } })).Total);
        Assert.Equal(8, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { Meetings = [TestCorpus.Meeting(2).Id] } })).Total);
        Assert.Equal(42, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { Decided = true } })).Total);
        Assert.Equal(6, (await engine.FindAsync(new MatchAllQuery(), r => r with { Filter = new() { Decided = false } })).Total);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_drop()
    {
        var result = await engine.FindAsync(Words("taxi zebra"), r => r with { Spelling = false, Relax = false, Filter = new() { Years = [2015] } });
        Assert.Equal(("zebra", 1L), Assert.Single(result.NothingFound) is var reason ? (reason.Without, reason.Total) : default);
        result = await engine.FindAsync(Words("taxi"), r => r with { Spelling = false, Filter = new() { Years = [1999] } });
        Assert.Equal(("year=1999", 6L), Assert.Single(result.NothingFound) is var why ? (why.Without, why.Total) : default);
    }
}
