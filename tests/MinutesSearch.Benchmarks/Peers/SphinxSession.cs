using System.Diagnostics;
using System.Globalization;
using MinutesSearch.Benchmarks.Comparison;
using MySqlConnector;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>One SphinxQL connection: hits, facets and the total in one batch, snippets for the ten hits.</summary>
internal sealed class SphinxSession : IPeerSession
{
    private const string Facets = " facet committee order by count(*) desc limit 10 facet year order by count(*) desc limit 10"
        + " facet speakers order by count(*) desc limit 10 facet topics order by count(*) desc limit 10";

    private readonly MySqlConnection connection;
    private readonly SphinxValues values;

    public SphinxSession(string connection, SphinxValues values)
    {
        this.connection = new MySqlConnection(connection);
        this.connection.Open();
        this.values = values;
    }

    public PeerAnswer Ask(PeerQuery query, Mode mode)
    {
        var clock = Stopwatch.StartNew();
        var counts = new List<IReadOnlyList<long>>();
        using (var command = new MySqlCommand(Sql(query, mode), connection))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) reader.GetValue(1);
            while (reader.NextResult()) counts.Add(Column(reader));
        }

        var total = 0L;
        using (var command = new MySqlCommand("show meta", connection))
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                if (reader.GetString(0) == "total_found") total = long.Parse(reader.GetString(1));
        return new PeerAnswer(total, clock.Elapsed.TotalMilliseconds, counts);
    }

    public void Dispose() => connection.Dispose();

    private static List<long> Column(MySqlDataReader reader)
    {
        var column = new List<long>();
        while (reader.Read()) column.Add(Convert.ToInt64(reader.GetValue(1), CultureInfo.InvariantCulture));
        return column;
    }

    private string Sql(PeerQuery query, Mode mode)
    {
        var text = Text(query);
        var filter = query.IsFiltered ? $" and year={query.Year} and committee={values.Committees.GetValueOrDefault(query.Committee)}" : "";
        var snippet = mode == Mode.C ? $", snippet(body, '{text}', 'limit=320', 'limit_passages=3')" : "";
        var facets = mode == Mode.A ? "" : Facets;
        return $"select id, title, weight() as w{snippet} from items where match('{text}'){filter} order by w desc limit 10 option ranker=bm25, max_matches=1000{facets}";
    }

    private static string Text(PeerQuery query) => query.Shape switch
    {
        QueryShape.Prefix => query.Words[0] + "*",
        QueryShape.Phrase => $"\"{string.Join(' ', query.Words)}\"",
        QueryShape.Or => string.Join(" | ", query.Words),
        _ => string.Join(' ', query.Words),
    };
}
