namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Finds full dates in text, in every form that council pages use: <c>Wednesday, 21st October, 2020</c>, <c>26 FEBRUARY 2020</c>,
/// <c>20/09/2017</c>, <c>2026-01-15</c>, <c>October 21, 2020</c>, and a weekday stuck to the word before it.
/// </summary>
internal static class DateReading
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2199;

    /// <summary>The first full date at or after a place; null where there is none.</summary>
    public static FoundDate? Find(ReadOnlySpan<char> text, int from = 0)
    {
        var i = Math.Max(from, 0);
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
                if (CalendarNames.Month(text[i..end]) is var month and > 0 && Named(text, from, i, end, month) is { } named) return named;
                i = end;
            }
            else if (char.IsAsciiDigit(c))
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
                if (end < text.Length && text[end] is '/' or '-' or '.' && Numeric(text, from, i, end) is { } numeric) return numeric;
                i = end;
            }
            else i++;
        }
        return null;
    }

    /// <summary>All full dates of a text, in order.</summary>
    public static IReadOnlyList<FoundDate> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<FoundDate>();
        for (var next = Find(text); next is { } date; next = Find(text, date.Start + date.Length)) found.Add(date);
        return found;
    }

    /// <summary>A day and month with their weekday but without a year, <c>Thursday 20th April</c>; null where a text has none, or a full date.</summary>
    public static (DayOfWeek Weekday, int Day, int Month, int Start, int Length)? FindWithoutYear(ReadOnlySpan<char> text)
    {
        if (Find(text) is not null) return null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]) || (i > 0 && char.IsAsciiLetter(text[i - 1]))) continue;
            var end = i + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (CalendarNames.Month(text[i..end]) is not (var month and > 0) || !DayBefore(text, 0, i, out var day, out var start) || day is < 1 or > 31) continue;
            var before = TrimBack(text, 0, start);
            if (EndsWithWord(text, 0, before, "the")) before = TrimBack(text, 0, before - 3);
            if (CalendarNames.WeekdayAtEnd(text[..before], out var length) is { } weekday) return (weekday, day, month, before - length, end - before + length);
        }
        return null;
    }

    private static FoundDate? Named(ReadOnlySpan<char> text, int from, int monthStart, int monthEnd, int month)
    {
        var isDayFirst = DayBefore(text, from, monthStart, out var day, out var start);
        var at = SkipSeparators(text, SkipPoint(text, monthEnd));
        if (!isDayFirst)
        {
            // October 21, 2020
            if (!Number(text, at, 2, out day, out var dayEnd)) return null;
            start = monthStart;
            at = SkipSeparators(text, SkipOrdinal(text, dayEnd));
        }
        if (!Number(text, at, 4, out var year, out var end) || end - at != 4) return null;
        return Dated(text, from, start, end, year, month, day);
    }

    private static bool DayBefore(ReadOnlySpan<char> text, int from, int monthStart, out int day, out int start)
    {
        day = 0;
        start = 0;
        var i = TrimBack(text, from, monthStart);
        if (EndsWithWord(text, from, i, "of")) i = TrimBack(text, from, i - 2);
        if (EndsWithWord(text, from, i, "day")) i = TrimBack(text, from, i - 3);
        // An ordinal ending, or what text recognition made of one raised above the line: 19™, 15”.
        var floor = Math.Max(from, i - 3);
        while (i > floor && !char.IsAsciiDigit(text[i - 1]) && (char.IsLetter(text[i - 1]) || text[i - 1] is '™' or '”' or '"' or '°' or '’' or '\'')) i--;
        i = TrimBack(text, from, i);
        var end = i;
        while (i > from && end - i < 3 && char.IsAsciiDigit(text[i - 1])) i--;
        start = i;
        return end - i is 1 or 2 && int.TryParse(text[i..end], out day);
    }

    private static FoundDate? Numeric(ReadOnlySpan<char> text, int from, int start, int firstEnd)
    {
        var separator = text[firstEnd];
        if (!Number(text, firstEnd + 1, 2, out var second, out var secondEnd)) return null;
        if (secondEnd >= text.Length || text[secondEnd] != separator || !Number(text, secondEnd + 1, 4, out var third, out var end)) return null;
        var first = int.TryParse(text[start..firstEnd], out var n) ? n : 0;
        if (firstEnd - start == 4 && end - secondEnd <= 3) return Dated(text, from, start, end, first, second, third);
        if (firstEnd - start > 2 || end - secondEnd != 5) return null;
        // Day first, as in Britain and Ireland; the other way round only where nothing else is possible.
        return second > 12 && first <= 12 ? Dated(text, from, start, end, third, first, second) : Dated(text, from, start, end, third, second, first);
    }

    private static FoundDate? Dated(ReadOnlySpan<char> text, int from, int start, int end, int year, int month, int day)
    {
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var i = TrimBack(text, from, start);
        if (EndsWithWord(text, from, i, "the")) i = TrimBack(text, from, i - 3);
        var weekday = CalendarNames.WeekdayAtEnd(text[Math.Min(from, i)..i], out var length);
        if (weekday is not null) start = i - length;
        return new FoundDate(new DateOnly(year, month, day), start, end - start, weekday);
    }

    private static int TrimBack(ReadOnlySpan<char> text, int from, int end)
    {
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.')) end--;
        return end;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, int from, int end, string word)
    {
        var start = end - word.Length;
        return start >= from && text[start..end].Equals(word, StringComparison.OrdinalIgnoreCase) && (start == from || !char.IsLetter(text[start - 1]));
    }

    private static int SkipPoint(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '.' ? at + 1 : at;

    private static int SkipSeparators(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ',')) at++;
        return at;
    }

    private static int SkipOrdinal(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiLetter(text[end])) end++;
        return end - at == 2 ? end : at;
    }

    private static bool Number(ReadOnlySpan<char> text, int at, int maxDigits, out int value, out int end)
    {
        end = at;
        while (end < text.Length && end - at < maxDigits && char.IsAsciiDigit(text[end])) end++;
        // A longer run of digits is a reference number, not a part of a date.
        var isRun = end < text.Length && char.IsAsciiDigit(text[end]);
        value = 0;
        return end > at && !isRun && int.TryParse(text[at..end], out value);
    }
}
