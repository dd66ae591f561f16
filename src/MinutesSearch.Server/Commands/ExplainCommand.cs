using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes explain</c>: why an item ranks where it does.</summary>
internal static class ExplainCommand
{
    public static Command Create(Verb verb)
    {
        var id = new Argument<string>("ID") { Description = "An item." };
        var query = new Option<string>("--query") { Description = "The query text. [default: everything]", HelpName = "TEXT" };
        var command = new Command("explain", "Say how an item's score for a query comes about.");
        command.Arguments.Add(id);
        command.Options.Add(query);
        return verb.Does(command, (invocation, cancellation) =>
            RunAsync(invocation, invocation.Parsed.GetRequiredValue(id), invocation.Parsed.GetValue(query) ?? "", cancellation));
    }

    private static async Task<int> RunAsync(Invocation invocation, string id, string query, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        var asked = SearchParameters.Read(new QueryCollection(new Dictionary<string, StringValues> { ["q"] = query, ["kind"] = "all" }), settings);
        await using var backend = await OpenData.OpenToSearchAsync(invocation, settings, cancellation);
        if (await OpenData.Read(backend).Searcher.ExplainAsync(id, asked.Request, cancellation) is not { } explanation)
            return invocation.Fail($"There is no item '{id}' in the index.", ExitCodes.Findings);
        if (invocation.IsJson) return invocation.Json(new ExplainAnswer(id, asked.Request.Query.ToString(), explanation));
        await invocation.Around.Output.WriteLineAsync(explanation);
        return ExitCodes.Done;
    }
}
