using MinutesSearch.Background;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Runs the follower for as long as the service runs.</summary>
internal sealed class FollowerService(IndexFollower follower) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => BackgroundScheduler.Run(() => follower.RunAsync(stoppingToken));
}
