using System.Diagnostics;
using MinutesSearch.Benchmarks.Comparison;
using Npgsql;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>One connection to PostgreSQL: matches once in a materialized set, from which hits and facets are read.</summary>
internal sealed class PostgresSession : IPeerSession
{
    private static readonly string[] Dimensions = ["committee", "year::text", "unnest(speakers)", "unnest(topics)"];
    private readonly NpgsqlConnection connection;
    private readonly Action asked;

    public PostgresSession(string connection, Action asked)
    {
        this.connection = new NpgsqlConnection(connection);
        this.connection.Open();
        this.asked = asked;
    }

    public PeerAnswer Ask(PeerQuery query, Mode mode)
    {
        var clock = Stopwatch.StartNew();
        var total = 0L;
        var counts = new List<long>[] { [], [], [], [] };
        try
        {
            using var command = new NpgsqlCommand(Sql(query, mode), connection);
            command.Parameters.AddWithValue("q", Text(query));
            if (query.IsFiltered) command.Parameters.AddWithValue("year", query.Year);
            if (query.IsFiltered) command.Parameters.AddWithValue("committee", query.Committee);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var kind = reader.GetInt32(0);
                if (kind == 0) reader.GetString(1);
                else if (kind == 5) total = reader.GetInt64(2);
                else if (mode != Mode.A) counts[kind - 1].Add(reader.GetInt64(2));
            }
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            // It ran into the server's time limit, and counts with that: a lower bound.
        }

        var elapsed = clock.Elapsed.TotalMilliseconds;
        if (mode == Mode.C) asked();
        return new PeerAnswer(total, elapsed, mode == Mode.A ? [] : counts);
    }

    public void Dispose() => connection.Dispose();

    private static string Sql(PeerQuery query, Mode mode)
    {
        var filter = query.IsFiltered ? " and year = @year and committee = @committee" : "";
        var snippet = mode == Mode.C ? ", ts_headline('english', i.body, (select to_tsquery('english', @q)), 'MaxFragments=3,MaxWords=25,MinWords=10')" : "";
        var facets = mode == Mode.A ? "" : string.Concat(Dimensions.Select((column, i) =>
            $" union all (select {i + 1}, {column}, count(*) from matches group by 2 order by 3 desc limit 10)"));
        return $"""
            with matches as materialized (
              select id, committee, year, speakers, topics, ts_rank(words, q) as rank from item, to_tsquery('english', @q) q where words @@ q{filter}),
            best as materialized (select id, rank from matches order by rank desc limit 10)
            select 0, concat_ws(' ', i.code, i.title{snippet}), 0::bigint from best join item i using (id)
            union all select 5, '', count(*) from matches{facets}
            """;
    }

    private static string Text(PeerQuery query) => query.Shape switch
    {
        QueryShape.Prefix => query.Words[0] + ":*",
        QueryShape.Phrase => string.Join(" <-> ", query.Words),
        QueryShape.Or => string.Join(" | ", query.Words),
        _ => string.Join(" & ", query.Words),
    };
}
