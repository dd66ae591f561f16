using System.Diagnostics;

namespace MinutesSearch.Benchmarks;

/// <summary>One run of "minutes ingest" into an empty data folder: rate, peak memory, sizes.</summary>
internal static class IngestBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        if (Directory.Exists(options.Data)) Directory.Delete(options.Data, recursive: true);
        var clock = Stopwatch.StartNew();
        using var ingest = new MinutesProcess(options, "ingest", options.Source, "--data", options.Data, "--json");
        var peak = await ingest.WaitAsync();
        clock.Stop();
        Console.WriteLine(ingest.Output);
        if (ingest.ExitCode != 0) return ingest.ExitCode;

        var items = await Service.CountItemsAsync(options);
        ResultFile.Write(options, "ingest", new
        {
            source = Path.GetFileName(options.Source),
            items,
            seconds = Math.Round(clock.Elapsed.TotalSeconds, 1),
            itemsPerSecond = Math.Round(items / clock.Elapsed.TotalSeconds),
            peakMemoryMB = peak / 1_000_000,
            archiveMB = Size(options.Data, "archive*") / 1_000_000,
            indexMB = Size(Path.Combine(options.Data, "index"), "*") / 1_000_000,
        });
        return 0;
    }

    private static long Size(string folder, string pattern) =>
        Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(file => file.Length)
            : 0;
}
