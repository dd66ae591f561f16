using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Tells headings inside minutes from the words that are printed bold for other reasons.</summary>
internal static class HeadingText
{
    private const int Longest = 120;

    private static readonly string[] DecidingWords =
        ["resolv", "resov", "agreed", "recommend", "decision", "decided", "ordered", "noted", "unanimous", "carried", "lost", "that ", "vote", "voting", "for:", "against:", "abst", "proposed", "seconded", "moved", "action"];

    /// <summary>True where a line that is bold as a whole reads as a heading.</summary>
    public static bool IsHeading(string text)
    {
        var folded = Fold.White(text);
        if (folded.Length is 0 or > Longest || folded[^1] is '.' or ';' or ',') return false;
        foreach (var word in DecidingWords)
        {
            if (folded.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }
}
