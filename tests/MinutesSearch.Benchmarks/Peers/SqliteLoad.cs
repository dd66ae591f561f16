using Microsoft.Data.Sqlite;
using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>Fills SQLite with prepared statements, ten thousand items a transaction.</summary>
internal static class SqliteLoad
{
    public static long Fill(SqliteConnection connection, IEnumerable<CorpusItem> items)
    {
        using var item = Prepare(connection, "insert into item values($0,$1,$2,$3,$4,$5,$6)", 7);
        using var words = Prepare(connection, "insert into words(rowid,title,body) values($0,$1,$2)", 3);
        using var value = Prepare(connection, "insert into value values($0,$1,$2)", 3);
        using var facet = Prepare(connection, "insert into facet values($0,$1)", 2);
        var known = new Dictionary<(int, string), long>();
        var count = 0L;
        foreach (var batch in items.Chunk(10_000))
        {
            using var transaction = connection.BeginTransaction();
            foreach (var command in new[] { item, words, value, facet }) command.Transaction = transaction;
            foreach (var one in batch)
            {
                count++;
                Execute(item, count, one.Id, one.Title, one.Body, one.Committee, one.Year, one.Day);
                Execute(words, count, one.Title, one.Body);
                foreach (var (dimension, text) in Values(one))
                {
                    if (!known.TryGetValue((dimension, text), out var id))
                    {
                        id = known[(dimension, text)] = known.Count + 1;
                        Execute(value, id, dimension, text);
                    }

                    Execute(facet, count, id);
                }
            }

            transaction.Commit();
        }

        return count;
    }

    private static IEnumerable<(int Dimension, string Text)> Values(CorpusItem item)
    {
        yield return (0, item.Committee);
        if (item.Year > 0) yield return (1, item.Year.ToString());
        foreach (var speaker in item.Speakers) yield return (2, speaker);
        foreach (var topic in item.Topics) yield return (3, topic);
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        return command;
    }

    private static void Execute(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
