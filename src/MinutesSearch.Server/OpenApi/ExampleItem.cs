using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Exports;

namespace MinutesSearch.Server.OpenApi;

/// <summary>The item that examples show. It is invented, as its council and its people are.</summary>
internal static class ExampleItem
{
    private const string Text = "The Cabinet Member reported that home care was bought by the hour from nineteen agencies.";

    private static readonly MeetingHeader Header = new()
    {
        Id = "northmere-borough-council-m1885",
        Title = "Cabinet, 22 January 2018",
        Council = Council.Named("Northmere Borough Council"),
        Committee = Committee.Named("Cabinet"),
        Date = MeetingDate.Stated(new DateOnly(2018, 1, 22), "Monday, 22nd January, 2018"),
        Venue = "Council Chamber, Northmere",
        SourceUrl = "https://democracy.northmere.example/ieListDocuments.aspx?MId=1885",
    };

    private static readonly Topic Care = new("adult-social-care", "Adult social care", ["home care"]);

    private static readonly AgendaItem Item = new()
    {
        Id = "northmere-borough-council-ai51902",
        Meeting = Header,
        Number = "268",
        Title = "Home Care Review",
        Passages =
        [
            new Passage { Anchor = "p1", Part = ItemPart.Agenda, Text = "To consider the report of the Director of Adult Services." },
            new Passage { Anchor = "p2", Part = ItemPart.Minutes, Text = Text, Speaker = new PassageSpeaker("miriam-oakes", "Miriam Oakes", SpeakerMethod.Role) },
            new Passage { Anchor = "p3", Part = ItemPart.Decisions, Text = "RESOLVED that the report be noted." },
        ],
        Speakers = [new Speaker("miriam-oakes", "Miriam Oakes", "Cabinet Member for Adult Social Care", Participation.Spoke, "Cllr M Oakes")],
        Decisions = [new Decision("RESOLVED that the report be noted.", DecisionOutcome.Noted, [], ["p3"])],
        Topics = [Care],
        SourceUrl = "https://democracy.northmere.example/mgAi.aspx?ID=51902",
        Provenance = new Provenance("https://democracy.northmere.example/ieListDocuments.aspx?MId=1885", "moderngov-html/meeting", new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero)),
    };

    /// <summary>The item whole.</summary>
    public static ItemAnswer Whole => ItemAnswer.Of(Item, "");

    /// <summary>Its meeting.</summary>
    public static MeetingAnswer Meeting => MeetingAnswer.Of(Header, "");

    /// <summary>The item as a line of an import.</summary>
    public static ImportLine Line => ImportLine.Of(Item);

    /// <summary>The item as a hit for <c>home care</c>.</summary>
    public static HitAnswer Hit => HitAnswer.Of(
        new Hit
        {
            Id = Item.Id,
            Number = Item.Number,
            Title = Item.Title,
            Meeting = Header,
            Topics = Item.Topics,
            Speakers = [new HitSpeaker("miriam-oakes", "Miriam Oakes", "Cabinet Member for Adult Social Care")],
            IsDecided = true,
            SourceUrl = Item.SourceUrl,
            Score = 23.5f,
            Snippets = [new Snippet("p2", ItemPart.Minutes, new HitSpeaker("miriam-oakes", "Miriam Oakes", null), Text, [new TextRange(33, 4), new TextRange(38, 4)])],
        }, "");
}
