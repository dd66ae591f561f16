using System.CommandLine;
using MinutesSearch.Server.Hosting;
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
        await using var service = WebService.Build(settings, invocation.Around.Clock);
        await service.StartAsync(cancellation);
        foreach (var address in service.Urls) invocation.Around.Output.WriteLine($"MinutesSearch answers at {address}");
        await service.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }
}
