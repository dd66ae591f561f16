using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Reads who was at a meeting from the lists that its page prints, and remembers who holds the chair.</summary>
internal static class AttendanceReading
{
    /// <summary>The attendance; people and their roles become known to the meeting.</summary>
    public static List<Speaker> Read(IReadOnlyList<Block> lists, MeetingPeople people)
    {
        var attendance = new ItemSpeakers();
        foreach (var text in lists.SelectMany(l => AttendanceLists.Of(l.Text)))
        {
            var label = LabelEnd(text);
            var words = text.AsSpan(0, label);
            // Who was late, or stayed away without a word, sent no apologies.
            if (text.StartsWith("Apologies for late", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Absent:", StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Contains("nitials", StringComparison.Ordinal)) people.AreInitialsUsed = true;
            var act = text.Contains("pologies", StringComparison.Ordinal) || text.StartsWith("APOLOG", StringComparison.OrdinalIgnoreCase) || words.Contains("absent", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Apols", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Excused", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Regrets", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Leithsc", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Ymddiheuriadau", StringComparison.OrdinalIgnoreCase) ? Participation.Apologies : Participation.Attended;
            var from = act == Participation.Apologies && text.IndexOf(" from ", label, StringComparison.Ordinal) is > 0 and var after ? after + 6 : label;
            var isChair = words.Contains("chair", StringComparison.OrdinalIgnoreCase);
            var areMembers = words.Contains("member", StringComparison.OrdinalIgnoreCase) || words.Contains("councillor", StringComparison.OrdinalIgnoreCase) || act == Participation.Apologies;
            foreach (var listed in PeopleList.Read(text.AsSpan(from), areMembers))
            {
                var person = people.OfListed(listed);
                if (listed.Initials is { } initials) people.Initials(initials, person);
                people.Attends(person);
                attendance.Add(person, act, listed.Role, listed.AsRecorded);
                if (act == Participation.Attended && people.Chair is null && (isChair || (listed.Role is { } role && IsChairRole(role)))) people.Chair = person;
                isChair = false;
            }
        }
        return attendance.ToSpeakers();
    }

    private static bool IsChairRole(string role) =>
        RoleReader.IsChair(role) || role.Equals("presiding", StringComparison.OrdinalIgnoreCase) || role.Equals("in the Chair", StringComparison.OrdinalIgnoreCase) || role.StartsWith("Chairman", StringComparison.OrdinalIgnoreCase);

    private static int LabelEnd(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOf(':');
        if (colon >= 0) return colon + 1;
        foreach (var label in (ReadOnlySpan<string>)["Present", "In attendance", "Also in attendance", "Members present", "Officers present", "Apologies for absence", "Apologies", "Apols.", "Excused", "Also "])
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return label.Length;
        return 0;
    }
}
