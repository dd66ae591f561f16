using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>A vote while it is being read, side by side.</summary>
internal sealed class VoteDraft
{
    private readonly int?[] _counts = new int?[4];
    private readonly List<string>[] _names = [[], [], [], []];

    /// <summary>What was voted on.</summary>
    public string? Subject { get; set; }

    /// <summary>True where the source says unanimous.</summary>
    public bool IsUnanimous { get; set; }

    /// <summary>The result as printed.</summary>
    public string? Result { get; set; }

    /// <summary>The side whose names may follow in the next passage; null where none may.</summary>
    public Side? Open { get; set; }

    /// <summary>True where the source says that a vote was taken, though neither counts nor names.</summary>
    public bool IsTold { get; set; }

    /// <summary>True where the words may repeat the vote before: they name neither motion nor amendment.</summary>
    public bool MayRepeat { get; set; }

    /// <summary>True where nothing was read yet.</summary>
    public bool IsEmpty => !IsUnanimous && !IsTold && HasNoSide;

    /// <summary>True where no side has counts or names.</summary>
    public bool HasNoSide => Array.TrueForAll(_counts, c => c is null) && Array.TrueForAll(_names, n => n.Count == 0);

    /// <summary>True where a side has a count or names.</summary>
    public bool Has(Side side) => _counts[(int)side] is not null || _names[(int)side].Count > 0;

    /// <summary>True where a side has a count.</summary>
    public bool HasCount(Side side) => _counts[(int)side] is not null;

    /// <summary>Sets a side's count.</summary>
    public void Count(Side side, int count) => _counts[(int)side] ??= count;

    /// <summary>Adds names to a side.</summary>
    public void Names(Side side, IEnumerable<string> names) => _names[(int)side].AddRange(names);

    /// <summary>Names those against, where nobody was named yet and no other number was counted.</summary>
    public void Dissent(List<string> names)
    {
        if (_names[(int)Side.Against].Count == 0 && (_counts[(int)Side.Against] ?? names.Count) == names.Count) Names(Side.Against, names);
    }

    /// <summary>The vote, with what disagrees in it.</summary>
    public Vote ToVote() => new()
    {
        Subject = Subject,
        For = _counts[0] ?? Counted(Side.For),
        Against = _counts[1] ?? Counted(Side.Against),
        Abstained = _counts[2] ?? Counted(Side.Abstained),
        NamesFor = _names[0],
        NamesAgainst = _names[1],
        NamesAbstained = _names[2],
        IsUnanimous = IsUnanimous,
        Result = Result,
        Mismatch = VoteMismatch.Of(_counts, _names, IsUnanimous),
    };

    // Names without a count count themselves.
    private int? Counted(Side side) => _names[(int)side].Count > 0 ? _names[(int)side].Count : null;
}
