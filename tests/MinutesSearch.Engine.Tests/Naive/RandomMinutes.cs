using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Naive;

/// <summary>Items, queries and filters drawn from few words, so that everything meets everything.</summary>
internal sealed class RandomMinutes(int seed)
{
    private static readonly string[] Words =
        ["bus", "buses", "lane", "lanes", "care", "home", "well-being", "wellbeing", "co-operative", "parking", "parks", "Council's", "O’Brien", "20/01/FUL", "2015/16",
         "£2.1m", "the", "of", "and", "A4440", "café", "not", "report", "reported"];

    private readonly Random random = new(seed);

    public AgendaItem Item(int number)
    {
        var passages = new List<Passage>();
        for (var i = random.Next(5); i >= 0; i--)
        {
            passages.Add(new Passage
            {
                Anchor = $"p{passages.Count + 1}",
                Part = (ItemPart)random.Next(1, 5),
                Text = Text(random.Next(1, 14)),
                Speaker = random.Next(3) == 0 ? new PassageSpeaker($"s{random.Next(3)}", "Somebody", SpeakerMethod.Name) : null,
            });
        }

        var decides = random.Next(3) == 0;
        return new AgendaItem
        {
            Id = $"i{number}",
            Meeting = Meeting(),
            Order = random.Next(10),
            Title = Text(random.Next(1, 5)),
            Kind = random.Next(5) == 0 ? ItemKind.Procedure : ItemKind.Business,
            Passages = passages,
            Speakers = [.. Enumerable.Range(0, random.Next(4)).Select(_ => $"s{random.Next(4)}").Select(id => new Speaker(id, $"Name {id}", null, (Participation)random.Next(7), id))],
            Topics = [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"t{random.Next(4)}").Distinct().Select(id => new Topic(id, $"Label {id}", []))],
            Decisions = decides ? [new Decision("Agreed", DecisionOutcome.Agreed, [], [$"p{random.Next(1, passages.Count + 1)}"])] : [],
        };
    }

    public MinutesQuery Query(int depth = 2) => random.Next(depth > 0 ? 13 : 8) switch
    {
        0 or 1 or 2 => new WordQuery(Word()),
        3 => new PhraseQuery(Text(random.Next(1, 4))),
        4 => new NearQuery(Different(random.Next(2, 4)), random.Next(1, 12)),
        5 => new PrefixQuery(Word()[..2]),
        6 => new FuzzyQuery(Pick(["bsu", "lan", "crae", "hone", "wellbieng", "prking", "reprot"]), random.Next(1, 3)),
        7 => random.Next(4) switch
        {
            0 => new MatchAllQuery(),
            1 => new YearQuery(2015 + random.Next(3), random.Next(2) == 0 ? null : 2017),
            2 => new FacetQuery(FacetDimension.Topic, $"t{random.Next(4)}"),
            _ => new FacetQuery(FacetDimension.Speaker, $"s{random.Next(4)}"),
        },
        8 or 9 => new AndQuery(Children(depth)),
        10 => new OrQuery(Children(depth)),
        11 => new NotQuery(Query(depth - 1) is var inner and not NotQuery ? inner : new WordQuery("bus")),
        _ => new PartQuery((ItemPart)random.Next(5), Unfaceted(depth - 1)),
    };

    public ItemFilter Filter() => new()
    {
        Councils = Some(4, ["c0", "c1"]),
        Committees = Some(3, ["k0", "k1", "k2"]),
        Topics = Some(4, ["t0", "t1", "t2", "t3"]),
        Speakers = Some(4, ["s0", "s1", "s2"]),
        Years = [.. Some(4, ["2015", "2016", "2017"]).Select(int.Parse)],
        Kind = (KindFilter)random.Next(3),
        Decided = random.Next(6) switch { 0 => true, 1 => false, _ => null },
        From = random.Next(6) == 0 ? new DateOnly(2015 + random.Next(2), 1 + random.Next(12), 1) : null,
        To = random.Next(6) == 0 ? new DateOnly(2016 + random.Next(2), 1 + random.Next(12), 28) : null,
    };

    public IReadOnlyList<ItemPart> Parts() => random.Next(5) == 0 ? [(ItemPart)random.Next(5), (ItemPart)random.Next(5)] : [];

    public IReadOnlyList<FacetDimension> Facets() => [.. SearchRequest.AllFacets.Where(_ => random.Next(4) > 0)];

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public int Below(int limit) => random.Next(limit);

    private string Word() => Pick(Words);

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Different(int words) => string.Join(' ', Enumerable.Range(0, 50).Select(_ => Word()).Distinct(StringComparer.Ordinal).Take(words));

    private QueryList Children(int depth) => QueryList.Create([.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Query(depth - 1))]);

    private MinutesQuery Unfaceted(int depth)
    {
        var query = Query(depth);
        while (query is MatchAllQuery or YearQuery or FacetQuery or NotQuery or PartQuery or AndQuery or OrQuery) query = Query(depth);
        return query;
    }

    private string[] Some(int oneIn, string[] from) => random.Next(oneIn) == 0 ? [.. from.Where(_ => random.Next(2) == 0)] : [];

    private MeetingHeader Meeting()
    {
        var number = random.Next(12);
        var day = new DateOnly(2015 + (number % 3), 1 + number, 10);
        return new MeetingHeader
        {
            Id = $"m{number}",
            Title = "A meeting",
            Council = new Council($"c{number % 2}", $"Council {number % 2}"),
            Committee = number % 4 == 3 ? null : new Committee($"k{number % 4}", $"Committee {number % 4}"),
            Date = number switch { 0 => MeetingDate.Unknown, 1 or 2 => MeetingDate.Inferred(day.Year, "words"), _ => MeetingDate.Stated(day, "words") },
        };
    }
}
