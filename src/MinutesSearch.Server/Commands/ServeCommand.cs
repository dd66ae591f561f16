using System.CommandLine;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes serve</c>, also what <c>minutes</c> alone does: runs the service until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Verb verb) =>
        verb.Does(WithOptions(new Command("serve", "Run the service: search page, HTTP API and Swagger page. The default verb."), hidden: false), RunAsync);

    /// <summary>Makes the root run the service, with the same options.</summary>
    public static void MakeDefault(Command root, Verb verb) => verb.Does(WithOptions(root, hidden: true), RunAsync);

    private static Command WithOptions(Command command, bool hidden)
    {
        foreach (var setting in SettingsTable.All)
        {
            if (setting == SettingsTable.Data) continue;
            command.Options.Add(new Option<string>(setting.Option)
            {
                Description = $"{setting.Help} {setting.Range}. [default: {(setting.Default.Length == 0 ? "empty" : setting.Default)}]",
                HelpName = setting.Name,
                Hidden = hidden,
            });
        }
        command.Options.Add(new Option<bool>("--no-demo") { Description = "The same as --demo off.", Hidden = hidden });
        return command;
    }

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        Backend? open = null;
        // The host is built while the data folder is opened: each takes a good third of the start. It asks for the folder when it starts, not before.
        var building = Task.Run(() => WebService.Build(settings, () => open!, invocation.Around.Clock), CancellationToken.None);
        await using var backend = open = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Write);
        if (backend.Indexer is null) return invocation.Fail(Busy(settings), ExitCodes.Busy);
        if (Seeds.AreWanted(settings, backend.Archive)) await ShowDemonstrationAsync(invocation, settings, backend, cancellation);
        foreach (var name in SettingsSources.Unknown(invocation.Around.Environment)) await invocation.Around.Error.WriteLineAsync($"Unknown setting in the environment, not used: {name}");
        await using var service = await building;
        var warming = service.Services.GetRequiredService<Warming>();
        warming.Expect();
        try
        {
            await service.StartAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return invocation.Fail($"Setting urls: {settings.Get(SettingsTable.Urls)} is in use by another program. Give another address with --urls.", ExitCodes.Usage);
        }
        catch (System.Net.Sockets.SocketException fault)
        {
            return invocation.Fail($"Setting urls: nobody can listen at {settings.Get(SettingsTable.Urls)}: {fault.Message}. Give another address with --urls.", ExitCodes.Usage);
        }
        foreach (var address in service.Urls) await invocation.Around.Output.WriteLineAsync($"MinutesSearch answers at {address}");
        var asking = warming.RunAsync(service.Urls, service.Lifetime.ApplicationStopping);
        await service.WaitForShutdownAsync(cancellation);
        await asking;
        return ExitCodes.Done;
    }

    // Before the service listens, so that the first page that anybody sees is full.
    private static async Task ShowDemonstrationAsync(Invocation invocation, Settings settings, Backend backend, CancellationToken cancellation)
    {
        if (Seeds.Find(settings) is not { } folder) return;
        await invocation.Around.Output.WriteLineAsync("An empty data folder: reading the demonstration council …");
        var run = new IngestRun(backend.Archive, settings, invocation.Around.Clock);
        await run.RunAsync("seeds", SourcePages.Read(SourceFolders.Find([folder], null), invocation.Around.Clock), cancellation);
    }

    private static string Busy(Settings settings) =>
        $"The index in {settings.DataFolder} is being written by another process: a service, or an ingestion. Stop it, or wait until it has finished.";
}
