using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

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

    private static IndexFollower Follow(DataFolder folder, MinutesArchive archive, ForgetfulIndex index) => new(
        archive, index, new PersonRegister(archive, new SpeakerFile(folder.Path, NullLogger.Instance), TimeProvider.System),
        Settings.Defaults.With(SettingsTable.RefreshMilliseconds, "10"), TimeProvider.System, NullLogger.Instance);

    private static void Withdraw(MinutesArchive archive, string id)
    {
        using var writer = archive.BeginWriting("a test");
        writer.Withdraw(id, "a test");
        writer.Commit();
        Thread.Sleep(20);
    }

    private static void Store(MinutesArchive archive, string name)
    {
        var header = new MeetingHeader { Id = "northmere-m1", Title = "Cabinet", Council = Council.Named("Northmere"), Date = MeetingDate.Unknown };
        var item = new AgendaItem { Id = $"northmere-{name}", Meeting = header, Title = name };
        using var writer = archive.BeginWriting("a test");
        writer.Store(new PageToStore
        {
            Address = $"https://northmere.example/{name}",
            FetchedAt = DateTimeOffset.UnixEpoch,
            Body = System.Text.Encoding.UTF8.GetBytes(name),
            Format = "json-lines",
            ReaderVersion = "1",
            Meetings = [new Meeting(header, [item])],
            IsImport = true,
        });
        writer.Commit();
    }

    /// <summary>Loses what it holds in memory when writing it fails, as Lucene's writer does, and works on.</summary>
    private sealed class ForgetfulIndex : IMinutesIndexer
    {
        private readonly List<ItemChange> memory = [];

        public bool IsDiskFull { get; set; }

        public Action WhileRebuilding { get; set; } = () => { };

        public Action BeforeSwitch { get; set; } = () => { };

        public HashSet<string> Items { get; private set; } = [];

        public HashSet<string> Next { get; private set; } = [];

        public long Checkpoint { get; private set; }

        public string? Note { get; private set; }

        public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
        {
            memory.AddRange(changes);
            return ValueTask.CompletedTask;
        }

        public ValueTask RefreshAsync(long change, CancellationToken cancellation = default)
        {
            var written = memory.ToArray();
            memory.Clear();
            if (IsDiskFull) throw new IOException("No space left on device");
            Write(Items, written);
            return ValueTask.CompletedTask;
        }

        public async ValueTask CommitAsync(long change, string? note = null, CancellationToken cancellation = default)
        {
            await RefreshAsync(change, cancellation);
            (Checkpoint, Note) = (change, note);
        }

        public ValueTask<IIndexRebuild> BeginRebuildAsync(CancellationToken cancellation = default)
        {
            Next = [];
            return ValueTask.FromResult<IIndexRebuild>(new Rebuild(this));
        }

        private static void Write(HashSet<string> items, IEnumerable<ItemChange> changes)
        {
            foreach (var change in changes)
            {
                if (change.Item is null) items.Remove(change.ItemId);
                else items.Add(change.ItemId);
            }
        }

        private sealed class Rebuild(ForgetfulIndex index) : IIndexRebuild
        {
            public ValueTask AddAsync(IReadOnlyList<AgendaItem> items, CancellationToken cancellation = default)
            {
                foreach (var item in items) Assert.True(index.Next.Add(item.Id));
                index.WhileRebuilding();
                return ValueTask.CompletedTask;
            }

            public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
            {
                Write(index.Next, changes);
                return ValueTask.CompletedTask;
            }

            public ValueTask SwitchAsync(long change, string? note = null, CancellationToken cancellation = default)
            {
                index.BeforeSwitch();
                (index.Items, index.Checkpoint, index.Note) = (index.Next, change, note);
                return ValueTask.CompletedTask;
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
