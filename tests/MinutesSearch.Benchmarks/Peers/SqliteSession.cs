using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MinutesSearch.Benchmarks.Comparison;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>One connection to SQLite: the best ten by rank, hits in a temporary table, all facets in one grouping.</summary>
internal sealed class SqliteSession : IPeerSession
{
    private const string Filter = " and rowid in (select item from facet where value=$year) and rowid in (select item from facet where value=$committee)";
    private readonly SqliteConnection connection;
    private readonly Dictionary<(int Dimension, string Text), long> values = [];
    private readonly Dictionary<long, int> dimensions = [];

    public SqliteSession(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        SqlitePeer.Run(connection, "pragma query_only=off; pragma cache_size=-262144; pragma mmap_size=4000000000; pragma temp_store=memory; create temp table hits(id integer primary key)");
        using var command = Command("select id, dimension, text from value");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            values[(reader.GetInt32(1), reader.GetString(2))] = reader.GetInt64(0);
            dimensions[reader.GetInt64(0)] = reader.GetInt32(1);
        }
    }

    public PeerAnswer Ask(PeerQuery query, Mode mode)
    {
        var clock = Stopwatch.StartNew();
        var before = ThreadClock.Milliseconds;
        var filter = query.IsFiltered ? Filter : "";
        var snippet = mode == Mode.C ? ", snippet(words, -1, '<mark>', '</mark>', '…', 40)" : "";
        using (var best = Command($"select rowid, title{snippet} from words where words match $q{filter} order by rank limit 10", query))
        using (var reader = best.ExecuteReader())
            while (reader.Read()) reader.GetString(1);
        if (mode == Mode.A)
        {
            using var count = Command($"select count(*) from words where words match $q{filter}", query);
            return new PeerAnswer((long)count.ExecuteScalar()!, clock.Elapsed.TotalMilliseconds, []) { ProcessorMilliseconds = ThreadClock.Milliseconds - before };
        }

        SqlitePeer.Run(connection, "delete from temp.hits");
        using var fill = Command($"insert into temp.hits select rowid from words where words match $q{filter}", query);
        var total = fill.ExecuteNonQuery();
        var counts = Counts();
        return new PeerAnswer(total, clock.Elapsed.TotalMilliseconds, counts) { ProcessorMilliseconds = ThreadClock.Milliseconds - before };
    }

    public void Dispose() => connection.Dispose();

    private IReadOnlyList<IReadOnlyList<long>> Counts()
    {
        var counts = new List<long>[] { [], [], [], [] };
        using var command = Command("select value, count(*) from temp.hits cross join facet on facet.item = hits.id group by value");
        using var reader = command.ExecuteReader();
        while (reader.Read()) counts[dimensions[reader.GetInt64(0)]].Add(reader.GetInt64(1));
        return [.. counts.Select(list => (IReadOnlyList<long>)[.. list.OrderDescending().Take(10)])];
    }

    private SqliteCommand Command(string sql, PeerQuery? query = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (query is null) return command;
        command.Parameters.AddWithValue("$q", Text(query));
        if (!query.IsFiltered) return command;
        command.Parameters.AddWithValue("$year", values.GetValueOrDefault((1, query.Year.ToString())));
        command.Parameters.AddWithValue("$committee", values.GetValueOrDefault((0, query.Committee)));
        return command;
    }

    private static string Text(PeerQuery query) => query.Shape switch
    {
        QueryShape.Prefix => query.Words[0] + "*",
        QueryShape.Phrase => $"\"{string.Join(' ', query.Words)}\"",
        QueryShape.Or => string.Join(" OR ", query.Words.Select(word => $"\"{word}\"")),
        _ => string.Join(" AND ", query.Words.Select(word => $"\"{word}\"")),
    };
}
