using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MinutesSearch.Server.Commands;

/// <summary>Examples that a verb's help ends with.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["minutes"] = ["minutes", "minutes ingest saved-pages --council \"Northmere Borough Council\"", "minutes search \"home care\" --year 2018"],
        ["serve"] = ["minutes serve", "minutes serve --urls http://0.0.0.0:8080 --data /srv/minutes --no-demo", "MINUTES_RATE_LIMIT=0 minutes serve"],
        ["ingest"] = ["minutes ingest saved-pages", "minutes ingest items.jsonl.gz", "minutes ingest cabinet-2018.html --council \"Northmere Borough Council\""],
        ["search"] = ["minutes search '\"outcome based commissioning\"' --year 2018", "minutes search parking --committee planning-committee --sort newest", "minutes search 'reab*' --json"],
        ["show"] = ["minutes show northmere-borough-council-ai51902"],
        ["explain"] = ["minutes explain northmere-borough-council-ai51902", "minutes explain northmere-borough-council-ai51902 --query \"home care\""],
        ["export"] = ["minutes export > everything.jsonl", "minutes export parking --format csv --output parking.csv"],
        ["stats"] = ["minutes stats", "minutes stats --json"],
        ["check"] = ["minutes check"],
        ["rebuild"] = ["minutes rebuild"],
        ["health"] = ["minutes health", "minutes health --urls http://127.0.0.1:8080"],
        ["key"] = ["minutes key add --name crawler --scope ingest", "minutes key list", "minutes key revoke k1"],
    };

    /// <summary>Adds them to the help of every command.</summary>
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    /// <summary>The examples of a command; those of the verb above it where it has none.</summary>
    public static IReadOnlyList<string> Of(Command command)
    {
        if (command is RootCommand) return Known["minutes"];
        return Known.TryGetValue(command.Name, out var examples) ? examples : command.Parents.OfType<Command>().Select(Of).FirstOrDefault() ?? [];
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in Of(parseResult.CommandResult.Command)) output.WriteLine($"  {example}");
            output.WriteLine();
            return code;
        }
    }
}
