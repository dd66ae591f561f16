using System.Diagnostics;
using System.Globalization;

namespace MinutesSearch.Archive.Tests;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task A_killed_writer_loses_nothing_it_acknowledged_and_leaves_nothing_twice()
    {
        var next = 0;
        var lastChange = 0L;
        foreach (var delay in new[] { 0, 35, 110 })
        {
            var (batch, change) = await WriteAndKill(next, delay);
            Assert.True(change > lastChange, "Numbers rise from one writer to the next.");

            // The lock went with the process; the archive is sound; the acknowledged batches are there, one more may be.
            Assert.Empty(kept.Archive.Check());
            var items = kept.Archive.ReadItems().Select(i => i.Id).ToList();
            Assert.Equal(items.Count, items.Distinct().Count());
            for (var b = 0; b <= batch; b++) Assert.Equal(Crasher.ItemsPerBatch, items.Count(i => i.StartsWith($"b{b}-", StringComparison.Ordinal)));
            Assert.InRange(items.Count, ((batch + 1) * Crasher.ItemsPerBatch) + 1, ((batch + 2) * Crasher.ItemsPerBatch) + 1);
            Assert.Equal(0, (items.Count - 1) % Crasher.ItemsPerBatch);
            Assert.True(kept.Archive.LastChange >= change);
            var numbers = kept.Archive.ReadChanges(0, int.MaxValue).Select(c => c.Number).ToList();
            Assert.Equal(numbers.Distinct().Order(), numbers);
            kept.Close();
            (next, lastChange) = (batch + 1, change);
        }
        kept.Store(Sample.Page("after", Sample.Item("after")));
    }

    private async Task<(int Batch, long Change)> WriteAndKill(int first, int delay)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Crasher).Assembly.Location, kept.Folder, first.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.Ordinal)) start.FileName = "dotnet";
        using var process = Process.Start(start)!;
        string? last = null;
        for (var i = 0; i < 3; i++) last = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The writer ended by itself.");
        await Task.Delay(delay);
        process.Kill();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            last = line;
        }
        await process.WaitForExitAsync();
        Assert.Equal(128 + 9, process.ExitCode);
        var parts = last!.Split(' ');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
