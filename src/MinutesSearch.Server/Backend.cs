using MinutesSearch.Archive;
using MinutesSearch.Lucene;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server;

/// <summary>What a caller wants of the index.</summary>
internal enum IndexAccess
{
    /// <summary>Searches only; another process may write.</summary>
    Read,

    /// <summary>Searches, and writing where no other process does.</summary>
    Write,
}

/// <summary>The archive and the search engine of a data folder, open. The only place that names a concrete engine.</summary>
internal sealed class Backend : IAsyncDisposable
{
    private static readonly Dictionary<string, Func<string, IndexAccess, Settings, TimeProvider, Engine>> Switch = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lucene"] = OpenLucene,
    };

    private readonly Engine engine;

    private Backend(MinutesArchive archive, Engine engine)
    {
        Archive = archive;
        this.engine = engine;
    }

    /// <summary>The names of the engines there are.</summary>
    public static IReadOnlyCollection<string> Engines => Switch.Keys;

    /// <summary>The record that nothing is lost from.</summary>
    public MinutesArchive Archive { get; }

    /// <summary>Answers searches.</summary>
    public IMinutesSearcher Searcher => engine.Searcher;

    /// <summary>Writes the index; null where it was opened for reading, or another process writes it.</summary>
    public IMinutesIndexer? Indexer => engine.Indexer;

    /// <summary>Makes what opening a data folder needs once in a process, so that <see cref="Open"/> is faster. May run beside it.</summary>
    public static void Prepare() => LuceneEngine.Prepare();

    /// <summary>Opens a data folder.</summary>
    /// <exception cref="SettingsException">The settings name an engine that does not exist.</exception>
    /// <exception cref="ArchiveException">The archive cannot be used.</exception>
    public static Backend Open(Settings settings, TimeProvider clock, IndexAccess access)
    {
        var name = settings.Get(SettingsTable.Engine);
        if (!Switch.TryGetValue(name, out var open))
            throw new SettingsException($"Setting engine: there is no engine '{name}'. Engines: {string.Join(", ", Engines)}.");
        var archive = MinutesArchive.Open(settings.DataFolder, clock);
        try
        {
            return new Backend(archive, open(Path.Combine(settings.DataFolder, "index"), access, settings, clock));
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await engine.Close.DisposeAsync();
        Archive.Dispose();
    }

    private static Engine OpenLucene(string folder, IndexAccess access, Settings settings, TimeProvider clock)
    {
        var options = new LuceneOptions { ReadOnly = access == IndexAccess.Read, ResultCacheMegabytes = settings.Get(SettingsTable.ResultCacheMegabytes) };
        var lucene = LuceneEngine.Open(folder, options, clock);
        return new Engine(lucene.Searcher, lucene.Indexer, lucene);
    }

    private sealed record Engine(IMinutesSearcher Searcher, IMinutesIndexer? Indexer, IAsyncDisposable Close);
}
