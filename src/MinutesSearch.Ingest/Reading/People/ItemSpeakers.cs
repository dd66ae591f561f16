using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>
/// Who took part in one item, and who says each of its passages. Names are made into records only when the whole meeting is
/// read, for a later item may tell a person's full name.
/// </summary>
internal sealed class ItemSpeakers
{
    private const int MostSpeakers = 120;

    private readonly List<(Person Person, Participation Act, string? Role, string AsRecorded)> _entries = [];

    /// <summary>The speaker of each passage, at the passage's place; null where nobody is known.</summary>
    public List<Turn?> Passages { get; } = [];

    /// <summary>Adds a participation, once for each person and act.</summary>
    public void Add(Person person, Participation act, string? role, string asRecorded)
    {
        if (_entries.Count == MostSpeakers) return;
        foreach (var entry in _entries)
            if (ReferenceEquals(entry.Person, person) && entry.Act == act) return;
        _entries.Add((person, act, role, asRecorded));
    }

    /// <summary>The records, in the order of the text.</summary>
    public List<Speaker> ToSpeakers()
    {
        var speakers = new List<Speaker>(_entries.Count);
        foreach (var (person, act, role, recorded) in _entries)
        {
            if (Has(speakers, act, person.Id)) continue;
            speakers.Add(new Speaker(person.Id, person.Shown, person.Name is null ? null : role ?? person.Role, act, recorded) { IsRoleOnly = person.Name is null });
        }
        return speakers;
    }

    private static bool Has(List<Speaker> speakers, Participation act, string id)
    {
        foreach (var speaker in speakers)
            if (speaker.Participation == act && string.Equals(speaker.Id, id, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Writes the speakers into the passages.</summary>
    public void Mark(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count && i < Passages.Count; i++)
            if (Passages[i] is { } turn) passages[i] = passages[i] with { Speaker = new PassageSpeaker(turn.Person.Id, turn.Person.Shown, turn.Method) { Start = turn.Start, End = turn.End } };
    }
}
