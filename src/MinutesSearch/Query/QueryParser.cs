using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>
/// Reads the query language of <c>docs/query-syntax.md</c>. Never throws and never rejects: what cannot be understood is searched
/// as words, with a warning.
/// <code>
/// query   = either+                      all of them, or with <see cref="MatchMode.Any"/> one of them
/// either  = both ( OR both )*            OR joins what stands beside it
/// both    = not ( AND not )*             AND, written out, joins more tightly than OR
/// not     = ( "-" | NOT )* operand
/// operand = word | "phrase" | field:operand | ( query )
/// </code>
/// </summary>
public sealed class QueryParser
{
    private readonly List<QueryToken> tokens;
    private readonly QueryRemarks remarks;
    private readonly MatchMode match;
    private int next;

    private QueryParser(List<QueryToken> tokens, QueryRemarks remarks, MatchMode match)
    {
        this.tokens = tokens;
        this.remarks = remarks;
        this.match = match;
    }

    private QueryToken? Current => next < tokens.Count ? tokens[next] : null;

    /// <summary>Understands a query text.</summary>
    /// <param name="text">What was typed; null and empty look for everything. At most 1,000 characters and 64 words are read.</param>
    /// <param name="match">How words side by side combine. Fields and negations always narrow.</param>
    /// <returns>What to look for: flat lists, no list of one member, no double negation; and what could not be understood, in the order of the text.</returns>
    public static ParsedQuery Parse(string? text, MatchMode match = MatchMode.All)
    {
        var found = new QueryRemarks();
        var (pieces, isCut) = QueryLexer.Read(text ?? "", found);
        var query = new QueryParser(QueryBrackets.Match(pieces, isCut, found), found, match).ParseAll(QueryField.None);
        if (query is null && text?.AsSpan().Trim(" \t\r\n*").Length > 0) found.Add(0, "There is no word here to look for, so everything is shown.");
        return new ParsedQuery(query ?? new MatchAllQuery(), found.InOrder);
    }

    private MinutesQuery? ParseAll(QueryField field)
    {
        var parts = new List<MinutesQuery>();
        while (Current is { Kind: not TokenKind.Close })
        {
            if (ParseEither(field) is { } part) parts.Add(part);
        }
        return match == MatchMode.All || field.IsFacet ? QueryTrees.And(parts) : QueryTrees.Any(parts);
    }

    private MinutesQuery? ParseEither(QueryField field)
    {
        if (!Current!.BeginsOperand) return StrayOperator();
        var parts = new List<MinutesQuery?> { ParseBoth(field) };
        while (TakeOperator(TokenKind.Or)) parts.Add(ParseBoth(field));
        return QueryTrees.Or(parts.OfType<MinutesQuery>());
    }

    private MinutesQuery? ParseBoth(QueryField field)
    {
        var parts = new List<MinutesQuery?> { ParseNot(field) };
        while (TakeOperator(TokenKind.And)) parts.Add(ParseNot(field));
        return QueryTrees.And(parts.OfType<MinutesQuery>());
    }

    // An operator that something to look for follows; where several stand in a row, the first one counts.
    private bool TakeOperator(TokenKind kind)
    {
        if (Current?.Kind != kind) return false;
        var operand = next + 1;
        while (operand < tokens.Count && tokens[operand].Kind is TokenKind.Or or TokenKind.And) operand++;
        if (operand == tokens.Count || !tokens[operand].BeginsOperand) return false;
        if (operand > next + 1) remarks.Add(tokens[next + 1].Position, "Two operators stand in a row; the first one was taken.");
        next = operand;
        return true;
    }

    private WordQuery? StrayOperator()
    {
        var token = tokens[next++];
        if (token.Text is "OR" or "AND" or "NOT")
        {
            remarks.Add(token.Position, $"“{token.Text}” has nothing to join here, so it was searched as a word.");
            return new WordQuery(token.Text.ToLowerInvariant());
        }
        remarks.Add(token.Position, $"“{token.Text}” has nothing to join here; it was left out.");
        return null;
    }

    private MinutesQuery? ParseNot(QueryField field)
    {
        var isNegated = false;
        while (Current is { Kind: TokenKind.Not })
        {
            if (next + 1 == tokens.Count || !tokens[next + 1].BeginsOperand) return StrayOperator();
            isNegated = !isNegated;
            next++;
        }
        var operand = ParseOperand(field);
        return isNegated && operand is not null ? QueryTrees.Not(operand) : operand;
    }

    private MinutesQuery? ParseOperand(QueryField field)
    {
        var token = tokens[next++];
        if (token.Kind == TokenKind.Field) return ParseField(token, field);
        if (token.Kind != TokenKind.Open) return field.Leaf(token, remarks);
        var group = ParseAll(field);
        next++;
        return group;
    }

    private MinutesQuery? ParseField(QueryToken name, QueryField outer)
    {
        if (Current is not { BeginsOperand: true })
        {
            remarks.Add(name.Position, $"Nothing follows “{name.Text}:”, so it was searched as a word.");
            return outer.Leaf(name with { Kind = TokenKind.Word }, remarks);
        }
        if (outer != QueryField.None)
        {
            remarks.Add(name.Position, $"“{name.Text}:” does not work inside another field, so it was left out.");
            return ParseNot(outer);
        }
        var field = QueryField.Named(name.Text);
        var value = ParseNot(field);
        return field.Part is { } part && value is not null ? QueryTrees.Within(part, value) : value;
    }
}
