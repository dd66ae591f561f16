using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Ingestion;

/// <summary>A page with what a reader made of it.</summary>
/// <param name="Source">The page.</param>
/// <param name="Result">What was read; null where there was no page, or nothing new.</param>
internal sealed record ReadPage(SourcePage Source, ReadResult? Result);
