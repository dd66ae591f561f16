namespace MinutesSearch.Ingest.Words;

/// <summary>Words that texts may start with, in any case; most texts are told by their first letter to start with none.</summary>
internal sealed class Starts
{
    private readonly string[]?[] _byLetter = new string[]?[128];

    /// <summary>Starts in lower case, each with an ASCII letter or sign first.</summary>
    public Starts(IEnumerable<string> starts)
    {
        foreach (var group in starts.GroupBy(s => s[0])) _byLetter[group.Key] = [.. group];
    }

    /// <summary>The first of them that a text starts with; null where it starts with none.</summary>
    public string? Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] >= 128 || _byLetter[char.ToLowerInvariant(text[0])] is not { } starts) return null;
        foreach (var start in starts)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return start;
        return null;
    }
}
