namespace MinutesSearch.Query;

/// <summary>What a piece of a query text is.</summary>
internal enum TokenKind { Word, Prefix, Fuzzy, Phrase, Near, Year, Field, Open, Close, Or, And, Not }

/// <summary>A piece of a query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Words without marks; the name of a field; an operator as typed. For a year that could not be read, what was typed.</param>
/// <param name="Position">Where it begins in the text as typed.</param>
/// <param name="Number">Edits of <see cref="TokenKind.Fuzzy"/>, distance of <see cref="TokenKind.Near"/>.</param>
/// <param name="Years">The years of <see cref="TokenKind.Year"/>.</param>
internal sealed record QueryToken(TokenKind Kind, string Text, int Position, int Number = 0, YearQuery? Years = null)
{
    /// <summary>True for what something to look for can begin with.</summary>
    public bool BeginsOperand => Kind is not (TokenKind.Close or TokenKind.Or or TokenKind.And);
}
