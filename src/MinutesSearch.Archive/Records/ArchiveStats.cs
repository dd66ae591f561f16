namespace MinutesSearch.Archive;

/// <summary>What the archive holds.</summary>
/// <param name="Pages">Pages as fetched.</param>
/// <param name="Meetings">Meetings.</param>
/// <param name="Items">Items that can be found.</param>
/// <param name="Withdrawn">Items that are gone: their page lost them, or a person withdrew them.</param>
/// <param name="Faults">What could not be read, over all pages as they are now.</param>
/// <param name="Bytes">Size on disk, the write-ahead log included.</param>
/// <param name="LastChange">Number of the last change.</param>
public sealed record ArchiveStats(long Pages, long Meetings, long Items, long Withdrawn, long Faults, long Bytes, long LastChange);
