using MinutesSearch.Minutes;

namespace MinutesSearch.Archive;

/// <summary>What the archive knows of a person, over all items that can be found.</summary>
/// <param name="Id">Speaker id.</param>
/// <param name="Name">The name, as most items give it.</param>
/// <param name="IsRoleOnly">True where only a role is known, no name.</param>
/// <param name="Roles">Roles held, the latest first.</param>
/// <param name="WrittenForms">How sources write the person, most frequent first.</param>
/// <param name="Committees">Where the person took part, most frequent first.</param>
/// <param name="Items">Every item with what the person did there, latest meeting first, those without a date last.</param>
public sealed record SpeakerRecord(
    string Id, string Name, bool IsRoleOnly, IReadOnlyList<SpeakerRole> Roles, IReadOnlyList<WrittenForm> WrittenForms,
    IReadOnlyList<SpeakerCommittee> Committees, IReadOnlyList<SpeakerItem> Items);

/// <summary>A person as items of a council write them.</summary>
/// <param name="CouncilId">The council.</param>
/// <param name="SpeakerId">The id on the items.</param>
/// <param name="Name">The name on the items.</param>
/// <param name="AsRecorded">The words of the source.</param>
/// <param name="IsRoleOnly">True where only a role is known, no name.</param>
public sealed record WrittenSpeaker(string CouncilId, string SpeakerId, string Name, string AsRecorded, bool IsRoleOnly);

/// <summary>A role of a person.</summary>
/// <param name="Role">The role as recorded.</param>
/// <param name="First">First dated meeting with it; null where none is dated.</param>
/// <param name="Last">Last dated meeting with it; null where none is dated.</param>
/// <param name="Items">Items that record it.</param>
public sealed record SpeakerRole(string Role, DateOnly? First, DateOnly? Last, int Items);

/// <summary>A way of writing a person.</summary>
/// <param name="Text">The words of the source.</param>
/// <param name="Items">Items that write so.</param>
public sealed record WrittenForm(string Text, int Items);

/// <summary>A committee that a person took part in.</summary>
/// <param name="Council">The council.</param>
/// <param name="Committee">The committee; null where the sources do not say.</param>
/// <param name="Items">Items with the person.</param>
public sealed record SpeakerCommittee(Council Council, Committee? Committee, int Items);

/// <summary>What a person did in an item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="MeetingId">Its meeting.</param>
/// <param name="Date">Day of the meeting; null where unknown.</param>
/// <param name="Year">Year of the meeting; null where unknown.</param>
/// <param name="Participation">What the person did.</param>
/// <param name="Role">The role recorded there; null where none.</param>
public sealed record SpeakerItem(string ItemId, string MeetingId, DateOnly? Date, int? Year, Participation Participation, string? Role);
