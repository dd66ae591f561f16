namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>The reference of a planning application at the head of a title: <c>21/01877/FUL</c>, <c>DC/2019/0123</c>.</summary>
internal static class PlanningReference
{
    /// <summary>The heading that it settles.</summary>
    public const string Heading = "planning-applications";

    /// <summary>True where a title begins with one.</summary>
    public static bool Stands(string title) => Length(title) > 0;

    /// <summary>How long it is; 0 where the title begins with other words.</summary>
    public static int Length(string title)
    {
        var end = title.AsSpan().IndexOfAny(" –,:");
        var word = end < 0 ? title.AsSpan() : title.AsSpan(0, end);
        if (word.Length is < 8 or > 24) return 0;
        int strokes = 0, digits = 0, letters = 0;
        foreach (var c in word)
        {
            if (c is '/' or '-') strokes++;
            else if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetterUpper(c)) letters++;
            else return 0;
        }
        return strokes >= 2 && digits >= 5 && letters is >= 1 and <= 8 ? word.Length : 0;
    }
}
