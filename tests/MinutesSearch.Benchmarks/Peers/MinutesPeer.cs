using System.Diagnostics;
using System.Text.Json;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;
using MinutesSearch.Benchmarks.Load;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>The product as people run it, over HTTP, asked without a memory of earlier answers.</summary>
internal sealed class MinutesPeer(Options options) : IPeer
{
    private Service? service;

    public string Name => "minutes";

    public long PeakMemory => service?.PeakMemory ?? 0;

    public double ProcessorSeconds => service?.ProcessorSeconds ?? 0;

    /// <summary>Facet values to ask for. Years come newest first, so only a long list holds the ten most frequent.</summary>
    public int FacetLimit { get; set; } = 10;

    /// <summary>Reads the source as a clerk would: archive, reading of people and topics, and index.</summary>
    public IndexFigure Index(Corpus corpus)
    {
        var folder = corpus.Emptied(Name);
        var clock = Stopwatch.StartNew();
        using var ingest = new MinutesProcess(options, "ingest", options.Source, "--data", folder, "--json");
        var peak = ingest.WaitAsync().GetAwaiter().GetResult();
        var seconds = clock.Elapsed.TotalSeconds;
        if (ingest.ExitCode != 0) throw new InvalidOperationException("minutes ingest: " + ingest.Output);
        var items = Service.CountItemsAsync(options with { Data = folder }).GetAwaiter().GetResult();
        var archive = Corpus.Size(folder, "archive*");
        return new IndexFigure(Name, items, seconds, ingest.ProcessorSeconds, Corpus.Size(Path.Combine(folder, "index")), peak, $"reading and archive included ({archive / 1_000_000} MB beside the index)");
    }

    public double Start(Corpus corpus, PeerQuery probe)
    {
        service = Service.StartAsync(options with { Data = corpus.Of(Name) }, ProductQuery.Url(probe, Mode.C, FacetLimit)).GetAwaiter().GetResult();
        return service.FirstAnswer.TotalMilliseconds;
    }

    public IPeerSession Open() => new Session(this, service!.Http);

    public double? Throughput(IReadOnlyList<PeerQuery> queries, Mode mode, double seconds) =>
        new HttpLoad(service!.Http.BaseAddress!, queries.Select(query => ProductQuery.Url(query, mode, FacetLimit))).Run(connections: 2, seconds).PerSecond;

    public void Dispose()
    {
        service?.StopAsync().GetAwaiter().GetResult();
        service?.Dispose();
    }

    private sealed class Session(MinutesPeer peer, HttpClient http) : IPeerSession
    {
        public PeerAnswer Ask(PeerQuery query, Mode mode)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, ProductQuery.Url(query, mode, peer.FacetLimit));
            var clock = Stopwatch.StartNew();
            using var response = http.Send(request);
            using var body = new MemoryStream();
            response.EnsureSuccessStatusCode().Content.ReadAsStream().CopyTo(body);
            var elapsed = clock.Elapsed.TotalMilliseconds;
            using var answer = JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
            if (answer.RootElement.GetProperty("isPartial").GetBoolean()) throw new InvalidOperationException("A partial answer: " + query.ToLine());
            return new PeerAnswer(answer.RootElement.GetProperty("total").GetInt64(), elapsed, mode == Mode.A ? [] : Counts(answer.RootElement.GetProperty("facets")));
        }

        public void Dispose()
        {
            // The client is the service's.
        }

        private static IReadOnlyList<IReadOnlyList<long>> Counts(JsonElement facets) =>
            [.. ProductQuery.FacetNames.Select(name => (IReadOnlyList<long>)[.. facets.GetProperty(name).EnumerateArray()
                .Select(value => value.GetProperty("count").GetInt64()).OrderDescending().Take(10)])];
    }
}
