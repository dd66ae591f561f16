using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Finds the name that was meant by a field whose value no name has: <c>speaker:hollingsworth</c>.</summary>
internal static class NameSpelling
{
    /// <summary>The query with known names; null where no field has an unknown one, or nothing is near it.</summary>
    public static MinutesQuery? Corrected(IndexSnapshot snapshot, MinutesQuery query) => query switch
    {
        FacetQuery facet => Nearest(snapshot, facet),
        AndQuery all when Corrected(snapshot, all.Children) is { } children => new AndQuery(children),
        OrQuery any when Corrected(snapshot, any.Children) is { } children => new OrQuery(children),
        _ => null,
    };

    private static QueryList? Corrected(IndexSnapshot snapshot, QueryList children)
    {
        MinutesQuery[] corrected = [.. children.Select(child => Corrected(snapshot, child) ?? child)];
        return corrected.SequenceEqual(children, ReferenceEqualityComparer.Instance) ? null : QueryList.Create(corrected);
    }

    private static FacetQuery? Nearest(IndexSnapshot snapshot, FacetQuery facet)
    {
        var words = snapshot.GetOrBuild(LabelWords.Build);
        if (snapshot.Labels.Find(facet.Dimension, facet.Text) >= 0 || words.Holding(facet.Dimension, facet.Text).Count > 0) return null;
        var unknown = MinutesAnalyzer.Tokens(facet.Text).Where(token => token.Word.Parts == 1 && words.Holding(facet.Dimension, token.Word.Folded).Count == 0).ToList();
        if (unknown is not [var typed]) return null;
        var best = NamesNear(snapshot, facet.Dimension, typed.Word.Folded)
            .Select(name => facet with { Text = string.Concat(facet.Text.AsSpan(0, typed.Start), name, facet.Text.AsSpan(typed.End)) })
            .FirstOrDefault(other => words.Holding(other.Dimension, other.Text).Count > 0);
        return best;
    }

    private static IEnumerable<string> NamesNear(IndexSnapshot snapshot, FacetDimension dimension, string typed)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var ordinal in snapshot.Labels.Of(dimension))
        {
            foreach (var token in MinutesAnalyzer.Tokens(snapshot.Labels.Label(ordinal)))
            {
                var name = token.Word.Folded;
                if (token.Word.Parts > 1 || Math.Abs(name.Length - typed.Length) > 2 || near.ContainsKey(name)) continue;
                near.Add(name, TypingDistance.Cost(typed, name));
            }
        }

        return near.Where(name => name.Value <= SpellingRules.LargestDistance(typed.Length)).OrderBy(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key);
    }
}
