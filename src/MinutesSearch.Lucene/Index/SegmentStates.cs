using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace MinutesSearch.Lucene.Index;

/// <summary>What is computed from single segments. A segment never changes, so this outlives the snapshots that share it.</summary>
internal sealed class SegmentStates
{
    private readonly ConditionalWeakTable<object, OnceByType> states = new();

    /// <summary>The state of a segment by its type, built on first use. <paramref name="build"/> must not look at deletions.</summary>
    public T GetOrBuild<T>(AtomicReader reader, Func<AtomicReader, T> build)
        where T : class => states.GetValue(reader.CoreCacheKey, static _ => new OnceByType()).GetOrBuild(reader, build);
}
