namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>A corpus in a folder: one table of items, one list of queries, and an index for each engine.</summary>
internal sealed record Corpus(string Name, string Folder)
{
    /// <summary>The items, one a line: see <see cref="CorpusItem.ToLine"/>.</summary>
    public string Table => Path.Combine(Folder, "items.tsv");

    /// <summary>The queries, one a line.</summary>
    public string Queries => Path.Combine(Folder, "queries.tsv");

    public IEnumerable<CorpusItem> Items => File.ReadLines(Table).Select(CorpusItem.FromLine);

    /// <summary>The folder in which an engine keeps its index.</summary>
    public string Of(string engine) => Path.Combine(Folder, engine);

    /// <summary>An engine's folder, emptied.</summary>
    public string Emptied(string engine)
    {
        var folder = Of(engine);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Bytes of the files below a folder.</summary>
    public static long Size(string folder, string pattern = "*") => Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(file => file.Length)
        : 0;
}
