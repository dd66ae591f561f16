namespace MinutesSearch.Minutes;

/// <summary>What an agenda item is for.</summary>
public enum ItemKind
{
    /// <summary>A matter that the meeting considers.</summary>
    Business,

    /// <summary>Apologies, declarations of interest, minutes of the last meeting and the like.</summary>
    Procedure,
}

/// <summary>One agenda item with its minutes: the unit that is searched and found.</summary>
public sealed record AgendaItem
{
    /// <summary>Stable id, unique in the archive, safe in a URL path: letters, digits, <c>-</c>, <c>.</c> and <c>_</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting it belongs to.</summary>
    public required MeetingHeader Meeting { get; init; }

    /// <summary>Place in the agenda, from 0.</summary>
    public int Order { get; init; }

    /// <summary>The number as printed, without a closing full stop: <c>268</c>, <c>77/21</c>, <c>CB20/15</c>; null where lost.</summary>
    public string? Number { get; init; }

    /// <summary>The title, without file sizes and without the number.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the council's issue that the item belongs to, where the source names one.</summary>
    public string? IssueTitle { get; init; }

    /// <summary>Business or procedure.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>All text of the item in its order, title excluded; <c>Passages[i].Anchor</c> is <c>p{i+1}</c>.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Who took part and how; at most one entry for each person and participation.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>What was decided, in the order of the text.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Recorded votes, in the order of the text.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>At most three subject headings.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Documents that the page links from the item.</summary>
    public IReadOnlyList<DocumentLink> Documents { get; init; } = [];

    /// <summary>True where the source cut the text and the rest could not be had.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>True where the council withheld the item from the public.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>The council's own page about the item; null where there is none.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>
    /// Keys that items of the same matter share, most certain first, e.g. <c>issue:12345</c> or <c>title:home care services</c>.
    /// Two items of one council belong to one history when they share a key.
    /// </summary>
    public IReadOnlyList<MatterKey> Matters { get; init; } = [];

    /// <summary>How the item came to be known.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>
    /// When the item became known, or what its sources say of it last changed: not when the same page was read again, by a better reader.
    /// Null where no archive has it.
    /// </summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>True where at least one decision was read.</summary>
    public bool IsDecided => Decisions.Count > 0;
}

/// <summary>A key of a matter and why the item carries it.</summary>
/// <param name="Key">Equal keys in one council mean one matter.</param>
/// <param name="Reason">For people: <c>same issue in the council's system</c>, <c>same title</c>.</param>
public sealed record MatterKey(string Key, string Reason);

/// <summary>A document linked from an item.</summary>
/// <param name="Title">Its title without the file size.</param>
/// <param name="Url">Where it is.</param>
public sealed record DocumentLink(string Title, string Url);

/// <summary>How an item came to be known.</summary>
/// <param name="Address">Address of the page it was read from: a URL or a file address.</param>
/// <param name="Format">The reader that understood it, e.g. <c>moderngov-html/meeting</c>, <c>json-lines</c>.</param>
/// <param name="FetchedAt">When the page was fetched or the file read.</param>
public sealed record Provenance(string Address, string Format, DateTimeOffset FetchedAt);
