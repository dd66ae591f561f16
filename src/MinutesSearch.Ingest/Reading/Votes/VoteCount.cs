namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Numbers of votes, in digits and words.</summary>
internal static class VoteCount
{
    private static readonly string[] Words =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The number that a word is; null where it is none.</summary>
    public static int? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is > 0 and <= 3 && char.IsAsciiDigit(word[0])) return int.TryParse(word, out var number) ? number : null;
        if (word.Length is < 2 or > 9) return null;
        for (var i = 0; i < Words.Length; i++)
            if (word.Equals(Words[i], StringComparison.OrdinalIgnoreCase)) return i;
        return word.Equals("nil", StringComparison.OrdinalIgnoreCase) || word.Equals("none", StringComparison.OrdinalIgnoreCase) || word.Equals("zero", StringComparison.OrdinalIgnoreCase) ? 0 : null;
    }
}
