using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>SQLite FTS5: Porter stems, an external content table, and one table of facet values for all four dimensions.</summary>
internal sealed class SqlitePeer : IPeer
{
    private const string Schema = """
        pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-262144;
        create table item(id integer primary key, code text, title text, body text, committee text, year int, day int);
        create table value(id integer primary key, dimension int, text text);
        create table facet(item int, value int, primary key(item, value)) without rowid;
        create virtual table words using fts5(title, body, content='item', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
        """;

    private string file = "";

    public SqlitePeer() => SQLitePCL.Batteries_V2.Init();

    public string Name => "sqlite";

    /// <summary>What the library holds at most, its page cache included: it lives in this process.</summary>
    public long PeakMemory => SQLitePCL.raw.sqlite3_memory_highwater(0);

    public double ProcessorSeconds => ProcessTime.Seconds(Environment.ProcessId);

    public IndexFigure Index(Corpus corpus)
    {
        file = Path.Combine(corpus.Emptied(Name), "items.db");
        SQLitePCL.raw.sqlite3_memory_highwater(1);
        var clock = Stopwatch.StartNew();
        var before = ProcessorSeconds;
        long items;
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            Run(connection, Schema);
            items = SqliteLoad.Fill(connection, corpus.Items);
            Run(connection, "create index facet_value on facet(value, item); analyze; pragma wal_checkpoint(truncate)");
        }

        return new IndexFigure(Name, items, clock.Elapsed.TotalSeconds, ProcessorSeconds - before, new FileInfo(file).Length, PeakMemory, "one thread, memory of the library alone");
    }

    public double Start(Corpus corpus, PeerQuery probe)
    {
        file = Path.Combine(corpus.Of(Name), "items.db");
        var clock = Stopwatch.StartNew();
        using var session = Open();
        session.Ask(probe, Mode.C);
        return clock.Elapsed.TotalMilliseconds;
    }

    public IPeerSession Open() => new SqliteSession(file);

    public void Dispose() => SqliteConnection.ClearAllPools();

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
