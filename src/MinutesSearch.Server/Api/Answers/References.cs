using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Something with an id and a name: a council, a committee.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">Name to show.</param>
public sealed record NamedReference(string Id, string Name);

/// <summary>A meeting, as its items name it.</summary>
/// <param name="Id">Meeting id.</param>
/// <param name="Title">The meeting as a person would name it.</param>
/// <param name="Date">The day; null where the source does not state one.</param>
/// <param name="DateSource">Whether the source states the date, or the year was inferred from the text, or nothing is known.</param>
public sealed record MeetingReference(string Id, string Title, DateOnly? Date, DateSource DateSource);

/// <summary>A subject heading.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Label">The heading.</param>
/// <param name="Why">The words of the item that gave it.</param>
public sealed record TopicReference(string Id, string Label, IReadOnlyList<string> Why);

/// <summary>A person.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Role">Role as recorded; null where none is.</param>
public sealed record SpeakerReference(string Id, string Name, string? Role);

/// <summary>Makes references.</summary>
internal static class References
{
    public static NamedReference To(Council council) => new(council.Id, council.Name);

    public static NamedReference? To(Committee? committee) => committee is null ? null : new(committee.Id, committee.Name);

    public static MeetingReference To(MeetingHeader meeting) => new(meeting.Id, meeting.Title, meeting.Date.Date, meeting.Date.Source);

    public static IReadOnlyList<TopicReference> To(IReadOnlyList<Topic> topics) => [.. topics.Select(topic => new TopicReference(topic.Id, topic.Label, topic.Why))];
}
