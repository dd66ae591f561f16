using MinutesSearch.Minutes;

namespace MinutesSearch.Archive;

/// <summary>A page as fetched, with what a reader made of it.</summary>
public sealed record PageToStore
{
    /// <summary>Where it came from: a URL, or a <c>file:</c> address; for a chunk of JSON Lines followed by <c>#L{first}</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The council, where a person or the configuration named it; null where it was left to the page.</summary>
    public string? Council { get; init; }

    /// <summary>The media type that the server gave; null for files.</summary>
    public string? ContentType { get; init; }

    /// <summary>The site that its links are relative to, where a person or the configuration named it; null where unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>When it was fetched. Kept to the millisecond.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>The bytes as fetched.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The reader that understood it, e.g. <c>moderngov-html/meeting</c>; <c>unknown</c> where none did.</summary>
    public required string Format { get; init; }

    /// <summary>Version of the reader: a page is read again when it rises.</summary>
    public required string ReaderVersion { get; init; }

    /// <summary>The meetings with their items.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>What could not be read of it.</summary>
    public IReadOnlyList<PageFault> Faults { get; init; } = [];

    /// <summary>True where each item stands for itself, so that absence says nothing (JSON Lines).</summary>
    public bool IsImport { get; init; }

    /// <summary>True where the page broke off on its way: an earlier state of it that was read stays.</summary>
    public bool IsTorn { get; init; }
}

/// <summary>Something of a page that could not be read.</summary>
/// <param name="Address">Where: the page's address, with <c>#L12</c> for a line.</param>
/// <param name="Reason">Why, for a clerk.</param>
public sealed record PageFault(string Address, string Reason);

/// <summary>What storing a page changed.</summary>
/// <param name="Added">Items that are in the archive now and were not before.</param>
/// <param name="Changed">Items whose text, place, people or meeting changed.</param>
/// <param name="Unchanged">Items of the page that stayed as they were.</param>
/// <param name="Withdrawn">Items that the page held before, and no page holds now.</param>
/// <param name="Meetings">Meetings of the page.</param>
public sealed record StoreOutcome(int Added, int Changed, int Unchanged, int Withdrawn, int Meetings)
{
    /// <summary>
    /// True where nobody could read the page, or where it broke off, though an earlier state of it had been read: the earlier state stays,
    /// since an error page that a site sends, or half a page, must not empty the archive.
    /// </summary>
    public bool IsEarlierKept { get; init; }
}

/// <summary>A page as it was fetched, with how it was read last.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="Council">The council as given; null where it was left to the page.</param>
/// <param name="ContentType">The media type that the server gave; null for files.</param>
/// <param name="FetchedAt">When, in UTC.</param>
/// <param name="Format">The reader that understood it last.</param>
/// <param name="ReaderVersion">The version of that reader.</param>
/// <param name="IsImport">True for a chunk of an import.</param>
/// <param name="Body">The bytes as fetched.</param>
public sealed record ArchivedPage(
    string Address, string? Council, string? ContentType, DateTimeOffset FetchedAt, string Format, string ReaderVersion, bool IsImport, ReadOnlyMemory<byte> Body)
{
    /// <summary>The site that its links are relative to; null where unknown.</summary>
    public string? BaseUrl { get; init; }
}
