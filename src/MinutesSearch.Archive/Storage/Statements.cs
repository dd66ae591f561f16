using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MinutesSearch.Archive.Storage;

/// <summary>
/// Prepared statements of one connection, with values bound by place (<c>?1</c>, <c>?2</c> …). Not for concurrent use.
/// Statements without rows, and single numbers, go past the ADO.NET layer straight to SQLite: storing an item takes a dozen of
/// them, and that layer looks every parameter up by name each time.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, sqlite3_stmt> steps = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; } = connection;

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var step = Step(sql, values, out _);
        raw.sqlite3_reset(step);
        return raw.sqlite3_changes(Connection.Handle);
    }

    /// <summary>First column of the first row as a whole number; null where there is no row, or no value.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
    {
        var step = Step(sql, values, out var hasRow);
        long? number = hasRow && raw.sqlite3_column_type(step, 0) == raw.SQLITE_INTEGER ? raw.sqlite3_column_int64(step, 0) : null;
        raw.sqlite3_reset(step);
        return number;
    }

    /// <summary>Runs a query. A query must be read to its end, or disposed, before the same text is run again.</summary>
    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values)
    {
        if (!queries.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i + 1}" });
            command.Prepare();
            queries.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteReader();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var step in steps.Values) step.Dispose();
        foreach (var command in queries.Values) command.Dispose();
        Connection.Dispose();
    }

    private sqlite3_stmt Step(string sql, ReadOnlySpan<object?> values, out bool hasRow)
    {
        if (!steps.TryGetValue(sql, out var step))
        {
            Check(raw.sqlite3_prepare_v2(Connection.Handle, sql, out step));
            steps.Add(sql, step);
        }
        for (var i = 0; i < values.Length; i++) Check(Bind(step, i + 1, values[i]));
        var result = raw.sqlite3_step(step);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            raw.sqlite3_reset(step);
            Check(result);
        }
        hasRow = result == raw.SQLITE_ROW;
        return step;
    }

    private static int Bind(sqlite3_stmt step, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(step, place),
        long number => raw.sqlite3_bind_int64(step, place, number),
        int number => raw.sqlite3_bind_int(step, place, number),
        bool yes => raw.sqlite3_bind_int(step, place, yes ? 1 : 0),
        string text => raw.sqlite3_bind_text(step, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(step, place, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be bound.", nameof(value)),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, Connection.Handle);
}

/// <summary>Columns that may be null, and times.</summary>
internal static class Columns
{
    /// <summary>A text, or null.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A whole number, or null.</summary>
    public static int? Whole(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>Bytes.</summary>
    public static byte[] Bytes(this SqliteDataReader row, int column) => (byte[])row.GetValue(column);

    /// <summary>Bytes, or null.</summary>
    public static byte[]? BytesOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Bytes(column);

    /// <summary>A time.</summary>
    public static DateTimeOffset Time(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    /// <summary>A time, or null.</summary>
    public static DateTimeOffset? TimeOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Time(column);

    /// <summary>A day, or null.</summary>
    public static DateOnly? Day(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd");
}
