using MinutesSearch.Background;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Keeps suggestions near the current snapshot without making a request wait for it: they are read anew in the background when a request
/// finds them old, and go on answering meanwhile. Reading anew takes at most a twentieth of one processor, however often the index
/// changes; where it takes no time, a request waits for it. Safe for concurrent use.
/// </summary>
/// <param name="acquire">Gives a reference to the current snapshot.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class LiveSuggestions(Func<IndexSnapshot> acquire, TimeProvider clock) : IAsyncDisposable
{
    private const int RestForEachBuild = 20;
    private static readonly TimeSpan NoTime = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private Built? built;
    private Task<Built>? building;
    private Task? preparing;

    /// <summary>Suggestions for what was typed; see <see cref="MinutesSuggester.Suggest"/>.</summary>
    public async ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string text, int limit, CancellationToken cancellation)
    {
        var snapshot = acquire();
        try
        {
            var (now, coming) = Look(snapshot);
            if (coming is not null && (now is null || now.Took < NoTime)) now = await coming.WaitAsync(cancellation).ConfigureAwait(false);
            return new MinutesSuggester(now!.Sources, new Cooccurrence(snapshot.Reader).Count).Suggest(text, limit);
        }
        finally
        {
            snapshot.Release();
        }
    }

    /// <summary>Begins to read in a moment where nothing was read yet, so that the first request need not wait. Never throws.</summary>
    public void Prepare()
    {
        if (Volatile.Read(ref preparing) is not null) return;
        lock (gate) preparing ??= PrepareAsync();
    }

    /// <summary>Gives up what is being read, and lets go of its snapshot: the index is about to be closed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested) return;
        await stopping.CancelAsync().ConfigureAwait(false);
        Task? last, first;
        lock (gate) (first, last) = (preparing, building);
        foreach (var task in (Task?[])[first, last])
        {
            if (task is not null) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        stopping.Dispose();
    }

    // Not at once: the first searches come first, and a program that asks once and ends needs no suggestions.
    private async Task PrepareAsync()
    {
        await Task.Delay(Moment, clock, stopping.Token).ConfigureAwait(false);
        var snapshot = acquire();
        try
        {
            Look(snapshot);
        }
        finally
        {
            snapshot.Release();
        }
    }

    private (Built? Now, Task<Built>? Coming) Look(IndexSnapshot snapshot)
    {
        lock (gate)
        {
            if (built?.Version == snapshot.Version) return (built, null);
            if (building is not null) return (built, building);
            if (built is not null && built.Took >= NoTime && clock.GetElapsedTime(built.At) < RestForEachBuild * built.Took) return (built, null);
            if (!snapshot.TryAcquire()) return (built ?? Nothing, null);
            // A thread of its own: searches need those of the pool.
            return (built, building = Task.Factory.StartNew(() => Build(snapshot), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }
    }

    private Built Build(IndexSnapshot snapshot)
    {
        var next = Nothing;
        try
        {
            LowPriority.Set();
            var start = clock.GetTimestamp();
            var sources = SuggestionBuild.Read(snapshot, stopping.Token);
            next = new(sources, snapshot.Version, clock.GetTimestamp(), clock.GetElapsedTime(start));
            return next;
        }
        finally
        {
            snapshot.Release();
            lock (gate)
            {
                if (next.Version.Length > 0) built = next;
                building = null;
            }
        }
    }

    private static Built Nothing { get; } = new(SuggestionSources.Empty, "", 0, TimeSpan.Zero);

    private sealed record Built(SuggestionSources Sources, string Version, long At, TimeSpan Took);
}
