using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Finds the name that was meant by a field whose value no name has: <c>speaker:hollingsworth</c>.</summary>
internal static class NameSpelling
{
    // Every unknown name is held against all names: a query of many is no slip of the fingers.
    private const int MostUnknown = 3;

    /// <summary>
    /// The query with known names; null where no field has an unknown one, or many have, or nothing is near, or time is over.
    /// </summary>
    public static MinutesQuery? Corrected(IndexSnapshot snapshot, MinutesQuery query, Deadline deadline)
    {
        var words = snapshot.GetOrBuild(LabelWords.Build);
        FacetQuery[] unknown = [.. Fields(query).Distinct().Where(field => !IsKnown(snapshot, words, field)).Take(MostUnknown + 1)];
        if (unknown.Length is 0 or > MostUnknown) return null;
        var meant = unknown.ToDictionary(field => field, field => Nearest(words, field, deadline));
        return deadline.HasStopped ? null : Replaced(query, meant);
    }

    private static IEnumerable<FacetQuery> Fields(MinutesQuery query) => query switch
    {
        FacetQuery field => [field],
        AndQuery all => all.Children.SelectMany(Fields),
        OrQuery any => any.Children.SelectMany(Fields),
        _ => [],
    };

    private static MinutesQuery? Replaced(MinutesQuery query, Dictionary<FacetQuery, FacetQuery?> meant) => query switch
    {
        FacetQuery field => meant.GetValueOrDefault(field),
        AndQuery all when Replaced(all.Children, meant) is { } children => new AndQuery(children),
        OrQuery any when Replaced(any.Children, meant) is { } children => new OrQuery(children),
        _ => null,
    };

    private static QueryList? Replaced(QueryList children, Dictionary<FacetQuery, FacetQuery?> meant)
    {
        MinutesQuery[] replaced = [.. children.Select(child => Replaced(child, meant) ?? child)];
        return replaced.SequenceEqual(children, ReferenceEqualityComparer.Instance) ? null : QueryList.Create(replaced);
    }

    private static bool IsKnown(IndexSnapshot snapshot, LabelWords words, FacetQuery field) =>
        snapshot.Labels.Find(field.Dimension, field.Text) >= 0 || words.Holding(field.Dimension, field.Text).Count > 0;

    private static FacetQuery? Nearest(LabelWords words, FacetQuery field, Deadline deadline)
    {
        var unknown = MinutesAnalyzer.Tokens(field.Text).Where(token => token.Word.Parts == 1 && words.Holding(field.Dimension, token.Word.Folded).Count == 0).Take(2).ToList();
        return unknown is not [var typed]
            ? null
            : NamesNear(words.Spellings(field.Dimension), typed.Word.Folded, deadline)
                .Select(name => field with { Text = string.Concat(field.Text.AsSpan(0, typed.Start), name, field.Text.AsSpan(typed.End)) })
                .FirstOrDefault(other => !deadline.IsOver() && words.Holding(other.Dimension, other.Text).Count > 0);
    }

    private static IEnumerable<string> NamesNear(IReadOnlyCollection<string> names, string typed, Deadline deadline)
    {
        var furthest = SpellingRules.LargestDistance(typed.Length);
        var near = new List<(double Distance, string Name)>();
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - typed.Length) > 2) continue;
            if (deadline.IsOver()) return [];
            var distance = TypingDistance.Cost(typed, name);
            if (distance <= furthest) near.Add((distance, name));
        }

        return near.OrderBy(name => name.Distance).ThenBy(name => name.Name, StringComparer.Ordinal).Select(name => name.Name);
    }
}
