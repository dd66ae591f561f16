namespace MinutesSearch.Minutes;

/// <summary>What became of a matter.</summary>
public enum DecisionOutcome
{
    /// <summary>No outcome could be read.</summary>
    None,

    /// <summary>Agreed, approved, resolved.</summary>
    Agreed,

    /// <summary>Noted or received.</summary>
    Noted,

    /// <summary>Recommended to another body.</summary>
    Recommended,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Refused, lost, rejected.</summary>
    Refused,

    /// <summary>Sent to another body.</summary>
    Referred,

    /// <summary>Taken back by its mover.</summary>
    Withdrawn,
}

/// <summary>A decision.</summary>
/// <param name="Text">The deciding sentence, verbatim, its lead words included: <c>AGREED:</c>, <c>RESOLVED that the report be noted.</c></param>
/// <param name="Outcome">What became of the matter.</param>
/// <param name="Points">The lettered or numbered points below it, verbatim without their marks; empty where it is one sentence.</param>
/// <param name="Passages">Anchors of the passages that it was read from, in order.</param>
public sealed record Decision(string Text, DecisionOutcome Outcome, IReadOnlyList<string> Points, IReadOnlyList<string> Passages);

/// <summary>A vote with counts and, where recorded, names.</summary>
public sealed record Vote
{
    /// <summary>What was voted on, verbatim; null where the source does not say.</summary>
    public string? Subject { get; init; }

    /// <summary>Votes for; null where not given.</summary>
    public int? For { get; init; }

    /// <summary>Votes against; null where not given.</summary>
    public int? Against { get; init; }

    /// <summary>Abstentions; null where not given.</summary>
    public int? Abstained { get; init; }

    /// <summary>Names for, as recorded.</summary>
    public IReadOnlyList<string> NamesFor { get; init; } = [];

    /// <summary>Names against, as recorded.</summary>
    public IReadOnlyList<string> NamesAgainst { get; init; } = [];

    /// <summary>Names abstaining, as recorded.</summary>
    public IReadOnlyList<string> NamesAbstained { get; init; } = [];

    /// <summary>True for a vote that the source calls unanimous.</summary>
    public bool IsUnanimous { get; init; }

    /// <summary>The result as printed: <c>Carried</c>, <c>Lost</c>; null where not given.</summary>
    public string? Result { get; init; }

    /// <summary>Where counts and names disagree: what disagrees, for people; null where they agree.</summary>
    public string? Mismatch { get; init; }
}

/// <summary>A subject heading of an item.</summary>
/// <param name="Id">Stable id, e.g. <c>adult-social-care</c>.</param>
/// <param name="Label">The heading.</param>
/// <param name="Why">The words of the item that gave it.</param>
public sealed record Topic(string Id, string Label, IReadOnlyList<string> Why);
