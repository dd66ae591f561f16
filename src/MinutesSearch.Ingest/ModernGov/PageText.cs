namespace MinutesSearch.Ingest.ModernGov;

/// <summary>A page below its heading, the same for HTML and for copied text.</summary>
internal sealed record PageText
{
    /// <summary>The lines below the heading.</summary>
    public required List<PageLine> Lines { get; init; }

    /// <summary>What links are relative to.</summary>
    public required PageAddress Address { get; init; }

    /// <summary>True for HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>The subtitle; null where the page's markup does not tell it.</summary>
    public string? Title { get; init; }

    /// <summary>The council; null where the page does not name it.</summary>
    public string? Council { get; init; }

    /// <summary>The agenda item's id, <c>AI51902</c>; null where the page does not carry it.</summary>
    public string? ItemId { get; init; }

    /// <summary>The issue's id; null where the page does not carry it.</summary>
    public string? IssueId { get; init; }

    /// <summary>The meeting's id; null where the page does not carry it.</summary>
    public string? MeetingId { get; init; }

    /// <summary>The address of the meeting's page; null where there is none.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>The date that the page's metadata states; null where there is none.</summary>
    public string? DateText { get; init; }
}
