namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>
/// A question or motion whose title only says who put it is headed by its own first words: <c>Question submitted by Councillor Sample</c> ⏎
/// <c>I will ask at the next meeting when the footpath …</c>.
/// </summary>
internal static class AskedFor
{
    private const int Longest = 900;

    private static readonly string[] Starts =
    [
        "I will ", "will ask", "will move", "We will ", "I ask", "I call", "We call", "I move", "I propose", "That this ", "That the ", "This Council ", "The Council ", "I would ", "In light ", "What ", "When ", "How ", "Can ", "Will ", "Could ", "Would ",
    ];

    /// <summary>True for a passage that says what the title leaves out.</summary>
    public static bool Heads(string title, string passage)
    {
        if (passage.Length > Longest || (!title.Contains("ubmitted by", StringComparison.Ordinal) && !title.StartsWith("Question", StringComparison.OrdinalIgnoreCase) && !title.Contains("otion", StringComparison.Ordinal) && !title.Contains("OTION", StringComparison.Ordinal))) return false;
        // Text recognition reads the "I" as a stroke.
        var text = passage.AsSpan().TrimStart("!|/1“\"‘' ");
        foreach (var start in Starts)
            if (text.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }
}
