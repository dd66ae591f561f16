using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>
/// Writes a query in the language that people type: what <c>QueryParser</c> reads back to the same query, where words without an
/// operator are joined by <em>and</em>. <see cref="object.ToString"/> of a query is for logs; this is for people.
/// </summary>
public static class QueryWriter
{
    /// <summary>The text of a query; empty for one that matches everything or nothing. Of an expanded query, what was typed.</summary>
    public static string Write(MinutesQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query switch
        {
            MatchAllQuery or MatchNoneQuery => "",
            WordQuery word => word.Text,
            PhraseQuery phrase => Quoted(phrase.Text),
            PrefixQuery prefix => $"{prefix.Text}*",
            FuzzyQuery fuzzy => $"{fuzzy.Text}~{fuzzy.Edits}",
            NearQuery near => $"{Quoted(near.Text)}~{near.Distance}",
            PartQuery part => $"{FieldOf(part.Part)}:{WriteUnit(part.Inner)}",
            FacetQuery facet => $"{facet.Dimension.ToString().ToLowerInvariant()}:{(IsPlain(facet.Text) ? facet.Text : Quoted(facet.Text))}",
            YearQuery year => $"year:{(year.From == year.To ? $"{year.From}" : $"{year.From}..{year.To}")}",
            DayQuery day => $"date:{day.Day:yyyy-MM-dd}",
            AndQuery and => string.Join(' ', and.Children.Select(WriteUnit)),
            OrQuery or => string.Join(" OR ", or.Children.Select(WriteUnit)),
            NotQuery not => $"-{WriteUnit(not.Inner)}",
            ExpandedQuery expanded => Write(expanded.Typed),
            _ => throw new ArgumentOutOfRangeException(nameof(query)),
        };
    }

    private static string WriteUnit(MinutesQuery query) => query switch
    {
        AndQuery or OrQuery => $"({Write(query)})",
        ExpandedQuery expanded => expanded.Typed is AndQuery and ? Write(and) : WriteUnit(expanded.Typed),
        _ => Write(query),
    };

    private static string FieldOf(ItemPart part) => part == ItemPart.Decisions ? "decision" : part.ToString().ToLowerInvariant();

    private static bool IsPlain(string text) =>
        text.Length > 0 && text is not ("OR" or "AND" or "NOT") && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1])
        && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static string Quoted(string text) => $"\"{text.Replace("\"", "", StringComparison.Ordinal)}\"";
}
