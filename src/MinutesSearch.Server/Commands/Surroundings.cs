using System.Collections;
using Spectre.Console;

namespace MinutesSearch.Server.Commands;

/// <summary>What a command sees of the world: its writers, the environment and the clock. Tests give their own.</summary>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where progress and mistakes go.</param>
/// <param name="Environment">Variables of the environment.</param>
/// <param name="Clock">The clock.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, IReadOnlyDictionary<string, string> Environment, TimeProvider Clock)
{
    /// <summary>True where a person watches the error writer, so that a progress bar may draw itself over.</summary>
    public bool IsWatched { get; init; }

    /// <summary>A console that writes answers, in colour where a person reads them.</summary>
    public IAnsiConsole MakeConsole() => MakeConsole(Output);

    /// <summary>A console that writes progress.</summary>
    public IAnsiConsole MakeErrorConsole() => MakeConsole(Error);

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfThisProcess() =>
        new(Console.Out, Console.Error, Variables(), TimeProvider.System) { IsWatched = !Console.IsErrorRedirected };

    private static IAnsiConsole MakeConsole(TextWriter writer)
    {
        var isTerminal = (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        // Lines that go into a file or another program are not broken at the width of a window that is not there.
        if (!isTerminal) console.Profile.Width = 10_000;
        return console;
    }

    private static Dictionary<string, string> Variables() =>
        System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
}
