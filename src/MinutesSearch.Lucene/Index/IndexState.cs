using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Index;

/// <summary>What all snapshots of one index folder share. Its last user runs <paramref name="onUnused"/>.</summary>
/// <param name="born">The name that the index was given when it was created.</param>
/// <param name="onUnused">Runs when the index and all of its snapshots are closed.</param>
internal sealed class IndexState(string born, Action onUnused)
{
    private int users = 1;

    /// <summary>The name that the index was given when it was created.</summary>
    public string Born { get; } = born;

    /// <summary>Numbers of facet values.</summary>
    public FacetDictionary Facets { get; } = new();

    /// <summary>State of segments.</summary>
    public SegmentStates Segments { get; } = new();

    /// <summary>The words of labels that a snapshot read last.</summary>
    public LabelWords? LabelWords { get; set; }

    /// <summary>Counts one more user.</summary>
    public void Acquire() => Interlocked.Increment(ref users);

    /// <summary>Counts one user less.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref users) == 0) onUnused();
    }
}
