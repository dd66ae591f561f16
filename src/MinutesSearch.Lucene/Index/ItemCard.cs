using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Index;

/// <summary>Everything that a hit shows of an item except its text: one stored field, read once for each hit of a page.</summary>
/// <param name="Hit">The hit, without score and snippets.</param>
/// <param name="People">Speakers of the hit, then people who only speak in passages.</param>
/// <param name="Matters">Keys of its matters.</param>
internal sealed record ItemCard(Hit Hit, IReadOnlyList<HitSpeaker> People, IReadOnlyList<MatterKey> Matters)
{
    /// <summary>The people of an item: who counts as a speaker, then who else speaks in a passage; the number of the former.</summary>
    public static int ListPeople(AgendaItem item, List<HitSpeaker> people)
    {
        people.Clear();
        foreach (var speaker in item.Speakers)
        {
            if (speaker.CountsAsSpeaker) Add(people, new HitSpeaker(speaker.Id, speaker.Name, speaker.Role));
        }

        var speakers = people.Count;
        foreach (var passage in item.Passages)
        {
            if (passage.Speaker is { } speaker) Add(people, new HitSpeaker(speaker.Id, speaker.Name, RoleOf(item, speaker.Id)));
        }

        return speakers;
    }

    /// <summary>Writes the card of an item.</summary>
    public static void Write(AgendaItem item, List<HitSpeaker> people, int speakers, ByteWriter to)
    {
        to.Text(item.Id);
        to.Text(item.Number);
        to.Text(item.Title);
        to.Byte((item.Kind == ItemKind.Procedure ? 1 : 0) | (item.IsDecided ? 2 : 0) | (item.IsTruncated ? 4 : 0) | (item.Meeting.IsCancelled ? 8 : 0));
        to.Text(item.SourceUrl);
        to.Fixed(ItemKey.Seconds(item.ChangedAt));
        WriteMeeting(item.Meeting, to);
        to.Number(item.Topics.Count);
        foreach (var topic in item.Topics)
        {
            to.Text(topic.Id);
            to.Text(topic.Label);
            to.Number(topic.Why.Count);
            foreach (var why in topic.Why) to.Text(why);
        }

        to.Number(people.Count);
        to.Number(speakers);
        foreach (var person in people)
        {
            to.Text(person.Id);
            to.Text(person.Name);
            to.Text(person.Role);
        }

        to.Number(item.Matters.Count);
        foreach (var matter in item.Matters)
        {
            to.Text(matter.Key);
            to.Text(matter.Reason);
        }
    }

    /// <summary>Reads a card.</summary>
    public static ItemCard Read(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var id = from.Text()!;
        var number = from.Text();
        var title = from.Text()!;
        var flags = from.Byte();
        var sourceUrl = from.Text();
        var changed = from.Fixed();
        var meeting = ReadMeeting(ref from, (flags & 8) != 0);
        var topics = new Topic[from.Number()];
        for (var i = 0; i < topics.Length; i++)
        {
            var (topicId, label, why) = (from.Text()!, from.Text()!, new string[from.Number()]);
            for (var j = 0; j < why.Length; j++) why[j] = from.Text()!;
            topics[i] = new Topic(topicId, label, why);
        }

        var people = new HitSpeaker[from.Number()];
        var speakers = from.Number();
        for (var i = 0; i < people.Length; i++) people[i] = new HitSpeaker(from.Text()!, from.Text()!, from.Text());
        var matters = new MatterKey[from.Number()];
        for (var i = 0; i < matters.Length; i++) matters[i] = new MatterKey(from.Text()!, from.Text()!);
        var hit = new Hit
        {
            Id = id,
            Number = number,
            Title = title,
            Meeting = meeting,
            Kind = (flags & 1) != 0 ? ItemKind.Procedure : ItemKind.Business,
            Topics = topics,
            Speakers = speakers == people.Length ? people : people[..speakers],
            IsDecided = (flags & 2) != 0,
            IsTruncated = (flags & 4) != 0,
            SourceUrl = sourceUrl,
            ChangedAt = changed == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(changed),
        };
        return new ItemCard(hit, people, matters);
    }

    private static void WriteMeeting(MeetingHeader meeting, ByteWriter to)
    {
        to.Text(meeting.Id);
        to.Text(meeting.Title);
        to.Text(meeting.Council.Id);
        to.Text(meeting.Council.Name);
        to.Text(meeting.Committee?.Id);
        to.Text(meeting.Committee?.Name);
        to.Number(meeting.Date.Date?.DayNumber + 1 ?? 0);
        to.Number(meeting.Date.Year + 1 ?? 0);
        to.Byte((int)meeting.Date.Source);
        to.Text(meeting.Date.Evidence);
        to.Text(meeting.Venue);
        to.Text(meeting.Contact);
        to.Text(meeting.SourceUrl);
    }

    private static MeetingHeader ReadMeeting(ref ByteReader from, bool isCancelled)
    {
        var (id, title) = (from.Text()!, from.Text()!);
        var council = new Council(from.Text()!, from.Text()!);
        var (committeeId, committeeName) = (from.Text(), from.Text());
        var (day, year, source, evidence) = (from.Number(), from.Number(), (DateSource)from.Byte(), from.Text());
        return new MeetingHeader
        {
            Id = id,
            Title = title,
            Council = council,
            Committee = committeeId is null ? null : new Committee(committeeId, committeeName!),
            Date = new MeetingDate(day == 0 ? null : DateOnly.FromDayNumber(day - 1), year == 0 ? null : year - 1, source, evidence),
            Venue = from.Text(),
            Contact = from.Text(),
            SourceUrl = from.Text(),
            IsCancelled = isCancelled,
        };
    }

    private static void Add(List<HitSpeaker> people, HitSpeaker person)
    {
        foreach (var known in people)
        {
            if (string.Equals(known.Id, person.Id, StringComparison.Ordinal)) return;
        }

        people.Add(person);
    }

    private static string? RoleOf(AgendaItem item, string speakerId)
    {
        foreach (var speaker in item.Speakers)
        {
            if (string.Equals(speaker.Id, speakerId, StringComparison.Ordinal) && speaker.Role is not null) return speaker.Role;
        }

        return null;
    }
}
