namespace MinutesSearch.Lucene.Collecting;

/// <summary>When a search has to stop.</summary>
/// <param name="clock">Tells the time.</param>
/// <param name="limit">From now on; null for never.</param>
/// <param name="cancellation">Somebody may not want the answer any more.</param>
internal sealed class Deadline(TimeProvider clock, TimeSpan? limit, CancellationToken cancellation)
{
    private readonly long start = clock.GetTimestamp();

    /// <summary>True where something was stopped by it: what was found is less than there is.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>True once the limit has passed.</summary>
    /// <exception cref="OperationCanceledException">The answer is not wanted any more.</exception>
    public bool IsOver()
    {
        cancellation.ThrowIfCancellationRequested();
        if (limit is { } time && clock.GetElapsedTime(start) > time) HasStopped = true;
        return HasStopped;
    }
}
