using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Index;

/// <summary>How an index is written.</summary>
internal static class WriterSettings
{
    /// <summary>Share of its documents that may be deleted before an index, and each of its segments, is worth writing again.</summary>
    public const double MostDeleted = 0.1;

    /// <summary>The settings of a writer. Every field brings its own words, so the writer's analyzer is never asked.</summary>
    public static IndexWriterConfig Of(LuceneOptions options, OpenMode mode) =>
        new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            Codec = new PackedCodec(),
            OpenMode = mode,
            Similarity = RankingWeights.Similarity,
            RAMBufferSizeMB = options.WriteBufferMegabytes,
            UseCompoundFile = false,
            WriteLockTimeout = 0,
            // A merge copies packed fields as they are: what is damaged would get a new checksum, and never be found again.
            CheckIntegrityAtMerge = true,
            MergeScheduler = new QuietMerges(),
            // Every search pays for every segment: what is small is merged soon, as if it were larger than it is.
            MergePolicy = new TieredMergePolicy { NoCFSRatio = 0, SegmentsPerTier = 6, MaxMergeAtOnce = 6, FloorSegmentMB = 16, ForceMergeDeletesPctAllowed = 100 * MostDeleted },
        };
}
