using System.Numerics;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Lucene.Ranking;

/// <summary>The words that a query means, each with the leaves that say it: itself, and other ways to put it. Stop words mean nothing.</summary>
internal sealed class MeantWords
{
    private readonly List<float> shares = [];
    private readonly ulong[] byLeaf = new ulong[QueryBinder.MaxLeaves];
    private readonly List<(FilterClause Filter, ulong Words)> names = [];

    /// <summary>The words of a query.</summary>
    public MeantWords(BoundQuery query)
    {
        Add(query.Root);
        var all = shares.Sum();
        for (var i = 0; all > 0 && i < shares.Count; i++) shares[i] /= all;
        Typed = [.. query.Leaves.Where(leaf => leaf is { IsStop: false, IsOther: false, Typed: not null }).Select(leaf => leaf.Typed!)];
    }

    /// <summary>True where some of them suffice.</summary>
    public bool SomeSuffice { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => shares.Count;

    /// <summary>What they name, with the words that do.</summary>
    public IReadOnlyList<(FilterClause Filter, ulong Words)> Names => names;

    /// <summary>The forms typed, as terms of the exact field.</summary>
    public IReadOnlyList<BytesRef> Typed { get; }

    /// <summary>The words that a leaf says, as bits.</summary>
    public ulong SaidBy(int leaf) => byLeaf[leaf];

    /// <summary>What a word says of what all say.</summary>
    public float ShareOf(int word) => shares[word];

    /// <summary>What some words say of what all say.</summary>
    public float ShareOf(ulong words)
    {
        var sum = 0f;
        for (; words != 0; words &= words - 1) sum += shares[BitOperations.TrailingZeroCount(words)];
        return sum;
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case LeafNode { Leaf: { IsStop: false } leaf }:
                Add(leaf, leaf.Rarity);
                break;
            case AndNode and:
                foreach (var child in and.Children) Add(child);
                break;
            case OrNode or:
                foreach (var child in or.Children) Add(child);
                break;
            case MostNode most:
                SomeSuffice = true;
                foreach (var (child, _) in most.Children) Add(child);
                break;
            case BetterNode better:
                Add(better);
                break;
        }
    }

    private void Add(Leaf leaf, float rarity)
    {
        byLeaf[leaf.Number] |= 1UL << shares.Count;
        shares.Add(rarity);
    }

    private void Add(BetterNode better)
    {
        var others = better.Others.SelectMany(Leaves).ToArray();
        var least = others.Select(leaf => leaf.Rarity).DefaultIfEmpty(float.MaxValue).Min();
        var first = shares.Count;
        foreach (var leaf in Leaves(better.Typed).Where(leaf => !leaf.IsStop)) Add(leaf, leaf.IsFound ? leaf.Rarity : Math.Min(leaf.Rarity, least));
        var words = ((1UL << (shares.Count - first)) - 1) << first;
        foreach (var leaf in others) byLeaf[leaf.Number] |= words;
        foreach (var filter in better.Others.OfType<FilterNode>()) names.Add((filter.Clause, words));
    }

    private static IEnumerable<Leaf> Leaves(Node node) => node switch
    {
        LeafNode leaf => [leaf.Leaf],
        AndNode and => and.Children.SelectMany(Leaves),
        OrNode or => or.Children.SelectMany(Leaves),
        BetterNode better => Leaves(better.Typed).Concat(better.Others.SelectMany(Leaves)),
        _ => [],
    };
}
