using Lucene.Net.Index;
using MinutesSearch.Background;

namespace MinutesSearch.Lucene.Index;

/// <summary>Merges segments on threads of their own that give way to searches.</summary>
internal sealed class QuietMerges : ConcurrentMergeScheduler
{
    /// <summary>Told where a merge failed: what it read may be damaged.</summary>
    public Action? Failed { get; set; }

    /// <inheritdoc/>
    protected override void DoMerge(MergePolicy.OneMerge merge)
    {
        LowPriority.Set();
        base.DoMerge(merge);
    }

    /// <inheritdoc/>
    protected override void HandleMergeException(Exception exc)
    {
        Failed?.Invoke();
        base.HandleMergeException(exc);
    }
}
