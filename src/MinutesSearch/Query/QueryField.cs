using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>The field that words stand in, which says what they become.</summary>
/// <param name="Part">The part of <c>title:</c> and <c>decision:</c>.</param>
/// <param name="Dimension">The dimension of <c>speaker:</c> and the like; year for <c>year:</c>.</param>
/// <param name="IsDate">True for <c>date:</c>.</param>
internal sealed record QueryField(ItemPart? Part, FacetDimension? Dimension, bool IsDate = false)
{
    /// <summary>No field: the whole item.</summary>
    public static QueryField None { get; } = new(null, null);

    /// <summary>True where words name values, and do not stand in the text.</summary>
    public bool IsFacet => Dimension is not null || IsDate;

    /// <summary>The field of a name.</summary>
    public static QueryField Named(string name) =>
        new(QueryFields.Part(name), QueryFields.IsYear(name) ? FacetDimension.Year : QueryFields.Dimension(name), QueryFields.IsDate(name));

    /// <summary>What a word or phrase looks for in this field.</summary>
    public MinutesQuery Leaf(QueryToken token, QueryRemarks remarks)
    {
        if (token.Kind == TokenKind.Year) return Part is null ? token.Years! : new WordQuery(token.Text.Trim('.', '…'));
        if (IsDate)
        {
            if (QueryDates.Of(token.Text) is { } day) return new DayQuery(day);
            remarks.Add(token.Position, $"“{token.Text}” is no whole date, so it was searched as a word. Write date:2019-07-08, or date:\"8 July 2019\".");
            return InText(token);
        }
        if (Dimension is not { } dimension) return InText(token);
        if (dimension == FacetDimension.Year)
        {
            if (QueryFields.Years(token.Text) is { } years) return years;
            remarks.Add(token.Position, $"“{token.Text}” is no year, so it was searched as a word. Write year:2018, or year:2015..2018.");
            return InText(token);
        }
        if (token.Kind is TokenKind.Prefix or TokenKind.Fuzzy or TokenKind.Near)
            remarks.Add(token.Position, $"{dimension.ToString().ToLowerInvariant()}: looks for whole words of a name; “*” and “~” were left out.");
        return new FacetQuery(dimension, token.Text);
    }

    private static MinutesQuery InText(QueryToken token) => token.Kind switch
    {
        TokenKind.Phrase => new PhraseQuery(token.Text),
        TokenKind.Near => new NearQuery(token.Text, token.Number),
        TokenKind.Prefix => new PrefixQuery(token.Text),
        TokenKind.Fuzzy => new FuzzyQuery(token.Text, token.Number),
        _ => new WordQuery(token.Text),
    };
}
