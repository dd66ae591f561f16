using Microsoft.Data.Sqlite;
using MinutesSearch.Archive;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Tests.Service;
using static MinutesSearch.Server.Tests.Ingestion.Followed;

namespace MinutesSearch.Server.Tests.Ingestion;

public sealed class IndexFollowerTests
{
    [Fact]
    public async Task What_a_failing_index_lost_from_memory_is_applied_again()
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        Store(archive, "one");
        var index = new ForgetfulIndex();
        using var follower = Follow(folder, archive, index);
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Store(archive, "two");
        index.IsDiskFull = true;
        await Assert.ThrowsAsync<IOException>(() => follower.CatchUpAsync(isDurable: true, CancellationToken.None));

        index.IsDiskFull = false;
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(archive.LastChange, index.Checkpoint);
        Assert.Equal(["northmere-one", "northmere-two"], index.Items.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_withdrawn_during_a_rebuild_goes_from_the_live_index_at_once_and_from_the_new_one_before_it_answers()
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        foreach (var name in new[] { "one", "two", "three" }) Store(archive, name);
        var index = new ForgetfulIndex();
        using var follower = Follow(folder, archive, index);
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        index.WhileRebuilding = () => Withdraw(archive, "northmere-one");
        index.BeforeSwitch = () =>
        {
            Assert.Equal(["northmere-three", "northmere-two"], index.Items.Order(StringComparer.Ordinal));
            Assert.Equal(["northmere-three", "northmere-two"], index.Next.Order(StringComparer.Ordinal));
        };
        await follower.RebuildAsync(null, CancellationToken.None);
        Assert.Equal(["northmere-three", "northmere-two"], index.Items.Order(StringComparer.Ordinal));
        Assert.Equal(archive.LastChange, index.Checkpoint);
    }

    [Fact]
    public async Task An_index_that_has_had_nothing_to_do_for_a_while_makes_room_and_keeps_what_came_of_it()
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        Store(archive, "one");
        var (index, clock) = (new ForgetfulIndex(), new SteppingClock());
        using var follower = Follow(folder, archive, index, clock);
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(0, index.Tidied);

        clock.Step(LiveIndexing.Quiet);
        await follower.CatchUpAsync(isDurable: false, CancellationToken.None);
        var commits = index.Commits;
        Assert.Equal(1, index.Tidied);
        await follower.CatchUpAsync(isDurable: false, CancellationToken.None);
        Assert.Equal((1, commits), (index.Tidied, index.Commits));

        index.HasRoom = true;
        clock.Step(LiveIndexing.Quiet);
        await follower.CatchUpAsync(isDurable: false, CancellationToken.None);
        Assert.Equal((2, commits + 1), (index.Tidied, index.Commits));
    }

    [Fact]
    public async Task A_damaged_item_is_told_and_the_others_go_on()
    {
        using var folder = new DataFolder();
        using var archive = MinutesArchive.Open(folder.Path, TimeProvider.System);
        foreach (var name in new[] { "one", "two", "three" }) Store(archive, name);
        using (var db = new SqliteConnection($"Data Source={archive.Path}"))
        {
            db.Open();
            using var damage = db.CreateCommand();
            damage.CommandText = "UPDATE readings SET payload = x'01FF00000000' WHERE item = (SELECT key FROM items WHERE id = 'northmere-two')";
            damage.ExecuteNonQuery();
        }
        var index = new ForgetfulIndex();
        using var follower = Follow(folder, archive, index);
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(["northmere-one", "northmere-three"], index.Items.Order(StringComparer.Ordinal));
        Assert.Equal(archive.LastChange, index.Checkpoint);
        await follower.RebuildAsync(null, CancellationToken.None);
        Assert.Equal(["northmere-one", "northmere-three"], index.Items.Order(StringComparer.Ordinal));
        Assert.Equal(1, follower.State.Damaged);
        Assert.Null(follower.State.Fault);
    }

    private sealed class SteppingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Step(TimeSpan time) => now += time.Ticks;

        public override long GetTimestamp() => now;
    }
}
