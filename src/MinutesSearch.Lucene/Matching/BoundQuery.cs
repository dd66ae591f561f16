using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Matching;

/// <summary>A query bound to a snapshot.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Leaves">Leaves that a match is made of, numbered from 0; stop words beside other words are not among them.</param>
/// <param name="Excluded">Leaves under a negation, numbered on from the others.</param>
/// <param name="Warnings">What was cut to keep the query affordable.</param>
/// <param name="Readers">Reads its terms; given back with the query.</param>
internal sealed record BoundQuery(Node Root, IReadOnlyList<Leaf> Leaves, IReadOnlyList<Leaf> Excluded, IReadOnlyList<QueryWarning> Warnings, TermReaders Readers) : IDisposable
{
    /// <summary>True where every item matches.</summary>
    public bool IsAll => Root is AllNode;

    /// <summary>The query is done with.</summary>
    public void Dispose() => Readers.Dispose();
}
