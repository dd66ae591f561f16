using System.Globalization;
using MinutesSearch.Ingest;
using MinutesSearch.Minutes;

namespace MinutesSearch.Reading.Measure;

/// <summary>What the reader says, as facts.</summary>
internal static class ReaderFacts
{
    /// <summary>The title that the reader gives to what was said before the first item; no words of the page.</summary>
    private const string Opening = "Opening of the meeting";

    public static IReadOnlyList<MeetingFacts> Of(ReadResult read) => [.. read.Meetings.Select(Of)];

    private static MeetingFacts Of(Meeting meeting) => new()
    {
        Date = meeting.Header.Date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? meeting.Header.Date.Year?.ToString(CultureInfo.InvariantCulture),
        Body = meeting.Header.Committee?.Name,
        Attendance = People(meeting.Attendance),
        Items = [.. meeting.Items.Select(Of)],
    };

    private static ItemFacts Of(AgendaItem item)
    {
        // What stands beside the words, as who has to act, is no beginning or end of them.
        var passages = item.Passages.Where(p => p.Part != ItemPart.Information || !p.Text.StartsWith("Action: ", StringComparison.Ordinal)).ToList();
        var hasText = passages.Count > 0;
        var marked = string.Join(' ', passages.Select(p => p.Marker is null ? p.Text : $"{p.Marker} {p.Text}"));
        return new ItemFacts
        {
            Number = item.Number,
            Title = item.Title == Opening && item.Number is null ? null : item.Title,
            First = hasText ? marked : null,
            Last = hasText ? marked : null,
            Unmarked = hasText ? string.Join(' ', passages.Select(p => p.Text)) : null,
            IsProcedure = item.Kind == ItemKind.Procedure,
            People = People(item.Speakers),
            Decisions = [.. item.Decisions.Select(d => new DecisionFact(d.Text, Lower(d.Outcome), d.Points.Count))],
            Votes = [.. item.Votes.Select(v => new VoteFact(v.For, v.Against, v.Abstained, v.IsUnanimous) { NamesFor = v.NamesFor, NamesAgainst = v.NamesAgainst, NamesAbstained = v.NamesAbstained })],
            Topics = [.. item.Topics.Select(t => t.Id)],
        };
    }

    private static List<PersonFact> People(IReadOnlyList<Speaker> speakers) =>
        [.. speakers.Select(s => s.IsRoleOnly ? new PersonFact(null, null, s.Role ?? s.Name, Did(s.Participation)) : new PersonFact(s.AsRecorded, s.Name, s.Role, Did(s.Participation)))];

    private static string Did(Participation participation) => participation == Participation.DeclaredInterest ? "declared" : Lower(participation);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
