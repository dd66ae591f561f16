using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Finds the day of a meeting whose heading prints weekday, day and month but no year: the minutes of the meeting before it, which it adopts,
/// are dated, and one day alone of the year after that falls on the weekday.
/// </summary>
internal static class YearlessDates
{
    private const int FirstItems = 3;
    private const int MostDaysBetween = 366;

    /// <summary>The day with both pieces of evidence; null where they do not make it certain.</summary>
    public static MeetingDate? Read(MeetingDraft draft, DateTimeOffset fetchedAt)
    {
        foreach (var text in draft.DateTexts)
        {
            if (DateReading.FindWithoutYear(text) is not { } found || Before(draft) is not var (last, evidence)) continue;
            for (var year = last.Year; year <= last.Year + 1; year++)
            {
                if (found.Day > DateTime.DaysInMonth(year, found.Month)) continue;
                var date = new DateOnly(year, found.Month, found.Day);
                if (date <= last || date.DayNumber - last.DayNumber > MostDaysBetween || date.DayOfWeek != found.Weekday || MeetingDates.Refusal(date, fetchedAt) is not null) continue;
                return MeetingDate.Stated(date, $"{text.Substring(found.Start, found.Length)} … {evidence}");
            }
        }
        return null;
    }

    // The latest meeting whose minutes the first items adopt.
    private static (DateOnly Date, string Evidence)? Before(MeetingDraft draft)
    {
        (DateOnly Date, string Evidence)? last = null;
        for (var i = 0; i < draft.Items.Count && i < FirstItems; i++)
        {
            if (!draft.Items[i].Title.Contains("minutes", StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var block in draft.Items[i].Blocks)
            {
                if (!block.Text.Contains("inutes", StringComparison.Ordinal) || DateReading.Find(block.Text) is not { } found) continue;
                if (last is null || found.Date > last.Value.Date) last = (found.Date, block.Text.Substring(found.Start, found.Length));
            }
        }
        return last;
    }
}
