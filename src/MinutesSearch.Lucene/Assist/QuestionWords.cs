using System.Collections.Frozen;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Takes the frame off a question typed as people ask it: <c>what did the council decide about home care</c> looks for home care. Only
/// plain words go, only where the text begins as a question does, and never all of them.
/// </summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Beginnings = Set(
        "what whats when where who whos whose which why how is are was were did does do has have had can could will would should any anything anyone show tell find list");

    // What questions say around their subject. Words that also are subjects of minutes ("vote", "cost", "plan") are not among them.
    private static readonly FrozenSet<string> Frames = Set(
        "what whats when where who whos whose which why how is are was were did does do done has have had can could will would should any anything anyone " +
        "show tell find list me us i we you they he she it the a an of in on at to for from by with about regarding concerning and or there this that these those " +
        "be been being happen happened happening happens say said says saying going go get got getting ever yet still so much many exactly please " +
        "decide decided decides deciding discuss discussed discusses mention mentioned think thought talk talked talking know information info details " +
        "item items minutes thing things come came up");

    /// <summary>What a request asks for: without the frame of a question, unless it wants every word.</summary>
    public static MinutesQuery Asked(SearchRequest request) => request.Relax ? Strip(request.Query) : request.Query;

    /// <summary>The query without its frame; the query itself where it is no question.</summary>
    public static MinutesQuery Strip(MinutesQuery query)
    {
        if (query is not AndQuery and || and.Children[0] is not WordQuery first || !Beginnings.Contains(MinutesAnalyzer.Fold(first.Text))) return query;
        MinutesQuery[] rest = [.. and.Children.Where(child => child is not WordQuery word || !Frames.Contains(MinutesAnalyzer.Fold(word.Text)))];
        return rest.Length switch
        {
            0 => query,
            1 => rest[0],
            _ => new AndQuery(QueryList.Create(rest)),
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
