namespace MinutesSearch.Ingest.Reading;

/// <summary>Names of months and weekdays, full and short, in any case.</summary>
internal static class CalendarNames
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The month of a whole word: <c>October</c>, <c>OCT</c>, <c>Sept</c>; 0 where it is none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9) return 0;
        // A first letter that no month has ends most calls here.
        if ((word[0] | 0x20) is not ('j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd')) return 0;
        if (word.Length == 4 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)) return 9;
        for (var i = 0; i < Months.Length; i++)
        {
            var name = Months[i].AsSpan();
            if (word.Equals(word.Length == 3 ? name[..3] : name, StringComparison.OrdinalIgnoreCase)) return i + 1;
        }
        return 0;
    }

    /// <summary>
    /// The weekday that a text ends with, full or of three letters; a word stuck before it (<c>CouncilThursday</c>) is no hindrance for the full name.
    /// </summary>
    /// <param name="text">The text before a date, without white space and commas at its end.</param>
    /// <param name="length">Length of the weekday's word; 0 where there is none.</param>
    public static DayOfWeek? WeekdayAtEnd(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3) return null;
        for (var i = 0; i < Weekdays.Length; i++)
        {
            var name = Weekdays[i].AsSpan();
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase)) { length = name.Length; return (DayOfWeek)i; }
            var isWord = text.Length == 3 || !char.IsLetter(text[^4]);
            if (isWord && text.EndsWith(name[..3], StringComparison.OrdinalIgnoreCase)) { length = 3; return (DayOfWeek)i; }
        }
        return null;
    }
}
