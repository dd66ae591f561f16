namespace MinutesSearch.Server.Ingestion;

/// <summary>Where the index stands on its way after the archive.</summary>
/// <param name="IsCatchingUp">True from the start until every change that was there at the start is in the index.</param>
/// <param name="StartedEmpty">True where the index was empty at the start although the archive was not: searches would miss most of it.</param>
/// <param name="Applied">Number of the last change applied.</param>
/// <param name="Target">Number of the last change of the archive when it was last looked at.</param>
/// <param name="Fault">Why the index cannot follow at the moment, for people; null where it can.</param>
internal sealed record FollowerState(bool IsCatchingUp, bool StartedEmpty, long Applied, long Target, string? Fault)
{
    /// <summary>Items that cannot be read from the archive, and are left as they were in the index.</summary>
    public int Damaged { get; init; }

    /// <summary>How much of the way is done, 0 to 1.</summary>
    public double Progress => Target <= 0 ? 1 : Math.Clamp((double)Applied / Target, 0, 1);
}
