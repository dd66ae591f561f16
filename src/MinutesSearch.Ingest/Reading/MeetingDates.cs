using System.Globalization;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Decides when a meeting was held, from what its page states; contradictions are reported, impossible dates refused.</summary>
internal static class MeetingDates
{
    private const int LongestEvidence = 160;

    /// <summary>The date of a meeting: stated by a date text, else a year inferred from the items, else unknown.</summary>
    public static MeetingDate Read(MeetingDraft draft, FetchedPage page, ICollection<IngestFault>? faults)
    {
        MeetingDate? stated = null;
        foreach (var text in draft.DateTexts)
        {
            if (DateReading.Find(text) is not { } found) continue;
            if (Refusal(found.Date, page.FetchedAt) is { } refusal)
            {
                faults?.Add(new IngestFault(page.Address, $"The date “{Evidence(text, found)}” {refusal}; it was not used."));
                continue;
            }
            if (found.IsContradicted)
                faults?.Add(new IngestFault(page.Address, $"“{Evidence(text, found)}” contradicts itself: {Show(found.Date)} was a {found.Date.DayOfWeek}."));
            if (stated is null) stated = MeetingDate.Stated(found.Date, Evidence(text, found));
            else if (stated.Date != found.Date)
                faults?.Add(new IngestFault(page.Address, $"The page gives two dates, “{stated.Evidence}” and “{Evidence(text, found)}”; the first was used."));
        }
        return stated ?? YearlessDates.Read(draft, page.FetchedAt) ?? YearInference.Read(draft, page.FetchedAt) ?? MeetingDate.Unknown;
    }

    /// <summary>Why a date cannot be the day of a meeting; null where it can.</summary>
    public static string? Refusal(DateOnly date, DateTimeOffset fetchedAt)
    {
        if (date.Year == 1970) return "is the zero of computer clocks, not a day of a meeting";
        if (date.Year < 1835) return "lies before there were councils";
        // Agendas are published ahead, but not by years. The page's own time decides, so that reading stays repeatable.
        return date > DateOnly.FromDateTime(fetchedAt.UtcDateTime).AddYears(2) ? "lies more than two years after the page was fetched" : null;
    }

    /// <summary>A day as people write it: <c>3 November 2016</c>.</summary>
    public static string Show(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The meeting as a person would name it.</summary>
    public static string Title(Committee? committee, MeetingDate date) => (committee, date) switch
    {
        ({ } body, { Date: { } day }) => $"{body.Name}, {Show(day)}",
        ({ } body, { Year: { } year }) => $"{body.Name}, {year}",
        ({ } body, _) => body.Name,
        (null, { Date: { } day }) => $"Meeting of {Show(day)}",
        (null, { Year: { } year }) => $"Meeting in {year}",
        _ => "Meeting, date not stated",
    };

    private static string Evidence(string text, FoundDate found) =>
        text.Length <= LongestEvidence ? text : text.Substring(found.Start, found.Length);
}
