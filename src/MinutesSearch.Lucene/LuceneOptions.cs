namespace MinutesSearch.Lucene;

/// <summary>How the engine works. The defaults serve a council on two cores.</summary>
public sealed record LuceneOptions
{
    /// <summary>True to open for searching only: no lock is taken and <see cref="LuceneEngine.Indexer"/> is null.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Memory for items that are not yet written to disk, in megabytes, 16 to 1024.</summary>
    public int WriteBufferMegabytes { get; init; } = 192;

    /// <summary>Threads that analyse items, 1 to 64; 0 for one a core.</summary>
    public int WriteThreads { get; init; }

    /// <summary>Memory for answers that may be asked for again, in megabytes; 0 to keep none.</summary>
    public int ResultCacheMegabytes { get; init; } = 32;
}
