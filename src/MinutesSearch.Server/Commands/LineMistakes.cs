using System.CommandLine;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>What is wrong with a command line, for people: the verb that was probably meant, and what is missing by its name.</summary>
internal static class LineMistakes
{
    /// <summary>The mistakes, a sentence each.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).ToList();
        if (verbs.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) is { } typed)
            return [$"There is no verb '{typed}'. The nearest is '{Nearest.Of(typed, verbs)}'."];
        var missing = command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > (parsed.GetResult(argument)?.Tokens.Count ?? 0)).ToList();
        return missing.Count > 0
            ? [.. missing.Select(argument => $"{argument.Name} is missing. {argument.Description}")]
            : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
    }
}
