using MinutesSearch.Archive;

namespace MinutesSearch.Server.Ingestion;

/// <summary>How far a run is.</summary>
/// <param name="Done">How much of the source is read, in its unit.</param>
/// <param name="Counts">What it did so far.</param>
internal sealed record IngestProgress(long Done, RunCounts Counts);
