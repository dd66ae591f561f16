using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>When some of the words suffice: see <c>docs/decisions/0030-most-words.md</c>.</summary>
internal static class Relaxation
{
    // Words as "of" do not count, nor do years: where one word is left, all the items of a year come near to nothing.
    private const int LeastMeant = 2;

    /// <summary>True where a search for all words found so few items that those with most of the words are wanted too.</summary>
    public static bool Of(SearchRequest request, MinutesQuery query, SearchResult found) =>
        request is { Relax: true, Sort: SortOrder.Relevance } && !found.IsPartial && found.Total < RankingWeights.FewFound
        && query is AndQuery and && and.Children.Count(IsMeant) >= LeastMeant;

    /// <summary>What is said of it.</summary>
    /// <param name="found">Items that hold all words.</param>
    /// <param name="shown">Items that hold some of them, those among them.</param>
    public static QueryWarning Remark(long found, long shown) => new(0, found switch
    {
        0 when shown == 1 => "No item holds all of these words. This one comes nearest.",
        0 => "No item holds all of these words. These come nearest.",
        1 => "Only one item holds all of these words. Others here come near.",
        _ => $"Only {found} items hold all of these words. Others here come near.",
    });

    /// <summary>What is said where only procedure holds the words.</summary>
    public static QueryWarning OnlyProcedure { get; } = new(0, "No item of business holds these words. These are items of procedure, such as minutes of the last meeting.");

    private static bool IsMeant(MinutesQuery query) => query is WordQuery word && !IsYear(word.Text) && MinutesAnalyzer.Tokens(word.Text).Exists(static token => !token.Word.IsStop);

    private static bool IsYear(string word) => word is ['1' or '2', _, _, _] && word.All(char.IsAsciiDigit);
}
