namespace MinutesSearch.Lucene.Collecting;

/// <summary>What a pass over the index found.</summary>
/// <param name="Total">Hits.</param>
/// <param name="Top">The first of them, in order.</param>
/// <param name="Counts">Counts by the number of the facet value, with room to spare; empty where none were wanted.</param>
/// <param name="IsWhole">False where time ran out.</param>
internal sealed record Found(long Total, RankedItem[] Top, int[] Counts, bool IsWhole);
