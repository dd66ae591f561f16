namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>
/// A question or motion whose title only says who put it is headed by its own first words: <c>Question submitted by Councillor Sample</c> ⏎
/// <c>I will ask at the next meeting when the footpath …</c>.
/// </summary>
internal static class AskedFor
{
    private const int Longest = 900;
    private const int MostFormula = 24;

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

    /// <summary>How many words at the start of such a passage say only that something is asked, and where: <c>I will ask at the next Meeting of this District for …</c></summary>
    public static int Formula(string passage, List<TopicToken> tokens)
    {
        var end = 0;
        for (var i = 0; i < tokens.Count && i < MostFormula; i++)
        {
            var word = passage.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (word.Equals("meeting", StringComparison.OrdinalIgnoreCase) || (i < 6 && (word is "ask" or "move" or "calls" or "call" or "propose"))) end = i + 1;
            else if (end > 0 && word is "that" or "if" or "for" or "when" or "why" or "how" or "what" or "whether" or "regarding") return i + 1;
        }
        return end;
    }
}
