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
        using var follower = new IndexFollower(archive, index, new PersonRegister(archive, new SpeakerFile(folder.Path, NullLogger.Instance), TimeProvider.System), Settings.Defaults, TimeProvider.System, NullLogger.Instance);
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Store(archive, "two");
        index.IsDiskFull = true;
        await Assert.ThrowsAsync<IOException>(() => follower.CatchUpAsync(isDurable: true, CancellationToken.None));

        index.IsDiskFull = false;
        await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
        Assert.Equal(archive.LastChange, index.Checkpoint);
        Assert.Equal(["northmere-one", "northmere-two"], index.Durable.Order(StringComparer.Ordinal));
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
        private readonly List<string> memory = [];

        public bool IsDiskFull { get; set; }

        public HashSet<string> Durable { get; } = [];

        public long Checkpoint { get; private set; }

        public string? Note { get; private set; }

        public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
        {
            memory.AddRange(changes.Select(change => change.ItemId));
            return ValueTask.CompletedTask;
        }

        public ValueTask RefreshAsync(long change, CancellationToken cancellation = default)
        {
            var written = memory.ToArray();
            memory.Clear();
            if (IsDiskFull) throw new IOException("No space left on device");
            Durable.UnionWith(written);
            return ValueTask.CompletedTask;
        }

        public async ValueTask CommitAsync(long change, string? note = null, CancellationToken cancellation = default)
        {
            await RefreshAsync(change, cancellation);
            (Checkpoint, Note) = (change, note);
        }

        public ValueTask<IIndexRebuild> BeginRebuildAsync(CancellationToken cancellation = default) => throw new NotSupportedException();
    }
}
