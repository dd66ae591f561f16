namespace MinutesSearch.Query;

/// <summary>Something in a query text that could not be understood and was searched as words instead.</summary>
/// <param name="Position">Where, in characters from the start of the text.</param>
/// <param name="Message">Why, for the person who typed it.</param>
public sealed record QueryWarning(int Position, string Message);

/// <summary>A query text, understood.</summary>
/// <param name="Query">What to look for.</param>
/// <param name="Warnings">What could not be understood; empty where all was.</param>
public sealed record ParsedQuery(MinutesQuery Query, IReadOnlyList<QueryWarning> Warnings);

/// <summary>How words without an operator between them combine.</summary>
public enum MatchMode
{
    /// <summary>All of them must occur.</summary>
    All,

    /// <summary>One of them suffices; more rank higher.</summary>
    Any,
}
