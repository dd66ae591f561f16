namespace MinutesSearch.Archive;

/// <summary>How a run stands.</summary>
public enum RunState
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It came to its end; single pages may have been faults.</summary>
    Finished,

    /// <summary>It was stopped by an error.</summary>
    Failed,

    /// <summary>Its process ended without a word; what it had committed is there.</summary>
    Interrupted,
}

/// <summary>A run over a source.</summary>
/// <param name="Id">Number of the run.</param>
/// <param name="Source">What was read: a folder, a file, a site.</param>
/// <param name="StartedAt">When, in UTC.</param>
/// <param name="FinishedAt">When it ended; null while it runs, and where that is unknown.</param>
/// <param name="State">How it stands.</param>
/// <param name="Counts">What it did.</param>
/// <param name="Faults">What could not be read: the first thousand of them.</param>
/// <param name="Error">What stopped it; null unless it failed.</param>
public sealed record RunRecord(
    long Id, string Source, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, RunState State, RunCounts Counts, IReadOnlyList<PageFault> Faults, string? Error);

/// <summary>What a run did.</summary>
public sealed record RunCounts
{
    /// <summary>Pages looked at.</summary>
    public int Pages { get; init; }

    /// <summary>Pages that were known and unchanged.</summary>
    public int UnchangedPages { get; init; }

    /// <summary>Meetings read.</summary>
    public int Meetings { get; init; }

    /// <summary>Items that are new in the archive.</summary>
    public int Added { get; init; }

    /// <summary>Items that changed.</summary>
    public int Changed { get; init; }

    /// <summary>Items read and found unchanged.</summary>
    public int Unchanged { get; init; }

    /// <summary>Items that no page holds any more.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Items read whose text the source cut.</summary>
    public int Cut { get; init; }

    /// <summary>Faults, all of them.</summary>
    public int Faults { get; init; }
}
