using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;
using MinutesSearch.Benchmarks.Peers;

namespace MinutesSearch.Benchmarks.Load;

/// <summary>
/// The same closed loop twice over a copy of a data folder: while nothing else happens, and while new items are sent to the
/// service, as fast as it takes them or at a given rate.
/// </summary>
internal sealed class ImportLoad(Options options)
{
    private readonly Corpus corpus = new(options.Text("corpus", "nyc"), Path.GetFullPath(options.Text("work", "/var/tmp/minutes-bench/nyc")));
    private long sent;

    public static async Task<int> RunAsync(Options options) => await new ImportLoad(options).RunAsync();

    private async Task<int> RunAsync()
    {
        var data = corpus.Emptied("load");
        MeasuredProcess.Run("cp", "-r", corpus.Of("minutes") + "/.", data);
        var key = JsonDocument.Parse(MeasuredProcess.Run("dotnet", options.Program, "key", "add", "--scope", "ingest", "--data", data, "--json").Output);
        var queries = PeerQueryMix.Read(corpus);
        using var service = await Service.StartAsync(options with { Data = data }, ProductQuery.Url(queries[0], Mode.C, 10));
        var load = new HttpLoad(service.Http.BaseAddress!, queries.Select(query => ProductQuery.Url(query, Mode.C, 10)));
        var seconds = options.Number("load-seconds", 15);
        var connections = options.Number("connections", 1);
        load.Run(connections, seconds);
        var idle = load.Run(connections, seconds);
        var runs = new List<object>();
        foreach (var rate in options.List("rates", "200,0").Select(int.Parse))
        {
            using var stop = new CancellationTokenSource();
            var before = Interlocked.Read(ref sent);
            var clock = Stopwatch.StartNew();
            var import = ImportAsync(service.Http, key.RootElement.GetProperty("secret").GetString()!, rate, stop.Token);
            await Task.Delay(1000);
            var busy = load.Run(connections, seconds);
            var itemsPerSecond = (Interlocked.Read(ref sent) - before) / clock.Elapsed.TotalSeconds;
            await stop.CancelAsync();
            await import;
            runs.Add(new { rateAskedFor = rate, itemsPerSecond = Math.Round(itemsPerSecond), busy, p99Ratio = Math.Round(busy.P99 / idle.P99, 2) });
            await Task.Delay(3000);
        }

        ResultFile.Write(options, "load-" + corpus.Name, new { connections, idle, importing = runs, peakMemoryMB = service.PeakMemory / 1_000_000 });
        await service.StopAsync();
        return 0;
    }

    private async Task ImportAsync(HttpClient http, string secret, int rate, CancellationToken stop)
    {
        var lines = new GeneratedCorpus(corpus.Table, options.Seed + rate).Items(int.MaxValue).Select(item => ProductItem.Line(item with { Id = $"{item.Id}-{rate}" }));
        var clock = Stopwatch.StartNew();
        var own = 0;
        foreach (var batch in lines.Chunk(rate == 0 ? 1000 : Math.Max(1, rate / 4)))
        {
            if (stop.IsCancellationRequested) return;
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/items") { Content = new StringContent(string.Join('\n', batch)) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
            using var answer = await http.SendAsync(request, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            own += batch.Length;
            Interlocked.Add(ref sent, batch.Length);
            if (rate > 0) await Task.Delay(TimeSpan.FromSeconds(Math.Max(0, own / (double)rate - clock.Elapsed.TotalSeconds)), CancellationToken.None);
        }
    }
}
