using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Matching;

/// <summary>A query tree bound to a snapshot: its leaves are terms of that snapshot's index.</summary>
internal abstract record Node
{
    /// <summary>About how many documents have to be read for it.</summary>
    /// <param name="all">Documents that there are.</param>
    public long Documents(int all) => this switch
    {
        NoneNode => 0,
        LeafNode leaf => leaf.Leaf.Holding,
        // The rarest leads, and others are read where it stands.
        AndNode and => Math.Min(all, 2 * and.Children.Min(child => child.Documents(all))),
        OrNode or => or.Children.Sum(child => child.Documents(all)),
        MostNode most => most.Children.Sum(child => child.Node.Documents(all)),
        BetterNode better => better.Typed.Documents(all) + better.Others.Sum(other => other.Documents(all)),
        _ => all,
    };

    /// <summary>True where parts of a segment can be read apart: lists of many words are made for a whole segment at once.</summary>
    public bool IsDivisible => this switch
    {
        LeafNode leaf => Array.TrueForAll(leaf.Leaf.Sequences, static sequence => Array.TrueForAll(sequence.Slots, static slot => slot.Terms.Length == 1)),
        AndNode and => and.Children.All(static child => child.IsDivisible),
        OrNode or => or.Children.All(static child => child.IsDivisible),
        NotNode not => not.Inner.IsDivisible,
        MostNode most => most.Children.All(static child => child.Node.IsDivisible),
        BetterNode better => better.Typed.IsDivisible && better.Others.All(static other => other.IsDivisible),
        _ => true,
    };
}

/// <summary>Every item.</summary>
internal sealed record AllNode : Node;

/// <summary>Nothing.</summary>
internal sealed record NoneNode : Node;

/// <summary>A leaf.</summary>
/// <param name="Leaf">The leaf.</param>
internal sealed record LeafNode(Leaf Leaf) : Node;

/// <summary>Items with at least one of these terms of the filter field, or of meetings of one day.</summary>
/// <param name="Terms">The terms.</param>
internal sealed record FilterNode(IReadOnlyList<string> Terms) : Node
{
    /// <summary>The day of the meeting, in place of terms; null for terms.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The condition.</summary>
    public FilterClause Clause => Day is { } day ? FilterClause.Of(day) : FilterClause.AnyOf(Terms);

    /// <summary>Alternatives, the filters among them as one: it takes one set of bits of a segment, however many values it has. No filter scores.</summary>
    public static List<Node> AsOne(List<Node> alternatives)
    {
        var terms = alternatives.OfType<FilterNode>().SelectMany(filter => filter.Terms).Distinct(StringComparer.Ordinal).ToList();
        return terms.Count == 0 ? alternatives : [.. alternatives.Where(node => node is not FilterNode { Day: null }), new FilterNode(terms)];
    }
}

/// <summary>All of these.</summary>
/// <param name="Children">The parts.</param>
internal sealed record AndNode(IReadOnlyList<Node> Children) : Node;

/// <summary>At least one of these.</summary>
/// <param name="Children">The parts.</param>
internal sealed record OrNode(IReadOnlyList<Node> Children) : Node;

/// <summary>Anything but this.</summary>
/// <param name="Inner">What must not match.</param>
internal sealed record NotNode(Node Inner) : Node;

/// <summary>The better of what was typed and of other ways to say it.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Others">Other ways to say it.</param>
/// <param name="Weight">What a match of the others counts.</param>
internal sealed record BetterNode(Node Typed, IReadOnlyList<Node> Others, float Weight) : Node;

/// <summary>Most of these: those that match must say enough of what all of them say.</summary>
/// <param name="Children">Words, each with its share; the shares add up to 1.</param>
internal sealed record MostNode(IReadOnlyList<(Node Node, float Share)> Children) : Node;
