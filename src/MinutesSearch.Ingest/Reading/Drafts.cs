using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>A meeting as a page shows it, before reading: what the page's structure says, nothing inferred from prose.</summary>
internal sealed record MeetingDraft
{
    /// <summary>The council's own id of the meeting (ModernGov <c>MId</c>, an import's <c>meetingId</c>); null where the page has none.</summary>
    public string? SourceId { get; init; }

    /// <summary>Council as the page names it; null where it does not.</summary>
    public string? Council { get; init; }

    /// <summary>Committee as the page names it; null where it does not.</summary>
    public string? Committee { get; init; }

    /// <summary>
    /// Texts that may state the date, most trusted first: metadata, then the heading line. The reading step parses them
    /// and reports contradictions.
    /// </summary>
    public IReadOnlyList<string> DateTexts { get; init; } = [];

    /// <summary>The meeting's title as printed; null to compose one of committee and date.</summary>
    public string? Title { get; init; }

    /// <summary>Venue as printed, without its label.</summary>
    public string? Venue { get; init; }

    /// <summary>Contact as printed, without its label.</summary>
    public string? Contact { get; init; }

    /// <summary>True where the page says cancelled.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Address of the page about the meeting, where the page gives one.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Lines that list who was there: <c>Present: Councillor A Example (Chairman) …</c>; read by the reading step.</summary>
    public IReadOnlyList<Block> Attendance { get; init; } = [];

    /// <summary>The items in their order.</summary>
    public IReadOnlyList<ItemDraft> Items { get; init; } = [];
}

/// <summary>An agenda item as a page shows it, before reading.</summary>
internal sealed record ItemDraft
{
    /// <summary>The council's own id of the item (ModernGov agenda item id, an import's <c>id</c>); null where the page has none.</summary>
    public string? SourceId { get; init; }

    /// <summary>Number as printed, trailing full stop removed; null where lost.</summary>
    public string? Number { get; init; }

    /// <summary>Title without file sizes and number.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the council's issue, where the page names one.</summary>
    public string? IssueTitle { get; init; }

    /// <summary>The council's own id of the issue (<c>IId</c>); null where the page has none.</summary>
    public string? IssueId { get; init; }

    /// <summary>The item's text in its order, labels such as <c>Minutes:</c> and the truncation marker removed.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>True where the page printed a truncation marker after a cut text.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>True where the page says that the item was not public.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>Address of the item's own page, where the page gives one.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Documents linked from the item.</summary>
    public IReadOnlyList<DocumentLink> Documents { get; init; } = [];

    /// <summary>Votes that the page shows as tables; votes in prose are the reading step's work.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>People that an import names; added to those read from the text.</summary>
    public IReadOnlyList<string> GivenSpeakers { get; init; } = [];

    /// <summary>Decisions that an import states; added to those read from the text.</summary>
    public IReadOnlyList<string> GivenDecisions { get; init; } = [];

    /// <summary>Topics that an import names, as labels or ids; added to those read from the text.</summary>
    public IReadOnlyList<string> GivenTopics { get; init; } = [];
}

/// <summary>One paragraph, bullet, heading or table row as a page shows it.</summary>
/// <param name="Part">The part that the page's labels put it in; <see cref="ItemPart.Minutes"/> where labels are lacking and the text reports what was said.</param>
/// <param name="Text">The words, white space folded, the list mark removed; never empty.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Level">Depth in nested lists, from 0.</param>
/// <param name="Marker">The printed list mark; null where none.</param>
internal sealed record Block(ItemPart Part, string Text, PassageShape Shape = PassageShape.Paragraph, int Level = 0, string? Marker = null);
