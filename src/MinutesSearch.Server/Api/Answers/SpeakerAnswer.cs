using MinutesSearch.Archive;
using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A person over all items.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">The name, as most items give it.</param>
/// <param name="IsRoleOnly">True where only a role is known, no name.</param>
/// <param name="Roles">Roles held, the latest first.</param>
/// <param name="WrittenForms">How sources write the person, most frequent first.</param>
/// <param name="Committees">Where the person took part, most frequent first.</param>
/// <param name="Items">Every item with what the person did there, latest meeting first.</param>
public sealed record SpeakerAnswer(
    string Id, string Name, bool IsRoleOnly, IReadOnlyList<SpeakerRole> Roles, IReadOnlyList<WrittenForm> WrittenForms,
    IReadOnlyList<SpeakerCommitteeAnswer> Committees, IReadOnlyList<SpeakerItemAnswer> Items)
{
    internal static SpeakerAnswer Of(SpeakerRecord speaker, string pathBase) => new(
        speaker.Id, speaker.Name, speaker.IsRoleOnly, speaker.Roles, speaker.WrittenForms,
        [.. speaker.Committees.Select(committee => new SpeakerCommitteeAnswer(References.To(committee.Council), References.To(committee.Committee), committee.Items))],
        [.. speaker.Items.Select(item => SpeakerItemAnswer.Of(item, pathBase))]);
}

/// <summary>A committee that a person took part in.</summary>
/// <param name="Council">The council.</param>
/// <param name="Committee">The committee; null where the source does not say.</param>
/// <param name="Items">Items with the person.</param>
public sealed record SpeakerCommitteeAnswer(NamedReference Council, NamedReference? Committee, int Items);

/// <summary>What a person did in an item.</summary>
/// <param name="Id">Item id.</param>
/// <param name="Url">The item's page on this service: a path, to be resolved against the service's address.</param>
/// <param name="MeetingId">Meeting id.</param>
/// <param name="Date">Day of the meeting; null where unknown.</param>
/// <param name="Year">Year of the meeting; null where unknown.</param>
/// <param name="Participation">What the person did.</param>
/// <param name="Role">The role recorded there; null where none.</param>
public sealed record SpeakerItemAnswer(string Id, string Url, string MeetingId, DateOnly? Date, int? Year, Participation Participation, string? Role)
{
    internal static SpeakerItemAnswer Of(SpeakerItem item, string pathBase) =>
        new(item.ItemId, Paths.Item(pathBase, item.ItemId), item.MeetingId, item.Date, item.Year, item.Participation, item.Role);
}
