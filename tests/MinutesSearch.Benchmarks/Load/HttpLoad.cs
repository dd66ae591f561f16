using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSearch.Benchmarks.Load;

/// <summary>What a closed loop of requests saw.</summary>
internal sealed record LoadFigure(double PerSecond, double P50, double P99, long Requests, long Failures);

/// <summary>A closed loop over HTTP: each connection asks again as soon as it has its answer. wrk makes it, which costs next to nothing itself.</summary>
internal sealed partial class HttpLoad
{
    private readonly Uri address;
    private readonly string script = Path.GetTempFileName();

    public HttpLoad(Uri address, IEnumerable<string> paths)
    {
        this.address = address;
        var quoted = string.Join(",\n", paths.Select(path => $"\"{path}\""));
        File.WriteAllText(script, $$"""
            local paths = { {{quoted}} }
            local next = 0
            local failures = 0
            request = function()
              next = next % #paths + 1
              return wrk.format("GET", paths[next])
            end
            done = function(summary, latency)
              local errors = summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout
              io.write(string.format("figures %d %d %.0f %.0f %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), errors))
            end
            """);
    }

    /// <summary>Runs it for a time.</summary>
    public LoadFigure Run(int connections, double seconds)
    {
        var run = MeasuredProcess.Run("wrk", "-t1", $"-c{connections}", $"-d{seconds.ToString("F0", CultureInfo.InvariantCulture)}s", "--timeout", "30s", "-s", script, address.ToString());
        var figures = Figures().Match(run.Output);
        if (!figures.Success) throw new InvalidOperationException("wrk: " + run.Output);
        double Number(int group) => double.Parse(figures.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return new LoadFigure(Number(1) / (Number(2) / 1e6), Number(3) / 1e3, Number(4) / 1e3, (long)Number(1), (long)Number(5));
    }

    [GeneratedRegex(@"figures (\d+) (\d+) (\d+) (\d+) (\d+)")]
    private static partial Regex Figures();
}
