using System.Diagnostics;
using System.Text.Json;
using MinutesSearch.Benchmarks.Corpora;
using MinutesSearch.Benchmarks.Peers;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>
/// The product against its peers on one corpus, in three steps that can be run apart: index, check, run.
/// </summary>
internal sealed class ComparisonRun(Options options)
{
    private readonly Corpus corpus = new(options.Text("corpus", "nyc"), Path.GetFullPath(options.Text("work", "/var/tmp/minutes-bench/nyc")));

    public static int Run(Options options)
    {
        var run = new ComparisonRun(options);
        var steps = options.List("steps", "index,check,run");
        Directory.CreateDirectory(run.corpus.Folder);
        if (steps.Contains("index")) run.Index();
        if (steps.Contains("check")) run.Check();
        if (steps.Contains("run")) run.Measure();
        if (steps.Contains("table")) run.Show();
        return 0;
    }

    private List<IPeer> Peers() => [.. options.List("engines", "minutes,in-process,java,java-same-fields,sphinx,sqlite,postgresql").Select(name => name switch
    {
        "minutes" => (IPeer)new MinutesPeer(options),
        "in-process" => new InProcessPeer(),
        "java" => new JavaPeer(),
        "java-same-fields" => new JavaPeer(hasSameFields: true),
        "sphinx" => new SphinxPeer(),
        "sqlite" => new SqlitePeer(),
        "postgresql" => new PostgresPeer(),
        _ => throw new InvalidOperationException($"There is no engine {name}."),
    })];

    private void Index()
    {
        foreach (var peer in Peers().Where(peer => peer is not InProcessPeer))
        {
            using (peer)
            {
                var figure = peer.Index(corpus);
                Console.WriteLine($"{figure.Engine}: {figure.Items} items in {figure.Seconds:F1} s, {figure.Bytes / 1e6:F0} MB, memory {figure.PeakMemory / 1e6:F0} MB");
                Keep("index-" + peer.Name, figure);
                if (peer is MinutesPeer) Export();
            }
        }
    }

    // The peers get what the product read, so that all index the same people and topics.
    private void Export()
    {
        var export = Path.Combine(corpus.Folder, "export.jsonl");
        MeasuredProcess.Run("dotnet", options.Program, "export", "--data", corpus.Of("minutes"), "--kind", "all", "--output", export);
        File.WriteAllLines(corpus.Table, File.ReadLines(export).Select(line => CorpusItem.FromExport(line).ToLine()));
        File.Delete(export);
        PeerQueryMix.Write(corpus, options.Seed, options.Number("queries", 120));
    }

    private void Check()
    {
        var queries = PeerQueryMix.Read(corpus);
        IReadOnlyList<PeerAnswer> product = [];
        var found = new List<Agreement>();
        foreach (var peer in Peers().Where(peer => peer is not InProcessPeer))
        {
            using (peer)
            {
                if (peer is MinutesPeer minutes) minutes.FacetLimit = 1000;
                peer.Start(corpus, queries[0]);
                using var session = peer.Open();
                var clock = Stopwatch.StartNew();
                IReadOnlyList<PeerAnswer> answers = [.. queries.TakeWhile(_ => clock.Elapsed.TotalSeconds < 90).Select(query => session.Ask(query, Mode.B))];
                if (peer is MinutesPeer) product = answers;
                else found.Add(AgreementCheck.Compare(peer.Name, queries, product, answers));
            }
        }

        foreach (var agreement in found)
            Console.WriteLine($"{agreement.Engine}: {agreement.SameTotals} of {agreement.Queries} totals are the same, {agreement.NearTotals} within 2%, {agreement.SameFacets} with the same facets; {string.Join("; ", agreement.Differences.Take(6))}");
        Keep("agreement", found);
    }

    private void Measure()
    {
        var queries = PeerQueryMix.Read(corpus);
        var peers = Peers();
        try
        {
            var rounds = new Rounds(queries, options.Number("rounds", 3), options.Number("seconds-each", 30));
            var starts = peers.ToDictionary(peer => peer.Name, peer => peer.Start(corpus, queries[0]));
            foreach (var peer in peers) rounds.WarmUp(peer, passes: options.Number("warm", 4));
            rounds.Run(peers);
            var figures = peers.Select(peer =>
            {
                var modes = Enum.GetValues<Mode>().ToDictionary(
                    mode => mode.ToString().ToLowerInvariant(), mode => rounds.Figure(peer, mode, Throughput(peer, queries, mode)));
                return new EngineFigure(peer.Name, starts[peer.Name], peer.PeakMemory, modes, Kept<IndexFigure>("index-" + peer.Name));
            }).ToList();
            Keep("figures", figures);
            Show();
        }
        finally
        {
            foreach (var peer in peers) peer.Dispose();
        }
    }

    private double Throughput(IPeer peer, IReadOnlyList<PeerQuery> queries, Mode mode)
    {
        var seconds = options.Number("load-seconds", 8);
        return peer.Throughput(queries, mode, seconds) ?? TwoSessions.PerSecond(peer, queries, mode, seconds);
    }

    private void Show()
    {
        var figures = Kept<List<EngineFigure>>("figures")!;
        var agreement = Kept<List<Agreement>>("agreement") ?? [];
        foreach (var line in ComparisonTable.Lines(figures)) Console.WriteLine(line);
        ResultFile.Write(options, "compare-" + corpus.Name, new { corpus = corpus.Name, queries = PeerQueryMix.Read(corpus).Count, agreement, engines = figures });
    }

    private void Keep<T>(string name, T value) => File.WriteAllText(Path.Combine(corpus.Folder, name + ".json"), JsonSerializer.Serialize(value, ResultFile.Json));

    private T? Kept<T>(string name) where T : class
    {
        var file = Path.Combine(corpus.Folder, name + ".json");
        return File.Exists(file) ? JsonSerializer.Deserialize<T>(File.ReadAllText(file), ResultFile.Json) : null;
    }
}
