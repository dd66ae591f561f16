using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>Puts queries together so that equal meanings give equal trees: flat, without single-membered lists and double negations.</summary>
internal static class QueryTrees
{
    /// <summary>All of these; null of none.</summary>
    public static MinutesQuery? And(IEnumerable<MinutesQuery> parts)
    {
        List<MinutesQuery> flat = [.. parts.SelectMany(p => p is AndQuery and ? and.Children : (IEnumerable<MinutesQuery>)[p])];
        return flat.Count < 2 ? flat.FirstOrDefault() : new AndQuery([.. flat]);
    }

    /// <summary>Any of these; null of none.</summary>
    public static MinutesQuery? Or(IEnumerable<MinutesQuery> parts)
    {
        List<MinutesQuery> flat = [.. parts.SelectMany(p => p is OrQuery or ? or.Children : (IEnumerable<MinutesQuery>)[p])];
        return flat.Count < 2 ? flat.FirstOrDefault() : new OrQuery([.. flat]);
    }

    /// <summary>Words typed side by side where one of them suffices: filters and negations still narrow, the words are alternatives.</summary>
    public static MinutesQuery? Any(IReadOnlyList<MinutesQuery> parts)
    {
        if (parts.All(IsFilter)) return And(parts);
        var words = Or(parts.Where(p => !IsFilter(p)))!;
        var first = parts.TakeWhile(IsFilter).Count();
        return And([.. parts.Take(first), words, .. parts.Skip(first).Where(IsFilter)]);
    }

    /// <summary>Anything but this.</summary>
    public static MinutesQuery Not(MinutesQuery query) => query is NotQuery not ? not.Inner : new NotQuery(query);

    /// <summary>This in one part of the items. What is not in a part is the same as not: in the part.</summary>
    public static MinutesQuery Within(ItemPart part, MinutesQuery query) =>
        query is NotQuery not ? new NotQuery(new PartQuery(part, not.Inner)) : new PartQuery(part, query);

    private static bool IsFilter(MinutesQuery query) => query switch
    {
        FacetQuery or YearQuery or DayQuery or NotQuery => true,
        AndQuery and => and.Children.All(IsFilter),
        OrQuery or => or.Children.All(IsFilter),
        _ => false,
    };
}
