using System.CommandLine;
using System.Globalization;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using Spectre.Console;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes search</c>: the same search as over HTTP, in the terminal.</summary>
internal static class SearchCommand
{
    public static Command Create(Verb verb)
    {
        var command = new Command("search", "Find agenda items. The same search, parameters and answer as GET /v1/search.");
        var options = new SearchOptions(ParameterTable.ForSearch);
        options.AddTo(command);
        return verb.Does(command, (invocation, cancellation) => RunAsync(options, invocation, cancellation));
    }

    private static async Task<int> RunAsync(SearchOptions options, Invocation invocation, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        var asked = SearchParameters.Read(options.Read(invocation.Parsed), settings);
        if (asked.Mistakes.Count > 0) return SearchOptions.Refuse(invocation, asked.Mistakes);
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = await OpenData.OpenToSearchAsync(invocation, settings, cancellation);
        var start = invocation.Around.Clock.GetTimestamp();
        var found = await OpenData.Read(backend, settings).Searcher.SearchAsync(asked.Request, cancellation);
        var code = found.Total > 0 ? ExitCodes.Done : ExitCodes.Findings;
        if (invocation.IsJson) return invocation.Json(SearchAnswer.Of(asked, found, invocation.Around.Clock.GetElapsedTime(start), ""), code);
        Print(invocation.Around.MakeConsole(), asked, found);
        return code;
    }

    private static void Print(IAnsiConsole console, SearchParameters asked, SearchResult found)
    {
        foreach (var warning in asked.Parsed.Warnings.Concat(found.Warnings)) console.MarkupLineInterpolated($"[yellow]{warning.Message}[/]");
        if (found.IsCorrected) console.MarkupLineInterpolated($"Nothing found as typed. Searched: [bold]{found.DidYouMean ?? ""}[/]");
        else if (found.DidYouMean is { } better) console.MarkupLineInterpolated($"Did you mean: [bold]{better}[/]");
        var first = ((asked.Request.Page - 1) * asked.Request.PageSize) + 1;
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{found.Total:N0}[/] items{(found.IsPartial ? " (at least; the time limit ended the search)" : "")}");
        foreach (var hit in found.Hits) PrintHit(console, first++, hit);
    }

    private static void PrintHit(IAnsiConsole console, int place, Hit hit)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"{place}. [bold]{hit.Title}[/]{(hit.IsDecided ? " · decided" : "")}{(hit.IsTruncated ? " · cut by the source" : "")}");
        var where = string.Join(" · ", new[] { hit.Meeting.Council.Name, hit.Meeting.Title, hit.Number is { } number ? $"item {number}" : null, hit.Meeting.Date.Date is null ? hit.Meeting.Date.Year?.ToString(CultureInfo.InvariantCulture) : null }.OfType<string>());
        console.MarkupLineInterpolated($"   [grey]{where}[/]");
        console.MarkupLineInterpolated($"   [grey]{hit.Id}[/]");
        foreach (var snippet in hit.Snippets)
            console.MarkupLine($"   {Markup.Escape(snippet.Speaker is { } speaker ? speaker.Name + ": " : "")}{Marked(snippet)}");
    }

    private static string Marked(Snippet snippet)
    {
        var text = new System.Text.StringBuilder();
        var done = 0;
        foreach (var match in snippet.Matches)
        {
            text.Append(Markup.Escape(snippet.Text[done..match.Start]));
            text.Append("[bold yellow]").Append(Markup.Escape(snippet.Text.Substring(match.Start, match.Length))).Append("[/]");
            done = match.Start + match.Length;
        }
        return text.Append(Markup.Escape(snippet.Text[done..])).ToString();
    }
}
