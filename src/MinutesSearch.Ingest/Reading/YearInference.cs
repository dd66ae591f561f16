using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Infers the year of a meeting that its page does not date. Only a day that the text ties to this very meeting counts: the
/// working day before it, or the day by which notice had to be given. Plans, earlier meetings and reports say nothing certain.
/// </summary>
internal static class YearInference
{
    private static readonly string[] Ties =
    [
        "working day before the meeting", "working day prior to the meeting", "working days before the meeting", "working days prior to the meeting",
        "day before the meeting", "day prior to the meeting", "days before the meeting", "days prior to the meeting",
        "hours before the meeting", "hours prior to the meeting", "date of this meeting", "date of the meeting is",
    ];

    /// <summary>The inferred year with its evidence; null where nothing ties a day to the meeting, or where two such days disagree.</summary>
    public static MeetingDate? Read(MeetingDraft draft, DateTimeOffset fetchedAt)
    {
        MeetingDate? inferred = null;
        foreach (var item in draft.Items)
        {
            foreach (var block in item.Blocks)
            {
                if (Tied(block.Text, fetchedAt) is not { } found) continue;
                if (inferred is not null && inferred.Year != found.Year) return null;
                inferred ??= found;
            }
        }
        return inferred;
    }

    private static MeetingDate? Tied(string text, DateTimeOffset fetchedAt)
    {
        if (!text.Contains("meeting", StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.AsSpan(start, length);
            if (!IsTied(sentence)) continue;
            var dates = DateReading.FindAll(sentence);
            // Two days in one sentence: which of them is tied to the meeting is a guess.
            if (dates.Count != 1 || MeetingDates.Refusal(dates[0].Date, fetchedAt) is not null) continue;
            // The last days of December may stand before a meeting of the next year.
            if (dates[0].Date is { Month: 12, Day: > 20 }) continue;
            return MeetingDate.Inferred(dates[0].Date.Year, sentence.ToString());
        }
        return null;
    }

    private static bool IsTied(ReadOnlySpan<char> sentence)
    {
        foreach (var tie in Ties)
            if (sentence.Contains(tie, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
