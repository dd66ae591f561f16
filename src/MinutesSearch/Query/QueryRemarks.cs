namespace MinutesSearch.Query;

/// <summary>Collects what could not be understood, once for each thing, and not without end.</summary>
internal sealed class QueryRemarks
{
    private const int Most = 10;
    private readonly List<QueryWarning> warnings = [];

    /// <summary>The warnings in the order of the text.</summary>
    public IReadOnlyList<QueryWarning> InOrder => [.. warnings.OrderBy(w => w.Position)];

    /// <summary>Notes something, unless the same has been said.</summary>
    public void Add(int position, string message)
    {
        if (warnings.Count < Most && !warnings.Exists(w => string.Equals(w.Message, message, StringComparison.Ordinal))) warnings.Add(new QueryWarning(position, message));
    }
}
