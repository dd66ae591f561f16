using MinutesSearch.Engine.Tests.Naive;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>Every engine finds, counts and marks exactly what looking at everything finds, counts and marks.</summary>
public abstract class EquivalenceContract
{
    private const int Searches = 25;

    /// <summary>Opens an engine on an empty index.</summary>
    protected abstract IEngineUnderTest Open();

    /// <summary>Names a seed, to see a failure again.</summary>
    private const string SeedVariable = "MINUTES_TEST_SEED";

    private const int Runs = 6;

    [Fact]
    public async Task Answers_equal_those_of_looking_at_everything()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out var given))
        {
            await CompareAsync(given);
            return;
        }

        for (var run = 0; run < Runs; run++)
        {
            var seed = Random.Shared.Next();
            try
            {
                await CompareAsync(seed);
            }
            catch (Exception difference)
            {
                throw new InvalidOperationException($"Seed {seed} (to see it again: {SeedVariable}={seed}): {difference.Message}", difference);
            }
        }
    }

    private async Task CompareAsync(int seed)
    {
        var random = new RandomMinutes(seed);
        await using var engine = Open();
        var items = new Dictionary<string, NaiveItem>(StringComparer.Ordinal);
        var change = 0L;
        for (var round = 0; round < 4; round++)
        {
            for (var batch = random.Below(3); batch >= 0; batch--)
            {
                var changes = new List<ItemChange>();
                for (var i = random.Below(40); i >= 0; i--)
                {
                    var item = random.Item(random.Below(60));
                    var isGone = random.Below(5) == 0;
                    changes.Add(new ItemChange(++change, item.Id, isGone ? null : item));
                    if (isGone) items.Remove(item.Id);
                    else items[item.Id] = new NaiveItem(item);
                }

                await engine.Indexer.ApplyAsync(changes);
                await engine.Indexer.RefreshAsync(change);
            }

            if (round == 2)
            {
                await engine.Indexer.CommitAsync(change);
                await engine.ReopenAsync();
            }

            for (var search = 0; search < Searches; search++) await CompareSearchAsync(engine, random, [.. items.Values]);
        }
    }

    private static async Task CompareSearchAsync(IEngineUnderTest engine, RandomMinutes random, IReadOnlyList<NaiveItem> items)
    {
        var request = new SearchRequest
        {
            Query = random.Query(),
            Filter = random.Filter(),
            In = random.Parts(),
            Facets = random.Facets(),
            PageSize = 100,
            FacetLimit = 100,
            Sort = (SortOrder)random.Below(4),
            Snippets = 5,
            Spelling = false,
            Synonyms = false,
            Relax = false,
        };
        var result = await engine.Searcher.SearchAsync(request);
        var about = $"{request.Query} in {string.Join(',', request.In)}";
        var matching = items.Where(item => NaiveMatching.Matches(item, request.Query, request.In)).ToArray();
        var expected = matching.Where(item => item.Passes(request.Filter)).ToDictionary(item => item.Item.Id, StringComparer.Ordinal);
        Assert.True(
            expected.Keys.Order(StringComparer.Ordinal).SequenceEqual(result.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)),
            $"{about}: expected {string.Join(' ', expected.Keys.Order())}, found {string.Join(' ', result.Hits.Select(hit => hit.Id).Order())}");
        Assert.Equal(expected.Count, result.Total);
        foreach (var dimension in request.Facets) CompareFacet(result, dimension, matching, request.Filter, about);
        foreach (var hit in result.Hits) CompareMarks(hit, expected[hit.Id], request, about);
    }

    private static void CompareFacet(SearchResult result, FacetDimension dimension, NaiveItem[] matching, ItemFilter filter, string about)
    {
        var expected = matching.Where(item => item.Passes(filter, dimension)).SelectMany(item => item.Values(dimension))
            .GroupBy(value => value, StringComparer.Ordinal).Select(group => $"{group.Key}={group.Count()}").Order(StringComparer.Ordinal);
        var found = result.Facets.Single(facet => facet.Dimension == dimension).Values.Where(value => value.Count > 0).Select(value => $"{value.Value}={value.Count}").Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(found), $"{dimension} of {about} filtered {string.Join(';', filter.Councils.Concat(filter.Committees).Concat(filter.Topics).Concat(filter.Speakers))} years {string.Join(',', filter.Years)} {filter.Kind} {filter.From}-{filter.To} {filter.Decided}: expected {string.Join(' ', expected)}, counted {string.Join(' ', found)}");
    }

    private static void CompareMarks(Hit hit, NaiveItem item, SearchRequest request, string about)
    {
        foreach (var snippet in hit.Snippets)
        {
            var row = item.Rows.Single(row => row.Anchor == snippet.Passage);
            var expected = NaiveMatching.Marks(row, request.Query, request.In);
            Assert.Equal(row.Text, snippet.Text);
            Assert.True(expected.SequenceEqual(snippet.Matches), $"{about}: expected {EngineSteps.Marked(row.Text, expected)}, marked {snippet.Marked()}");
        }

        var title = NaiveMatching.Marks(item.Rows[0], request.Query, request.In);
        Assert.True(title.SequenceEqual(hit.TitleMatches), $"{about}: title {EngineSteps.Marked(hit.Title, hit.TitleMatches)}, expected {EngineSteps.Marked(hit.Title, title)}");
        var matches = item.Rows.Where(row => row.Anchor.Length > 0).Count(row => NaiveMatching.Marks(row, request.Query, request.In).Count > 0);
        if (matches > 0) Assert.True(hit.Snippets.Count == Math.Min(matches, request.Snippets), $"{about}: {hit.Snippets.Count} snippets of {matches}");
    }
}
