using System.Text.Json;
using System.Text.Json.Nodes;
using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Api;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Exports;

namespace MinutesSearch.Server.OpenApi;

/// <summary>Example answers, made of the same records that answer, so that they cannot drift from the contract. All of it is invented.</summary>
internal static class Examples
{
    private const string Version = "18df4914-7";

    private static readonly HitAnswer Hit = ExampleItem.Hit;

    private static readonly NamedReference Council = new("northmere-borough-council", "Northmere Borough Council");

    private static readonly Dictionary<string, Func<object>> Answers = new(StringComparer.Ordinal)
    {
        ["search"] = () => new SearchAnswer
        {
            Query = new QueryAnswer("home care", "home care", null, false, [new ExpansionAnswer("home care", ["domiciliary care"])], []),
            Total = 27,
            Page = 1,
            PageSize = 10,
            TookMs = 1.2,
            IsPartial = false,
            Results = [Hit],
            Facets = new Dictionary<string, IReadOnlyList<FacetValueAnswer>> { ["topic"] = [new FacetValueAnswer("adult-social-care", "Adult social care", 25, false)] },
            DidYouMean = null,
            NothingFound = [],
            Links = new SearchLinks("/v1/search?q=home%20care", "/v1/search?q=home%20care&page=2", null, "/v1/feed.atom?q=home%20care", "/v1/export.csv?q=home%20care"),
            IndexVersion = Version,
        },
        ["passages"] = () => new PassagesAnswer
        {
            Query = new QueryAnswer("home care", "home care", null, false, [], []),
            Total = 61,
            Page = 1,
            PageSize = 10,
            TookMs = 0.9,
            IsPartial = false,
            Results = [new PassageHitAnswer(Hit.Url + "#p3", Hit.Snippets[0], Hit with { Snippets = [] })],
            Links = new ListLinks("/v1/passages?q=home%20care", "/v1/passages?q=home%20care&page=2", null),
            IndexVersion = Version,
        },
        ["suggest"] = () => new SuggestAnswer("hom", [new SuggestionAnswer(SuggestionKind.Word, "home", null, 31, "/v1/search?q=home")], Version),
        ["timeline"] = () => new TimelineAnswer
        {
            Query = new QueryAnswer("home care", "home care", null, false, [], []),
            Interval = TimelineInterval.Year,
            Buckets = [new BucketAnswer("2016", 4), new BucketAnswer("2017", 0), new BucketAnswer("2018", 9)],
            Undated = 1,
            First = Hit with { Snippets = [] },
            IsPartial = false,
            IndexVersion = Version,
        },
        ["facet"] = () => new FacetAnswer("committee", [new FacetValueAnswer("cabinet", "Cabinet", 12, false)], false, false, Version),
        ["councils"] = () => Vocabulary(Council.Id, Council.Name, 376),
        ["committees"] = () => Vocabulary("cabinet", "Cabinet", 98),
        ["topics"] = () => Vocabulary("adult-social-care", "Adult social care", 71),
        ["speakers"] = () => Vocabulary("miriam-oakes", "Miriam Oakes", 23),
        ["item"] = () => ExampleItem.Whole,
        ["related"] = () => new RelatedAnswer(Hit.Id, [Hit with { Id = Council.Id + "-ai51310", Url = $"/items/{Council.Id}-ai51310", Snippets = [] }]),
        ["history"] = () => new HistoryAnswer(Hit.Id, [new HistoryEntryAnswer(null, Hit with { Snippets = [] })]),
        ["meetings"] = () => new MeetingsAnswer(1, 1, 20, [new MeetingSummaryAnswer(ExampleItem.Meeting, 7, 1)], new ListLinks("/v1/meetings", null, null)),
        ["meeting"] = () => new MeetingWithItemsAnswer(ExampleItem.Meeting, [], [ExampleItem.Whole]),
        ["speaker"] = () => new SpeakerAnswer("miriam-oakes", "Miriam Oakes", false,
            [new SpeakerRole("Cabinet Member for Adult Social Care", new DateOnly(2016, 5, 12), new DateOnly(2019, 3, 21), 20)],
            [new WrittenForm("Cllr M Oakes", 17), new WrittenForm("Councillor Miriam Oakes", 6)],
            [new SpeakerCommitteeAnswer(Council, new NamedReference("cabinet", "Cabinet"), 20)],
            [new SpeakerItemAnswer(Hit.Id, Hit.Url, Hit.Meeting.Id, Hit.Meeting.Date, Hit.Year, Participation.Spoke, "Cabinet Member for Adult Social Care")]),
        ["coverage"] = () => new CoverageAnswer([new CoverageRowAnswer(Council, new NamedReference("cabinet", "Cabinet"), 2018, 11, 64, 63, 4, 1, 2, 1)]),
        ["live"] = () => new HealthAnswer("live"),
        ["ready"] = () => new ReadyAnswer("ready", 376, 0, Version),
        ["putItem"] = () => new WrittenAnswer(Hit.Id, "added"),
        ["restoreItem"] = () => new WrittenAnswer(Hit.Id, "restored"),
        ["postItems"] = () => new SentAnswer(499, 480, 3, 15, 1, 1, [new LineFault(120, "\"title\" is missing.")]),
        ["ingest"] = () => Run(RunState.Running, null),
        ["rebuild"] = () => new RebuildStarted("The index is being rebuilt beside the live one."),
        ["runs"] = () => new RunsAnswer([Run(RunState.Finished, new DateTimeOffset(2026, 2, 3, 4, 5, 9, TimeSpan.Zero))]),
    };

    /// <summary>An example of an answer; null where there is none.</summary>
    public static JsonNode? Of(string operation, string status, string contentType) => (status, contentType) switch
    {
        ("200" or "201" or "202", "application/json") when Answers.TryGetValue(operation, out var answer) => Node(answer()),
        ("400", "application/problem+json") => JsonNode.Parse("""
            { "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1", "title": "Parameters that cannot be used", "status": 400,
              "detail": "yaer: There is no such parameter. The nearest is 'year'.", "errors": { "yaer": ["There is no such parameter. The nearest is 'year'."] } }
            """),
        _ => null,
    };

    /// <summary>An example of a body; null where there is none.</summary>
    public static JsonNode? OfBody(string operation, string contentType) => operation switch
    {
        "putItem" or "postItems" when contentType is "application/json" or "application/x-ndjson" => Node(ExampleItem.Line),
        "ingest" => Node(new IngestRequest("seeds")),
        _ => null,
    };

    private static VocabularyAnswer Vocabulary(string id, string name, long count) => new([new VocabularyValue(id, name, count)], false, Version);

    private static RunAnswer Run(RunState state, DateTimeOffset? end) => new(
        3, "seeds", state, new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero), end,
        new RunCounts { Pages = 87, Meetings = 86, Added = 376, Changed = 46, Cut = 16, Faults = 1 },
        [new FaultAnswer("file:///srv/pages/letter.pdf", "This is a PDF; this version reads HTML, text and JSON Lines.")], null);

    private static JsonNode? Node(object answer) => JsonSerializer.SerializeToNode(answer, answer.GetType(), answer is ImportLine ? JsonForms.Compact : JsonForms.Indented);
}
