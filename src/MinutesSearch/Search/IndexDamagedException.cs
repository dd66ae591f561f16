namespace MinutesSearch.Search;

/// <summary>A search failed because a file of the index is damaged. The archive has what is needed to make another one.</summary>
/// <param name="message">Which file, and what is being done, for people.</param>
/// <param name="fault">How the search failed.</param>
public sealed class IndexDamagedException(string message, Exception fault) : IOException(message, fault);
