using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Measure;

/// <summary>A label as facts, its words read off the page.</summary>
internal static class LabelFacts
{
    public static IReadOnlyList<MeetingFacts> Of(GoldDocument gold, string page) => [.. gold.All.Select(m => Of(m, page))];

    private static MeetingFacts Of(GoldMeeting meeting, string page) => new()
    {
        Date = meeting.Date?.Value ?? meeting.Year?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Body = meeting.Body?.Value,
        Attendance = People(meeting.Attendance, page),
        Items = [.. (meeting.Items ?? []).Select(i => Of(i, page))],
    };

    private static ItemFacts Of(GoldItem item, string page) => new()
    {
        Number = item.Number,
        Title = item.Title?.In(page),
        First = item.First?.In(page),
        Last = item.Last?.In(page),
        IsProcedure = item.Kind == "procedure",
        People = People(item.People, page),
        Decisions = [.. (item.Decisions ?? []).Select(d => new DecisionFact(d.Quote.In(page), d.Outcome ?? "none", d.Points ?? 0))],
        Votes = [.. (item.Votes ?? []).Select(v => new VoteFact(v.For, v.Against, v.Abstained, v.Unanimous)
        {
            NamesFor = Names(v.NamesFor, page), NamesAgainst = Names(v.NamesAgainst, page), NamesAbstained = Names(v.NamesAbstained, page),
        })],
        Topics = item.Topics ?? [],
    };

    private static List<PersonFact> People(IReadOnlyList<GoldPerson>? people, string page) =>
        [.. (people ?? []).Select(p => new PersonFact(p.Name?.In(page), p.Is?.In(page), p.Role?.In(page), p.Did)).DistinctBy(p => (Who(p), p.Did))];

    /// <summary>Two entries of one person who did one thing are one.</summary>
    private static string Who(PersonFact person) => WordFold.Letters(person.Is ?? person.Name ?? person.Role ?? "");

    private static List<string> Names(IReadOnlyList<Words>? names, string page) => [.. (names ?? []).Select(n => n.In(page))];
}
