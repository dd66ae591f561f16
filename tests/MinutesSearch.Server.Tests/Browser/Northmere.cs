using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Tests.Browser;

/// <summary>A small invented council for the tests of pages, with the texts that break pages.</summary>
internal static class Northmere
{
    public const string HostileTitle = "Signs at <img src=x onerror=alert(1)> junction \u202Ereversed\u202C";

    private static readonly Council Council = Council.Named("Northmere Borough Council");

    public static IReadOnlyList<Meeting> Meetings { get; } =
    [
        Meeting("cabinet-1", "Cabinet", new DateOnly(2016, 11, 3),
            Item("Apologies for absence", ItemKind.Procedure, ["Apologies were received from Councillor Bevan."]),
            Item("Bus gate in Mill Lane", ItemKind.Business,
                ["The Head of Highways said that the bus gate in Mill Lane had cut journey times by four minutes.", "Councillor Arkwright asked about deliveries to the shops.", "She added that buses had been late all winter.", "RESOLVED that the bus gate be made permanent."], decided: true) with
                {
                    Votes = [new Vote { For = 5, Against = 2, NamesFor = ["Arkwright", "Bevan", "Cole", "Dunn", "Ekwueme"], NamesAgainst = ["Fairlie", "Grange"], Result = "Carried" }],
                    IsTruncated = true,
                    SourceUrl = "https://democracy.northmere.example/mgAi.aspx?ID=101",
                }),
        Meeting("cabinet-2", "Cabinet", new DateOnly(2017, 5, 11),
            Item("Bus gate in Mill Lane: review", ItemKind.Business, ["Members heard that the bus gate worked as intended.", "RESOLVED that the review be noted."], decided: true),
            Item(HostileTitle, ItemKind.Business, ["</script><script>alert(1)</script> The bus gate signs were discussed. שלום עולם", "Pneumonoultramicroscopicsilicovolcanoconiosis" + new string('x', 180) + " gate bus"])),
        Meeting("planning-1", "Planning Committee", new DateOnly(2018, 2, 20),
            Item("Application 18/0042: bus depot, Weir Street", ItemKind.Business, ["The officer presented the application for a bus depot.", "The gate on Weir Street would be widened.", "REFUSED on grounds of noise."], decided: true)),
        .. Enumerable.Range(0, 14).Select(i => Meeting($"scrutiny-{i}", "Overview and Scrutiny Board", new DateOnly(2012 + i, 1 + (i % 12), 7),
            Item($"Bus services: tendered route {i + 1}", ItemKind.Business, [$"The Board considered route {i + 1} and the bus gate in Mill Lane.", "It was noted that passenger numbers had risen."]))),
    ];

    private static Meeting Meeting(string id, string committee, DateOnly date, params AgendaItem[] items)
    {
        var header = new MeetingHeader
        {
            Id = $"{Council.Id}-{id}",
            Title = $"{committee}, {date:d MMMM yyyy}",
            Council = Council,
            Committee = Committee.Named(committee),
            Date = MeetingDate.Stated(date, $"{date:d MMMM yyyy}"),
            Venue = "Council Chamber, Town Hall",
        };
        return new Meeting(header, [.. items.Select((item, place) => item with
        {
            Id = $"{header.Id}-{place + 1}",
            Meeting = header,
            Order = place,
            Number = $"{place + 1}",
            Provenance = new Provenance($"https://democracy.northmere.example/{id}", "moderngov-html/meeting", new DateTimeOffset(2020, 5, 1, 9, 30, 0, TimeSpan.Zero)),
        })])
        {
            Attendance = [new Speaker("joan-arkwright", "Joan Arkwright", "Chair", Participation.Attended, "Cllr J Arkwright")],
        };
    }

    private static AgendaItem Item(string title, ItemKind kind, string[] texts, bool decided = false) => new()
    {
        Id = "",
        Meeting = null!,
        Title = title,
        Kind = kind,
        Passages = [.. texts.Select((text, place) => new Passage
        {
            Anchor = $"p{place + 1}",
            Part = ItemPart.Minutes,
            Text = text,
            Speaker = text.StartsWith("Councillor Arkwright", StringComparison.Ordinal) ? new PassageSpeaker("joan-arkwright", "Joan Arkwright", SpeakerMethod.Name)
                : text.StartsWith("She added", StringComparison.Ordinal) ? new PassageSpeaker("joan-arkwright", "Joan Arkwright", SpeakerMethod.CarriedOver) : null,
        })],
        Decisions = decided ? [new Decision(texts[^1], DecisionOutcome.Agreed, [], [$"p{texts.Length}"])] : [],
        Speakers = texts.Any(text => text.StartsWith("Councillor Arkwright", StringComparison.Ordinal)) ? [new Speaker("joan-arkwright", "Joan Arkwright", "Cabinet Member for Highways", Participation.Spoke, "Councillor Arkwright")] : [],
        Topics = kind == ItemKind.Business ? [new Topic("roads-and-transport", "Roads and transport", ["bus"])] : [],
        Matters = title.StartsWith("Bus gate in Mill Lane", StringComparison.Ordinal) ? [new MatterKey("issue:7", "same issue in the council's system")] : [],
    };
}
