using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Tests.Ingestion;

/// <summary>Loses what it holds in memory when writing it fails, as Lucene's writer does, and works on.</summary>
internal sealed class ForgetfulIndex : IMinutesIndexer
{
    private readonly List<ItemChange> memory = [];

    public bool IsDiskFull { get; set; }

    /// <summary>Fails whatever it is asked; another index in its place would work.</summary>
    public bool IsBroken { get; set; }

    public bool IsDamaged { get; set; }

    /// <summary>Cannot commit, but keeps what it was given.</summary>
    public bool IsUndurable { get; set; }

    /// <summary>By id of an item, the people whom the index has it with.</summary>
    public Dictionary<string, string[]> Speakers { get; } = [];

    public Action WhileRebuilding { get; set; } = () => { };

    public Action BeforeSwitch { get; set; } = () => { };

    public HashSet<string> Items { get; private set; } = [];

    public HashSet<string> Next { get; private set; } = [];

    public long Checkpoint { get; private set; }

    public string? Note { get; private set; }

    public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
    {
        if (IsBroken) throw new IOException("The index is broken");
        memory.AddRange(changes);
        return ValueTask.CompletedTask;
    }

    public ValueTask RefreshAsync(long change, CancellationToken cancellation = default)
    {
        var written = memory.ToArray();
        memory.Clear();
        if (IsDiskFull || IsBroken) throw new IOException("No space left on device");
        Write(Items, written);
        foreach (var item in written) Speakers[item.ItemId] = [.. (item.Item?.Speakers ?? []).Select(speaker => speaker.Id)];
        return ValueTask.CompletedTask;
    }

    /// <summary>How often it was made durable.</summary>
    public int Commits { get; private set; }

    /// <summary>How often it was asked to make room.</summary>
    public int Tidied { get; private set; }

    /// <summary>True where making room leads to something that has to be made durable.</summary>
    public bool HasRoom { get; set; }

    public bool Tidy()
    {
        Tidied++;
        return HasRoom;
    }

    public async ValueTask CommitAsync(long change, string? note = null, CancellationToken cancellation = default)
    {
        await RefreshAsync(change, cancellation);
        if (IsUndurable) throw new IOException("No commit");
        (Checkpoint, Note) = (change, note);
        Commits++;
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
            (index.Items, index.Checkpoint, index.Note, index.IsDamaged) = (index.Next, change, note, false);
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
