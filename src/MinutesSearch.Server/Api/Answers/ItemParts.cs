using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A person, or a role that stands for one, in an item.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">Name to show; the role where no name is known.</param>
/// <param name="Role">Role as recorded; null where none is.</param>
/// <param name="Participation">What the person did.</param>
/// <param name="AsRecorded">The words of the source.</param>
/// <param name="IsRoleOnly">True where only a role is known, no name.</param>
public sealed record ParticipantAnswer(string Id, string Name, string? Role, Participation Participation, string AsRecorded, bool IsRoleOnly)
{
    internal static ParticipantAnswer Of(Speaker speaker) =>
        new(speaker.Id, speaker.Name, speaker.Role, speaker.Participation, speaker.AsRecorded, speaker.IsRoleOnly);
}

/// <summary>One paragraph, bullet or table row of an item.</summary>
/// <param name="Passage">Anchor in the item: <c>p1</c>, <c>p2</c> …</param>
/// <param name="Part">The part it stands in.</param>
/// <param name="Shape">Its shape on the page.</param>
/// <param name="Level">Depth in nested lists, from 0.</param>
/// <param name="Marker">The printed mark of a list item; null where none.</param>
/// <param name="Speaker">Who says this; null where the text does not give it.</param>
/// <param name="Text">The words; plain text.</param>
public sealed record PassageAnswer(string Passage, ItemPart Part, PassageShape Shape, int Level, string? Marker, PassageSpeakerAnswer? Speaker, string Text)
{
    internal static PassageAnswer Of(Passage passage) => new(
        passage.Anchor, passage.Part, passage.Shape, passage.Level, passage.Marker,
        passage.Speaker is { } speaker ? new PassageSpeakerAnswer(speaker.Id, speaker.Name, speaker.Method) : null,
        passage.Text);
}

/// <summary>The speaker of a passage.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Method">How the speaker is known: named, by role, or carried over from the sentence before.</param>
public sealed record PassageSpeakerAnswer(string Id, string Name, SpeakerMethod Method);

/// <summary>A decision.</summary>
/// <param name="Text">The deciding sentence, verbatim.</param>
/// <param name="Outcome">What became of the matter.</param>
/// <param name="Points">The lettered or numbered points below it, verbatim without their marks.</param>
/// <param name="Passages">Anchors of the passages that it was read from.</param>
public sealed record DecisionAnswer(string Text, DecisionOutcome Outcome, IReadOnlyList<string> Points, IReadOnlyList<string> Passages);

/// <summary>How an item came to be known.</summary>
/// <param name="Address">Address of the page it was read from; of a file only its name.</param>
/// <param name="Format">The reader that understood it.</param>
/// <param name="FetchedAt">When the page was fetched or the file read.</param>
public sealed record ProvenanceAnswer(string Address, string Format, DateTimeOffset FetchedAt)
{
    internal static ProvenanceAnswer Of(Provenance provenance) => new(Public(provenance.Address), provenance.Format, provenance.FetchedAt);

    // Where files lie on the machine is nobody's business but the operator's.
    private static string Public(string address) =>
        address.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? address[(address.LastIndexOf('/') + 1)..] : address;
}
