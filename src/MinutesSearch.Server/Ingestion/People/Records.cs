using MinutesSearch.Archive;
using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>The archive as readers see it: the written forms of a person are joined as in the index.</summary>
/// <param name="archive">The archive.</param>
/// <param name="people">Who is who as searches see it.</param>
internal sealed class Records(MinutesArchive archive, Func<PersonMap> people)
{
    /// <summary>An item; null where there is none, or it is withdrawn.</summary>
    public AgendaItem? FindItem(string id) => archive.FindItem(id) is { } item ? people().Join(item) : null;

    /// <summary>A meeting with its items; null where no page holds it.</summary>
    public Meeting? FindMeeting(string id) => archive.FindMeeting(id) is { } meeting ? people().Join(meeting) : null;

    /// <summary>A person over all items, by his or her own id or by one that stands for it; null where no item has them.</summary>
    public SpeakerRecord? FindSpeaker(string id)
    {
        var known = people();
        return known.PeopleOf(id).Select(person => FindPerson(known, person)).FirstOrDefault(found => found is not null);
    }

    private SpeakerRecord? FindPerson(PersonMap known, string person)
    {
        string? name = null;
        var found = archive.FindSpeaker(person, known.WrittenOf(person), (council, id) =>
        {
            var meant = known.Resolve(council, id, "");
            if (meant.Id != person) return false;
            if (meant.Name.Length > 0) name ??= meant.Name;
            return true;
        });
        return found is null ? null : found with { Name = name ?? found.Name };
    }
}
