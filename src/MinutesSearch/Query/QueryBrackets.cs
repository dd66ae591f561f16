namespace MinutesSearch.Query;

/// <summary>Makes brackets match, and not too deep, so that reading them can neither fail nor exhaust the stack.</summary>
internal static class QueryBrackets
{
    /// <summary>Brackets inside brackets that are read; deeper ones are left out.</summary>
    public const int MaxDepth = 16;

    /// <summary>The tokens with every bracket matched.</summary>
    public static List<QueryToken> Match(List<QueryToken> tokens, bool isCut, QueryRemarks remarks)
    {
        var matched = new List<QueryToken>(tokens.Count);
        var open = new Stack<QueryToken?>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Open)
            {
                var isKept = open.Count < MaxDepth;
                if (!isKept) remarks.Add(token.Position, $"Brackets more than {MaxDepth} deep were left out.");
                open.Push(isKept ? token : null);
                if (!isKept) continue;
            }
            else if (token.Kind == TokenKind.Close)
            {
                if (open.Count == 0) remarks.Add(token.Position, "A closing bracket has no opening one; it was left out.");
                if (open.Count == 0 || open.Pop() is null) continue;
            }
            matched.Add(token);
        }
        var unclosed = open.OfType<QueryToken>().ToList();
        if (unclosed.Count > 0 && !isCut) remarks.Add(unclosed[^1].Position, "A bracket was opened and never closed; it was taken to close at the end.");
        matched.AddRange(unclosed.Select(o => new QueryToken(TokenKind.Close, ")", o.Position)));
        return matched;
    }
}
