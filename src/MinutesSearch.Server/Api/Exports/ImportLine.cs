using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Exports;

/// <summary>An item in the import format: one line of JSON Lines.</summary>
public sealed record ImportLine
{
    /// <summary>Id of the item, unique in the service: letters, digits, <c>-</c>, <c>.</c> and <c>_</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the council.</summary>
    public string? Council { get; init; }

    /// <summary>Name of the committee; null where unknown.</summary>
    public string? Committee { get; init; }

    /// <summary>The council's own id of the meeting; null where there is none.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Day of the meeting; null where unknown.</summary>
    public string? MeetingDate { get; init; }

    /// <summary>Number as printed; null where there is none.</summary>
    public string? ItemNumber { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The text, paragraphs by line break.</summary>
    public string Text { get; init; } = "";

    /// <summary>Names of people who spoke.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>What was decided.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>The council's own page about the item; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Subject headings, as ids or labels.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>True where the source cut the text; left out otherwise.</summary>
    public bool? IsTruncated { get; init; }

    internal static ImportLine Of(AgendaItem item) => new()
    {
        Id = item.Id,
        Council = item.Meeting.Council == MinutesSearch.Minutes.Council.Unknown ? null : item.Meeting.Council.Name,
        Committee = item.Meeting.Committee?.Name,
        MeetingId = Without(item.Meeting.Id, item.Meeting.Council),
        MeetingDate = item.Meeting.Date.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ItemNumber = item.Number,
        Title = item.Title,
        Text = string.Join('\n', item.Passages.Select(passage => passage.Text)),
        Speakers = [.. item.Speakers.Where(speaker => speaker.CountsAsSpeaker && !speaker.IsRoleOnly).Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal)],
        Decisions = [.. item.Decisions.Select(decision => decision.Text)],
        Url = item.SourceUrl,
        Topics = [.. item.Topics.Select(topic => topic.Id)],
        IsTruncated = item.IsTruncated ? true : null,
    };

    // An import puts the council's id before the id of the meeting again.
    private static string Without(string id, Council council) =>
        id.StartsWith(council.Id + "-", StringComparison.Ordinal) ? id[(council.Id.Length + 1)..] : id;
}
