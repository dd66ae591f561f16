using System.CommandLine;
using MinutesSearch.Server.Api.Answers;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes check</c>: looks for damage.</summary>
internal static class CheckCommand
{
    public static Command Create(Verb verb) =>
        verb.Does(new Command("check", "Look for damage: the archive file, rows that point nowhere, payloads that cannot be decoded, files of the index that differ from their checksum, an index that differs from the archive."), RunAsync);

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Read);
        var findings = new List<string>(backend.Archive.Check());
        var status = backend.Searcher.Status;
        var stats = backend.Archive.Stats();
        if (status.Problem is { } problem) findings.Add($"Index: {problem}");
        else if (status.Change != stats.LastChange) findings.Add($"Index: it has change {status.Change}, the archive {stats.LastChange}. A running service, or the next start, catches up.");
        else if (status.Items != stats.Items) findings.Add($"Index: it holds {status.Items} items, the archive {stats.Items}. Run: minutes rebuild");
        findings.AddRange((await backend.Searcher.FindDamageAsync(cancellation)).Select(damage => $"Index: {damage}. Run: minutes rebuild"));
        var code = findings.Count == 0 ? ExitCodes.Done : ExitCodes.Findings;
        if (invocation.IsJson) return invocation.Json(new CheckAnswer(findings.Count == 0, findings), code);
        foreach (var finding in findings) await invocation.Around.Output.WriteLineAsync(finding);
        if (findings.Count == 0) await invocation.Around.Output.WriteLineAsync($"Sound: {stats.Pages} pages, {stats.Items} items.");
        return code;
    }
}
