using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Somebody who acts in a sentence.</summary>
/// <param name="Person">Who; null for somebody who stays unnamed ("a Member", "officers").</param>
/// <param name="Act">What he or she did.</param>
/// <param name="Role">The role that the sentence gives; null where none.</param>
/// <param name="AsRecorded">The words of the source.</param>
/// <param name="IsByRole">True where the sentence names only the role.</param>
/// <param name="IsAsking">True for somebody who asks.</param>
/// <param name="IsAside">True where the act is told beside another's: <c>in response to a question from X</c>, <c>with the Director adding</c>.</param>
/// <param name="IsCarried">True where a pronoun stands for the person of the sentence before.</param>
internal readonly record struct Mention(Person? Person, Participation? Act, string? Role, string AsRecorded, bool IsByRole, bool IsAsking, bool IsAside, bool IsCarried = false)
{
    /// <summary>Where its sentence starts in the passage.</summary>
    public int Start { get; init; }
}
