using MinutesSearch.Background;
using MinutesSearch.Server.Hosting;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Runs the follower for as long as the service runs, once the first answers have been made: until then they need the processor more.</summary>
internal sealed class FollowerService(IndexFollower follower, Warming warming, TimeProvider clock) : BackgroundService
{
    // What is withdrawn meanwhile is still found: on a crowded machine the first answers are not waited for any longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => BackgroundScheduler.Run(async () =>
    {
        // A follower that is stopped before it began still commits what the service was given.
        await warming.Done.WaitAsync(Longest, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await follower.RunAsync(stoppingToken);
    });
}
