namespace MinutesSearch.Server.Ingestion;

/// <summary>A file to ingest, with what its folder says about it.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Council">The council that a person or the folder names; null to leave it to the page.</param>
/// <param name="BaseUrl">Address of the council's site, which links of its pages are relative to; null where unknown.</param>
internal sealed record SourceFile(string Path, long Bytes, string? Council, string? BaseUrl)
{
    /// <summary>The file's address.</summary>
    public string Address => new Uri(Path).AbsoluteUri;

    /// <summary>True where it is packed.</summary>
    public bool IsPacked => Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where each line is an item: such a file is read in chunks.</summary>
    public bool IsLines
    {
        get
        {
            var name = IsPacked ? Path[..^3] : Path;
            return name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
        }
    }
}
