using MinutesSearch.Archive;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>What a data folder holds.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Index">The index.</param>
/// <param name="IndexBytes">Size of the index on disk.</param>
public sealed record StatsAnswer(ArchiveStats Archive, IndexStatus Index, long IndexBytes);

/// <summary>Whether a data folder is sound.</summary>
/// <param name="IsSound">True where nothing was found.</param>
/// <param name="Findings">What was found, for people.</param>
public sealed record CheckAnswer(bool IsSound, IReadOnlyList<string> Findings);

/// <summary>How a score came about.</summary>
/// <param name="Id">The item.</param>
/// <param name="Query">The query, printed.</param>
/// <param name="Explanation">How, for people.</param>
public sealed record ExplainAnswer(string Id, string Query, string Explanation);

/// <summary>What a rebuild did.</summary>
/// <param name="PagesRead">Pages read again because the readers have become better.</param>
/// <param name="Items">Items in the new index.</param>
public sealed record RebuildAnswer(int PagesRead, long Items);
