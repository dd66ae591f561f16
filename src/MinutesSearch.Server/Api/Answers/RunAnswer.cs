using MinutesSearch.Archive;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A run over a source.</summary>
/// <param name="Id">Number of the run.</param>
/// <param name="Source">What was read.</param>
/// <param name="State">How it stands.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="FinishedAt">When it ended; null while it runs.</param>
/// <param name="Counts">What it did.</param>
/// <param name="Faults">What could not be read: the first thousand.</param>
/// <param name="Error">What stopped it; null unless it failed.</param>
public sealed record RunAnswer(
    long Id, string Source, RunState State, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, RunCounts Counts, IReadOnlyList<FaultAnswer> Faults, string? Error)
{
    internal static RunAnswer Of(RunRecord run) => new(
        run.Id, run.Source, run.State, run.StartedAt, run.FinishedAt, run.Counts, [.. run.Faults.Select(fault => new FaultAnswer(fault.Address, fault.Reason))], run.Error);
}

/// <summary>Something that could not be read.</summary>
/// <param name="Address">Where.</param>
/// <param name="Reason">Why.</param>
public sealed record FaultAnswer(string Address, string Reason);

/// <summary>Runs, latest first.</summary>
/// <param name="Runs">The runs.</param>
public sealed record RunsAnswer(IReadOnlyList<RunAnswer> Runs);
