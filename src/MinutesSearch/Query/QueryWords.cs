namespace MinutesSearch.Query;

/// <summary>The words that somebody looks for.</summary>
public static class QueryWords
{
    /// <summary>
    /// The words of a query that hits should show, in their order and each once whatever its case: of words, phrases, beginnings (without the
    /// asterisk) and parts; not what is excluded, and not the values of fields. Of an expanded query, what was typed.
    /// </summary>
    public static IReadOnlyList<string> Of(MinutesQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Words(query).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Words(MinutesQuery query) => query switch
    {
        WordQuery word => [word.Text],
        PrefixQuery prefix => [prefix.Text],
        FuzzyQuery fuzzy => [fuzzy.Text],
        PhraseQuery phrase => phrase.Text.Split(' '),
        NearQuery near => near.Text.Split(' '),
        PartQuery part => Words(part.Inner),
        AndQuery and => and.Children.SelectMany(Words),
        OrQuery or => or.Children.SelectMany(Words),
        ExpandedQuery expanded => Words(expanded.Typed),
        _ => [],
    };
}
