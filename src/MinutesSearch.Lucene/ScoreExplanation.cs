using System.Globalization;
using System.Text;
using Lucene.Net.Index;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Explains a score to people.</summary>
internal static class ScoreExplanation
{
    /// <summary>How an item's score came about; null where there is no such item.</summary>
    public static string? Of(IndexSnapshot snapshot, string itemId, SearchRequest request, Deadline deadline)
    {
        var document = ItemLookup.Find(snapshot, itemId);
        if (document < 0) return null;
        var asked = QuestionWords.Asked(request);
        var query = TermExpansions.For(request, asked).Query;
        var bound = new QueryBinder(snapshot).Bind(query, request.In);
        var explanation = snapshot.Searcher.Explain(QueryTranslator.Translate(bound), document);
        if (!explanation.IsMatch && request.Relax)
        {
            bound.Dispose();
            query = TermExpansions.For(request, new ItemSearch(snapshot, request, deadline).Spelt(asked), isRelaxed: true).Query;
            bound = new QueryBinder(snapshot).Bind(query, request.In, isRelaxed: true);
            explanation = snapshot.Searcher.Explain(QueryTranslator.Translate(bound), document);
        }

        using var own = bound;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"query {QueryWriter.Write(request.Query)}, searched as {query}\n");
        if (!explanation.IsMatch) return text.Append(CultureInfo.InvariantCulture, $"no match\n{explanation}").ToString();
        var leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
        var boost = snapshot.GetOrBuild(ItemBoosts.Build).Of(snapshot.Columns[leaf.Ord].Keys[document - leaf.DocBase]);
        var seen = bound.Leaves.Count > 1 ? SecondLook.Of(snapshot, document, bound) : new Evidence(0, 1, 0, 0, 0);
        text.Append(CultureInfo.InvariantCulture, $"{explanation.Value * boost * seen.Factor:0.####} = words {explanation.Value:0.####}");
        text.Append(CultureInfo.InvariantCulture, $" × kind, decision and age {boost:0.####}");
        text.Append(CultureInfo.InvariantCulture, $" × closeness {Factor(RankingWeights.Together, seen.Together)} ({seen.Together:P0} of what the words say within {RankingWeights.TogetherWithin} words)");
        text.Append(CultureInfo.InvariantCulture, $" × next to each other {MathF.Pow(seen.Close, RankingWeights.Close):0.####} ({seen.Close:P0} of what the item says of them within {RankingWeights.CloseWithin} words)");
        text.Append(CultureInfo.InvariantCulture, $" × title {Factor(RankingWeights.InTitle, seen.InTitle)} ({seen.InTitle:P0} of it)");
        text.Append(CultureInfo.InvariantCulture, $" × as typed {Factor(RankingWeights.AsTyped, seen.AsTyped)} ({seen.AsTyped:P0} of the words)");
        text.Append(CultureInfo.InvariantCulture, $" × named {Factor(RankingWeights.NamedItem, seen.Named)} ({seen.Named}); after the first, top {RankingWeights.RescoreWindow} hits only\n");
        return text.Append(explanation).ToString();
    }

    private static string Factor(float weight, float evidence) => MathF.Exp(weight * evidence).ToString("0.####", CultureInfo.InvariantCulture);
}
