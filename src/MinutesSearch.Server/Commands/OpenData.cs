using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>Opens the data folder for verbs that read it.</summary>
internal static class OpenData
{
    /// <summary>True where there is an archive; says so where there is none.</summary>
    public static bool Exists(Invocation invocation, Settings settings)
    {
        if (File.Exists(Path.Combine(settings.DataFolder, "archive.db"))) return true;
        invocation.Fail($"There is no archive in {settings.DataFolder}. Ingest something first, or give the right folder with --data.", ExitCodes.Data);
        return false;
    }

    /// <summary>Opens it with an index that has caught up, as far as no other process is writing the index.</summary>
    public static async Task<Backend> OpenToSearchAsync(Invocation invocation, Settings settings, CancellationToken cancellation)
    {
        var clock = invocation.Around.Clock;
        var backend = Backend.Open(settings, clock, IndexAccess.Read);
        var status = backend.Searcher.Status;
        if (status.IsOpen && status.Problem is null && status.Change >= backend.Archive.LastChange) return backend;

        // Nobody follows the archive, or somebody is about to: take the index if it is free.
        await backend.DisposeAsync();
        backend = Backend.Open(settings, clock, IndexAccess.Write);
        if (backend.Indexer is not { } indexer) return backend;
        using var follower = OpenData.Follow(invocation, settings, backend, indexer);
        if (follower.State.IsCatchingUp) await invocation.Around.Error.WriteLineAsync("The index is reading the last changes of the archive …");
        await follower.CatchUpAsync(isDurable: true, cancellation);
        return backend;
    }

    /// <summary>What keeps the index in step with the archive while a verb runs.</summary>
    public static IndexFollower Follow(Invocation invocation, Settings settings, Backend backend, IMinutesIndexer indexer)
    {
        var clock = invocation.Around.Clock;
        var people = new PersonRegister(backend.Archive, new SpeakerFile(settings.DataFolder, NullLogger.Instance), clock);
        return new IndexFollower(backend.Archive, indexer, people, Committees(backend, settings), settings, clock, NullLogger.Instance) { IsAlone = true };
    }

    /// <summary>The searcher of an index that does not change meanwhile, and the archive as it shows it.</summary>
    public static (IMinutesSearcher Searcher, Records Records) Read(Backend backend, Settings settings)
    {
        var people = IndexNote.Parse(backend.Searcher.Status.Note).ToMap();
        var committees = Committees(backend, settings);
        return (new PeopleSearcher(backend.Searcher, () => people, () => committees.Map), new Records(backend.Archive, () => people, () => committees.Map));
    }

    private static CommitteeRegister Committees(Backend backend, Settings settings) => new(backend.Archive, new CommitteeFile(settings.DataFolder, NullLogger.Instance));
}
