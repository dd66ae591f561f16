using System.CommandLine;
using System.Globalization;
using MinutesSearch.Server.Api.Answers;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes stats</c>: what the data folder holds.</summary>
internal static class StatsCommand
{
    public static Command Create(Verb verb) =>
        verb.Does(new Command("stats", "Say what the data folder holds: pages, meetings, items, faults, sizes, and where the index stands."), RunAsync);

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Read);
        var answer = new StatsAnswer(backend.Archive.Stats(), backend.Searcher.Status, SizeOf(Path.Combine(settings.DataFolder, "index")));
        if (invocation.IsJson) return invocation.Json(answer);
        var output = invocation.Around.Output;
        foreach (var (name, value) in Lines(answer)) await output.WriteLineAsync($"{name,-22}{value,16}");
        if (answer.Index.Problem is { } problem) await output.WriteLineAsync(problem);
        return ExitCodes.Done;
    }

    private static IEnumerable<(string Name, string Value)> Lines(StatsAnswer answer)
    {
        static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
        static string Size(long bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture) + " MB";
        yield return ("Pages", Number(answer.Archive.Pages));
        yield return ("Meetings", Number(answer.Archive.Meetings));
        yield return ("Items", Number(answer.Archive.Items));
        yield return ("Withdrawn", Number(answer.Archive.Withdrawn));
        yield return ("Faults", Number(answer.Archive.Faults));
        yield return ("Last change", Number(answer.Archive.LastChange));
        yield return ("Archive", Size(answer.Archive.Bytes));
        yield return ("Items in the index", Number(answer.Index.Items));
        yield return ("Index has change", Number(answer.Index.Change));
        yield return ("Index", Size(answer.IndexBytes));
    }

    private static long SizeOf(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;
}
