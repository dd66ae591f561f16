using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Archive;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Tests.Service;
using static MinutesSearch.Server.Tests.Ingestion.Followed;

namespace MinutesSearch.Server.Tests.Ingestion;

public sealed class FollowerServiceTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Following_begins_when_the_first_answers_are_made_or_take_too_long(bool isAnswered)
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        Store(archive, "one");
        var index = new ForgetfulIndex();
        using var follower = Follow(folder, archive, index);
        var warming = new Warming(NullLogger<Warming>.Instance);
        warming.Expect();
        var clock = new StandingClock();
        using var service = new FollowerService(follower, warming, clock);
        await service.StartAsync(CancellationToken.None);
        // It stands at the gate: nothing but the first answers, or the end of its patience, opens it.
        var openAnyway = await clock.Waiting.WaitAsync(Minute);
        Assert.Empty(index.Items);
        Assert.False(warming.Done.IsCompleted);

        if (isAnswered) await warming.RunAsync([], CancellationToken.None);
        else openAnyway();
        for (var tries = 0; index.Checkpoint != archive.LastChange && tries < 6000; tries++) await Task.Delay(10);
        await service.StopAsync(CancellationToken.None).WaitAsync(Minute);
        Assert.Equal(["northmere-one"], index.Items);
        Assert.Equal(archive.LastChange, index.Checkpoint);
    }

    [Fact]
    public async Task A_service_that_stops_before_its_first_answer_stops_at_once()
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        using var follower = Follow(folder, archive, new ForgetfulIndex());
        var warming = new Warming(NullLogger<Warming>.Instance);
        warming.Expect();
        using var service = new FollowerService(follower, warming, TimeProvider.System);
        await service.StartAsync(CancellationToken.None);
        await service.StopAsync(CancellationToken.None).WaitAsync(Minute);
        Assert.False(service.ExecuteTask!.IsFaulted);
    }

    /// <summary>Time stands still until somebody lets a wait end.</summary>
    private sealed class StandingClock : TimeProvider
    {
        private readonly TaskCompletionSource<Action> waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Ends when something waits, with what ends that wait.</summary>
        public Task<Action> Waiting => waiting.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            waiting.TrySetResult(() => callback(state));
            return System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
