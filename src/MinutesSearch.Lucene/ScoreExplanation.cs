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
    public static string? Of(IndexSnapshot snapshot, string itemId, SearchRequest request)
    {
        var document = ItemLookup.Find(snapshot, itemId);
        if (document < 0) return null;
        var query = TermExpansions.For(request, QuestionWords.Asked(request)).Query;
        var bound = new QueryBinder(snapshot).Bind(query, request.In);
        var explanation = snapshot.Searcher.Explain(QueryTranslator.Translate(bound), document);
        if (!explanation.IsMatch && request.Relax)
        {
            bound.Dispose();
            bound = new QueryBinder(snapshot).Bind(query, request.In, isRelaxed: true);
            explanation = snapshot.Searcher.Explain(QueryTranslator.Translate(bound), document);
        }

        using var own = bound;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"query {QueryWriter.Write(request.Query)}, searched as {query}\n");
        if (!explanation.IsMatch) return text.Append(CultureInfo.InvariantCulture, $"no match\n{explanation}").ToString();
        var leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
        var boost = snapshot.GetOrBuild(ItemBoosts.Build).Of(snapshot.Columns[leaf.Ord].Keys[document - leaf.DocBase]);
        var score = explanation.Value * boost;
        RankedItem[] item = [new(score, 0, document)];
        Proximity.Rescore(snapshot, item, bound);
        text.Append(CultureInfo.InvariantCulture, $"{item[0].Score:0.####} = words {explanation.Value:0.####}");
        text.Append(CultureInfo.InvariantCulture, $" × kind, decision and age {boost:0.####}");
        text.Append(CultureInfo.InvariantCulture, $" × closeness {(score > 0 ? item[0].Score / score : 1):0.####} (top {RankingWeights.RescoreWindow} hits only)\n");
        return text.Append(explanation).ToString();
    }
}
