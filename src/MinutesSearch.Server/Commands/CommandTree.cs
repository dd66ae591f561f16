using System.CommandLine;
using System.Text.Json;
using MinutesSearch.Server.Api;

namespace MinutesSearch.Server.Commands;

/// <summary>The command line: every verb with its help.</summary>
internal static class CommandTree
{
    private static readonly Func<Verb, Command>[] Verbs =
    [
        ServeCommand.Create, IngestCommand.Create, SearchCommand.Create, ShowCommand.Create, ExplainCommand.Create, ExportCommand.Create,
        StatsCommand.Create, CheckCommand.Create, RebuildCommand.Create, KeyCommand.Create, HealthCommand.Create,
    ];

    /// <summary>Runs a command line and answers its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings around, CancellationToken cancellation = default)
    {
        var parsed = Build(around).Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = around.Output,
            Error = around.Error,
            EnableDefaultExceptionHandler = false,
            // After Ctrl-C a verb commits what it has and ends by itself; requests that are being answered get their time.
            ProcessTerminationTimeout = TimeSpan.FromMinutes(11),
        };
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(configuration, cancellation);
        var mistakes = LineMistakes.Of(parsed);
        if (arguments.Contains("--json")) around.Output.WriteLine(JsonSerializer.Serialize(Invocation.Problem(string.Join(' ', mistakes), ExitCodes.Usage), JsonForms.Indented));
        else
        {
            foreach (var mistake in mistakes) around.Error.WriteLine(mistake);
            around.Error.WriteLine($"Try: {Path(parsed.CommandResult.Command)} --help");
        }
        return ExitCodes.Usage;
    }

    /// <summary>The tree, for running it and for testing its documentation.</summary>
    public static RootCommand Build(Surroundings around)
    {
        var options = new GlobalOptions();
        var verb = new Verb(options, around);
        var root = new RootCommand("MinutesSearch: full-text search over the minutes of councils.");
        options.AddTo(root);
        foreach (var create in Verbs) root.Subcommands.Add(create(verb));
        ServeCommand.MakeDefault(root, verb);
        Examples.AddTo(root);
        return root;
    }

    private static string Path(Command command) =>
        command is RootCommand ? "minutes" : string.Join(' ', command.Parents.OfType<Command>().Select(Path)) + " " + command.Name;
}
