using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A meeting.</summary>
public record MeetingAnswer
{
    /// <summary>Meeting id.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting as a person would name it.</summary>
    public required string Title { get; init; }

    /// <summary>The council.</summary>
    public required NamedReference Council { get; init; }

    /// <summary>The committee; null where the source does not say.</summary>
    public required NamedReference? Committee { get; init; }

    /// <summary>The day; null where the source does not state one.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Whether the source states the date, or the year was inferred from the text, or nothing is known.</summary>
    public required DateSource DateSource { get; init; }

    /// <summary>The words that the date or year was read from; null where nothing is known.</summary>
    public required string? DateEvidence { get; init; }

    /// <summary>The year, stated or inferred; null where nothing says.</summary>
    public required int? Year { get; init; }

    /// <summary>Where it was held, as printed; null where the source does not say.</summary>
    public required string? Venue { get; init; }

    /// <summary>Whom to ask, as printed; null where the source does not say.</summary>
    public required string? Contact { get; init; }

    /// <summary>True where the source says that the meeting did not take place.</summary>
    public required bool IsCancelled { get; init; }

    /// <summary>The meeting's page on this service: a path, to be resolved against the service's address.</summary>
    public required string Url { get; init; }

    /// <summary>The council's own page about the meeting; null where there is none.</summary>
    public required string? SourceUrl { get; init; }

    internal static MeetingAnswer Of(MeetingHeader meeting, string pathBase) => new()
    {
        Id = meeting.Id,
        Title = meeting.Title,
        Council = References.To(meeting.Council),
        Committee = References.To(meeting.Committee),
        Date = meeting.Date.Date,
        DateSource = meeting.Date.Source,
        DateEvidence = meeting.Date.Evidence,
        Year = meeting.Date.Year,
        Venue = meeting.Venue,
        Contact = meeting.Contact,
        IsCancelled = meeting.IsCancelled,
        Url = Paths.Meeting(pathBase, meeting.Id),
        SourceUrl = meeting.SourceUrl,
    };
}

/// <summary>A meeting with its items.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Attendance">Who was there and who was not, as the source lists it.</param>
/// <param name="Items">The items, in the order of the agenda.</param>
public sealed record MeetingWithItemsAnswer(MeetingAnswer Meeting, IReadOnlyList<ParticipantAnswer> Attendance, IReadOnlyList<ItemAnswer> Items)
{
    internal static MeetingWithItemsAnswer Of(Meeting meeting, string pathBase) => new(
        MeetingAnswer.Of(meeting.Header, pathBase),
        [.. meeting.Attendance.Select(ParticipantAnswer.Of)],
        [.. meeting.Items.Select(item => ItemAnswer.Of(item, pathBase))]);
}

/// <summary>A meeting in a list.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Items">Its items.</param>
/// <param name="Truncated">Items among them whose text the source cut.</param>
public sealed record MeetingSummaryAnswer(MeetingAnswer Meeting, int Items, int Truncated);

/// <summary>A page of meetings.</summary>
/// <param name="Total">Meetings that match, all pages together.</param>
/// <param name="Page">The page answered.</param>
/// <param name="PageSize">Meetings a page.</param>
/// <param name="Results">The meetings, latest first.</param>
/// <param name="Links">Where to go from here.</param>
public sealed record MeetingsAnswer(long Total, int Page, int PageSize, IReadOnlyList<MeetingSummaryAnswer> Results, ListLinks Links);
