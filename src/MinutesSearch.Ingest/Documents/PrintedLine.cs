using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>One line of a printed document, cleaned of its marks.</summary>
/// <param name="Text">The words, white space folded; never empty.</param>
/// <param name="IsBold">True where all of the line is printed bold.</param>
/// <param name="IsAfterGap">True where a blank line stands before it.</param>
/// <param name="IsAfterPage">True for the first line of a page.</param>
/// <param name="Column">Where the second column of a table set with blanks begins; 0 where there is none.</param>
internal readonly record struct PrintedLine(string Text, bool IsBold, bool IsAfterGap, bool IsAfterPage, int Column = 0)
{
    /// <summary>The level of the heading that the markup makes of the line, 2 to 6; 0 where it makes none.</summary>
    public int Level { get; init; }

    /// <summary>Characters at its beginning that are bold, where the rest is not; 0 where there are none.</summary>
    public int BoldLead { get; init; }

    /// <summary>Blanks before the first word.</summary>
    public int Indent { get; init; }

    /// <summary>True where the line begins with a number in a column of its own.</summary>
    public bool IsSet { get; init; }

    /// <summary>True for a row of a table, its cells parted by <c>|</c>.</summary>
    public bool IsRow { get; init; }

    /// <summary>The part of the item that the page's own label or column says the line is; null where it says none.</summary>
    public ItemPart? Part { get; init; }
}
