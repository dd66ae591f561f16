using System.Collections;
using System.Runtime.CompilerServices;

namespace MinutesSearch.Query;

/// <summary>A list of queries that is equal to another when its members are, so that query trees compare by value.</summary>
[CollectionBuilder(typeof(QueryList), nameof(Create))]
public sealed class QueryList : IReadOnlyList<MinutesQuery>, IEquatable<QueryList>
{
    private readonly MinutesQuery[] members;

    private QueryList(MinutesQuery[] members) => this.members = members;

    /// <summary>A list of these queries, in this order.</summary>
    public static QueryList Create(ReadOnlySpan<MinutesQuery> members) => new(members.ToArray());

    /// <inheritdoc/>
    public int Count => members.Length;

    /// <inheritdoc/>
    public MinutesQuery this[int index] => members[index];

    /// <inheritdoc/>
    public IEnumerator<MinutesQuery> GetEnumerator() => ((IEnumerable<MinutesQuery>)members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(QueryList? other) => other is not null && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in members) hash.Add(member);
        return hash.ToHashCode();
    }
}
