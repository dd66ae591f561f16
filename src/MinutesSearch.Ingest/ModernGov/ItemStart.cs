namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Where an item starts in copied text.</summary>
/// <param name="Line">Index of its first line: the number's, or the title's.</param>
/// <param name="Body">Index of the first line below the title.</param>
/// <param name="Number">The number as printed; null where lost.</param>
/// <param name="Title">The title, cleaned.</param>
internal sealed record ItemStart(int Line, int Body, string? Number, string Title);
