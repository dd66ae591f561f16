using Microsoft.Data.Sqlite;

namespace MinutesSearch.Archive.Storage;

/// <summary>The file <c>archive.db</c>: opens connections to it, and says in plain words what is wrong with it.</summary>
internal sealed class ArchiveFile
{
    private const int BusyMilliseconds = 10_000;

    public ArchiveFile(string folder)
    {
        Folder = System.IO.Path.GetFullPath(folder);
        Path = System.IO.Path.Combine(Folder, "archive.db");
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Size on disk, the write-ahead log included.</summary>
    public long Bytes => new[] { Path, Path + "-wal" }.Sum(p => File.Exists(p) ? new FileInfo(p).Length : 0);

    /// <summary>
    /// A connection of its own. A reading one is opened for writing too, and then forbidden to: only so can it recover the
    /// write-ahead log that a killed writer left.
    /// </summary>
    public Statements Connect(bool isWriter)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = BusyMilliseconds / 1000,
        }.ToString());
        try
        {
            connection.Open();
            var statements = new Statements(connection);
            Execute(connection, $"PRAGMA busy_timeout={BusyMilliseconds}");
            Execute(connection, isWriter
                ? "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY"
                : "PRAGMA query_only=1; PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY");
            return statements;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs work on the file; what the database throws becomes an <see cref="ArchiveException"/>.</summary>
    public T Guard<T>(Func<T> work)
    {
        try { return work(); }
        catch (SqliteException e) { throw Explain(e); }
        catch (IOException e) { throw new ArchiveException(Path, $"The disk did not answer as it should: {e.Message}", e); }
        catch (UnauthorizedAccessException e) { throw new ArchiveException(Path, "This account may not read or write the data folder.", e); }
    }

    /// <summary>Runs statements that give no rows.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private ArchiveException Explain(SqliteException e) => new(Path, e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => "The disk is full, or the archive has reached its size limit. Nothing that was acknowledged is lost; make room and run again.",
        SQLitePCL.raw.SQLITE_NOTADB => "This file is not an archive: it is damaged, or was written by another program. Move it away, and restore a copy or ingest again.",
        SQLitePCL.raw.SQLITE_CORRUPT => $"The archive is damaged ({e.Message}). Restore a copy, or move it away and ingest again.",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => "The archive may not be written by this account, or its disk is mounted read-only.",
        SQLitePCL.raw.SQLITE_CANTOPEN => "The archive cannot be opened. Does the data folder exist, and may this account write there?",
        SQLitePCL.raw.SQLITE_IOERR => $"The disk did not answer as it should ({e.Message}).",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "Another program holds the archive locked. Try again when it has finished.",
        _ => $"The database failed: {e.Message}",
    }, e);
}
