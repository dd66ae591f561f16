namespace MinutesSearch.Server.Ingestion;

/// <summary>A line has no end within what a line may be long.</summary>
/// <param name="line">Its number, from 1.</param>
/// <param name="megabytes">The longest that a line may be.</param>
internal sealed class EndlessLineException(int line, int megabytes) : IOException($"line {line} is longer than {megabytes} MB")
{
    /// <summary>Its number, from 1.</summary>
    public int Line { get; } = line;
}
