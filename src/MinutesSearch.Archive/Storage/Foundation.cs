using Microsoft.Data.Sqlite;

namespace MinutesSearch.Archive.Storage;

/// <summary>Makes a new archive, or brings an existing one to the version that this program writes.</summary>
internal static class Foundation
{
    /// <summary>Leaves the file ready for use.</summary>
    /// <exception cref="ArchiveException">It is another program's, or of a later version.</exception>
    public static void Lay(ArchiveFile file)
    {
        using var statements = file.Connect(isWriter: true);
        if (IsReady(file, statements)) return;
        ArchiveFile.Execute(statements.Connection, "PRAGMA journal_mode=WAL");
        ArchiveFile.Execute(statements.Connection, "BEGIN IMMEDIATE");
        // Another process may have made the tables between the look and the lock.
        if (!IsReady(file, statements))
        {
            foreach (var step in Schema.Steps.Skip((int)Pragma(statements.Connection, "user_version"))) ArchiveFile.Execute(statements.Connection, step);
            ArchiveFile.Execute(statements.Connection, $"PRAGMA application_id={Schema.ApplicationId}; PRAGMA user_version={Schema.Version}");
        }
        ArchiveFile.Execute(statements.Connection, "COMMIT");
    }

    private static bool IsReady(ArchiveFile file, Statements statements)
    {
        var owner = Pragma(statements.Connection, "application_id");
        var version = Pragma(statements.Connection, "user_version");
        if (owner == Schema.ApplicationId && version == Schema.Version) return true;
        if (owner == Schema.ApplicationId && version > Schema.Version)
            throw new ArchiveException(file.Path, $"The archive is of version {version}, and this program understands up to {Schema.Version}. Use a newer MinutesSearch.");
        if (owner == Schema.ApplicationId && version > 0) return false;
        if (owner != 0 || version != 0 || Pragma(statements.Connection, "schema_version") != 0)
            throw new ArchiveException(file.Path, "This is a database of another program. Choose another data folder.");
        return false;
    }

    private static long Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (long)command.ExecuteScalar()!;
    }
}
