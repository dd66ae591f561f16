namespace MinutesSearch.Minutes;

/// <summary>The part of an agenda item that a passage stands in. The order is the order of the index.</summary>
public enum ItemPart
{
    /// <summary>The title. No passage has this part; queries name it.</summary>
    Title,

    /// <summary>The agenda text, published before the meeting.</summary>
    Agenda,

    /// <summary>The minutes: what was said.</summary>
    Minutes,

    /// <summary>What was decided.</summary>
    Decisions,

    /// <summary>Anything else of the item: information added after the meeting, recorded votes.</summary>
    Information,
}

/// <summary>The shape of a passage on the page.</summary>
public enum PassageShape
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside the item.</summary>
    Heading,

    /// <summary>A bullet, numbered or lettered point.</summary>
    ListItem,

    /// <summary>One row of a table, its cells joined by <c> | </c>.</summary>
    TableRow,
}

/// <summary>How the speaker of a passage is known.</summary>
public enum SpeakerMethod
{
    /// <summary>The passage names the person.</summary>
    Name,

    /// <summary>The passage names a role that one person of the item holds.</summary>
    Role,

    /// <summary>Carried over from the sentence before ("He added…").</summary>
    CarriedOver,

    /// <summary>The passage stands below a heading that says whose words it holds: "Question submitted by Councillor X".</summary>
    Heading,
}

/// <summary>One paragraph, bullet or table row of an item.</summary>
public sealed record Passage
{
    /// <summary>Anchor in the item, <c>p1</c>, <c>p2</c> …: place in <see cref="AgendaItem.Passages"/>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The part it stands in.</summary>
    public required ItemPart Part { get; init; }

    /// <summary>The words, white space folded to single blanks; never empty, holds no line break.</summary>
    public required string Text { get; init; }

    /// <summary>Its shape on the page.</summary>
    public PassageShape Shape { get; init; }

    /// <summary>Depth in nested lists: 0 for a paragraph or a first-level point, 1 for a point below it.</summary>
    public int Level { get; init; }

    /// <summary>The printed mark of a list item without trailing white space: <c>·</c>, <c>1.</c>, <c>(a)</c>; null where none.</summary>
    public string? Marker { get; init; }

    /// <summary>Who says this, where the text gives it; null where it does not.</summary>
    public PassageSpeaker? Speaker { get; init; }
}

/// <summary>The speaker of a passage.</summary>
/// <param name="Id">Id of the speaker as in <see cref="Speaker.Id"/>.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Method">How the speaker is known.</param>
public sealed record PassageSpeaker(string Id, string Name, SpeakerMethod Method)
{
    /// <summary>Where the speaker's words start in the passage, in characters; 0 where it begins with them.</summary>
    public int Start { get; init; }

    /// <summary>Where the words of somebody else follow, in characters; null where the speaker's go on to the end.</summary>
    public int? End { get; init; }
}
