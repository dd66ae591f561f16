using System.Globalization;
using MinutesSearch.Minutes;

namespace MinutesSearch.Engine.Tests;

/// <summary>Sixty invented agenda items of two councils, and the means to make more.</summary>
internal static class TestCorpus
{
    public static readonly Council Harrowdale = new("harrowdale-district-council", "Harrowdale District Council");
    public static readonly Council Saltmere = new("saltmere-town-council", "Saltmere Town Council");

    private static readonly (string Subject, string Topic, string[] Debate, string? Decision)[] Matters =
    [
        ("Redesign of home care services", "adult-social-care",
            ["The Strategic Commissioner explained that outcome based commissioning would replace the block contract for home care.",
             "A Member asked how the re-ablement pathway would be staffed over the winter.",
             "It was confirmed that carers had been consulted at Fernleigh Day Centre."],
            "AGREED that the redesign of home care be approved."),
        ("Bus lane on Station Road", "transport",
            ["Residents of Station Road objected to the bus lane because of parking outside O’Brien’s Bakery.",
             "The bus service carries 2,500 people a day; the lane would save them four minutes.",
             "Councillor Pell moved that the scheme on the A4440 be deferred."],
            "RESOLVED that the bus lane be deferred for six months."),
        ("Planning application 20/01234/FUL, land at Mill Lane", "planning",
            ["The officer presented application 20/01234/FUL for twelve houses, with a Section 106 (S106) contribution of £2.1m.",
             "The Committee discussed drainage, flooding and the well-being of neighbours.",
             "The Conservation Officer had no objection."],
            "RESOLVED that permission be refused."),
        ("Library opening hours", "libraries",
            ["The co-operative running the library asked for longer opening hours.",
             "Volunteers had kept the library open during COVID-19."],
            "NOTED the report."),
        ("Household recycling and waste", "waste",
            ["Recycling rates had fallen to 41%; missed bins were the main complaint.",
             "Waste collection rounds would change after the depot moved."],
            "RECOMMENDED to Council that rounds be reviewed."),
        ("Budget monitoring", "finance",
            ["The overspend on home care stood at £1,250,000.",
             "Reserves were sufficient. The Chair thanked officers of the finance team."],
            null),
        ("Parks and play areas", "parks",
            ["New swings were proposed for Willow Park and the playground at Copse End.",
             "Dog fouling in the parks remained a concern; the dogs were not always seen."],
            "AGREED that £40,000 be spent on play areas."),
        ("Licensing of taxis", "licensing",
            ["Taxi drivers asked for a review of licence fees.",
             "The policy on licensed vehicles would be re-written."],
            "RESOLVED that fees be frozen."),
        ("Apologies for absence", "", ["Apologies were received from Councillor Quill."], null),
        ("Minutes of the last meeting", "", ["The minutes of the last meeting were approved as a correct record."], null),
    ];

    private static readonly Committee[] Committees =
        [new("cabinet", "Cabinet"), new("planning-committee", "Planning Committee"), new("overview-and-scrutiny", "Overview and Scrutiny Panel")];

    private static readonly (string Id, string Name, string? Role)[] People =
    [
        ("adrian-thorne", "Adrian Thorne", "Cabinet Member for Adult Care"), ("mary-obrien", "Mary O'Brien", null),
        ("sita-rao", "Sita Rao", "Strategic Commissioner"), ("zoe-pell", "Zoë Pell", null),
    ];

    private static readonly Dictionary<string, string> TopicLabels = new(StringComparer.Ordinal)
    {
        ["adult-social-care"] = "Adult social care",
        ["transport"] = "Transport and roads",
        ["planning"] = "Planning",
        ["libraries"] = "Libraries",
        ["waste"] = "Waste and recycling",
        ["finance"] = "Finance",
        ["parks"] = "Parks and open spaces",
        ["licensing"] = "Licensing",
    };

    /// <summary>All sixty items: six meetings of ten, from 2015 to 2020; the last of them without a date.</summary>
    public static IReadOnlyList<AgendaItem> Items { get; } = [.. Enumerable.Range(0, 60).Select(Item)];

    /// <summary>One meeting's header.</summary>
    public static MeetingHeader Meeting(int number)
    {
        var council = number % 3 == 2 ? Saltmere : Harrowdale;
        Committee? committee = number == 4 ? null : Committees[number % 3];
        var day = new DateOnly(2015 + number, 1 + (2 * number), 3 + number);
        var date = number switch
        {
            5 => MeetingDate.Unknown,
            4 => MeetingDate.Inferred(2019, "the 2019 report"),
            _ => MeetingDate.Stated(day, day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
        };
        return new MeetingHeader { Id = $"{council.Id}-m{number}", Title = $"Meeting {number}", Council = council, Committee = committee, Date = date };
    }

    /// <summary>A plain item to make others of.</summary>
    public static AgendaItem Simple(string id, string title, params string[] passages) => new()
    {
        Id = id,
        Meeting = Meeting(0),
        Title = title,
        Passages = [.. passages.Select((text, i) => new Passage { Anchor = $"p{i + 1}", Part = ItemPart.Minutes, Text = text })],
    };

    private static AgendaItem Item(int number)
    {
        var (meeting, order) = (number / 10, number % 10);
        var matter = Matters[order];
        var speaker = People[(meeting + order) % People.Length];
        var passages = new List<Passage>();
        void Add(ItemPart part, string text, PassageSpeaker? by = null) =>
            passages.Add(new Passage { Anchor = $"p{passages.Count + 1}", Part = part, Text = text, Speaker = by });
        if (matter.Topic.Length > 0) Add(ItemPart.Agenda, $"To consider a report on {matter.Subject.ToLowerInvariant()}.");
        for (var i = 0; i < matter.Debate.Length; i++)
            Add(ItemPart.Minutes, matter.Debate[i], i == 1 ? new PassageSpeaker(speaker.Id, speaker.Name, SpeakerMethod.Name) : null);
        var decisions = new List<Decision>();
        if (matter.Decision is { } decided)
        {
            Add(meeting % 2 == 0 ? ItemPart.Decisions : ItemPart.Minutes, decided);
            decisions.Add(new Decision(decided, DecisionOutcome.Agreed, [], [$"p{passages.Count}"]));
        }

        return new AgendaItem
        {
            Id = $"item-{number:00}",
            Meeting = Meeting(meeting),
            Order = order,
            Number = $"{(meeting * 20) + order + 1}",
            Title = matter.Subject,
            Kind = matter.Topic.Length == 0 ? ItemKind.Procedure : ItemKind.Business,
            Passages = passages,
            Speakers = matter.Topic.Length == 0
                ? [new Speaker("tom-quill", "Tom Quill", null, Participation.Apologies, "Cllr T Quill")]
                : [new Speaker(speaker.Id, speaker.Name, speaker.Role, Participation.Spoke, speaker.Name)],
            Decisions = decisions,
            Topics = matter.Topic.Length == 0 ? [] : [new Topic(matter.Topic, TopicLabels[matter.Topic], [matter.Subject.Split(' ')[0]])],
            IsTruncated = number == 11,
            Matters = [new MatterKey($"title:{matter.Subject.ToLowerInvariant()}", "same title")],
            SourceUrl = $"https://example.org/items/{number}",
        };
    }
}
