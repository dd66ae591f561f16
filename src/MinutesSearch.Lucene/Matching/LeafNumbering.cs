namespace MinutesSearch.Lucene.Matching;

/// <summary>Finds the leaves of a query and numbers them, for bit masks.</summary>
internal static class LeafNumbering
{
    /// <summary>Numbers the leaves of a tree: first those that may match, in their order, then those under negations.</summary>
    public static (List<Leaf> Wanted, List<Leaf> Excluded) Number(Node root)
    {
        var (wanted, excluded) = (new List<Leaf>(), new List<Leaf>());
        Collect(root, wanted, excluded);
        for (var i = 0; i < wanted.Count; i++) wanted[i].Number = i;
        for (var i = 0; i < excluded.Count; i++) excluded[i].Number = wanted.Count + i;
        return (wanted, excluded);
    }

    private static void Collect(Node node, List<Leaf> wanted, List<Leaf> excluded)
    {
        switch (node)
        {
            case LeafNode { Leaf: var own }:
                wanted.Add(own);
                break;
            case AndNode and:
                foreach (var child in and.Children) Collect(child, wanted, excluded);
                break;
            case OrNode or:
                foreach (var child in or.Children) Collect(child, wanted, excluded);
                break;
            case MostNode most:
                foreach (var (child, _) in most.Children) Collect(child, wanted, excluded);
                break;
            case BetterNode better:
                Collect(better.Typed, wanted, excluded);
                var first = wanted.Count;
                foreach (var other in better.Others) Collect(other, wanted, excluded);
                foreach (var leaf in wanted.Skip(first)) leaf.IsOther = true;
                break;
            case NotNode not:
                // Twice negated is negated here: it is never marked, and still judged rightly by its number.
                Collect(not.Inner, excluded, excluded);
                break;
        }
    }
}
