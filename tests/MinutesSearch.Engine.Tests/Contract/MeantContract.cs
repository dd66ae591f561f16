using MinutesSearch.Minutes;
using MinutesSearch.Query;
using static MinutesSearch.Engine.Tests.Contract.EngineSteps;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>Numbers and dates that say beyond doubt which items are meant.</summary>
public abstract class MeantContract : IAsyncLifetime
{
    private IEngineUnderTest engine = null!;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    public async Task InitializeAsync()
    {
        engine = Open();
        await engine.FillAsync(
        [
            Item("declarations", "P/13", new(2019, 7, 15), "Interests of members", "Councillor Pell declared an interest in minute P/15 and in P/15 only."),
            Item("road", "P/15", new(2019, 7, 8), "Relief road", "The Committee discussed two bridges."),
            Item("heron", "268", new(2019, 9, 8), "Heron Bridge", "The works begin on 8 July 2019, at 268 Mill Lane, for the bus."),
            Item("stop", "269", new(2021, 7, 18), "Bus stop", "The bus stops here since 2016."),
            Item("refuge", "1", new(2020, 1, 1), "Women’s Refuge", "The women of the town asked for a stairlift; a rise of 14 per cent."),
            Item("women", "2", new(2020, 1, 1), "Women in sport", "Men and women took part on the 14th. A bittern was seen during the coronavirus."),
            Item("womens", "3", new(2020, 1, 1), "Womens league", "The league met, after much ado.") with { Speakers = [new("ida-hollingworth", "Ida Hollingworth", null, Participation.Spoke, "Cllr Hollingworth")] },
            Item("loan", "4", new(2022, 1, 1), "Loan", "A loan of €3,800,000 for Church Street was approved."),
            Item("grant", "5", new(2022, 1, 2), "Grant", "A grant of €3.8m for O'Brien Avenue, 150,000 of it at once.") with { Speakers = [new("olga-prewett", "Olga Prewett", null, Participation.Spoke, "Cllr O Prewett")] },
            Item("fund", "6", new(2022, 1, 3), "Fund", "The fund holds 3.8 million euro; St Oswin's Church gave €150k.") with { Speakers = [new("prewett", "Prewett", null, Participation.Spoke, "Prewett")] },
        ]);
    }

    public async Task DisposeAsync() => await engine.DisposeAsync();

    private static AgendaItem Item(string id, string number, DateOnly day, string title, string text)
    {
        var item = TestCorpus.Simple(id, title, text);
        return item with { Number = number, Meeting = item.Meeting with { Id = $"m-{id}", Date = MeetingDate.Stated(day, "stated") } };
    }

    private async Task<string[]> FoundAsync(string typed) => [.. (await engine.FindAsync(QueryParser.Parse(typed).Query, all => all with { Relax = false })).Hits.Select(hit => hit.Id)];

    [Theory]
    [InlineData("P/15")]
    [InlineData("p/15")]
    [InlineData("Minute P/15")]
    public async Task The_number_of_an_item_finds_it_before_those_that_mention_it(string typed) => Assert.Equal(["road", "declarations"], await FoundAsync(typed));

    [Theory]
    [InlineData("€3.8m", "fund grant loan")]
    [InlineData("3.8 million", "fund grant loan")]
    [InlineData("€3,800,000", "fund grant loan")]
    [InlineData("3800000", "fund grant loan")]
    [InlineData("€150k", "fund grant")]
    [InlineData("€150,000", "grant")]
    [InlineData("3.9m", "")]
    [InlineData("church st", "fund loan")]
    [InlineData("obrien ave", "grant")]
    [InlineData("st oswin", "fund")]
    public async Task Amounts_and_ends_of_addresses_are_found_as_minutes_write_them(string typed, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await FoundAsync(typed)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("speaker:prewett", "fund grant")]
    [InlineData("speaker:prewet", "fund grant")]
    [InlineData("speaker:olga-prewett", "grant")]
    public async Task A_surname_means_all_who_bear_it(string typed, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await FoundAsync(typed)).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task An_address_comes_before_items_that_hold_its_words() => Assert.Equal("loan", (await FoundAsync("church st"))[0]);

    [Fact]
    public async Task A_bare_number_finds_the_item_of_that_number() => Assert.Equal("heron", (await FoundAsync("268"))[0]);

    [Theory]
    [InlineData("8 July 2019")]
    [InlineData("Monday 8th July 2019")]
    [InlineData("July 8, 2019")]
    [InlineData("8/7/2019")]
    [InlineData("2019-07-08")]
    public async Task A_whole_date_finds_the_meeting_of_that_day_first(string typed) => Assert.Equal("road", (await FoundAsync(typed))[0]);

    [Fact]
    public async Task A_date_beside_words_narrows_and_the_field_is_that_day_alone()
    {
        Assert.Equal(["road"], await FoundAsync("bridges 08/07/2019"));
        Assert.Equal(["road"], await FoundAsync("date:2019-07-08"));
        Assert.Equal(["road"], await FoundAsync("date:\"8 July 2019\""));
        Assert.Empty(await FoundAsync("heron date:8/7/2019"));
    }

    [Theory]
    [InlineData("womens", "refuge womens")]
    [InlineData("womens refuge", "refuge")]
    [InlineData("women's league", "womens")]
    [InlineData("stair lift", "refuge")]
    [InlineData("covid", "women")]
    [InlineData("bridges/committee", "road")]
    [InlineData("bus,bridge", "heron")]
    [InlineData("bus !heron", "stop")]
    [InlineData("speaker:\"Councillor Hollingworth\"", "womens")]
    [InlineData("speaker:\"Cllr Ida Hollingworth\"", "womens")]
    public async Task What_people_type_is_understood(string typed, string found) => Assert.Equal(found, string.Join(' ', (await FoundAsync(typed)).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task A_share_that_is_written_out_comes_first() => Assert.Equal("refuge", (await FoundAsync("14%"))[0]);

    [Fact]
    public async Task A_misspelt_name_in_a_field_is_corrected()
    {
        var result = await engine.FindAsync(QueryParser.Parse("speaker:hollingsworth league").Query);
        Assert.Equal((1, true, "speaker:hollingworth league"), ((int)result.Total, result.IsCorrected, result.DidYouMean));
        Assert.Null((await engine.FindAsync(QueryParser.Parse("speaker:fotheringay").Query)).DidYouMean);
    }

    [Theory]
    [InlineData("speaker:hollingsworth OR speaker:qxvbaa OR speaker:qxvcaa OR speaker:hollingsworth", "speaker:hollingworth OR speaker:qxvbaa OR speaker:qxvcaa OR speaker:hollingworth")]
    [InlineData("speaker:hollingsworth OR speaker:qxvbaa OR speaker:qxvcaa OR speaker:qxvdaa", null)]
    public async Task Few_misspelt_names_are_corrected_and_many_are_left_alone(string typed, string? corrected) =>
        Assert.Equal(corrected, (await engine.FindAsync(QueryParser.Parse(typed).Query)).DidYouMean);

    [Fact]
    public async Task Since_and_before_at_the_end_mean_the_years()
    {
        Assert.Equal(["stop"], await FoundAsync("bus since 2020"));
        Assert.Equal(["stop"], await FoundAsync("bus after 2019"));
        Assert.Equal(["heron"], await FoundAsync("bus before 2020"));
        Assert.Contains((await engine.FindAsync(QueryParser.Parse("bus since 2020").Query)).Expansions, expansion => expansion.From == "since 2020");
    }
}
