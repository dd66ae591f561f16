namespace MinutesSearch.Minutes;

/// <summary>How a person took part in an item or a meeting. These are never confused.</summary>
public enum Participation
{
    /// <summary>Spoke, presented, answered, asked.</summary>
    Spoke,

    /// <summary>Was there.</summary>
    Attended,

    /// <summary>Sent apologies.</summary>
    Apologies,

    /// <summary>Declared an interest.</summary>
    DeclaredInterest,

    /// <summary>Moved a motion.</summary>
    Moved,

    /// <summary>Seconded a motion.</summary>
    Seconded,

    /// <summary>Was recorded in a vote.</summary>
    Voted,
}

/// <summary>A person, or a role that stands for one, in an item.</summary>
/// <param name="Id">Slug of the person's name within the council, e.g. <c>adrian-hardman</c>; of the role where no name is known.</param>
/// <param name="Name">The name to show, without titles: <c>Adrian Hardman</c>; the role where no name is known.</param>
/// <param name="Role">The role as recorded, e.g. <c>Cabinet Member with Responsibility for Adult Social Care</c>; null where none.</param>
/// <param name="Participation">What the person did.</param>
/// <param name="AsRecorded">The words of the source, e.g. <c>Cllr A Hardman</c>.</param>
public sealed record Speaker(string Id, string Name, string? Role, Participation Participation, string AsRecorded)
{
    /// <summary>True where only a role is known, no name.</summary>
    public bool IsRoleOnly { get; init; }

    /// <summary>
    /// True for the participations that make somebody a speaker to search for:
    /// spoke, attended for this item, moved, seconded. Apologies, interests and votes do not.
    /// </summary>
    public bool CountsAsSpeaker =>
        Participation is Participation.Spoke or Participation.Attended or Participation.Moved or Participation.Seconded;
}
