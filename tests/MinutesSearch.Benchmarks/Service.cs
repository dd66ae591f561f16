using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace MinutesSearch.Benchmarks;

/// <summary>The service on a loopback port of its own, over the data folder of the options.</summary>
internal sealed class Service : IDisposable
{
    private readonly MinutesProcess process;

    private Service(MinutesProcess process, HttpClient http, TimeSpan firstAnswer)
    {
        this.process = process;
        Http = http;
        FirstAnswer = firstAnswer;
    }

    public HttpClient Http { get; }

    /// <summary>From the start of the process to the first full answer of a search with facets and snippets.</summary>
    public TimeSpan FirstAnswer { get; }

    public long PeakMemory => process.PeakMemory;

    public long Memory => process.Memory;

    /// <summary>Processor time so far, in seconds.</summary>
    public double ProcessorSeconds => ProcessTime.Seconds(process.Id);

    public string Output => process.Output;

    public static async Task<Service> StartAsync(Options options, string probe = "/v1/search?q=parking")
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var clock = Stopwatch.StartNew();
        var started = new MinutesProcess(options, "serve", "--urls", url, "--data", options.Data, "--no-demo");
        var http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(1) };
        while (clock.Elapsed < TimeSpan.FromMinutes(30))
        {
            if (started.HasExited) throw new InvalidOperationException("The service ended: " + started.Output);
            try
            {
                using var answer = await http.GetAsync(probe);
                if (answer.StatusCode == HttpStatusCode.OK) return new Service(started, http, clock.Elapsed);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("No answer within 30 minutes: " + started.Output);
    }

    public static async Task<long> CountItemsAsync(Options options)
    {
        using var service = await StartAsync(options);
        var total = await service.TotalAsync("/v1/search?kind=all&pageSize=1&facets=");
        await service.StopAsync();
        return total;
    }

    public async Task<long> TotalAsync(string url)
    {
        using var answer = JsonDocument.Parse(await Http.GetStringAsync(url));
        return answer.RootElement.GetProperty("total").GetInt64();
    }

    public Task StopAsync() => process.StopAsync();

    public void Dispose()
    {
        Http.Dispose();
        process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
