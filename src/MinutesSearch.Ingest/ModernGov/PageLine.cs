using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>One line of a page, as a reader of the page sees it: a line of copied text, or a block of the HTML page.</summary>
internal sealed record PageLine
{
    /// <summary>The words, trimmed, their inner white space as it stands: the width of a gap tells a list mark from a word. Never empty, except with a <see cref="Vote"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Empty lines before it; 1 between the blocks of an HTML page.</summary>
    public int BlankBefore { get; init; } = 1;

    /// <summary>Its shape, as far as markup tells.</summary>
    public PassageShape Shape { get; init; }

    /// <summary>True where all of its letters are bold or underlined.</summary>
    public bool IsBold { get; init; }

    /// <summary>Characters at its beginning that are bold or underlined, where the rest is not; 0 where there are none.</summary>
    public int BoldLead { get; init; }

    /// <summary>Depth in the page's own nested lists.</summary>
    public int Level { get; init; }

    /// <summary>The mark that the page's own list gives it; null outside lists and in lists made with typed marks.</summary>
    public string? Marker { get; init; }

    /// <summary>The level of the heading that the markup makes of the line, 2 to 6; 0 where it makes none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The first link of the line; null without one.</summary>
    public string? Href { get; init; }

    /// <summary>True where the page shows a file's size on this line.</summary>
    public bool HasFileSize { get; init; }

    /// <summary>A row of the page's table of recorded votes; null for words.</summary>
    public Vote? Vote { get; init; }
}
