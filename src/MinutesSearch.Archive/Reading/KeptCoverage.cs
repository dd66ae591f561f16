using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Reading;

/// <summary>
/// What is held, added up once for each state of the archive: adding up walks all items, and every list of meetings asks. Has a connection
/// of its own, since only to the same connection does SQLite say whether another one has committed in between.
/// </summary>
internal sealed class KeptCoverage(ArchiveFile file) : IDisposable
{
    private readonly Lock adding = new();
    private Statements? statements;
    private long version;
    private IReadOnlyList<CoverageRow>? rows;
    private bool isDisposed;

    /// <summary>The rows of the archive as it is now; who comes while they are added up waits for them.</summary>
    public IReadOnlyList<CoverageRow> Rows()
    {
        lock (adding)
        {
            ObjectDisposedException.ThrowIf(isDisposed, typeof(MinutesArchive));
            return file.Guard(Current);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (adding)
        {
            isDisposed = true;
            Forget();
        }
    }

    private IReadOnlyList<CoverageRow> Current()
    {
        try
        {
            var db = statements ??= file.Connect(isWriter: false);
            // Asked before the rows are read: what is committed in between makes them too new for their number, never too old.
            var now = db.Number("PRAGMA data_version") ?? 0;
            if (rows is not null && now == version) return rows;
            rows = MeetingList.Coverage(db).AsReadOnly();
            version = now;
            return rows;
        }
        catch
        {
            Forget();
            throw;
        }
    }

    // Another connection counts from another number.
    private void Forget()
    {
        rows = null;
        statements?.Dispose();
        statements = null;
    }
}
