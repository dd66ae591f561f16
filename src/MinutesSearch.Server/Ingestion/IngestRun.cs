using System.Threading.Channels;
using MinutesSearch.Archive;
using MinutesSearch.Background;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>
/// One run: pages from a source, read on all processors, stored by one writer in the order of the source. Pages that are known and
/// unchanged are not read again. What was committed stays, however the run ends.
/// </summary>
internal sealed class IngestRun(MinutesArchive archive, Settings settings, TimeProvider clock)
{
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(1);

    /// <summary>Told once the run is in the record.</summary>
    public Action<RunRecord>? Begun { get; init; }

    /// <summary>Told after each commit, with the number of the last change.</summary>
    public Action<long>? Committed { get; init; }

    /// <summary>Told after each page.</summary>
    public IProgress<IngestProgress>? Progress { get; init; }

    /// <summary>Runs to the end of the source, or until cancelled: then what was stored is committed, and the record says so.</summary>
    /// <param name="source">The source by name, for the record.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="cancellation">Stops the run cleanly.</param>
    /// <exception cref="ArchiveBusyException">Somebody else writes the archive.</exception>
    /// <exception cref="ArchiveException">The archive cannot be written: the disk is full, the file is damaged.</exception>
    public async Task<RunRecord> RunAsync(string source, IEnumerable<SourcePage> pages, CancellationToken cancellation)
    {
        using var writer = archive.BeginWriting($"ingestion of {source}");
        var record = writer.StartRun(source);
        writer.Commit();
        Begun?.Invoke(record);
        var intake = new Intake(writer, Committed, clock, settings.Get(SettingsTable.IngestBatch), CommitEvery);
        try
        {
            await PumpAsync(intake, pages, cancellation);
            return intake.Finish(record.Id, cancellation.IsCancellationRequested ? "Stopped by a person." : null);
        }
        catch (Exception fault)
        {
            writer.Dispose();
            NoteFailure(record.Id, intake, fault);
            throw;
        }
    }

    private async Task PumpAsync(Intake intake, IEnumerable<SourcePage> pages, CancellationToken cancellation)
    {
        var workers = settings.Get(SettingsTable.IngestWorkers) is > 0 and var given ? given : Environment.ProcessorCount;
        var reading = Channel.CreateBounded<Task<ReadPage>>(new BoundedChannelOptions(workers + 1) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var feeding = BackgroundScheduler.Run(() => FeedAsync(reading.Writer, intake, pages, stop.Token));
        try
        {
            await foreach (var task in reading.Reader.ReadAllAsync(CancellationToken.None))
            {
                var page = await task;
                intake.Take(page);
                Progress?.Report(new IngestProgress(page.Source.Done, intake.Counts));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    // Pages are read at the same time and handed on in their order.
    private static async Task FeedAsync(ChannelWriter<Task<ReadPage>> reading, Intake intake, IEnumerable<SourcePage> pages, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            foreach (var page in pages)
            {
                if (stop.IsCancellationRequested) break;
                var task = page.Page is null || intake.IsUnchanged(page.Page) ? Task.FromResult(new ReadPage(page, null)) : BackgroundScheduler.Run(() => Read(page));
                await reading.WriteAsync(task, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: what is being read is still taken in.
        }
        catch (Exception fault)
        {
            failure = fault;
        }
        reading.Complete(failure);
    }

    private static ReadPage Read(SourcePage page)
    {
        try
        {
            return new ReadPage(page, PageReader.Read(page.Page!, ReadingRules.Default));
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // Readers promise never to throw; should one break the promise, it costs one page and not the run.
            return new ReadPage(page, ReadResult.Fault(page.Page!, $"A defect of the reader: {defect.GetType().Name}: {defect.Message}"));
        }
    }

    private void NoteFailure(long id, Intake intake, Exception fault)
    {
        try
        {
            using var writer = archive.BeginWriting("the record of a failed run");
            writer.FinishRun(id, intake.Committed, intake.Faults, fault.Message);
            writer.Commit();
        }
        catch (ArchiveException)
        {
            // The disk is full, or the like: the run stays unfinished in the record, and the next one marks it as interrupted.
        }
    }
}
