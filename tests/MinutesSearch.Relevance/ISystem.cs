namespace MinutesSearch.Relevance;

/// <summary>A search system under evaluation, over one corpus.</summary>
internal interface ISystem : IDisposable
{
    string Name { get; }

    /// <summary>The best items for a query text as typed.</summary>
    Task<Answer> SearchAsync(string query, int limit);
}

/// <summary>What a system answered.</summary>
/// <param name="Ids">Best first.</param>
internal sealed record Answer(IReadOnlyList<string> Ids)
{
    /// <summary>True where it offers or uses another spelling.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>True where it says that not all words were found.</summary>
    public bool IsRelaxed { get; init; }
}
