using MinutesSearch.Lucene.Ranking;

namespace MinutesSearch.Lucene.Matching;

/// <summary>What a node says of which items are meant.</summary>
internal static class NodeMeaning
{
    /// <summary>How much a node says that may be left out. A word that is found says what it is rare; for one that is not, the most frequent of the other ways to say it counts.</summary>
    public static float Rarity(this Node node) => node switch
    {
        LeafNode leaf => leaf.Leaf.Rarity,
        AndNode and => and.Children.Max(Rarity),
        BetterNode better when better.Typed.IsFound() => better.Typed.Rarity(),
        BetterNode better => better.Others.Where(other => other is not FilterNode && other.IsFound()).Select(Rarity).DefaultIfEmpty(RankingWeights.Named).Min(),
        _ => 0,
    };

    /// <summary>True where the index may hold what it asks for.</summary>
    public static bool IsFound(this Node node) => node switch
    {
        LeafNode leaf => leaf.Leaf.IsFound,
        AndNode and => and.Children.All(IsFound),
        BetterNode better => better.Typed.IsFound() || better.Others.Any(IsFound),
        _ => true,
    };
}
