using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MinutesSearch.Server.Api;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>One call of a verb: what was typed, and what surrounds it.</summary>
/// <param name="Parsed">What was typed.</param>
/// <param name="Options">The options that every verb has.</param>
/// <param name="Around">Writers, environment, clock.</param>
internal sealed record Invocation(ParseResult Parsed, GlobalOptions Options, Surroundings Around)
{
    /// <summary>True where the answer is wanted as JSON.</summary>
    public bool IsJson => Parsed.GetValue(Options.Json);

    /// <summary>The settings of this call.</summary>
    /// <exception cref="SettingsException">A setting is out of range.</exception>
    public Settings ReadSettings()
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in SettingsTable.All)
        {
            if (Parsed.GetResult(setting.Option) is System.CommandLine.Parsing.OptionResult { Implicit: false } result && result.Tokens.Count > 0)
                given[setting.Name] = result.Tokens[^1].Value;
        }
        if (Parsed.GetResult("--no-demo") is System.CommandLine.Parsing.OptionResult { Implicit: false }) given[SettingsTable.Demo.Name] = "off";
        return SettingsSources.Read(given, Parsed.GetValue(Options.SettingsFile), Around.Environment);
    }

    /// <summary>Writes an answer as JSON.</summary>
    public int Json<T>(T answer, int code = ExitCodes.Done)
    {
        Around.Output.WriteLine(JsonSerializer.Serialize(answer, JsonForms.Indented));
        return code;
    }

    /// <summary>Says what went wrong, in words or as the HTTP API would, and answers the exit code.</summary>
    public int Fail(string message, int code) => IsJson ? Json(Problem(message, code), code) : Say(Around, message, code);

    /// <summary>What the HTTP API would say of it.</summary>
    public static ProblemDetails Problem(string message, int code) => TypedResults.Problem(message, statusCode: code switch
    {
        ExitCodes.Usage => StatusCodes.Status400BadRequest,
        ExitCodes.Findings => StatusCodes.Status404NotFound,
        ExitCodes.Defect => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status503ServiceUnavailable,
    }).ProblemDetails;

    private static int Say(Surroundings around, string message, int code)
    {
        around.Error.WriteLine(message);
        return code;
    }
}
