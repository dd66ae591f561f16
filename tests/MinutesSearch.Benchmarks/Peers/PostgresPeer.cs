using System.Diagnostics;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;
using Npgsql;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>PostgreSQL: a generated tsvector under GIN, arrays for speakers and topics.</summary>
internal sealed class PostgresPeer : IPeer
{
    private const string Schema = """
        create table item(id int primary key, code text, title text, body text, committee text, year int, day int, speakers text[], topics text[],
          words tsvector generated always as (to_tsvector('english', title || ' ' || body)) stored)
        """;

    private const string Indexes = """
        create index item_words on item using gin(words);
        create index item_place on item(committee, year)
        """;

    private PostgresServer? server;

    public string Name => "postgresql";

    public long PeakMemory { get; private set; }

    public double ProcessorSeconds => server is null ? 0 : ProcessTime.Seconds(server.Process);

    public IndexFigure Index(Corpus corpus)
    {
        using var made = new PostgresServer(corpus.Emptied(Name));
        made.Create();
        made.Start();
        var clock = Stopwatch.StartNew();
        using var connection = new NpgsqlConnection(made.Connection);
        connection.Open();
        Run(connection, "set statement_timeout = 0");
        Run(connection, Schema);
        var items = Copy(connection, corpus.Items);
        Run(connection, Indexes);
        Run(connection, "vacuum analyze item");
        using var size = new NpgsqlCommand("select pg_total_relation_size('item')", connection);
        return new IndexFigure(Name, items, clock.Elapsed.TotalSeconds, ProcessTime.Seconds(made.Process), (long)size.ExecuteScalar()!, ProcessMemory.Family(made.Process), "memory at the end, shared pages once");
    }

    public double Start(Corpus corpus, PeerQuery probe)
    {
        server = new PostgresServer(corpus.Of(Name));
        var clock = Stopwatch.StartNew();
        server.Start();
        using var session = Open();
        session.Ask(probe, Mode.C);
        return clock.Elapsed.TotalMilliseconds;
    }

    public IPeerSession Open() => new PostgresSession(server!.Connection, () => PeakMemory = Math.Max(PeakMemory, ProcessMemory.Family(server.Process)));

    public void Dispose() => server?.Dispose();

    private static long Copy(NpgsqlConnection connection, IEnumerable<CorpusItem> items)
    {
        var count = 0;
        using var writer = connection.BeginTextImport("copy item(id, code, title, body, committee, year, day, speakers, topics) from stdin");
        foreach (var item in items)
            writer.Write($"{++count}\t{item.Id}\t{item.Title}\t{item.Body}\t{item.Committee}\t{item.Year}\t{item.Day}\t{Array(item.Speakers)}\t{Array(item.Topics)}\n");
        return count;
    }

    private static string Array(IEnumerable<string> members) => "{" + string.Join(',', members.Select(member => $"\"{member.Replace("\"", "", StringComparison.Ordinal)}\"")) + "}";

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
