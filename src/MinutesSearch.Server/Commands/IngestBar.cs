using System.Globalization;
using MinutesSearch.Server.Ingestion;
using Spectre.Console;

namespace MinutesSearch.Server.Commands;

/// <summary>The progress of a run: a bar for a person who watches, a line now and then for a log, nothing beside JSON.</summary>
internal abstract class IngestBar : IProgress<IngestProgress>, IDisposable
{
    /// <summary>Begins to show progress.</summary>
    public static IngestBar Start(Invocation invocation, long total) =>
        invocation.IsJson ? new Silent() : invocation.Around.IsWatched ? new Bar(invocation.Around.MakeErrorConsole(), total) : new Lines(invocation.Around, total);

    /// <inheritdoc/>
    public abstract void Report(IngestProgress value);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    private static string Items(IngestProgress progress) =>
        (progress.Counts.Added + progress.Counts.Changed + progress.Counts.Unchanged).ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Silent : IngestBar
    {
        public override void Report(IngestProgress value)
        {
        }
    }

    private sealed class Lines(Surroundings around, long total) : IngestBar
    {
        private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
        private long last = around.Clock.GetTimestamp();

        public override void Report(IngestProgress value)
        {
            if (around.Clock.GetElapsedTime(last) < Every) return;
            last = around.Clock.GetTimestamp();
            around.Error.WriteLine($"{100.0 * value.Done / Math.Max(1, total):F0}% · {value.Counts.Pages:N0} pages · {Items(value)} items · {value.Counts.Faults:N0} faults");
        }
    }

    private sealed class Bar : IngestBar
    {
        private readonly TaskCompletionSource end = new();
        private readonly Task drawing;
        private volatile IngestProgress? latest;

        public Bar(IAnsiConsole console, long total)
        {
            var progress = console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
            drawing = progress.StartAsync(async context =>
            {
                var task = context.AddTask("Reading", maxValue: Math.Max(1, total));
                while (!end.Task.IsCompleted)
                {
                    if (latest is { } now)
                    {
                        task.Value = now.Done;
                        task.Description = $"{Items(now)} items";
                    }
                    await Task.WhenAny(end.Task, Task.Delay(200));
                }
            });
        }

        public override void Report(IngestProgress value) => latest = value;

        public override void Dispose()
        {
            end.TrySetResult();
            drawing.GetAwaiter().GetResult();
            base.Dispose();
        }
    }
}
