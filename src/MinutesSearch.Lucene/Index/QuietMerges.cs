using Lucene.Net.Index;
using MinutesSearch.Background;

namespace MinutesSearch.Lucene.Index;

/// <summary>Merges segments on threads of their own that give way to searches.</summary>
internal sealed class QuietMerges : ConcurrentMergeScheduler
{
    /// <inheritdoc/>
    protected override void DoMerge(MergePolicy.OneMerge merge)
    {
        LowPriority.Set();
        base.DoMerge(merge);
    }
}
