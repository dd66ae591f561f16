using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Verbs of speech that tell what is done in a meeting, not said: taking the chair, putting a motion to the vote, calling the roll, declaring it carried.</summary>
internal static class SilentActs
{
    private const int Nearby = 80;

    private static readonly string[] Taken = ["no part", "no further part", "the chair", "the Chair", "a note", "notes", "his seat", "her seat", "their seat", "a seat", "a roll", "the roll", "a vote", "over the chair", "over as", "office", "up the chair", "minutes", "the minutes"];
    private static readonly string[] Put = ["the proposal", "the motion", "the amendment", "the substantive", "the first ", "the second ", "the original", "the matter to ", "it to ", "them to ", "both "];
    private static readonly string[] Called = ["the roll", "a roll", "for a vote", "the vote", "a vote", "the meeting to order", "time"];
    private static readonly HintWords Results = new("carried", "lost", "defeated", "rejected", "elected", "closed", "passed", "quorate", "adopted", "adjourned");
    private static readonly HintWords Casting = new("casting vote", "second vote", "deciding vote");

    /// <summary>True where the words behind a verb make it such an act.</summary>
    public static bool Are(ReadOnlySpan<char> verb, ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Nearby)].TrimStart();
        return verb switch
        {
            "took" => BeginsWith(text, Taken) || IsToVote(text),
            "put" => BeginsWith(text, Put) || IsToVote(text),
            "called" => BeginsWith(text, Called),
            "declared" => Results.AreIn(text[..(text.IndexOf('.') is >= 0 and var stop ? stop : text.Length)]),
            "moved" or "MOVED" => text.StartsWith("to the ", StringComparison.Ordinal) && !text.Contains(" vote", StringComparison.Ordinal) && !text.StartsWith("to the recommend", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>The clause behind such an act: <c>took the Chair and asked for silence</c>; empty where there is none.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text)
    {
        var and = text[..Math.Min(text.Length, Nearby / 2)].IndexOf(" and ");
        return and < 0 ? [] : text[(and + 5)..];
    }

    /// <summary>True for <c>gave her casting vote against</c>: a vote, nothing said.</summary>
    public static bool IsCastingVote(ReadOnlySpan<char> text)
    {
        var end = NameReader.WordEnd(text, 0, text.Length);
        return text[..end] is "gave" or "used" or "exercised" or "cast" && Casting.AreIn(text[end..Math.Min(text.Length, end + 40)]);
    }

    private static bool IsToVote(ReadOnlySpan<char> text) => text.Contains(" to the vote", StringComparison.Ordinal) || text.Contains(" to a vote", StringComparison.Ordinal);

    private static bool BeginsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
