using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSearch.Query;

/// <summary>
/// Whole dates as people type them: <c>8 July 2019</c>, <c>Monday 8th of July, 2019</c>, <c>Jul 8 2019</c>, <c>08/07/2019</c>,
/// <c>8.7.19</c>, <c>2019-07-08</c>. Numbers are day first; only where that gives no day, month first.
/// </summary>
public static partial class QueryDates
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    // Of two figures the century is guessed: nobody looks for minutes of a meeting years ahead. A service that runs for a year is a year behind, no more.
    private static readonly int LatestYear = TimeProvider.System.GetUtcNow().Year + 1;

    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>The day that a text names; null where it is no whole date.</summary>
    public static DateOnly? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && At(words, 0) is { } found && found.Count == words.Length ? found.Day : null;
    }

    /// <summary>The whole date that begins at one of the words of a query, with the number of its words; null where none does.</summary>
    public static (DateOnly Day, int Count)? At(IReadOnlyList<string> words, int start)
    {
        ArgumentNullException.ThrowIfNull(words);
        var at = start < words.Count && IsNamed(words[start], Weekdays, 3) ? start + 1 : start;
        if (at >= words.Count) return null;
        if (InNumbers(words[at]) is { } whole) return (whole, at + 1 - start);
        if (DayNumber(words[at]) is { } day)
        {
            at += at + 1 < words.Count && words[at + 1].Equals("of", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
            return at + 1 < words.Count && Made(words[at + 1], Month(words[at]), day) is { } made ? (made, at + 2 - start) : null;
        }

        return at + 2 < words.Count && DayNumber(words[at + 1]) is { } second && Made(words[at + 2], Month(words[at]), second) is { } found
            ? (found, at + 3 - start)
            : null;
    }

    /// <summary>True for a word that a date may begin with: most words need no further look.</summary>
    public static bool MayBegin(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 0 && (char.IsAsciiDigit(word[0]) || Month(word) > 0 || IsNamed(word, Weekdays, 3));
    }

    private static DateOnly? InNumbers(string word)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0])) return null;
        if (DateOnly.TryParseExact(word, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return iso;
        var match = DayFirst().Match(word);
        if (!match.Success) return null;
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var year = Number("year");
        if (match.Groups["year"].Length == 2) year += year + 2000 > LatestYear ? 1900 : 2000;
        return Made(year, Number("month"), Number("day")) ?? Made(year, Number("day"), Number("month"));
    }

    private static DateOnly? Made(string year, int month, int day) =>
        year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Made(number, month, day) : null;

    private static DateOnly? Made(int year, int month, int day) =>
        year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? DayNumber(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 2 || word[digits..].ToLowerInvariant() is not ("" or "st" or "nd" or "rd" or "th")) return null;
        return int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture);
    }

    private static int Month(string word)
    {
        if (word.Equals("Sept", StringComparison.OrdinalIgnoreCase)) return 9;
        for (var month = 1; month <= 12; month++)
        {
            if (IsNamed(word, Months[month - 1], 3)) return month;
        }

        return 0;
    }

    private static bool IsNamed(string word, string[] names, int shortest)
    {
        foreach (var name in names)
        {
            if (IsNamed(word, name, shortest)) return true;
        }

        return false;
    }

    // Whole, or in its first letters.
    private static bool IsNamed(string word, string name, int shortest) =>
        name.Length > 0 && (word.Equals(name, StringComparison.OrdinalIgnoreCase) || (word.Length == shortest && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<between>[/.\-])(?<month>[0-9]{1,2})\k<between>(?<year>[0-9]{4}|[0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();
}
