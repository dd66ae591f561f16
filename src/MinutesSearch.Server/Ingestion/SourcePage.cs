using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Ingestion;

/// <summary>A page on its way into the archive, or the reason why there is none.</summary>
/// <param name="Page">The page; null where it could not be had.</param>
/// <param name="Fault">Why it could not be had; null where it could.</param>
/// <param name="Done">How far the source is with it, in the unit of the source's total.</param>
internal sealed record SourcePage(FetchedPage? Page, IngestFault? Fault, long Done);
