using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>Documents of a segment that are read in one go.</summary>
/// <param name="Leaf">The segment's place in the snapshot.</param>
/// <param name="From">The first document.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct Piece(int Leaf, int From, int End)
{
    /// <summary>Documents of a piece where cores share a search: few enough to end at about the same time, and so many that postings are not opened all the time.</summary>
    public const int Shared = 1 << 16;

    /// <summary>The segments of a snapshot, large ones in several pieces: after an import most items stand in one.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="size">Documents of a piece at most.</param>
    public static Piece[] Of(IndexSnapshot snapshot, int size = int.MaxValue)
    {
        var pieces = new List<Piece>();
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var documents = leaf.AtomicReader.MaxDoc;
            for (var from = 0; from < documents; from += Math.Min(size, documents - from)) pieces.Add(new Piece(leaf.Ord, from, from + Math.Min(size, documents - from)));
        }

        return [.. pieces];
    }
}
