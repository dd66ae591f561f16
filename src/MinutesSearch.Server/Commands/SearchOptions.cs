using System.CommandLine;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>The parameters of the HTTP API as options of the command line, so that both mean the same and refuse the same.</summary>
/// <param name="parameters">The parameters, without the query text.</param>
internal sealed class SearchOptions(IReadOnlyList<Parameter> parameters)
{
    private readonly List<(Parameter Parameter, Option<string[]> Option)> options =
        [.. parameters.Where(parameter => parameter.Name != ParameterTable.Q.Name).Select(parameter => (parameter, Make(parameter)))];

    private readonly Argument<string[]> text = new("TEXT") { Description = "What to look for; several words need no quotes.", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Adds them to a verb.</summary>
    public void AddTo(Command command)
    {
        // A query may hold -words, so unknown short options are words; an unknown long one is a mistake.
        text.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"There is no option '{token.Value}'. The nearest is '{Nearest.Of(token.Value, options.Select(option => option.Option.Name))}'.");
        });
        command.Arguments.Add(text);
        foreach (var (_, option) in options) command.Options.Add(option);
    }

    /// <summary>What was typed, as a query string.</summary>
    public IQueryCollection Read(ParseResult parsed)
    {
        var query = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(text) is { Length: > 0 } words) query[ParameterTable.Q.Name] = string.Join(' ', words);
        foreach (var (parameter, option) in options)
        {
            if (parsed.GetResult(option) is { Implicit: false }) query[parameter.Name] = parsed.GetValue(option);
        }
        return new QueryCollection(query);
    }

    /// <summary>Says what cannot be used.</summary>
    public static int Refuse(Invocation invocation, IReadOnlyList<ParameterMistake> mistakes)
    {
        if (invocation.IsJson) return invocation.Json(Hosting.Problems.BadParameters(mistakes).ProblemDetails, ExitCodes.Usage);
        foreach (var mistake in mistakes) invocation.Around.Error.WriteLine($"{Name(mistake.Name)}: {mistake.Message}");
        return ExitCodes.Usage;
    }

    private static Option<string[]> Make(Parameter parameter) => new(Name(parameter.Name))
    {
        Description = Describe(parameter),
        HelpName = parameter.Values.Count is > 0 and <= 4 ? string.Join('|', parameter.Values) : parameter.Name,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static string Describe(Parameter parameter)
    {
        var description = new StringBuilder(parameter.Help);
        if (parameter.Default is { } standard) description.Append($" [default: {standard}]");
        if (parameter.IsRepeatable) description.Append(" May be repeated.");
        return description.ToString();
    }

    private static string Name(string name) => "--" + string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
}
