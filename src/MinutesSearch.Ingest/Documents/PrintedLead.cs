namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Headings in capitals that a stop closes, alone on their line or before the first words of their paragraph: <c>THE LIBRARY.</c>,
/// <c>PRECEPT. — Resolved …</c>. The stop tells them from words in capitals within a sentence.
/// </summary>
internal static class PrintedLead
{
    private const int Longest = 90;
    private const int LeastLetters = 4;

    /// <summary>The length of the heading that a line begins with, its stop left out; 0 where it begins with none.</summary>
    public static int Of(IReadOnlyList<PrintedLine> lines, int at)
    {
        var text = lines[at].Text;
        if (lines[at].IsBold || text.Length < LeastLetters + 1 || !char.IsLetter(text[0])) return 0;
        var end = 0;
        var letters = 0;
        var i = 0;
        for (; i < text.Length && i <= Longest; i++)
        {
            var c = text[i];
            if (char.IsLower(c)) break;
            if (char.IsLetter(c)) letters++;
            // The stop that ends the line, or that words in small letters follow.
            if (c is '.' or ':' && letters >= LeastLetters && (i + 1 == text.Length || text[i + 1] == ' ') && !IsInitial(text, i) && !IsTitle(text, i)) end = i;
        }
        // "PETITION: ROPES" is one heading: nothing in small letters follows.
        return i == text.Length && end < text.Length - 1 ? 0 : end;
    }

    private static bool IsInitial(string text, int stop) => stop < 2 || (text[stop - 2] is ' ' or '.' && char.IsLetter(text[stop - 1]));

    // "MRS. SAMPLE moved"
    private static bool IsTitle(string text, int stop) => Reading.People.NameWords.AddressOf(text.AsSpan(text.LastIndexOf(' ', stop - 1) + 1, stop - text.LastIndexOf(' ', stop - 1) - 1)) is not null;
}
