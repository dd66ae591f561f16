using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Background;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Index;

/// <summary>Analyses items on several threads and hands them to the index writer.</summary>
/// <param name="threads">Threads to use; 0 for one a core.</param>
internal sealed class ItemWriting(int threads)
{
    private const int WorthSharing = 16;

    private readonly ConcurrentBag<ItemDocument> idle = [];
    private readonly int threads = threads > 0 ? threads : Environment.ProcessorCount;

    /// <summary>Adds items that the index does not hold.</summary>
    public void Add(IndexWriter writer, IReadOnlyList<AgendaItem> items, CancellationToken cancellation) =>
        Share(items, (document, item) => writer.AddDocument(document.Of(item)), cancellation);

    /// <summary>Applies changes; of several changes of one item the last counts.</summary>
    public void Apply(IndexWriter writer, IReadOnlyList<ItemChange> changes, CancellationToken cancellation)
    {
        var last = new Dictionary<string, ItemChange>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes) last[change.ItemId] = change;
        Share(
            [.. last.Values],
            (document, change) =>
            {
                var id = new Term(IndexSchema.Id, new BytesRef(change.ItemId));
                if (change.Item is null) writer.DeleteDocuments(id);
                else writer.UpdateDocument(id, document.Of(change.Item));
            },
            cancellation);
    }

    private void Share<T>(IReadOnlyList<T> work, Action<ItemDocument, T> write, CancellationToken cancellation)
    {
        var next = -1;
        void Run()
        {
            var document = idle.TryTake(out var used) ? used : new ItemDocument();
            for (var i = Interlocked.Increment(ref next); i < work.Count; i = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                write(document, work[i]);
            }

            idle.Add(document);
        }

        if (threads == 1 || work.Count < WorthSharing)
        {
            Run();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation, TaskScheduler = BackgroundScheduler.Shared }, _ => Run());
        }
        catch (AggregateException faults)
        {
            // Whoever called wants the cause (a full disk, say), not its wrapping.
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
