using System.Diagnostics;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;
using MySqlConnector;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>Sphinx: a plain index with English stems; texts are kept as attributes, so that it can make snippets by itself.</summary>
internal sealed class SphinxPeer : IPeer
{
    private readonly int port = Service.FreePort();
    private MeasuredProcess? daemon;
    private SphinxValues values = new([], [], []);

    public string Name => "sphinx";

    public long PeakMemory => daemon?.PeakMemory ?? 0;

    public double ProcessorSeconds => daemon is null ? 0 : ProcessTime.Seconds(daemon.Id);

    public IndexFigure Index(Corpus corpus)
    {
        var folder = corpus.Emptied(Name);
        var table = Path.Combine(folder, "table.txt");
        var items = SphinxValues.WriteTable(corpus, table);
        WriteConfiguration(folder);
        var run = MeasuredProcess.Run("indexer", "--config", Path.Combine(folder, "sphinx.conf"), "items");
        File.Delete(table);
        return new IndexFigure(Name, items, run.Seconds, run.ProcessorSeconds, Corpus.Size(folder, "items.*"), run.PeakMemory, "one thread, from a table made before");
    }

    public double Start(Corpus corpus, PeerQuery probe)
    {
        values = SphinxValues.Of(corpus);
        var folder = corpus.Of(Name);
        WriteConfiguration(folder);
        var clock = Stopwatch.StartNew();
        daemon = new MeasuredProcess("searchd", ["--nodetach", "--config", Path.Combine(folder, "sphinx.conf")]);
        while (true)
        {
            try
            {
                using var session = Open();
                session.Ask(probe, Mode.C);
                return clock.Elapsed.TotalMilliseconds;
            }
            catch (MySqlException) when (clock.Elapsed < TimeSpan.FromMinutes(1) && !daemon.HasExited)
            {
                Thread.Sleep(10);
            }
        }
    }

    public IPeerSession Open() => new SphinxSession($"Server=127.0.0.1;Port={port};User ID=bench;SslMode=None;Pooling=False;DefaultCommandTimeout=60", values);

    public void Dispose()
    {
        daemon?.StopAsync().GetAwaiter().GetResult();
        daemon?.Dispose();
    }

    private void WriteConfiguration(string folder) => File.WriteAllText(Path.Combine(folder, "sphinx.conf"), $$"""
        source items
        {
          type = tsvpipe
          tsvpipe_command = cat {{folder}}/table.txt
          tsvpipe_field_string = title
          tsvpipe_field_string = body
          tsvpipe_attr_uint = committee
          tsvpipe_attr_uint = year
          tsvpipe_attr_uint = day
          tsvpipe_attr_multi = speakers
          tsvpipe_attr_multi = topics
        }
        index items
        {
          source = items
          path = {{folder}}/items
          morphology = stem_en
          min_prefix_len = 3
        }
        indexer
        {
          mem_limit = 1024M
        }
        searchd
        {
          listen = 127.0.0.1:{{port}}:mysql41
          pid_file = {{folder}}/searchd.pid
          log = {{folder}}/searchd.log
          binlog_path =
          workers = threads
        }

        """);
}
