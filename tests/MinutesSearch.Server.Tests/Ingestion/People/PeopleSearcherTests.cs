using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Tests.Ingestion.People;

public sealed class PeopleSearcherTests
{
    [Fact]
    public async Task Brackets_in_brackets_are_read_once_each()
    {
        var map = new PersonMap(new Dictionary<(string Council, string Id), Ingest.Reading.CanonicalSpeaker> { [("n", "j-smith")] = new("john-smith", "John Smith") }, []);
        MinutesQuery query = new FacetQuery(FacetDimension.Speaker, "J Smith");
        for (var depth = 0; depth < 40; depth++) query = new AndQuery([new WordQuery("weir"), new OrQuery([new WordQuery("bridge"), query])]);
        var inner = new Asked();
        await Task.Run(async () => await new PeopleSearcher(inner, () => map, () => new CommitteeMap([], () => [])).ExplainAsync("x", new SearchRequest { Query = query })).WaitAsync(TimeSpan.FromMinutes(1));
        var asked = inner.Request!.Query;
        for (var depth = 0; depth < 39; depth++) asked = Assert.IsType<OrQuery>(Assert.IsType<AndQuery>(asked).Children[1]).Children[1];
        var last = Assert.IsType<OrQuery>(Assert.IsType<AndQuery>(asked).Children[1]);
        Assert.Equal([new WordQuery("bridge"), new FacetQuery(FacetDimension.Speaker, "J Smith"), new FacetQuery(FacetDimension.Speaker, "john-smith")], last.Children);
    }

    /// <summary>Keeps what it was asked to explain.</summary>
    private sealed class Asked : IMinutesSearcher
    {
        public SearchRequest? Request { get; private set; }

        public IndexStatus Status => throw new NotSupportedException();

        public ValueTask<string?> ExplainAsync(string itemId, SearchRequest request, CancellationToken cancellation = default)
        {
            Request = request;
            return ValueTask.FromResult<string?>(null);
        }

        public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<PassageResult> SearchPassagesAsync(PassageRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string text, int limit, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<Timeline> TimelineAsync(SearchRequest request, TimelineInterval interval, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<Facet> FacetAsync(FacetDimension dimension, string prefix, int limit, SearchRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<Hit>?> RelatedAsync(string itemId, int limit, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<HistoryEntry>?> HistoryAsync(string itemId, CancellationToken cancellation = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public IAsyncEnumerable<Hit> StreamAsync(SearchRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();
    }
}
