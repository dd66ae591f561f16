using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages;

namespace MinutesSearch.Server.Tests.Pages;

/// <summary>Invented records in the shapes that pages render.</summary>
internal static class Samples
{
    public const string Script = "<script>alert(1)</script>";
    public const string RightToLeft = "\u202Eevil\u202C שלום 123";

    public static Site Site { get; } = new("MinutesSearch", "https://minutes.example");

    public static MeetingHeader Meeting(string id = "northmere-borough-council-m812") => new()
    {
        Id = id,
        Title = "Cabinet, 3 November 2016",
        Council = Council.Named("Northmere Borough Council"),
        Committee = Committee.Named("Cabinet"),
        Date = MeetingDate.Stated(new DateOnly(2016, 11, 3), "3rd November, 2016"),
        Venue = "Council Chamber, Town Hall",
        SourceUrl = "https://democracy.northmere.example/ieListDocuments.aspx?MId=812",
    };

    public static Hit Hit(string title = "Bus gate in Mill Lane", string text = "The Head of Highways said that the bus gate had cut journey times.") => new()
    {
        Id = "northmere-borough-council-ai1",
        Number = "12",
        Title = title,
        TitleMatches = [new TextRange(0, 3)],
        Meeting = Meeting(),
        Topics = [new Topic("roads", "Roads and transport", ["bus gate"])],
        IsDecided = true,
        IsTruncated = true,
        Snippets = [new Snippet("p4", ItemPart.Minutes, new HitSpeaker("ines-fairlie", "Ines Fairlie", "Head of Highways"), text, [new TextRange(31, 3)])],
    };

    public static SearchResult Result(params Hit[] hits) => new()
    {
        Total = hits.Length,
        Hits = hits,
        InterpretedAs = "bus gate",
        AsRun = new SearchAsRun(new MatchAllQuery(), ItemFilter.None, false),
        IndexVersion = "1",
        Facets =
        [
            new Facet(FacetDimension.Council, [new FacetValue("northmere-borough-council", "Northmere Borough Council", 40, false)], false),
            new Facet(FacetDimension.Committee, [new FacetValue("cabinet", "Cabinet", 30, false), new FacetValue("planning", "Planning Committee", 8, true)], false),
            new Facet(FacetDimension.Speaker, [.. Enumerable.Range(1, 12).Select(i => new FacetValue($"person-{i}", $"Person {i}", 20 - i, false))], true),
            new Facet(FacetDimension.Kind, [new FacetValue("business", "Business", 40, true), new FacetValue("procedure", "Procedure", 9, false)], false),
        ],
    };

    public static SearchView View(string queryString, SearchResult result, SearchRequest? request = null) => new()
    {
        Site = Site,
        Query = Query(queryString),
        Request = request ?? new SearchRequest(),
        Result = result,
        Timeline = new Timeline([new TimelineBucket("2015", 4), new TimelineBucket("2016", 0), new TimelineBucket("2017", 19)], 2, null, new QueryHelp("bus gate", null, false, []), "1"),
    };

    public static PageQuery Query(string queryString) => PageQuery.Of(
        queryString.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)Uri.UnescapeDataString(pair[1]))));

    public static AgendaItem Item(string title = "Bus gate in Mill Lane", string text = "Councillor Arkwright asked about deliveries.") => new()
    {
        Id = "northmere-borough-council-ai1",
        Meeting = Meeting(),
        Number = "12",
        Title = title,
        SourceUrl = "https://democracy.northmere.example/mgAi.aspx?ID=1",
        Passages =
        [
            new Passage { Anchor = "p1", Part = ItemPart.Agenda, Text = "To consider a report of the Head of Highways." },
            new Passage { Anchor = "p2", Part = ItemPart.Minutes, Text = "Debate", Shape = PassageShape.Heading },
            new Passage { Anchor = "p3", Part = ItemPart.Minutes, Text = text, Speaker = new PassageSpeaker("joan-arkwright", "Joan Arkwright", SpeakerMethod.Name) },
            new Passage { Anchor = "p4", Part = ItemPart.Minutes, Text = "She added that buses were late.", Speaker = new PassageSpeaker("joan-arkwright", "Joan Arkwright", SpeakerMethod.CarriedOver) },
            new Passage { Anchor = "p5", Part = ItemPart.Minutes, Text = "buses would run every ten minutes;", Shape = PassageShape.ListItem, Marker = "(a)" },
            new Passage { Anchor = "p6", Part = ItemPart.Minutes, Text = "Stop | Before | After", Shape = PassageShape.TableRow },
            new Passage { Anchor = "p7", Part = ItemPart.Decisions, Text = "RESOLVED that the gate be made permanent." },
        ],
        Decisions = [new Decision("RESOLVED that:", DecisionOutcome.Agreed, ["the gate be made permanent", "signs be renewed"], ["p7"])],
        Votes = [new Vote { For = 7, Against = 2, NamesFor = ["Arkwright", "Bevan"], NamesAgainst = ["Cole"], Result = "Carried", Mismatch = "7 for, 2 names" }],
        Speakers =
        [
            new Speaker("joan-arkwright", "Joan Arkwright", "Cabinet Member", Participation.Spoke, "Cllr J Arkwright"),
            new Speaker("ines-fairlie", "Ines Fairlie", "Head of Highways", Participation.Attended, "Ines Fairlie (Head of Highways)"),
        ],
        Topics = [new Topic("roads", "Roads and transport", ["bus gate"])],
        Documents = [new DocumentLink("Report", "https://democracy.northmere.example/documents/s1.pdf"), new DocumentLink("Odd", "javascript:alert(1)")],
        IsTruncated = true,
        Provenance = new Provenance("https://democracy.northmere.example/ieListDocuments.aspx?MId=812", "moderngov-html/meeting", new DateTimeOffset(2020, 5, 1, 9, 30, 0, TimeSpan.Zero)),
    };
}
