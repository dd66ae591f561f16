namespace MinutesSearch.Reading.Measure;

/// <summary>What somebody says about a meeting: a label's writer or the reader. Both are measured in this one form.</summary>
internal sealed record MeetingFacts
{
    /// <summary>The day as <c>2016-10-24</c>, a year that was concluded as <c>2016</c>; null where nothing is known.</summary>
    public string? Date { get; init; }
    public string? Body { get; init; }
    public IReadOnlyList<PersonFact> Attendance { get; init; } = [];
    public IReadOnlyList<ItemFacts> Items { get; init; } = [];
}

/// <summary>An item by its beginning and end, and what is said about it.</summary>
internal sealed record ItemFacts
{
    public string? Number { get; init; }
    public string? Title { get; init; }

    /// <summary>The text or its first words; null where it has none.</summary>
    public string? First { get; init; }

    /// <summary>The text or its last words; null where it has none.</summary>
    public string? Last { get; init; }

    /// <summary>The same without list marks, where they are known apart.</summary>
    public string? Unmarked { get; init; }
    public bool IsProcedure { get; init; }
    public IReadOnlyList<PersonFact> People { get; init; } = [];
    public IReadOnlyList<DecisionFact> Decisions { get; init; } = [];
    public IReadOnlyList<VoteFact> Votes { get; init; } = [];
    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>A person and the part played.</summary>
/// <param name="Name">As recorded; null for a role alone.</param>
/// <param name="Is">The full name where it is known from elsewhere.</param>
/// <param name="Role">The role; null where none.</param>
/// <param name="Did"><c>spoke</c>, <c>attended</c>, <c>apologies</c>, <c>declared</c>, <c>moved</c>, <c>seconded</c>, <c>voted</c>.</param>
internal sealed record PersonFact(string? Name, string? Is, string? Role, string Did);

internal sealed record DecisionFact(string Text, string Outcome, int Points);

internal sealed record VoteFact(int? For, int? Against, int? Abstained, bool IsUnanimous)
{
    public IReadOnlyList<string> NamesFor { get; init; } = [];
    public IReadOnlyList<string> NamesAgainst { get; init; } = [];
    public IReadOnlyList<string> NamesAbstained { get; init; } = [];
}
