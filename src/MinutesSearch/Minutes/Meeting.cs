namespace MinutesSearch.Minutes;

/// <summary>Where the date of a meeting comes from.</summary>
public enum DateSource
{
    /// <summary>The source says nothing that a date or a year follows from.</summary>
    Unknown,

    /// <summary>A year (never a full date) inferred from the text, with its evidence.</summary>
    Inferred,

    /// <summary>The source states the date of the meeting.</summary>
    Stated,
}

/// <summary>When a meeting was held, as far as its source says.</summary>
/// <param name="Date">The day; null unless <paramref name="Source"/> is <see cref="DateSource.Stated"/>.</param>
/// <param name="Year">The year; null when unknown.</param>
/// <param name="Source">Stated, inferred or unknown.</param>
/// <param name="Evidence">The words it was read from, verbatim; null when unknown.</param>
public sealed record MeetingDate(DateOnly? Date, int? Year, DateSource Source, string? Evidence)
{
    /// <summary>Nothing is known of the date.</summary>
    public static MeetingDate Unknown { get; } = new(null, null, DateSource.Unknown, null);

    /// <summary>A date that the source states.</summary>
    public static MeetingDate Stated(DateOnly date, string evidence) => new(date, date.Year, DateSource.Stated, evidence);

    /// <summary>A year inferred from the text.</summary>
    public static MeetingDate Inferred(int year, string evidence) => new(null, year, DateSource.Inferred, evidence);
}

/// <summary>What every item of a meeting says about its meeting.</summary>
public sealed record MeetingHeader
{
    /// <summary>Stable id of the meeting, unique in the archive.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting as a person would name it, e.g. <c>Cabinet, 3 November 2016</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The council.</summary>
    public required Council Council { get; init; }

    /// <summary>The committee; null where the source does not say.</summary>
    public Committee? Committee { get; init; }

    /// <summary>When it was held.</summary>
    public MeetingDate Date { get; init; } = MeetingDate.Unknown;

    /// <summary>Where it was held, as printed; null where the source does not say.</summary>
    public string? Venue { get; init; }

    /// <summary>Whom to ask, as printed; null where the source does not say.</summary>
    public string? Contact { get; init; }

    /// <summary>True where the source says that the meeting did not take place.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The council's own page about the meeting; null where there is none.</summary>
    public string? SourceUrl { get; init; }
}

/// <summary>A meeting with its agenda items in their order.</summary>
/// <param name="Header">What its items say about it.</param>
/// <param name="Items">The items, in the order of the agenda. Empty for a cancelled meeting or one without an agenda.</param>
public sealed record Meeting(MeetingHeader Header, IReadOnlyList<AgendaItem> Items)
{
    /// <summary>Who was there and who was not, as the source lists it; empty where it does not.</summary>
    public IReadOnlyList<Speaker> Attendance { get; init; } = [];
}
