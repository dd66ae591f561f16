namespace MinutesSearch.Ingest.Reading;

/// <summary>What the reading step goes by and a council may change. Immutable, safe to share between threads.</summary>
public sealed class ReadingRules
{
    private ReadingRules()
    {
    }

    /// <summary>The rules that come with the product.</summary>
    public static ReadingRules Default { get; } = new();
}
