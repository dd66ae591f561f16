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

/// <summary>How an item came about.</summary>
/// <param name="Id">The item.</param>
/// <param name="Query">The query as understood, where a score was asked for; null where not.</param>
/// <param name="Explanation">How the score for the query comes about; null where no query was given.</param>
/// <param name="Fields">How the item's fields came about; empty where a query was given.</param>
public sealed record ExplainAnswer(string Id, string? Query, string? Explanation, IReadOnlyList<MinutesSearch.Ingest.Reading.Explaining.FieldReason> Fields);

/// <summary>What a rebuild did.</summary>
/// <param name="PagesRead">Pages read again because the readers have become better.</param>
/// <param name="Items">Items in the new index.</param>
public sealed record RebuildAnswer(int PagesRead, long Items);
