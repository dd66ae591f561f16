using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace MinutesSearch.Relevance;

/// <summary>Baseline: SQLite FTS5 with its porter stemmer; title, names and text as columns, its own bm25; all words, as it takes them by itself, or any.</summary>
internal sealed partial class SqliteFts : ISystem
{
    // A connection serves one question at a time.
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private readonly string file;
    private readonly string between;

    public SqliteFts(string file, Corpus? corpus)
    {
        this.file = file;
        Name = "SQLite FTS5";
        between = " ";
        if (corpus is null) return;
        File.Delete(file);
        using var connection = Open();
        Write(connection, corpus.Items);
    }

    private SqliteFts(string file, string name, string between)
    {
        this.file = file;
        this.between = between;
        Name = name;
    }

    public string Name { get; }

    /// <summary>The same table, where any of the words suffices.</summary>
    public SqliteFts AnyWord() => new(file, "SQLite FTS5, any word", " OR ");

    public Task<Answer> SearchAsync(string query, int limit)
    {
        var words = Words().Matches(query).Select(match => $"\"{match.Value}\"").Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var ids = new List<string>();
        if (words.Length == 0) return Task.FromResult(new Answer(ids));
        if (!idle.TryTake(out var connection)) connection = Open();
        using var select = connection.CreateCommand();
        select.CommandText = "select id from fts where fts match $query order by rank limit $limit";
        select.Parameters.AddWithValue("$query", string.Join(between, words));
        select.Parameters.AddWithValue("$limit", limit);
        using (var rows = select.ExecuteReader())
        {
            while (rows.Read()) ids.Add(rows.GetString(0));
        }

        idle.Add(connection);
        return Task.FromResult(new Answer(ids));
    }

    /// <summary>Title, names and text of items, by their ids.</summary>
    public Dictionary<string, (string Title, string Names, string Text)> Read(HashSet<string> ids)
    {
        var found = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal);
        using var connection = Open();
        using var select = connection.CreateCommand();
        select.CommandText = "select id, title, names, text from fts";
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            if (ids.Contains(rows.GetString(0))) found.TryAdd(rows.GetString(0), (rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        }

        return found;
    }

    public void Dispose()
    {
        foreach (var connection in idle) connection.Dispose();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Write(SqliteConnection connection, IReadOnlyList<EvaluationItem> items)
    {
        Run(connection, "pragma journal_mode=off");
        Run(connection, "pragma synchronous=off");
        Run(connection, "create virtual table fts using fts5(id unindexed, title, names, text, tokenize='porter unicode61')");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into fts values ($id, $title, $names, $text)";
        var columns = Array.ConvertAll((string[])["$id", "$title", "$names", "$text"], name => insert.Parameters.Add(name, SqliteType.Text));
        foreach (var item in items)
        {
            (columns[0].Value, columns[1].Value, columns[2].Value, columns[3].Value) = (item.Id, item.Title, item.Names, item.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Words();
}
