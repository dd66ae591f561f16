namespace MinutesSearch.Ingest.Reading;

/// <summary>A full date found in a text.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">Where its words start, weekday included, in characters.</param>
/// <param name="Length">Length of its words.</param>
/// <param name="Weekday">The weekday printed with it; null where none.</param>
internal readonly record struct FoundDate(DateOnly Date, int Start, int Length, DayOfWeek? Weekday)
{
    /// <summary>True where a weekday is printed that the date does not fall on.</summary>
    public bool IsContradicted => Weekday is { } day && day != Date.DayOfWeek;
}
