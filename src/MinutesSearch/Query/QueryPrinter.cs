namespace MinutesSearch.Query;

/// <summary>Prints a query as logs, tests and engines share it.</summary>
internal static class QueryPrinter
{
    /// <summary>The printed form: <c>(and committee:cabinet phrase:"bus lane")</c>.</summary>
    public static string Print(MinutesQuery query) => query switch
    {
        MatchAllQuery => "all",
        MatchNoneQuery => "none",
        WordQuery word => word.Text,
        PhraseQuery phrase => $"phrase:\"{phrase.Text}\"",
        PrefixQuery prefix => $"prefix:{prefix.Text}",
        FuzzyQuery fuzzy => $"fuzzy:{fuzzy.Text}~{fuzzy.Edits}",
        NearQuery near => $"near:\"{near.Text}\"~{near.Distance}",
        PartQuery part => $"{part.Part.ToString().ToLowerInvariant()}:{Print(part.Inner)}",
        FacetQuery facet => $"{facet.Dimension.ToString().ToLowerInvariant()}:{Quoted(facet.Text)}",
        YearQuery year => $"year:{year.From}..{year.To}",
        DayQuery day => $"date:{day.Day:yyyy-MM-dd}",
        AndQuery and => $"(and {string.Join(' ', and.Children.Select(Print))})",
        OrQuery or => $"(or {string.Join(' ', or.Children.Select(Print))})",
        ExpandedQuery expanded => $"(expanded {Print(expanded.Typed)} {string.Join(' ', expanded.Others.Select(Print))})",
        NotQuery not => $"(not {Print(not.Inner)})",
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
