using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Ingestion.Committees;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>The archive as readers see it: the written forms of a person, and of a committee, are joined as in the index.</summary>
/// <param name="archive">The archive.</param>
/// <param name="people">Who is who as searches see it.</param>
/// <param name="committees">Which names are one committee.</param>
internal sealed class Records(MinutesArchive archive, Func<PersonMap> people, Func<CommitteeMap> committees)
{
    /// <summary>An item; null where there is none, or it is withdrawn.</summary>
    public AgendaItem? FindItem(string id) => archive.FindItem(id) is { } item ? committees().Join(people().Join(item)) : null;

    /// <summary>A meeting with its items; null where no page holds it.</summary>
    public Meeting? FindMeeting(string id)
    {
        if (archive.FindMeeting(id) is not { } written) return null;
        var (meeting, meant) = (people().Join(written), committees());
        return meeting with { Header = meant.Join(meeting.Header), Items = [.. meeting.Items.Select(meant.Join)] };
    }

    /// <summary>Meetings, latest first; committees are asked for by any of their ids.</summary>
    public MeetingPage ListMeetings(MeetingFilter filter)
    {
        var meant = committees();
        var found = archive.ListMeetings(filter with { Committees = meant.WrittenOf(filter.Committees, filter.Councils) });
        return found with { Meetings = [.. found.Meetings.Select(meeting => meeting with { Header = meant.Join(meeting.Header) })] };
    }

    /// <summary>What is held, per council, committee and year.</summary>
    public IReadOnlyList<CoverageRow> Coverage()
    {
        var meant = committees();
        return [.. archive.Coverage().GroupBy(row => (Council: row.Council.Id, Committee: row.Committee is { } committee ? meant.Of(row.Council.Id, committee).Id : null, row.Year))
            .Select(rows => rows.Aggregate((one, other) => one.With(other)) is { Committee: { } committee } row ? row with { Committee = meant.Of(row.Council.Id, committee) } : rows.First())];
    }

    /// <summary>Ids of the committees that ids of now or of old mean.</summary>
    public IReadOnlyList<string> CommitteesOf(IReadOnlyList<string> ids) => committees().MeantBy(ids);

    /// <summary>A person over all items, by his or her own id or by one that stands for it; null where no item has them.</summary>
    public SpeakerRecord? FindSpeaker(string id)
    {
        var known = people();
        return known.PeopleOf(id).Select(person => FindPerson(known, person, null)).FirstOrDefault(found => found is not null)
            // Once the other council's person of this name is gone, the one who is left bears the name alone.
            ?? (PersonMap.PartsOf(id) is (var name, var council) ? FindPerson(known, name, council) : null);
    }

    private SpeakerRecord? FindPerson(PersonMap known, string person, string? only)
    {
        string? name = null;
        var found = archive.FindSpeaker(person, known.WrittenOf(person), (council, id) =>
        {
            if (only is not null && council != only) return false;
            var meant = known.Resolve(council, id, "");
            if (meant.Id != person) return false;
            if (meant.Name.Length > 0) name ??= meant.Name;
            return true;
        });
        return found is null ? null : found with { Name = name ?? found.Name, Committees = Joined(found.Committees) };
    }

    private List<SpeakerCommittee> Joined(IReadOnlyList<SpeakerCommittee> written)
    {
        var meant = committees();
        return [.. written.Select(each => each.Committee is { } committee ? each with { Committee = meant.Of(each.Council.Id, committee) } : each)
            .GroupBy(each => (each.Council.Id, each.Committee?.Id), (_, same) => same.Aggregate((one, other) => one with { Items = one.Items + other.Items }))
            .OrderByDescending(each => each.Items)];
    }
}
