using MinutesSearch.Archive;
using MinutesSearch.Server.Tests.Service;
using static MinutesSearch.Server.Tests.Ingestion.Followed;

namespace MinutesSearch.Server.Tests.Ingestion;

/// <summary>What is left behind by a stop or a fault at a bad time.</summary>
public sealed class FollowerFaultTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly MinutesArchive archive;
    private readonly ForgetfulIndex index = new();

    public FollowerFaultTests() => archive = MinutesArchive.Open(folder.Path, TimeProvider.System);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_stop_while_the_index_is_made_for_an_archive_that_was_put_back_leaves_that_to_the_next_start(int there)
    {
        foreach (var name in new[] { "lost-one", "lost-two", "lost-three" }) Store(archive, name);
        using (var follower = Follow(folder, archive, index)) await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        using var other = new DataFolder();
        using var restored = MinutesArchive.Open(other.Path, TimeProvider.System);
        string[] names = ["five", "four", "one", "three", "two"];
        foreach (var name in names.Take(there)) Store(restored, name);
        using var stop = new CancellationTokenSource();
        index.WhileRebuilding = () =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        };
        using (var stopped = Follow(other, restored, index)) await stopped.RunAsync(stop.Token);

        index.WhileRebuilding = () => { };
        foreach (var name in names.Skip(there)) Store(restored, name);
        using var again = Follow(other, restored, index);
        await again.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(names.Select(name => $"northmere-{name}"), index.Items.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_that_goes_on_failing_is_made_anew_beside_itself()
    {
        using var follower = Follow(folder, archive, index, new HastyClock());
        Store(archive, "one");
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Store(archive, "two");
        index.IsBroken = true;
        index.BeforeSwitch = () => index.IsBroken = false;
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var run = follower.RunAsync(stop.Token);
        while (index.IsBroken && !run.IsCompleted) await Task.Delay(10);
        Assert.Equal(["northmere-one", "northmere-two"], index.Items.Order(StringComparer.Ordinal));
        Assert.Equal(archive.LastChange, index.Checkpoint);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task A_damaged_index_is_made_anew_beside_itself()
    {
        using var follower = Follow(folder, archive, index, new HastyClock());
        Store(archive, "one");
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        index.IsDamaged = true;
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var run = follower.RunAsync(stop.Token);
        while (index.IsDamaged && !run.IsCompleted) await Task.Delay(10);
        Assert.Equal(["northmere-one"], index.Next);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task Filters_go_by_what_searches_see_also_after_a_fault()
    {
        var people = Names(folder, archive);
        using var follower = Follow(archive, index, people);
        Store(archive, "one", "A Hardcastle");
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Store(archive, "two", "Adrian Hardcastle");
        index.IsUndurable = true;
        await Assert.ThrowsAsync<IOException>(() => follower.CatchUpAsync(isDurable: true, CancellationToken.None));
        Assert.Equal(["adrian-hardcastle"], index.Speakers["northmere-one"]);
        Assert.Equal(["adrian-hardcastle"], people.Shown.PeopleOf("a-hardcastle"));
    }

    [Fact]
    public async Task Names_that_were_joined_before_a_fault_and_are_not_any_more_part_again()
    {
        using var follower = Follow(folder, archive, index);
        Store(archive, "one", "A Hardcastle");
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        var file = folder.Write("speakers.json", """{ "northmere": { "A Hardcastle": "Idris Vaughan" } }""");
        index.IsUndurable = true;
        await Assert.ThrowsAsync<IOException>(() => follower.CatchUpAsync(isDurable: true, CancellationToken.None));
        Assert.Equal(["idris-vaughan"], index.Speakers["northmere-one"]);
        File.Delete(file);
        index.IsUndurable = false;
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(["a-hardcastle"], index.Speakers["northmere-one"]);
    }

    public void Dispose()
    {
        archive.Dispose();
        folder.Dispose();
    }

    /// <summary>A clock on which waits are over at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }
}
