using MinutesSearch.Archive;
using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Stores read pages in batches, and counts. One thread takes pages in; another may ask meanwhile what is unchanged.</summary>
internal sealed class Intake(ArchiveWriter writer, Action<long>? committed, TimeProvider clock, int batch, TimeSpan commitEvery)
{
    private const int FaultsKept = 1_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> meetings = new(StringComparer.Ordinal);
    private readonly List<PageFault> faults = [];
    private long lastCommit = clock.GetTimestamp();
    private int waiting;

    /// <summary>What was done so far.</summary>
    public RunCounts Counts { get; private set; } = new();

    /// <summary>What is durable so far.</summary>
    public RunCounts Committed { get; private set; } = new();

    /// <summary>What could not be read: the first thousand.</summary>
    public IReadOnlyList<PageFault> Faults => faults;

    /// <summary>True where the page need not be read.</summary>
    public bool IsUnchanged(FetchedPage page)
    {
        lock (gate) return writer.IsUnchanged(page.Address, page.Body.Span, page.Council, PageReader.Version);
    }

    /// <summary>Takes in one page.</summary>
    public void Take(ReadPage read)
    {
        lock (gate)
        {
            Counts = Counts with { Pages = Counts.Pages + 1 };
            if (read.Source.Fault is { } fault) Note([new PageFault(fault.Address, fault.Reason)]);
            else if (read.Result is { } result) Store(read.Source.Page!, result);
            else Counts = Counts with { UnchangedPages = Counts.UnchangedPages + 1 };
            if (waiting >= batch || (waiting > 0 && clock.GetElapsedTime(lastCommit) >= commitEvery)) Commit();
        }
    }

    /// <summary>Commits the rest with the record of the run.</summary>
    public RunRecord Finish(long run, string? error)
    {
        lock (gate)
        {
            var record = writer.FinishRun(run, Counts, faults, error);
            Commit();
            return record;
        }
    }

    private void Store(FetchedPage page, ReadResult result)
    {
        var found = result.Faults.Select(fault => new PageFault(fault.Address, fault.Reason)).ToList();
        var outcome = writer.Store(new PageToStore
        {
            Address = page.Address,
            Council = page.Council,
            BaseUrl = page.BaseUrl,
            ContentType = page.ContentType,
            FetchedAt = page.FetchedAt,
            Body = page.Body,
            Format = result.Format,
            ReaderVersion = PageReader.Version,
            Meetings = result.Meetings,
            Faults = found,
            IsImport = result.IsImport,
            IsTorn = result.IsTorn,
        });
        Note(found);
        foreach (var meeting in result.Meetings) meetings.Add(meeting.Header.Id);
        waiting += 1 + outcome.Added + outcome.Changed;
        Counts = Counts with
        {
            Meetings = meetings.Count,
            Added = Counts.Added + outcome.Added,
            Changed = Counts.Changed + outcome.Changed,
            Unchanged = Counts.Unchanged + outcome.Unchanged,
            Withdrawn = Counts.Withdrawn + outcome.Withdrawn,
            Cut = Counts.Cut + result.Meetings.Sum(meeting => meeting.Items.Count(item => item.IsTruncated)),
        };
    }

    private void Note(List<PageFault> found)
    {
        Counts = Counts with { Faults = Counts.Faults + found.Count };
        faults.AddRange(found.Take(FaultsKept - faults.Count));
    }

    private void Commit()
    {
        var change = writer.Commit();
        Committed = Counts;
        waiting = 0;
        lastCommit = clock.GetTimestamp();
        committed?.Invoke(change);
    }
}
