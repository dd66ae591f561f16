using System.Globalization;
using MinutesSearch.Archive;

namespace MinutesSearch.Server.Commands;

/// <summary>What a run did, for people.</summary>
internal static class IngestSummary
{
    private const int FaultsShown = 50;

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="isIndexedElsewhere">True where a running service makes the items searchable.</param>
    public static void Write(TextWriter output, RunRecord run, bool isIndexedElsewhere)
    {
        var counts = run.Counts;
        Line("Pages", $"{counts.Pages:N0}{(counts.UnchangedPages > 0 ? $" ({counts.UnchangedPages:N0} unchanged)" : "")}");
        Line("Meetings", $"{counts.Meetings:N0}");
        Line("Items", $"{counts.Added + counts.Changed + counts.Unchanged:N0} ({counts.Added:N0} new, {counts.Changed:N0} changed, {counts.Unchanged:N0} unchanged{(counts.Withdrawn > 0 ? $"; {counts.Withdrawn:N0} withdrawn" : "")})");
        Line("Cut texts", $"{counts.Cut:N0}");
        Line("Faults", $"{counts.Faults:N0}");
        if (run.FinishedAt - run.StartedAt is { } took) Line("Seconds", $"{took.TotalSeconds:N1}");
        foreach (var fault in run.Faults.Take(FaultsShown)) output.WriteLine($"  {Place(fault.Address)}: {fault.Reason}");
        if (counts.Faults > FaultsShown) output.WriteLine($"  … and {counts.Faults - Math.Min(FaultsShown, run.Faults.Count):N0} more; the first thousand with: minutes ingest --json, or GET /v1/admin/runs");
        if (isIndexedElsewhere) output.WriteLine("The running service makes the changes searchable.");

        void Line(string name, FormattableString value) => output.WriteLine($"{name,-10} {value.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Place(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath + uri.Fragment : address;
}
