using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>The date of a meeting. A year that was inferred never looks like a date that was stated, and shows its evidence.</summary>
internal static class DateText
{
    /// <summary>Writes the date.</summary>
    public static void Write(HtmlWriter html, MeetingDate date)
    {
        if (date.Date is { } day)
            html.Add($"<time datetime=\"{Wording.Iso(day)}\">{Wording.Day(day)}</time>");
        else if (date is { Source: DateSource.Inferred, Year: not null })
            html.Add($"<span class=\"inferred\" title=\"{Evidence(date)}\">{Wording.Date(date)}</span>");
        else
            html.Add($"<span>{Wording.Date(date)}</span>");
    }

    /// <summary>Why a year was inferred, for people.</summary>
    public static string Evidence(MeetingDate date) =>
        date.Evidence is { } words ? $"The page states no date. The year follows from: “{words}”" : "The page states no date. The year follows from the text.";
}
