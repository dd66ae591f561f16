using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Keeps the Lucene index in step with the archive. One caller at a time.</summary>
internal sealed class LuceneIndexer(LuceneEngine engine) : IMinutesIndexer
{
    /// <inheritdoc/>
    public long Checkpoint => engine.Live.Checkpoint;

    /// <inheritdoc/>
    public string? Note => engine.Live.Note;

    /// <inheritdoc/>
    public bool IsDamaged => engine.Damage is not null;

    /// <inheritdoc/>
    public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
    {
        engine.Writing.Apply(engine.Live.Writer!, changes, cancellation);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RefreshAsync(long change, CancellationToken cancellation = default)
    {
        engine.Live.Refresh(change);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(long change, string? note = null, CancellationToken cancellation = default)
    {
        engine.Live.Commit(change, note);
        engine.Live.Refresh(change);
        engine.CaughtUp();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public bool Tidy() => engine.Live.Tidy();

    /// <inheritdoc/>
    public ValueTask<IIndexRebuild> BeginRebuildAsync(CancellationToken cancellation = default) =>
        ValueTask.FromResult<IIndexRebuild>(new Rebuild(engine, engine.CreateBeside()));

    private sealed class Rebuild(LuceneEngine engine, LiveIndex index) : IIndexRebuild
    {
        private bool isSwitched;
        private bool isDisposed;

        public ValueTask AddAsync(IReadOnlyList<AgendaItem> items, CancellationToken cancellation = default)
        {
            engine.Writing.Add(index.Writer!, items, cancellation);
            return ValueTask.CompletedTask;
        }

        public ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default)
        {
            engine.Writing.Apply(index.Writer!, changes, cancellation);
            return ValueTask.CompletedTask;
        }

        public ValueTask SwitchAsync(long change, string? note = null, CancellationToken cancellation = default)
        {
            index.Commit(change, note);
            index.Refresh(change);
            engine.SwitchTo(index);
            isSwitched = true;
            WordForms.Trim();
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            if (isSwitched || isDisposed) return ValueTask.CompletedTask;
            isDisposed = true;
            index.DropWhenUnused();
            index.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
