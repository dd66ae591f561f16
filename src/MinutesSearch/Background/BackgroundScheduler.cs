using System.Collections.Concurrent;

namespace MinutesSearch.Background;

/// <summary>
/// Work that nobody waits for on a page: reading, archiving, indexing. It has threads of its own, one a core, which the system runs after all
/// others. On the threads of the pool an import would take every one of them for seconds, and a search that comes then would find none.
/// An asynchronous method that is started here goes on here after each await. Safe for concurrent use.
/// </summary>
public sealed class BackgroundScheduler : TaskScheduler
{
    private readonly BlockingCollection<Task> waiting = [];
    private readonly Lock starting = new();
    private readonly int threads;
    private int started;
    private int idle;

    private BackgroundScheduler(int threads) => this.threads = threads;

    /// <summary>The one of this process.</summary>
    public static BackgroundScheduler Shared { get; } = new(Math.Max(2, Environment.ProcessorCount));

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => threads;

    /// <summary>Runs work.</summary>
    public static Task Run(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Shared);

    /// <summary>Runs work that has a result.</summary>
    public static Task<T> Run<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Shared);

    /// <summary>Runs asynchronous work.</summary>
    public static Task Run(Func<Task> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Shared).Unwrap();

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        waiting.Add(task);
        lock (starting)
        {
            if (started == threads || (Volatile.Read(ref idle) > 0 && waiting.Count <= Volatile.Read(ref idle))) return;
            started++;
        }

        new Thread(Work) { IsBackground = true, Name = "Background work" }.Start();
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => LowPriority.IsSet && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks() => [.. waiting];

    private void Work()
    {
        LowPriority.Set();
        while (true)
        {
            Interlocked.Increment(ref idle);
            var task = waiting.Take();
            Interlocked.Decrement(ref idle);
            TryExecuteTask(task);
        }
    }
}
