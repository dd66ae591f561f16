using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>One line of an import, as it stands there. The names are those of the import format.</summary>
internal sealed class ImportedItem
{
    /// <summary><c>id</c>: the item's id at its source.</summary>
    public string? Id { get; set; }

    /// <summary><c>council</c>.</summary>
    public string? Council { get; set; }

    /// <summary><c>committee</c>.</summary>
    public string? Committee { get; set; }

    /// <summary><c>meetingId</c>: the meeting's id at its source.</summary>
    public string? MeetingId { get; set; }

    /// <summary><c>meetingDate</c>, checked: it holds a date.</summary>
    public string? MeetingDate { get; set; }

    /// <summary><c>itemNumber</c>.</summary>
    public string? ItemNumber { get; set; }

    /// <summary><c>title</c>.</summary>
    public string? Title { get; set; }

    /// <summary><c>text</c>: paragraphs by line break.</summary>
    public string? Text { get; set; }

    /// <summary><c>path</c>: with <see cref="Text"/> and without title and id, the line is a whole printed document of this name.</summary>
    public string? Path { get; set; }

    /// <summary>True where the line is a printed document and no item.</summary>
    public bool IsDocument => !string.IsNullOrWhiteSpace(Path) && !string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Id);

    /// <summary><c>url</c>: the item's page.</summary>
    public string? Url { get; set; }

    /// <summary><c>action</c>: what the meeting did with the matter.</summary>
    public string? Action { get; set; }

    /// <summary><c>result</c>: of the vote.</summary>
    public string? Result { get; set; }

    /// <summary><c>matterFile</c>: the matter's id at its source.</summary>
    public string? MatterFile { get; set; }

    /// <summary><c>speakers</c>.</summary>
    public IReadOnlyList<string> Speakers { get; set; } = [];

    /// <summary><c>decisions</c>.</summary>
    public IReadOnlyList<string> Decisions { get; set; } = [];

    /// <summary><c>topics</c>, as labels or ids.</summary>
    public IReadOnlyList<string> Topics { get; set; } = [];

    /// <summary><c>isTruncated</c>: true where the source cut the text.</summary>
    public bool IsTruncated { get; set; }

    /// <summary><c>votes</c>; null without.</summary>
    public Vote? Votes { get; set; }
}
