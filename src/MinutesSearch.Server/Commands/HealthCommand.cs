using System.CommandLine;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes health</c>: asks the running service whether it is well; for container health checks, where no other client is at hand.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(Verb verb)
    {
        var command = new Command("health", "Ask the running service whether it is alive, at the address that the settings give. Exit code 0: it is.")
        {
            new Option<string>(SettingsTable.Urls.Option) { Description = $"{SettingsTable.Urls.Help} [default: {SettingsTable.Urls.Default}]", HelpName = "URL" },
        };
        return verb.Does(command, RunAsync);
    }

    /// <summary>Where a service that listens on these addresses is reached from its own machine.</summary>
    internal static Uri AddressOf(string urls)
    {
        var first = urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0];
        var url = new UriBuilder(first.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal)) { Path = "/health/live" };
        if (url.Host is "0.0.0.0" or "[::]") url.Host = "127.0.0.1";
        return url.Uri;
    }

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var address = AddressOf(invocation.ReadSettings().Get(SettingsTable.Urls));
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address, cancellation);
            await invocation.Around.Output.WriteLineAsync($"{address} answers {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? ExitCodes.Done : ExitCodes.Findings;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return invocation.Fail($"Nothing answers at {address}: {fault.Message}", ExitCodes.Findings);
        }
    }
}
