using System.Collections.Concurrent;

namespace MinutesSearch.Archive.Storage;

/// <summary>Reading connections, one for each reader at a time, kept open between reads with their prepared statements.</summary>
internal sealed class ReaderPool(ArchiveFile file) : IDisposable
{
    private const int MostKept = 16;
    private readonly ConcurrentBag<Statements> free = [];
    private volatile bool isDisposed;

    /// <summary>Reads from one connection.</summary>
    public T Read<T>(Func<Statements, T> read) => file.Guard(() =>
    {
        var statements = Take();
        try
        {
            var result = read(statements);
            Return(statements);
            return result;
        }
        catch
        {
            statements.Dispose();
            throw;
        }
    });

    /// <summary>Rows in batches from one point in time, however long the caller takes.</summary>
    /// <param name="next">Reads the batch after a key; an empty one ends.</param>
    /// <param name="key">The key of a row.</param>
    public IEnumerable<T> Stream<T>(Func<Statements, long, IReadOnlyList<T>> next, Func<T, long> key)
    {
        var statements = file.Guard(Take);
        try
        {
            file.Guard(() => statements.Run("BEGIN"));
            var after = 0L;
            while (true)
            {
                var batch = file.Guard(() => next(statements, after));
                if (batch.Count == 0) break;
                foreach (var row in batch) yield return row;
                after = key(batch[^1]);
            }
        }
        finally
        {
            // Given up half-way, the connection may be in any state; closing it is always right, and cheap beside a whole stream.
            statements.Dispose();
        }
    }

    /// <summary>Rows in batches, each as of its own point in time: a reader that takes minutes does not keep the log of a busy writer from being cleared.</summary>
    /// <param name="next">Reads the batch after a key; an empty one ends.</param>
    /// <param name="key">The key of a row.</param>
    public IEnumerable<T> Batches<T>(Func<Statements, long, IReadOnlyList<T>> next, Func<T, long> key)
    {
        var after = 0L;
        while (Read(db => next(db, after)) is { Count: > 0 } batch)
        {
            foreach (var row in batch) yield return row;
            after = key(batch[^1]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        isDisposed = true;
        while (free.TryTake(out var statements)) statements.Dispose();
    }

    private Statements Take()
    {
        ObjectDisposedException.ThrowIf(isDisposed, typeof(MinutesArchive));
        return free.TryTake(out var statements) ? statements : file.Connect(isWriter: false);
    }

    private void Return(Statements statements)
    {
        if (isDisposed || free.Count >= MostKept) statements.Dispose();
        else free.Add(statements);
    }
}
